import { sameShape } from '@convlang/ir';
import { allocate, type DType, type Tensor } from '@convlang/tensor';

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
  // Not `slice`: that of a Buffer, which is bytes as well, shares them.
  const copy = allocate(dtype, data.length);
  copy.set(data);
  return { dtype, shape: [...shape], data: copy };
}
