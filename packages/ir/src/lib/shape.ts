import type { DType } from '@convlang/tensor';

/** The batch dimension: a name, because its size is fixed only when an executable is made. */
export const BATCH = 'N';

/** A size, or the named batch dimension. */
export type Dim = number | typeof BATCH;

/** Sizes of a value. Images are `[N, h, w, c]`, vectors `[N, n]`, filters `[kh, kw, in, out]`, scalars `[]`. */
export type Shape = readonly Dim[];

/** What is known of a value before there are numbers. */
export interface ValueType {
  readonly dtype: DType;
  readonly shape: Shape;
}

/** Whether two shapes are equal, dimension by dimension. */
export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((dim, i) => dim === b[i]);
}

/** Number of elements of a shape with a batch of `batch`. */
export function elementCount(shape: Shape, batch: number): number {
  let product = 1;
  // Not `for of`: this is asked of every value at each key that is pressed in an editor, and an iterator is one object more a number.
  for (let i = 0; i < shape.length; i++) product *= shape[i] === BATCH ? batch : (shape[i] as number);
  return product;
}

/** The shape with the batch dimension made a number. */
export function bindBatch(shape: Shape, batch: number): number[] {
  return shape.map((dim) => (dim === BATCH ? batch : dim));
}
