import type { ValueId } from '@convlang/ir';
import { shapeAttr } from '../shape/batch-shape.js';
import { classTargets } from './class-targets.js';
import { defineLoss, type LossStep } from './define-loss.js';
import { valueSizes } from './head-values.js';
import { lossArithmetic } from './loss-arithmetic.js';

/**
 * `1 - (2 sum p t + smooth) / (sum p + sum t + smooth)` of each class over the pixels of a sample, and the mean over the classes.
 *
 * Source: keras.losses.Dice with the axes of the pixels; F. Milletari et al., "V-Net", 2016, without the squares.
 */
export const dice = defineLoss({
  summary:
    'What regions lack of covering each other: of each class over the pixels of a sample, then the mean over the classes.',
  args: {
    smooth: {
      as: 'smooth',
      form: 'pair',
      type: 'number',
      default: 1e-7,
      bounds: { above: 0 },
      doc: 'Added above and below, so that a class without pixels loses nothing where none are said.',
    },
  },
  targets: ['maps', 'values'],
  reads: 'each',
  emit: (step) => {
    const { builder, name, values } = step;
    const { emit, add, mul, scaleShift } = lossArithmetic(step);
    const { said, right } = regions(step);
    const shape = shapeAttr(builder.typeOf(said).shape);
    const classes = shape.length === 4 ? (shape.at(-1) ?? 1) : 1;
    const overPixels = (x: ValueId): ValueId =>
      emit('sumTo', [x], { shape: shape.length === 4 ? [-1, 1, 1, classes] : [-1, 1] });
    const both = scaleShift(overPixels(mul(said, right)), 2, values.smooth);
    const all = scaleShift(overPixels(add(said, right)), 1, values.smooth);
    const covered = emit('sumFeatures', [emit('div', [both, all])]);
    return builder.emit('scaleShift', [covered], { attrs: { scale: -1 / classes, shift: 1 }, name });
  },
});

/** What a head says of each pixel and class, from 0 to 1, and what is right. */
function regions(step: LossStep<unknown>): { readonly said: ValueId; readonly right: ValueId } {
  const { builder, head, target } = step;
  const { emit } = lossArithmetic(step);
  const sizes = valueSizes(builder, head.value);
  const isSquashed = head.op === 'softmax' || head.op === 'sigmoid';
  const isOfClasses = target.kind === 'maps' && sizes.at(-1) !== 1;
  const said = isSquashed ? head.value : emit(isOfClasses ? 'softmax' : 'sigmoid', [head.value]);
  if (target.kind === 'values')
    return { said, right: emit('reshape', [target.value], { shape: [...sizes] }) };
  const { rows } = classTargets({ ...step, values: { ignore: undefined, classWeights: undefined } });
  if (isOfClasses) return { said, right: rows };
  const [h = 1, w = 1] = sizes;
  return { said, right: emit('slice', [rows], { begin: [0, 0, 0, 1], size: [-1, h, w, 1] }) };
}
