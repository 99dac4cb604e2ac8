import { assert } from '@convlang/diagnostics';
import { elementCount, type GraphBuilder, type ValueId } from '@convlang/ir';
import type { HeadLoss, LabelKind } from './training-settings.js';

/** A place of the model that has a loss: its main output, or a tap. */
export interface Head {
  readonly name: string;
  /** What the head gives: probabilities, scores or values. */
  readonly value: ValueId;
  /** The op that makes it, and what that op works on. */
  readonly op: string | null;
  readonly before: ValueId | null;
}

/** Numbers that a head gives for one sample. */
export function headWidth(builder: GraphBuilder, value: ValueId): number {
  return elementCount(builder.typeOf(value).shape.slice(1), 1);
}

/** Appends the loss of each sample, `[N]`. */
export function appendHeadLoss(
  builder: GraphBuilder,
  head: Head,
  loss: HeadLoss,
  labels: { readonly value: ValueId; readonly kind: LabelKind },
): ValueId {
  const name = `loss/${head.name}`;
  if (labels.kind === 'values' && loss.kind !== 'mse')
    throw new Error(`the loss ${loss.kind} of ${head.name} needs class numbers as labels, not values`);
  switch (loss.kind) {
    case 'cross-entropy':
      return appendCrossEntropy(builder, head, loss.smoothing, labels.value, name);
    case 'hinge':
      return builder.emit('hinge', [flatten(builder, head.value), labels.value], { name });
    case 'mse':
      return appendMeanSquare(builder, head, labels, name);
  }
}

/** On the numbers inside a final softmax or sigmoid, so that it is finite for all of them; else on the head's own. */
function appendCrossEntropy(
  builder: GraphBuilder,
  head: Head,
  smoothing: number,
  labels: ValueId,
  name: string,
): ValueId {
  const width = headWidth(builder, head.value);
  const squashes = width === 1 ? 'sigmoid' : 'softmax';
  const overAll = builder.typeOf(head.value).shape.at(-1) === width;
  const inside = head.op === squashes && overAll ? head.before : null;
  const logits = flatten(builder, inside ?? head.value);
  const op = width === 1 ? 'sigmoidCrossEntropy' : 'softmaxCrossEntropy';
  return builder.emit(op, [logits, labels], { attrs: { smoothing }, name });
}

/** Half the sum of squares of the differences, the form of the article; against labels as rows of 0 and 1, or as values. */
function appendMeanSquare(
  builder: GraphBuilder,
  head: Head,
  labels: { readonly value: ValueId; readonly kind: LabelKind },
  name: string,
): ValueId {
  const output = flatten(builder, head.value);
  const width = headWidth(builder, head.value);
  const target = labels.kind === 'values' ? labels.value : appendTarget(builder, labels.value, width);
  const difference = builder.emit('sub', [output, target], { name: `${name}/difference` });
  const squares = builder.emit('square', [difference], { name: `${name}/squares` });
  const sum = builder.emit('sumFeatures', [squares], { name: `${name}/sum` });
  return builder.emit('scaleShift', [sum], { attrs: { scale: 0.5 }, name });
}

/** A row of 0 and 1 for each label; for one output, the label itself, 0 or 1. */
function appendTarget(builder: GraphBuilder, labels: ValueId, width: number): ValueId {
  const rows = builder.emit('oneHot', [labels], { attrs: { depth: Math.max(width, 2) }, name: 'target' });
  if (width > 1) return rows;
  return builder.emit('slice', [rows], { attrs: { begin: [0, 1], size: [-1, 1] }, name: 'target' });
}

function flatten(builder: GraphBuilder, value: ValueId): ValueId {
  const { shape } = builder.typeOf(value);
  assert(shape.length > 1, `a head has one row a sample, not ${shape.join('x')}`);
  if (shape.length === 2) return value;
  return builder.emit('reshape', [value], {
    attrs: { shape: [headWidth(builder, value)] },
    name: `${builder.nameOf(value)}/flat`,
  });
}
