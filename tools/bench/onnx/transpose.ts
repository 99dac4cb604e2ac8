import { sizeOf } from '@convlang/tensor';

/** Numbers of a shape with its dimensions in another order: dimension i of the result is dimension `order[i]` of what is given. */
export function transpose(
  data: Float32Array,
  shape: readonly number[],
  order: readonly number[],
): Float32Array<ArrayBuffer> {
  const strides = shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));
  const sizes = order.map((axis) => shape[axis] ?? 1);
  const steps = order.map((axis) => strides[axis] ?? 1);
  const result = new Float32Array(data.length);
  let at = 0;
  const copy = (dimension: number, from: number): void => {
    if (dimension === sizes.length) {
      result[at++] = data[from] ?? NaN;
      return;
    }
    for (let i = 0; i < (sizes[dimension] ?? 0); i++) copy(dimension + 1, from + i * (steps[dimension] ?? 0));
  };
  copy(0, 0);
  return result;
}
