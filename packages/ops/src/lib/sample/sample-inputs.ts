import type { SampleInput } from './samples.js';

/** Numbers drawn by seed from [low, high). */
export function drawn(shape: readonly number[], low = -1, high = 1): SampleInput {
  return { shape, low, high };
}

/** Numbers of [-1, 1) of which no two are close, for ops that look for the largest. */
export function distinct(shape: readonly number[]): SampleInput {
  return { shape, low: -1, high: 1, distinct: true };
}

/** Numbers written out, in row-major order. */
export function literal(shape: readonly number[], ...data: readonly number[]): SampleInput {
  return { shape, data };
}

/** Class numbers of [0, below). */
export function classes(count: number, below: number): SampleInput {
  return { shape: [count], below };
}

/** A class number of [0, below) for each place of a map `[N, h, w]`. */
export function classMap(shape: readonly number[], below: number): SampleInput {
  return { shape, below };
}
