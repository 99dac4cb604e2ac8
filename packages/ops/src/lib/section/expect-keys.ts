import { defineKey } from './key-arguments.js';

const compared = {
  comparison: {
    as: 'comparison',
    form: 'value',
    type: 'comparison',
    default: '==',
    doc: 'How the number is compared.',
    expected: 'a comparison such as `<`',
  },
  stated: { as: 'stated', form: 'value', type: 'number', bounds: { min: 0 }, doc: 'What is expected.' },
} as const;

const number = (summary: string) => defineKey({ summary, args: compared });

/** Keys of an expect section. */
export const expectKeys = {
  params: number('Parameters of the main network, frozen ones too; those that layers share count once.'),
  'aux-params': number('Parameters of taps alone.'),
  state: number('Numbers that the model keeps and that are not trained, such as running means.'),
  macs: number('Multiply-accumulates for one sample.'),
  output: defineKey({
    summary: 'Shape of what comes out.',
    args: {
      stated: { as: 'stated', form: 'value', type: 'shape', most: 4, doc: 'Its sizes without the batch.' },
    },
  }),
  memory: number('Bytes of parameters and of the activations of one sample.'),
  'receptive-field': defineKey({
    summary: 'Rows and columns of the input that one output sees.',
    repeats: true,
    args: {
      ...compared,
      at: {
        as: 'at',
        form: 'phrase',
        type: 'name',
        of: 'stage',
        default: '',
        doc: 'The stage whose output it is; without it the last that has one.',
      },
    },
  }),
};
