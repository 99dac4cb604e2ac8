import { allocate, type DType, type TypedArrays } from './dtype.js';

/** Dense numbers in row-major order. Images are `[n, h, w, c]`, filters `[kh, kw, in, out]`, a scalar has shape `[]`. */
export interface Tensor<D extends DType = DType> {
  readonly dtype: D;
  readonly shape: readonly number[];
  /** Exactly `sizeOf(shape)` elements. */
  readonly data: TypedArrays[D];
}

/** Number of elements of a shape; 1 for a scalar. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, dim) => product * dim, 1);
}

/**
 * Wraps an array as a tensor without copying.
 *
 * @throws RangeError when the array's length is not the size of the shape
 */
export function tensor<D extends DType>(dtype: D, shape: readonly number[], data: TypedArrays[D]): Tensor<D> {
  if (data.length !== sizeOf(shape)) {
    throw new RangeError(
      `a tensor of shape [${shape.join(', ')}] holds ${sizeOf(shape)} numbers, not ${data.length}`,
    );
  }
  return { dtype, shape, data };
}

/** A tensor of zeros. */
export function zeros<D extends DType>(dtype: D, shape: readonly number[]): Tensor<D> {
  return tensor(dtype, shape, allocate(dtype, sizeOf(shape)));
}

/** A tensor of shape `[]`. */
export function scalar<D extends DType>(dtype: D, value: number): Tensor<D> {
  const t = zeros(dtype, []);
  t.data[0] = value;
  return t;
}
