import type { ValueId } from '@convlang/ir';
import { defineLoss, type LossStep } from './define-loss.js';
import { headRows, targetRows, valueSizes, valueWidth } from './head-values.js';
import { lossArithmetic } from './loss-arithmetic.js';

/** Mean square, halved and summed as papers have it: `1/2 sum (x - t)^2`. */
export const mse = defineLoss({
  summary: 'Half the sum of the squares of the differences, against rows of 0 and 1 or against values.',
  args: {},
  targets: ['classes', 'values'],
  reads: 'values',
  emit: (step) => {
    const { builder, name } = step;
    const squares = builder.emit('square', [differences(step)], { name: `${name}/squares` });
    const sum = builder.emit('sumFeatures', [squares], { name: `${name}/sum` });
    return builder.emit('scaleShift', [sum], { attrs: { scale: 0.5 }, name });
  },
});

/** `mean |x - t|`. Source: torch.nn.L1Loss. */
export const mae = defineLoss({
  summary: 'Mean of the sizes of the differences, against rows of 0 and 1 or against values.',
  args: {},
  targets: ['classes', 'values'],
  reads: 'values',
  emit: (step) => meanOf(step, lossArithmetic(step).abs(differences(step))),
});

/**
 * `d^2 / 2` up to `delta`, from there on `delta (|d| - delta / 2)`; the mean over the values. With `c` the smaller of `|d|` and `delta` and
 * `r` the rest of `|d|`, both are `c^2 / 2 + delta r`.
 *
 * Source: torch.nn.HuberLoss.
 */
export const huber = defineLoss({
  summary: 'Mean of half the squares of differences up to `delta`, and of straight lines from there on.',
  args: {
    delta: {
      as: 'delta',
      form: 'pair',
      type: 'number',
      default: 1,
      bounds: { above: 0 },
      doc: 'Difference from which on the loss grows along a line.',
    },
  },
  targets: ['classes', 'values'],
  reads: 'values',
  emit: (step) => {
    const { add, sub, relu, square, scaleShift, abs } = lossArithmetic(step);
    const { delta } = step.values;
    const size = abs(differences(step));
    const rest = relu(scaleShift(size, 1, -delta));
    const near = sub(size, rest);
    return meanOf(step, add(scaleShift(square(near), 0.5), scaleShift(rest, delta)));
  },
});

/**
 * `-t log sigmoid(x) - (1 - t) log(1 - sigmoid(x))`, the mean over the labels of a sample; on logits, so it is finite for all of them.
 *
 * Source: torch.nn.BCEWithLogitsLoss.
 */
export const binaryCrossEntropy = defineLoss({
  summary:
    'Cross-entropy of yes or no for each of several labels, 0, 1 or a share; the mean over the labels.',
  args: {},
  targets: ['values'],
  reads: 'each',
  emit: (step) => {
    const { builder, head, target } = step;
    const { emit, mul, scaleShift } = lossArithmetic(step);
    const inside = head.op === 'sigmoid' && head.before !== null ? head.before : head.value;
    const width = valueWidth(builder, head.value);
    const scores = emit('reshape', [inside], { shape: [width, 1] });
    // Beside each score stands 0 for no: the softmax of both is the sigmoid of the one.
    const both = emit('scatterSlice', [scores], { begin: [0, 0, 1], shape: [-1, width, 2] });
    const yes = emit('reshape', [target.value], { shape: [width, 1] });
    const shares = emit('concat', [scaleShift(yes, -1, 1), yes], { axis: 2 });
    return meanOf(step, mul(shares, emit('logSoftmax', [both])), -1 / width);
  },
});

/**
 * `sum t (log t - log softmax(x))` over the last axis; of images the mean over the pixels.
 *
 * Source: torch.nn.KLDivLoss with reduction `batchmean`, of log-softmax.
 */
export const kl = defineLoss({
  summary:
    'Kullback-Leibler divergence of the probabilities from those of the labels; of images, the mean over the pixels.',
  args: {},
  targets: ['values'],
  reads: 'logits',
  unfit: (_, sizes) => (sizes.at(-1) === 1 ? 'the softmax of one number is always 1' : null),
  emit: (step) => {
    const { builder, head, target, name } = step;
    const { emit, mul, scaleShift, add } = lossArithmetic(step);
    const logits = head.op === 'softmax' && head.before !== null ? head.before : head.value;
    const sizes = valueSizes(builder, logits);
    const shares = emit('reshape', [target.value], { shape: [...sizes] });
    const crossed = emit('sumFeatures', [mul(shares, emit('logSoftmax', [logits]))]);
    const own = emit('entropy', [shares]);
    const ofSample = sizes.length === 1 ? own : emit('sumFeatures', [own]);
    const pixels = sizes.slice(0, -1).reduce((product, size) => product * size, 1);
    const sum = scaleShift(add(crossed, ofSample), -1);
    return builder.emit('scaleShift', [sum], { attrs: { scale: 1 / pixels }, name });
  },
});

function differences(step: LossStep<unknown>): ValueId {
  const { builder, name } = step;
  return builder.emit('sub', [headRows(step), targetRows(step)], { name: `${name}/difference` });
}

/** The mean over the numbers of a sample: `[N, ...]` to `[N]`. */
function meanOf({ builder, name }: LossStep<unknown>, values: ValueId, scale?: number): ValueId {
  const sum = builder.emit('sumFeatures', [values], { name: `${name}/sum` });
  const share = scale ?? 1 / valueWidth(builder, values);
  return builder.emit('scaleShift', [sum], { attrs: { scale: share }, name });
}
