import { broadcastSteps } from '@convlang/tensor';
import { brIf, i32, loop, seq, v128, when, type I32, type Statement, type V128 } from './assembler/code.js';
import { increase, type FunctionWriter, type Local } from './assembler/function-writer.js';

/** Bytes of a float32 or int32. */
export const NUMBER = 4;
/** Numbers of a vector. */
export const LANES = 4;
/** Bytes of a vector. */
export const VECTOR = NUMBER * LANES;

/** Runs a body a fixed number of times, at least once. */
export function times(f: FunctionWriter, count: number, ...body: readonly Statement[]): Statement {
  if (count === 1) return seq(...body);
  const left = f.local('i32');
  return seq(left.set(i32.const(count)), downFrom(left, ...body));
}

/** Runs a body as often as a variable says, which counts down to 0; at least once. */
export function downFrom(left: Local<'i32'>, ...body: readonly Statement[]): Statement {
  return loop(...body, brIf(0, left.tee(i32.sub(left.get, i32.const(1)))));
}

/** Runs a body for the numbers `from` to `to` of a variable; for none where there are none. */
export function upTo(
  i: Local<'i32'>,
  from: I32,
  to: I32,
  step: number,
  ...body: readonly Statement[]
): Statement {
  const isLeft = i32.ltS(i.get, to);
  return seq(i.set(from), when(isLeft, loop(...body, increase(i, step), brIf(0, isLeft))));
}

/** A dimension that several tensors are walked along: its length, and by how many numbers each goes on. */
export interface WalkAxis {
  readonly size: number;
  readonly steps: readonly number[];
}

/** Joins neighbouring dimensions that all tensors walk through without a jump; at least one is left. */
export function joinAxes(axes: readonly WalkAxis[]): readonly [WalkAxis, ...WalkAxis[]] {
  const joined: WalkAxis[] = [];
  for (const axis of axes) {
    if (axis.size === 1) continue;
    const last = joined.at(-1);
    if (last?.steps.every((step, i) => step === (axis.steps[i] ?? 0) * axis.size) === true)
      joined[joined.length - 1] = { size: last.size * axis.size, steps: axis.steps };
    else joined.push(axis);
  }
  const [first = { size: 1, steps: axes[0]?.steps.map(() => 0) ?? [] }, ...rest] = joined;
  return [first, ...rest];
}

/** The walk over all numbers of `whole`, to which each of the shapes broadcasts. */
export function broadcastWalk(
  shapes: readonly (readonly number[])[],
  whole: readonly number[],
): readonly [WalkAxis, ...WalkAxis[]] {
  const steps = shapes.map((shape) => broadcastSteps(shape, whole));
  return joinAxes(whole.map((size, axis) => ({ size, steps: steps.map((each) => each[axis] ?? 0) })));
}

/** Walks all but the last of some dimensions. `run` gets a pointer into each tensor, which it leaves as it is or not. */
export function walk(
  f: FunctionWriter,
  axes: readonly [WalkAxis, ...WalkAxis[]],
  starts: readonly I32[],
  run: (pointers: readonly Local<'i32'>[], axis: WalkAxis) => Statement,
): Statement {
  const [axis, next, ...rest] = axes;
  const pointers = f.locals(starts.length, 'i32');
  const begin = seq(...pointers.map((pointer, i) => pointer.set(starts[i] as I32)));
  if (next === undefined) return seq(begin, run(pointers, axis));
  const inner = walk(
    f,
    [next, ...rest],
    pointers.map((pointer) => pointer.get),
    run,
  );
  const ahead = pointers.map((pointer, i) => increase(pointer, NUMBER * (axis.steps[i] ?? 0)));
  return seq(begin, times(f, axis.size, inner, ...ahead));
}

/**
 * Computes numbers along one dimension, four at a time and the rest one by one. Tensors go on by one number or stay; the last is written.
 *
 * @param isWhole whether what follows the last number up to a multiple of four may be read and written
 */
export function alongVectors(
  f: FunctionWriter,
  pointers: readonly Local<'i32'>[],
  { size, steps }: WalkAxis,
  isWhole: boolean,
  compute: (values: readonly V128[]) => V128,
): Statement {
  const to = pointers.at(-1);
  if (to === undefined) return seq();
  const reads = pointers.slice(0, -1);
  const values = f.locals(reads.length, 'v128');
  const each = (numbers: 1 | 4): Statement => {
    const load = reads.map((pointer, i) => {
      const isSide = steps[i] === 1 && numbers === LANES;
      return values[i]?.set(isSide ? v128.load(pointer.get) : v128.load32Splat(pointer.get)) ?? seq();
    });
    const result = compute(values.map(({ get }) => get));
    const store = numbers === LANES ? v128.store(to.get, result) : v128.store32Lane(to.get, result, 0);
    const ahead = pointers.map((pointer, i) => increase(pointer, NUMBER * numbers * (steps[i] ?? 0)));
    return seq(...load, store, ...ahead);
  };
  const vectors = isWhole ? Math.ceil(size / LANES) : Math.floor(size / LANES);
  const rest = Math.max(size - vectors * LANES, 0);
  return seq(vectors > 0 ? times(f, vectors, each(4)) : seq(), rest > 0 ? times(f, rest, each(1)) : seq());
}
