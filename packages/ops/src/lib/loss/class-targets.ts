import { assert } from '@convlang/diagnostics';
import type { GraphBuilder, Shape, ValueId } from '@convlang/ir';
import { shapeAttr } from '../shape/batch-shape.js';
import type { LossStep } from './define-loss.js';
import { headLogits, meanOfPixels, pixelLogits } from './head-values.js';

/** What a loss of classes or maps may be told about its labels. */
export interface ClassValues {
  /** Class number of labels that count nothing. */
  readonly ignore: number | undefined;
  /** What each class counts; `balanced` must have been made numbers of. */
  readonly classWeights: readonly number[] | 'balanced' | undefined;
}

/** The labels of a head as rows of shares, beside what it says of each. */
export interface ClassTargets {
  /** Scores `[N, n]`, of maps `[N, h, w, n]`; of one score two, the first being 0. */
  readonly logits: ValueId;
  /** 1 at the right class and 0 elsewhere, as `logits`; all 0 where the label is ignored. */
  readonly rows: ValueId;
}

/** The targets of a head whose labels are classes or maps. */
export function classTargets(step: LossStep<ClassValues>): ClassTargets {
  const { builder, target, name, values } = step;
  const scores = target.kind === 'maps' ? pixelLogits(step) : headLogits(step);
  const logits = twoAtLeast(step, scores);
  const depth = builder.typeOf(logits).shape.at(-1);
  assert(typeof depth === 'number', 'a head has a number of scores');
  const all = builder.emit('oneHot', [target.value], { attrs: { depth }, name: `${name}/rows` });
  const rows = withoutIgnored(builder, all, values.ignore, name);
  return { logits, rows };
}

/** One score is that of class 1; beside it stands 0 for class 0, so that the softmax of both is the sigmoid of the one. */
function twoAtLeast({ builder, name }: LossStep<unknown>, scores: ValueId): ValueId {
  const shape = shapeAttr(builder.typeOf(scores).shape);
  if (shape.at(-1) !== 1) return scores;
  const begin = shape.map((_, axis) => (axis === shape.length - 1 ? 1 : 0));
  return builder.emit('scatterSlice', [scores], {
    attrs: { begin, shape: shape.with(-1, 2) },
    name: `${name}/scores`,
  });
}

/** A number outside of the classes has a row of zeros as it is; of a class the column is made 0. */
function withoutIgnored(
  builder: GraphBuilder,
  rows: ValueId,
  ignore: number | undefined,
  name: string,
): ValueId {
  const depth = Number(builder.typeOf(rows).shape.at(-1));
  if (ignore === undefined || ignore >= depth) return rows;
  const kept = Array.from({ length: depth }, (_, c) => (c === ignore ? 0 : 1));
  return builder.emit('mul', [rows, numbersRow(builder, kept, name)], { name: `${name}/counted` });
}

/** Rows of shares times what each class counts. */
export function weighedRows({ builder, name, values }: LossStep<ClassValues>, rows: ValueId): ValueId {
  const { classWeights: weights } = values;
  if (weights === undefined) return rows;
  const depth = Number(builder.typeOf(rows).shape.at(-1));
  if (weights === 'balanced') throw new Error('balanced weights of classes need the counts of the labels');
  if (weights.length !== depth) throw new Error(`there are ${weights.length} weights for ${depth} classes`);
  return builder.emit('mul', [rows, numbersRow(builder, weights, name)], { name: `${name}/weighted` });
}

/** A row of numbers: constants of equal neighbours, side by side. */
function numbersRow(builder: GraphBuilder, numbers: readonly number[], name: string): ValueId {
  const runs: { readonly value: number; length: number }[] = [];
  for (const value of numbers) {
    const last = runs.at(-1);
    if (last?.value === value) last.length++;
    else runs.push({ value, length: 1 });
  }
  const parts = runs.map(({ value, length }) =>
    builder.emit('constant', [], { attrs: { value, shape: [length] }, name: `${name}/number` }),
  );
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  return builder.emit('concat', parts, { attrs: { axis: 0 }, name: `${name}/numbers` });
}

/**
 * The loss of each sample of what its labels lose: `[N]` as it is; of maps the mean over the pixels that are counted, 0 where none is.
 *
 * @param lost `[N, 1]` or `[N, h, w, 1]`
 */
export function lossOfLabels(step: LossStep<ClassValues>, lost: ValueId, rows: ValueId): ValueId {
  const { builder, target, name, values } = step;
  if (target.kind !== 'maps') return builder.emit('sumFeatures', [lost], { name });
  if (values.ignore === undefined) return meanOfPixels(step, lost);
  const sum = builder.emit('sumFeatures', [lost], { name: `${name}/sum` });
  const counted = builder.emit('sumFeatures', [rows], { name: `${name}/pixels` });
  // A map without a counted pixel loses nothing, divided by 1.
  const atLeastOne = builder.emit('clamp', [counted], {
    attrs: { min: 1, max: Math.max(1, pixelsOf(builder.typeOf(rows).shape)) },
    name: `${name}/divisor`,
  });
  return builder.emit('div', [sum, atLeastOne], { name });
}

function pixelsOf(shape: Shape): number {
  return shape.slice(1, -1).reduce<number>((product, size) => product * Number(size), 1);
}
