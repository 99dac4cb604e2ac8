import { f32x4, seq, type Statement, type V128 } from '../assembler/code.js';
import type { FunctionWriter, Local } from '../assembler/function-writer.js';

/**
 * One dimension of Winograd's algorithm `F(m, 3)`: m outputs of a filter of 3 cells from `m + 2` products. Two dimensions are one after the other.
 *
 * Source: A. Lavin, S. Gray, "Fast algorithms for convolutional neural networks", 2016, section 4.
 */
export interface Winograd {
  /** Outputs of a tile along one dimension. */
  readonly outputs: number;
  /** Inputs of a tile, and products. */
  readonly points: number;
  readonly filter: Transform;
  readonly input: Transform;
  readonly output: Transform;
  /** The transpose of `output`: of gradients of the outputs, those of the products' sums. */
  readonly outputGrad: Transform;
  /** The transpose of `filter`: of gradients of the transformed filter, those of its cells. */
  readonly filterGrad: Transform;
}

/**
 * Writes the numbers that a transform makes of some others.
 *
 * @param d the numbers
 * @param t two variables that it may use
 * @param out what is done with the number of each place; they come in any order
 * @param by multiplies by a factor
 */
export type Transform = (
  d: readonly V128[],
  t: readonly [Local<'v128'>, Local<'v128'>],
  out: (place: number, value: V128) => Statement,
  by: (v: V128, factor: number) => V128,
) => Statement;

/** Writes a transform each time it is called: loads the numbers that it takes into variables, and does something with what it makes of them. */
export function writerOf(
  f: FunctionWriter,
  transform: Transform,
  takes: number,
): (numberAt: (i: number) => V128, out: Parameters<Transform>[2]) => Statement {
  const t = [f.local('v128'), f.local('v128')] as const;
  const held = f.locals(takes, 'v128');
  const numbers = held.map(({ get }) => get);
  const by: Parameters<Transform>[3] = (v, factor) => f32x4.mul(v, f.vector(factor));
  return (numberAt, out) =>
    seq(...held.map((local, i) => local.set(numberAt(i))), transform(numbers, t, out, by));
}

const { add, sub } = f32x4;
/** `d[i]`, which the shape of the transform says is there. */
export const at = (d: readonly V128[], i: number): V128 => d[i] as V128;

/** Four outputs from six products. */
export const four: Winograd = {
  outputs: 4,
  points: 6,
  filter: (g, [a, b], out, by) =>
    seq(
      out(0, by(at(g, 0), 1 / 4)),
      out(5, at(g, 2)),
      a.set(by(add(at(g, 0), at(g, 2)), -1 / 6)),
      b.set(by(at(g, 1), 1 / 6)),
      out(1, sub(a.get, b.get)),
      out(2, add(a.get, b.get)),
      a.set(add(by(at(g, 0), 1 / 24), by(at(g, 2), 1 / 6))),
      b.set(by(at(g, 1), 1 / 12)),
      out(3, add(a.get, b.get)),
      out(4, sub(a.get, b.get)),
    ),
  input: (d, [a, b], out, by) =>
    seq(
      out(0, add(by(at(d, 0), 4), add(by(at(d, 2), -5), at(d, 4)))),
      out(5, add(by(at(d, 1), 4), add(by(at(d, 3), -5), at(d, 5)))),
      a.set(add(by(at(d, 2), -4), at(d, 4))),
      b.set(add(by(at(d, 1), -4), at(d, 3))),
      out(1, add(a.get, b.get)),
      out(2, sub(a.get, b.get)),
      a.set(sub(at(d, 4), at(d, 2))),
      b.set(sub(at(d, 3), at(d, 1))),
      b.set(add(b.get, b.get)),
      out(3, add(a.get, b.get)),
      out(4, sub(a.get, b.get)),
    ),
  output: (d, [a, b], out, by) =>
    seq(
      a.set(add(at(d, 1), at(d, 2))),
      b.set(add(at(d, 3), at(d, 4))),
      out(0, add(add(at(d, 0), a.get), b.get)),
      out(2, add(a.get, by(b.get, 4))),
      a.set(sub(at(d, 1), at(d, 2))),
      b.set(sub(at(d, 3), at(d, 4))),
      out(1, add(a.get, add(b.get, b.get))),
      out(3, add(add(a.get, by(b.get, 8)), at(d, 5))),
    ),
  outputGrad: (d, [a, b], out, by) =>
    seq(
      out(0, at(d, 0)),
      out(5, at(d, 3)),
      a.set(add(at(d, 0), at(d, 2))),
      b.set(add(at(d, 1), at(d, 3))),
      out(1, add(a.get, b.get)),
      out(2, sub(a.get, b.get)),
      a.set(add(at(d, 0), by(at(d, 2), 4))),
      b.set(add(add(at(d, 1), at(d, 1)), by(at(d, 3), 8))),
      out(3, add(a.get, b.get)),
      out(4, sub(a.get, b.get)),
    ),
  filterGrad: (d, [a, b], out, by) =>
    seq(
      a.set(by(add(at(d, 1), at(d, 2)), 1 / 6)),
      b.set(add(at(d, 3), at(d, 4))),
      out(0, add(sub(by(at(d, 0), 1 / 4), a.get), by(b.get, 1 / 24))),
      out(2, add(sub(by(b.get, 1 / 6), a.get), at(d, 5))),
      out(1, add(by(sub(at(d, 2), at(d, 1)), 1 / 6), by(sub(at(d, 3), at(d, 4)), 1 / 12))),
    ),
};

/** Two outputs from four products: for maps too small for tiles of four, with a tenth of their error. */
export const two: Winograd = {
  outputs: 2,
  points: 4,
  filter: (g, [a, b], out, by) =>
    seq(
      out(0, at(g, 0)),
      out(3, at(g, 2)),
      a.set(by(add(at(g, 0), at(g, 2)), 1 / 2)),
      b.set(by(at(g, 1), 1 / 2)),
      out(1, add(a.get, b.get)),
      out(2, sub(a.get, b.get)),
    ),
  input: (d, _, out) =>
    seq(
      out(0, sub(at(d, 0), at(d, 2))),
      out(1, add(at(d, 1), at(d, 2))),
      out(2, sub(at(d, 2), at(d, 1))),
      out(3, sub(at(d, 1), at(d, 3))),
    ),
  output: (d, _, out) =>
    seq(out(0, add(at(d, 0), add(at(d, 1), at(d, 2)))), out(1, sub(sub(at(d, 1), at(d, 2)), at(d, 3)))),
  outputGrad: (d, _, out, by) =>
    seq(
      out(0, at(d, 0)),
      out(1, add(at(d, 0), at(d, 1))),
      out(2, sub(at(d, 0), at(d, 1))),
      out(3, by(at(d, 1), -1)),
    ),
  filterGrad: (d, [a], out, by) =>
    seq(
      a.set(by(add(at(d, 1), at(d, 2)), 1 / 2)),
      out(0, add(at(d, 0), a.get)),
      out(1, by(sub(at(d, 1), at(d, 2)), 1 / 2)),
      out(2, add(a.get, at(d, 3))),
    ),
};
