import { buildSample, coreOps, interpret, type OpName, type OpSample, type RefTensor } from '@convlang/ops';
import { findMismatch, type Tensor } from '@convlang/tensor';
import { createTsBackend } from '../index.js';

const EXACT = { absolute: 0, relative: 0 };

/** The same numbers for the reference interpreter. */
export function widen(feeds: Readonly<Record<string, Tensor>>): Record<string, RefTensor> {
  return Object.fromEntries(
    Object.entries(feeds).map(([name, { shape, data }]) => [name, { shape, data: Float64Array.from(data) }]),
  );
}

/**
 * Runs a sample twice on the backend and on the reference interpreter.
 *
 * @returns a line for each output that is outside the op's tolerance or not the same the second time, and for each input that
 *   a run has changed
 */
export async function compareSample(op: OpName, sample: OpSample): Promise<readonly string[]> {
  const { graph, batch, feeds } = buildSample(coreOps, op, sample);
  const backend = createTsBackend();
  const executable = await backend.compile(graph, { batch, state: backend.createState() });
  const expected = interpret(graph, coreOps, { batch, feeds: widen(feeds), parameters: {} });
  const first = await executable.run(feeds);
  const second = await executable.run(feeds);
  return graph.outputs.flatMap(({ name }) => {
    const numbers = first[name]?.data ?? [];
    const mismatch = findMismatch(numbers, expected.outputs[name]?.data ?? [], coreOps[op].tolerance);
    const change = findMismatch(second[name]?.data ?? [], numbers, EXACT);
    return [
      ...(mismatch === null ? [] : [`${name}: ${JSON.stringify(mismatch)}`]),
      ...(change === null ? [] : [`${name}, second run: ${JSON.stringify(change)}`]),
    ];
  });
}
