import type { NamedTensors } from '@convlang/backend';
import { GraphBuilder, type Graph } from '@convlang/ir';
import {
  buildSample,
  createTyping,
  widenAll,
  type AnyOp,
  type BuiltSample,
  type OpSample,
  type RefTensor,
} from '@convlang/ops';
import { tensorFault } from '@convlang/tensor';
import { diagnose } from './diagnose.js';
import { copyFeeds, expectedOutputs, firstDifference, onBackend, sameNumbers } from '../run-graph.js';
import { widened, type Check, type OpenTarget, type OpSet } from '../target.js';

/** One op on one sample: shapes, dtypes, values, the same again with other numbers in between, inputs untouched. */
export function sampleCheck(op: AnyOp, sample: OpSample, set: OpSet): Check {
  return {
    kind: 'sample',
    subject: op.name,
    name: sample.name,
    needs: () => ({ ...buildSample(set.ops, op.name, sample), ...set }),
    run: (target) => checkSample(op, sample, set.ops, target),
  };
}

async function checkSample(
  op: AnyOp,
  sample: OpSample,
  ops: OpSet['ops'],
  { backend, factor }: OpenTarget,
): Promise<string | null> {
  const { graph, batch, feeds } = buildSample(ops, op.name, sample);
  const tolerance = widened(op.tolerance, factor);
  const expected = expectedOutputs(graph, batch, widenAll(feeds), ops);
  const literal = literalDifference(graph.outputs, sample, expected);
  if (literal !== null) return literal;
  const problem = await onBackend(backend, { graph, batch }, async (run) => {
    const given = copyFeeds(feeds);
    const first = await run.run(given);
    const broken = brokenOutput(graph, first);
    if (broken !== null) return broken;
    const difference = firstDifference(first, expected, tolerance);
    if (difference !== null)
      return diagnose(op.name, { graph, batch, feeds, given: first, tolerance, ops }) ?? difference;
    if (!sameNumbers(given, feeds)) return 'the tensors that are fed are changed by a run';
    const otherFeeds = otherNumbers(feeds);
    const other = await run.run(otherFeeds);
    const stale = firstDifference(other, expectedOutputs(graph, batch, widenAll(otherFeeds), ops), tolerance);
    if (stale !== null)
      return firstDifference(other, first, tolerance) === null && Object.keys(feeds).length > 0
        ? `a stale buffer: a second run with other inputs gives the first run's outputs`
        : `a second run with other inputs is wrong: ${stale}`;
    return sameNumbers(await run.run(feeds), first)
      ? null
      : 'the same inputs give other numbers the second time';
  });
  return problem ?? changedInput(op.name, { graph, batch, feeds }, ops, backend);
}

/** An output of another dtype than the graph says, or over another array than its dtype's. */
function brokenOutput(graph: Graph, given: NamedTensors): string | null {
  for (const { name, value } of graph.outputs) {
    const fault = tensorFault(given[name]);
    if (fault !== null) return `${name} is no tensor: ${fault}`;
    const [dtype, expected] = [given[name]?.dtype, graph.values[value]?.type.dtype];
    if (dtype !== expected) return `${name} is ${dtype ?? 'nothing'}, expected ${expected ?? 'nothing'}`;
  }
  return null;
}

/** Looks at the inputs on the device, after the op: a value that others read later must stay as it is. */
async function changedInput(
  op: string,
  { graph, batch, feeds }: BuiltSample,
  ops: OpSet['ops'],
  backend: OpenTarget['backend'],
): Promise<string | null> {
  const builder = GraphBuilder.from(graph, createTyping(ops), { outputs: true, updates: false });
  for (const { name, value } of graph.inputs) builder.output(`kept/${name}`, value);
  const outputs = await onBackend(backend, { graph: builder.build(), batch }, (run) => run.run(feeds));
  const after = Object.fromEntries(Object.keys(feeds).map((name) => [name, outputs[`kept/${name}`]]));
  const difference = firstDifference(after, feeds, { absolute: 0, relative: 0 });
  return difference === null ? null : `${op}: an input is changed by the op: ${difference}`;
}

/** A sample may state outputs that come from outside: the reference itself must give those. */
function literalDifference(
  outputs: readonly { readonly name: string }[],
  { expected }: OpSample,
  given: Readonly<Record<string, RefTensor>>,
): string | null {
  for (const [i, numbers] of (expected ?? []).entries()) {
    const data = given[outputs[i]?.name ?? '']?.data ?? [];
    if (numbers.some((n, at) => Math.abs(n - (data[at] ?? NaN)) > 1e-6 * Math.max(1, Math.abs(n))))
      return `the reference does not give what the sample states: ${[...data].join(', ')}`;
  }
  return null;
}

/** Other numbers of the same kind: floats halved, whole numbers in another order. */
function otherNumbers(feeds: NamedTensors): NamedTensors {
  const copy = copyFeeds(feeds);
  for (const { dtype, data } of Object.values(copy))
    if (dtype === 'f32') data.forEach((v, i) => (data[i] = v / 2));
    else data.reverse();
  return copy;
}
