/* eslint-disable max-params -- inner loops take arrays and places one by one: an object a call would be garbage in every step */
import { broadcastSteps } from '@convlang/tensor';

/** One dimension of two tensors that are walked together: its length and each tensor's step along it. */
export interface StridedAxis {
  readonly size: number;
  readonly a: number;
  readonly b: number;
}

/** Joins neighbouring dimensions that both tensors walk through without a jump. */
function joinAxes(axes: readonly StridedAxis[]): readonly StridedAxis[] {
  const joined: StridedAxis[] = [];
  for (const axis of axes.filter(({ size }) => size !== 1)) {
    const last = joined.at(-1);
    if (last !== undefined && last.a === axis.a * axis.size && last.b === axis.b * axis.size)
      joined[joined.length - 1] = { ...axis, size: last.size * axis.size };
    else joined.push(axis);
  }
  return joined.length === 0 ? [{ size: 1, a: 0, b: 0 }] : joined;
}

/** The walk over all elements of `whole`, to which the shapes `a` and `b` broadcast; few, long dimensions. */
export function broadcastAxes(
  a: readonly number[],
  b: readonly number[],
  whole: readonly number[],
): readonly StridedAxis[] {
  const aSteps = broadcastSteps(a, whole);
  const bSteps = broadcastSteps(b, whole);
  return joinAxes(whole.map((size, i) => ({ size, a: aSteps[i] ?? 0, b: bSteps[i] ?? 0 })));
}

/** The walk over a box: `a` are its steps inside the tensor `whole`, `b` those of the box by itself. */
export function boxAxes(whole: readonly number[], box: readonly number[]): readonly StridedAxis[] {
  const aSteps = broadcastSteps(whole, whole);
  const bSteps = broadcastSteps(box, box);
  return joinAxes(box.map((size, i) => ({ size, a: aSteps[i] ?? 0, b: bSteps[i] ?? 0 })));
}

/**
 * The walk over a tensor whose axes change places: `a` are its steps in the input, `b` in the output, whose axis `i` is the input's `order[i]`.
 * The last is the one along which either lies without gaps, the longer of the two.
 */
export function permutedAxes(shape: readonly number[], order: readonly number[]): readonly StridedAxis[] {
  const steps = broadcastSteps(shape, shape);
  const permuted = order.map((axis) => shape[axis] ?? 1);
  const own = broadcastSteps(permuted, permuted);
  const axes = joinAxes(
    order.map((axis, i) => ({ size: permuted[i] ?? 1, a: steps[axis] ?? 0, b: own[i] ?? 0 })),
  );
  const along = axes.filter(({ a, b }) => a === 1 || b === 1).toSorted((one, two) => one.size - two.size);
  const last = along.at(-1);
  return last === undefined ? axes : [...axes.filter((axis) => axis !== last), last];
}

/** Place of an index in a row-major tensor. */
export function flatIndex(shape: readonly number[], index: readonly number[]): number {
  return shape.reduce((flat, size, axis) => flat * size + (index[axis] ?? 0), 0);
}

/** Called for each run along the last dimension; `at` counts the elements visited before. */
export type VisitRun<Context> = (
  context: Context,
  a: number,
  b: number,
  at: number,
  run: StridedAxis,
) => void;

/** Walks all but the last dimension. The context is handed through, so that walking allocates nothing. */
export function forEachRun<Context>(
  axes: readonly StridedAxis[],
  aStart: number,
  bStart: number,
  context: Context,
  visit: VisitRun<Context>,
): void {
  walk(axes, 0, aStart, bStart, 0, context, visit);
}

function walk<Context>(
  axes: readonly StridedAxis[],
  depth: number,
  a: number,
  b: number,
  at: number,
  context: Context,
  visit: VisitRun<Context>,
): number {
  const axis = axes[depth] as StridedAxis;
  if (depth === axes.length - 1) {
    visit(context, a, b, at, axis);
    return at + axis.size;
  }
  for (let i = 0; i < axis.size; i++)
    at = walk(axes, depth + 1, a + i * axis.a, b + i * axis.b, at, context, visit);
  return at;
}
