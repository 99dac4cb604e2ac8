import { elementCount } from '@convlang/ir';
import { defineLoss } from './define-loss.js';
import { headRows, valueWidth } from './head-values.js';
import { lossArithmetic } from './loss-arithmetic.js';

/**
 * Of two vectors at the distance `d`: `d^2 / 2` where they belong together (class 1), `max(0, margin - d)^2 / 2` where not (class 0).
 * The head gives both, one behind the other.
 *
 * Source: R. Hadsell et al., "Dimensionality reduction by learning an invariant mapping", 2006, equation 4, with its classes exchanged.
 */
export const contrastive = defineLoss({
  summary:
    'Brings pairs of class 1 together and those of class 0 a margin apart; the head gives the two vectors of a pair, one behind the other.',
  args: {
    margin: {
      as: 'margin',
      form: 'pair',
      type: 'number',
      default: 1,
      bounds: { above: 0 },
      doc: 'Distance from which on two of class 0 lose nothing.',
    },
  },
  targets: ['classes'],
  reads: 'values',
  unfit: (_, sizes) => {
    const width = elementCount(sizes, 1);
    if (width % 2 === 0) return null;
    return `it takes two vectors of one length, one behind the other, and is given ${width} number${width === 1 ? '' : 's'}`;
  },
  answers: {
    // Where both losses are alike, at half the margin, lies what is said to belong together.
    score: ({ numbers, first, width, values: { margin } }) =>
      margin / 2 - distance(numbers, first, width / 2),
  },
  emit: (step) => {
    const { builder, target, values, name } = step;
    const { emit, add, sub, mul, relu, square, scaleShift } = lossArithmetic(step);
    const half = valueWidth(builder, step.head.value) / 2;
    const row = headRows(step);
    const vector = (begin: number) => emit('slice', [row], { begin: [0, begin], size: [-1, half] });
    const squared = emit('sumTo', [square(sub(vector(0), vector(half)))], { shape: [-1, 1] });
    const short = relu(scaleShift(emit('sqrt', [squared]), -1, values.margin));
    const rows = emit('oneHot', [target.value], { depth: 2 });
    const isOf = (label: number) => emit('slice', [rows], { begin: [0, label], size: [-1, 1] });
    const lost = add(mul(isOf(1), squared), mul(isOf(0), square(short)));
    const sum = emit('sumFeatures', [lost]);
    return builder.emit('scaleShift', [sum], { attrs: { scale: 0.5 }, name });
  },
});

function distance(numbers: ArrayLike<number>, first: number, half: number): number {
  let sum = 0;
  for (let i = 0; i < half; i++)
    sum += ((numbers[first + i] as number) - (numbers[first + half + i] as number)) ** 2;
  return Math.sqrt(sum);
}
