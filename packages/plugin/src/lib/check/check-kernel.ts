import type { HostNumbers, Operand } from '@convlang/backend';
import { bindBatch, type ValueId } from '@convlang/ir';
import { buildSample, findOp, interpret, type OpSample, widenAll } from '@convlang/ops';
import { allocate, findMismatch, sizeOf } from '@convlang/tensor';
import type { Toolkit } from '../merge-plugins.js';

const EXACT = { absolute: 0, relative: 0 };

/** Whether the kernel of an op gives what the op means, within the op's tolerance, and leaves its inputs as they are. */
export function checkKernel(op: string, sample: OpSample, { ops, kernels }: Toolkit): string | null {
  const kernel = kernels[op];
  if (kernel === undefined) return null;
  const { graph, batch, feeds } = buildSample(ops, op, sample);
  const operandOf = (id: ValueId): Operand => {
    const { dtype = 'f32', shape = [] } = graph.values[id]?.type ?? {};
    const bound = bindBatch(shape, batch);
    return { dtype, shape: bound, size: sizeOf(bound) };
  };
  const [inputs, outputs] = [graph.inputs, graph.outputs].map((list) =>
    list.map(({ value }) => operandOf(value)),
  );
  const attrs = graph.nodes.find((node) => node.op === op)?.attrs;
  const program = kernel({ inputs: inputs ?? [], outputs: outputs ?? [], attrs: attrs as never });
  const given = graph.inputs.map(({ name }) => (feeds[name]?.data ?? new Float32Array()).slice());
  // What the last program left there is nothing to count on.
  const results = (outputs ?? []).map(({ dtype, size }): HostNumbers => allocate(dtype, size).fill(NaN));
  const pieces = program.run(given, results, new Float64Array(program.scratch).fill(NaN));
  while (pieces?.next().done === false);
  const wide = widenAll(feeds);
  const expected = interpret(graph, ops, { batch, feeds: wide, parameters: {} }).outputs;
  for (const [i, { name }] of graph.outputs.entries()) {
    const fault = findMismatch(results[i] ?? [], expected[name]?.data ?? [], findOp(ops, op).tolerance);
    if (fault !== null)
      return `its kernel gives ${fault.actual} in ${name}[${fault.index}], not ${fault.expected}`;
  }
  const changed = graph.inputs.find(({ name }, i) =>
    findMismatch(given[i] ?? [], wide[name]?.data ?? [], EXACT),
  );
  return changed === undefined ? null : `its kernel changes its input ${changed.name}`;
}
