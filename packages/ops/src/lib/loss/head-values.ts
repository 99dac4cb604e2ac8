import { assert } from '@convlang/diagnostics';
import { elementCount, type GraphBuilder, type ValueId } from '@convlang/ir';
import type { LossStep } from './define-loss.js';

/** Sizes of what a value holds for one sample: `[n]`, or `[h, w, c]`. */
export function valueSizes(builder: GraphBuilder, value: ValueId): readonly number[] {
  return builder.typeOf(value).shape.slice(1).map(Number);
}

/** Numbers that a value holds for one sample. */
export function valueWidth(builder: GraphBuilder, value: ValueId): number {
  return elementCount(valueSizes(builder, value), 1);
}

/** The head's numbers as a row for each sample, `[N, n]`. */
export function headRows({ builder, head }: LossStep<unknown>): ValueId {
  return flatten(builder, head.value);
}

/** As {@link headRows}; of a head that ends in softmax, or in sigmoid for one number, what goes into it. */
export function headLogits({ builder, head }: LossStep<unknown>): ValueId {
  const width = valueWidth(builder, head.value);
  const squashes = width === 1 ? 'sigmoid' : 'softmax';
  const overAll = builder.typeOf(head.value).shape.at(-1) === width;
  const inside = head.op === squashes && overAll ? head.before : null;
  return flatten(builder, inside ?? head.value);
}

/**
 * Of a head that gives an image, the scores of each pixel, `[N, h, w, n]`; of one that ends in softmax over the channels, or in sigmoid for
 * one channel, what goes into it.
 */
export function pixelLogits({ builder, head }: LossStep<unknown>): ValueId {
  const squashes = valueSizes(builder, head.value).at(-1) === 1 ? 'sigmoid' : 'softmax';
  return head.op === squashes && head.before !== null ? head.before : head.value;
}

/** The mean of the losses of a sample's pixels: `[N, h, w]` to `[N]`. */
export function meanOfPixels({ builder, name }: LossStep<unknown>, pixels: ValueId): ValueId {
  const sum = builder.emit('sumFeatures', [pixels], { name: `${name}/sum` });
  return builder.emit('scaleShift', [sum], { attrs: { scale: 1 / valueWidth(builder, pixels) }, name });
}

/** What the head's numbers should be, `[N, n]`: values as they are; of a class a row of 0 and 1, for one output 0 or 1. */
export function targetRows({ builder, head, target }: LossStep<unknown>): ValueId {
  if (target.kind === 'values') return target.value;
  const width = valueWidth(builder, head.value);
  const depth = Math.max(width, 2);
  const rows = builder.emit('oneHot', [target.value], { attrs: { depth }, name: 'target' });
  if (width > 1) return rows;
  return builder.emit('slice', [rows], { attrs: { begin: [0, 1], size: [-1, 1] }, name: 'target' });
}

function flatten(builder: GraphBuilder, value: ValueId): ValueId {
  const { shape } = builder.typeOf(value);
  assert(shape.length > 1, `a head has one row a sample, not ${shape.join('x')}`);
  if (shape.length === 2) return value;
  return builder.emit('reshape', [value], {
    attrs: { shape: [valueWidth(builder, value)] },
    name: `${builder.nameOf(value)}/flat`,
  });
}
