import type { RefTensor } from '../definition/define-op.js';

/** `output[i] = f(inputs[0][i], inputs[1][i], ...)`; all of one shape. */
export function mapElements(
  inputs: readonly RefTensor[],
  output: RefTensor,
  f: (...values: number[]) => number,
): void {
  for (let i = 0; i < output.data.length; i++)
    output.data[i] = f(...inputs.map((input) => input.data[i] as number));
}

/** As {@link mapElements}, for a function that gives one number for each output. */
export function mapElementsToMany(
  inputs: readonly RefTensor[],
  outputs: readonly RefTensor[],
  f: (...values: number[]) => readonly number[],
): void {
  const length = outputs[0]?.data.length ?? 0;
  for (let i = 0; i < length; i++) {
    const results = f(...inputs.map((input) => input.data[i] as number));
    outputs.forEach((output, k) => (output.data[i] = results[k] as number));
  }
}

/** `data[i] += value`. */
export function addAt(data: Float64Array, i: number, value: number): void {
  data[i] = (data[i] as number) + value;
}

/** An accumulating op starts from `acc` when it is given, else from zero. */
export function startFrom(acc: RefTensor | undefined, output: RefTensor): void {
  if (acc !== undefined) output.data.set(acc.data);
}

/** The only number of a scalar. */
export function scalarOf(t: RefTensor): number {
  return t.data[0] as number;
}
