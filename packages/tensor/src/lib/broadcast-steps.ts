/**
 * Row-major steps of `shape` along the dimensions of `whole`, aligned at the right: by how many numbers one goes on in a tensor of that shape
 * while the whole is walked through. 0 where the tensor repeats.
 */
export function broadcastSteps(shape: readonly number[], whole: readonly number[]): readonly number[] {
  const steps = whole.map(() => 0);
  let step = 1;
  for (let axis = whole.length - 1; axis >= 0; axis--) {
    const size = shape[axis - whole.length + shape.length] ?? 1;
    if (size !== 1) steps[axis] = step;
    step *= size;
  }
  return steps;
}
