import { defineLoss } from './define-loss.js';
import {
  headLogits,
  headRows,
  meanOfPixels,
  pixelLogits,
  targetRows,
  valueSizes,
  valueWidth,
} from './head-values.js';

/** Losses of the core, by the word after `loss`. */
export const coreLosses = {
  'cross-entropy': defineLoss({
    summary:
      'Minus the logarithm of the probability of the right class; of one output, that of yes or no; of a map, the mean over its pixels.',
    args: {
      'label-smoothing': {
        as: 'smoothing',
        form: 'pair',
        type: 'number',
        default: 0,
        bounds: { min: 0, below: 1 },
        doc: 'Share of the target that is spread evenly over all classes.',
      },
    },
    targets: ['classes', 'maps'],
    reads: 'logits',
    emit: (step) => {
      const { builder, values, target, name } = step;
      const attrs = { smoothing: values.smoothing };
      const opOf = (width: number | undefined) =>
        width === 1 ? 'sigmoidCrossEntropy' : 'softmaxCrossEntropy';
      if (target.kind === 'maps') {
        const logits = pixelLogits(step);
        const op = opOf(valueSizes(builder, logits).at(-1));
        return meanOfPixels(
          step,
          builder.emit(op, [logits, target.value], { attrs, name: `${name}/pixels` }),
        );
      }
      const logits = headLogits(step);
      return builder.emit(opOf(valueWidth(builder, logits)), [logits, target.value], { attrs, name });
    },
  }),
  mse: defineLoss({
    summary: 'Half the sum of the squares of the differences, against rows of 0 and 1 or against values.',
    args: {},
    targets: ['classes', 'values'],
    reads: 'values',
    emit: (step) => {
      const { builder, name } = step;
      const output = headRows(step);
      const difference = builder.emit('sub', [output, targetRows(step)], { name: `${name}/difference` });
      const squares = builder.emit('square', [difference], { name: `${name}/squares` });
      const sum = builder.emit('sumFeatures', [squares], { name: `${name}/sum` });
      return builder.emit('scaleShift', [sum], { attrs: { scale: 0.5 }, name });
    },
  }),
  hinge: defineLoss({
    summary: 'What each wrong score comes within 1 of the right one, added up.',
    args: {},
    targets: ['classes'],
    reads: 'margins',
    emit: (step) => step.builder.emit('hinge', [headRows(step), step.target.value], { name: step.name }),
  }),
};
