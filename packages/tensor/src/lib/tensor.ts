import { allocate, type DType, type TypedArrays } from './dtype.js';
import { sizeOf } from './size-of.js';
import { tensorFault } from './tensor-fault.js';

/** Dense numbers in row-major order. Images are `[n, h, w, c]`, filters `[kh, kw, in, out]`, a scalar has shape `[]`. */
export interface Tensor<D extends DType = DType> {
  readonly dtype: D;
  readonly shape: readonly number[];
  /** Exactly `sizeOf(shape)` elements. */
  readonly data: TypedArrays[D];
}

/**
 * Wraps an array as a tensor without copying.
 *
 * @throws RangeError when the array is not the dtype's, its length is not the size of the shape, or a size is no whole number from 0
 */
export function tensor<D extends DType>(dtype: D, shape: readonly number[], data: TypedArrays[D]): Tensor<D> {
  const made: Tensor<D> = { dtype, shape, data };
  const fault = tensorFault(made);
  if (fault !== null) throw new RangeError(fault);
  return made;
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
