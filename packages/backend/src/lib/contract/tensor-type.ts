import { sameShape } from '@convlang/ir';
import type { DType, Tensor } from '@convlang/tensor';

/** What is known of a tensor beside its numbers. */
export interface TensorType {
  readonly dtype: DType;
  /** With the batch bound. */
  readonly shape: readonly number[];
}

/** Whether two tensors are of one dtype and shape. */
export function sameType(a: TensorType, b: TensorType): boolean {
  return a.dtype === b.dtype && sameShape(a.shape, b.shape);
}

/** A tensor with an array of its own. */
export function copyTensor<D extends DType>({ dtype, shape, data }: Tensor<D>): Tensor<D> {
  return { dtype, shape: [...shape], data: data.slice() as typeof data };
}
