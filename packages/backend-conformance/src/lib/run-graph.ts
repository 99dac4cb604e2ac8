import type { Backend, Executable, NamedTensors } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { interpret, coreOps, type AnyOp, type RefTensor } from '@convlang/ops';
import { findMismatch, placeOf, type Tensor, type Tolerance } from '@convlang/tensor';

/** What the reference gives for a graph. */
export function expectedOutputs(
  graph: Graph,
  batch: number,
  feeds: Readonly<Record<string, RefTensor>>,
  ops: Readonly<Record<string, AnyOp>> = coreOps,
): Readonly<Record<string, RefTensor>> {
  return interpret(graph, ops, { batch, feeds, parameters: {} }).outputs;
}

/** The first difference between outputs, in a sentence, or `null`. */
export function firstDifference(
  given: Readonly<Record<string, Tensor | undefined>>,
  expected: Readonly<Record<string, { readonly shape: readonly number[]; readonly data: ArrayLike<number> }>>,
  tolerance: Tolerance,
): string | null {
  for (const [name, right] of Object.entries(expected)) {
    const output = given[name];
    if (output === undefined) return `${name} is missing`;
    if (output.shape.join() !== right.shape.join())
      return `${name} is [${output.shape.join(', ')}], expected [${right.shape.join(', ')}]`;
    const mismatch = findMismatch(output.data, right.data, tolerance);
    if (mismatch === null) continue;
    const { index, actual, expected: wanted } = mismatch;
    return `${name}[${placeOf(index, right.shape).join(', ')}] is ${actual}, expected ${wanted}`;
  }
  return null;
}

/** Copies of what is fed, to see whether a run changes it. */
export function copyFeeds(feeds: NamedTensors): NamedTensors {
  return Object.fromEntries(
    Object.entries(feeds).map(([name, t]): [string, Tensor] => [name, { ...t, data: t.data.slice() }]),
  );
}

/** Whether two sets of tensors hold the same bits. */
export function sameNumbers(a: NamedTensors, b: NamedTensors): boolean {
  return firstDifference(a, b, { absolute: 0, relative: 0 }) === null;
}

/** Compiles a graph over a state of its own, works with it, and frees both. */
export async function onBackend<T>(
  backend: Backend,
  { graph, batch }: { readonly graph: Graph; readonly batch: number },
  work: (executable: Executable) => Promise<T>,
): Promise<T> {
  const state = backend.createState();
  try {
    const executable = await backend.compile(graph, { batch, state });
    try {
      return await work(executable);
    } finally {
      executable.dispose();
    }
  } finally {
    state.dispose();
  }
}
