import { coreImageSteps } from '../image/core-image-steps.js';
import type { ImageStepDefinition } from '../image/define-image-step.js';
import { findWord } from '../vocabulary/setting-arguments.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { defineKey } from './key-arguments.js';

const source = {
  source: { as: 'source', form: 'value', type: 'source', doc: 'A kind of data, its path and its options.' },
} as const;

const target = defineKey({
  summary: 'What a head is to give in place of the labels; behind the name of a tap, that tap.',
  repeats: true,
  args: {
    head: {
      as: 'head',
      form: 'value',
      type: 'name',
      of: 'tap',
      isQuotable: true,
      default: 'output',
      doc: 'The tap that it is of; without it the main output.',
      expected: 'the name of a tap',
    },
    what: {
      as: 'target',
      form: 'value',
      type: 'choice',
      words: {
        image: {
          summary: 'The image as the steps before leave it; steps behind are for the input alone.',
          args: {},
        },
      },
      doc: 'What is to be given.',
    },
  },
});

/** Keys of a data section, with the words of a vocabulary behind them. */
export function dataKeys({ imageSteps, augmentations }: Pick<Vocabulary, 'imageSteps' | 'augmentations'>) {
  const brought = Object.entries(imageSteps).filter(([word]) => !Object.hasOwn(coreImageSteps, word));
  // Those of the core are keys themselves.
  const steps = Object.fromEntries(
    Object.keys(coreImageSteps).map((word) => [
      word,
      { ...findWord(imageSteps, 'step of preprocessing', word), repeats: true },
    ]),
  ) as Record<keyof typeof coreImageSteps, ImageStepDefinition & { readonly repeats: true }>;
  return {
    source: defineKey({ summary: 'Where the training data comes from.', args: source }),
    val: defineKey({
      summary: 'A further source, for `validate data val`.',
      args: source,
    }),
    test: defineKey({ summary: 'A further source, to measure on.', args: source }),
    ...steps,
    preprocess: defineKey({
      summary: 'A step of preprocessing that a plugin brings.',
      repeats: true,
      args: {
        step: {
          as: 'step',
          form: 'value',
          type: 'choice',
          words: Object.fromEntries(brought),
          doc: 'A step and its numbers.',
          expected: 'a step that a plugin brings',
        },
      },
    }),
    target,
    augment: defineKey({
      summary: 'Random changes of training images.',
      repeats: true,
      args: {
        steps: {
          as: 'steps',
          form: 'value',
          type: 'choices',
          words: augmentations,
          default: [],
          doc: 'Changes and their numbers, in their order.',
        },
      },
    }),
    shuffle: defineKey({
      summary: 'Whether each epoch has an order of its own.',
      args: {
        shuffle: {
          as: 'shuffle',
          form: 'value',
          type: 'switch',
          default: true,
          doc: 'A new order each epoch.',
        },
      },
    }),
    classes: defineKey({
      summary: "The labels' names, in order, for reports.",
      args: {
        classes: { as: 'classes', form: 'value', type: 'texts', default: [], doc: 'Names of the classes.' },
      },
    }),
  };
}
