/**
 * Flat indices of a box inside a larger tensor, in the box's row-major order.
 *
 * @param whole shape of the larger tensor
 * @param begin where the box starts
 * @param box shape of the box
 */
export function boxIndex(
  whole: readonly number[],
  begin: readonly number[],
  box: readonly number[],
): Int32Array {
  const index = new Int32Array(box.reduce((product, dim) => product * dim, 1));
  for (let i = 0; i < index.length; i++) {
    let rest = i;
    let stride = 1;
    for (let axis = whole.length - 1; axis >= 0; axis--) {
      const size = box[axis] ?? 1;
      index[i] = (index[i] as number) + ((rest % size) + (begin[axis] ?? 0)) * stride;
      rest = Math.floor(rest / size);
      stride *= whole[axis] ?? 1;
    }
  }
  return index;
}
