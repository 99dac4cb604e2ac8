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

/** Goes through something in blocks, of which the last may be smaller. */
export function inBlocks(
  f: FunctionWriter,
  all: number,
  most: number,
  run: (size: number) => Statement,
): Statement {
  const rest = all % most;
  return seq(
    all < most ? seq() : times(f, Math.floor(all / most), run(most)),
    rest === 0 ? seq() : run(rest),
  );
}

/** Neighbouring units of work, of those that are counted from 0. */
export interface Span {
  readonly from: I32;
  readonly to: I32;
  /** How many they are, where that is known when they are written; they begin with the first then. */
  readonly all: number | null;
}

/** All units of some work. */
export function allOf(units: number): Span {
  return { from: i32.const(0), to: i32.const(units), all: units };
}

/** Runs a body for each unit. */
export function eachUnit(
  f: FunctionWriter,
  { from, to, all }: Span,
  ...body: readonly Statement[]
): Statement {
  if (all !== null) return all === 0 ? seq() : times(f, all, ...body);
  const left = f.local('i32');
  return seq(left.set(i32.sub(to, from)), downFrom(left, ...body));
}

/** Where what belongs to the first unit begins, by how many bytes each unit has. */
export function startOf({ from, all }: Span, address: I32, step: number): I32 {
  return all !== null ? address : unitAt(address, from, step);
}

/** Where what belongs to a unit begins, by how many bytes each has. */
export function unitAt(address: I32, unit: I32, step: number): I32 {
  return i32.add(address, i32.mul(unit, i32.const(step)));
}

/** The part of a span that is among the units `first` to `first + count`, counted from `first`; `run` is not reached where there is none. */
export function spanWithin(
  f: FunctionWriter,
  { from, to, all }: Span,
  first: number,
  count: number,
  run: (span: Span) => Statement,
): Statement {
  if (count === 0) return seq();
  if (all !== null) return run(allOf(count));
  const [begin, end] = [f.local('i32'), f.local('i32')];
  return seq(
    begin.set(i32.sub(from, i32.const(first))),
    when(i32.ltS(begin.get, i32.const(0)), begin.set(i32.const(0))),
    end.set(i32.sub(to, i32.const(first))),
    when(i32.gtS(end.get, i32.const(count)), end.set(i32.const(count))),
    when(i32.ltS(begin.get, end.get), run({ from: begin.get, to: end.get, all: null })),
  );
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

/**
 * Walks all but the last of some dimensions. `run` gets a pointer into each tensor, which it leaves as it is or not.
 *
 * @param span the part of the first dimension that is walked, where there are several
 */
export function walk(
  f: FunctionWriter,
  axes: readonly [WalkAxis, ...WalkAxis[]],
  starts: readonly I32[],
  run: (pointers: readonly Local<'i32'>[], axis: WalkAxis) => Statement,
  span: Span = allOf(axes[0].size),
): Statement {
  const [axis, next, ...rest] = axes;
  const pointers = f.locals(starts.length, 'i32');
  const isCut = next !== undefined;
  const begin = seq(
    ...pointers.map((pointer, i) => {
      const start = starts[i] as I32;
      return pointer.set(isCut ? startOf(span, start, NUMBER * (axis.steps[i] ?? 0)) : start);
    }),
  );
  if (next === undefined) return seq(begin, run(pointers, axis));
  const inner = walk(
    f,
    [next, ...rest],
    pointers.map((pointer) => pointer.get),
    run,
  );
  const ahead = pointers.map((pointer, i) => increase(pointer, NUMBER * (axis.steps[i] ?? 0)));
  return seq(begin, eachUnit(f, span, inner, ...ahead));
}

/**
 * Computes numbers along one dimension, four at a time and the rest one by one. Tensors go on by one number or stay; the last is written.
 *
 * @param vectors the part of the dimension that is computed, four numbers a unit: what follows the last number up to a multiple of four is read
 *   and written then. `null` for all numbers and nothing else
 */
export function alongVectors(
  f: FunctionWriter,
  pointers: readonly Local<'i32'>[],
  { size, steps }: WalkAxis,
  vectors: Span | null,
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
  if (vectors !== null) {
    const begin = pointers.map((pointer, i) =>
      pointer.set(startOf(vectors, pointer.get, VECTOR * (steps[i] ?? 0))),
    );
    return seq(...(vectors.all === null ? begin : []), eachUnit(f, vectors, each(4)));
  }
  const whole = Math.floor(size / LANES);
  const rest = size % LANES;
  return seq(whole > 0 ? times(f, whole, each(4)) : seq(), rest > 0 ? times(f, rest, each(1)) : seq());
}
