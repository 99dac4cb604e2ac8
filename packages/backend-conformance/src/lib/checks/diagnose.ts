import type { NamedTensors } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { findOp, inferOp, widenAll, type AnyOp, type RefTensor } from '@convlang/ops';
import type { Tolerance } from '@convlang/tensor';
import { firstDifference } from '../run-graph.js';

/** A run of one op whose outputs are wrong. */
export interface WrongRun {
  readonly graph: Graph;
  readonly batch: number;
  readonly feeds: NamedTensors;
  readonly given: NamedTensors;
  readonly tolerance: Tolerance;
  readonly ops: Readonly<Record<string, AnyOp>>;
}

/** A common fault, and what an op gives that has it. */
interface Fault {
  readonly name: string;
  /** Inputs and attributes as the faulty kernel sees them; `null` where the fault cannot be. */
  readonly seen: (run: Seen) => Seen | null;
}

/** What a kernel works on. */
interface Seen {
  readonly inputs: readonly RefTensor[];
  readonly attrs: Readonly<Record<string, unknown>>;
}

const faults: readonly Fault[] = [
  { name: 'the filter is transposed (height and width swapped)', seen: (s) => withFilter(s, [1, 0, 2, 3]) },
  {
    name: 'the filter is transposed (channels and filters swapped)',
    seen: (s) => withFilter(s, [0, 1, 3, 2]),
  },
  { name: 'the filter is turned by 180 degrees: a convolution instead of a cross-correlation', seen: turned },
  { name: 'a pad is off by one: moved from the far side to the near one', seen: (s) => shifted(s, 1) },
  { name: 'a pad is off by one: moved from the near side to the far one', seen: (s) => shifted(s, -1) },
];

/**
 * What is probably wrong with a kernel: every number zero, the last run's numbers, or the outputs of a known fault. `null` when
 * nothing known explains them.
 */
export function diagnose(op: string, run: WrongRun): string | null {
  const outputs = Object.values(run.given);
  if (outputs.some(({ data }) => data.length > 0) && outputs.every(({ data }) => data.every((v) => v === 0)))
    return `${op}: a zero result, every number is 0`;
  const node = run.graph.nodes[0];
  if (node === undefined) return null;
  const named = widenAll(run.feeds);
  const inputs = run.graph.inputs.map(({ name }) => named[name] as RefTensor);
  const fault = faults.find(({ seen }) => {
    const faulty = seen({ inputs, attrs: node.attrs });
    return faulty !== null && gives(op, faulty, run);
  });
  return fault === undefined ? null : `${op}: ${fault.name}`;
}

/** Whether the reference gives the wrong run's outputs for other inputs or attributes. */
function gives(op: string, { inputs, attrs }: Seen, { graph, given, tolerance, ops }: WrongRun): boolean {
  try {
    const definition = findOp(ops, op);
    const types = inputs.map(({ shape }, i) => ({
      dtype: graph.values[graph.inputs[i]?.value ?? -1]?.type.dtype ?? ('f32' as const),
      shape,
    }));
    const inferred = inferOp(definition, types, attrs as Graph['nodes'][number]['attrs']);
    const outputs = inferred.outputs.map(({ shape }): RefTensor => {
      const sizes = shape.map(Number);
      return { shape: sizes, data: new Float64Array(sizes.reduce((a, b) => a * b, 1)) };
    });
    definition.reference(inputs, inferred.attrs, outputs);
    const expected = Object.fromEntries(graph.outputs.map(({ name }, i) => [name, outputs[i] as RefTensor]));
    return firstDifference(given, expected, tolerance) === null;
  } catch {
    // The fault does not fit this sample's shapes, so it is not the one.
    return false;
  }
}

/** With the dimensions of the filter, the second input of rank 4, in another order but under the same shape. */
function withFilter({ inputs, attrs }: Seen, order: readonly number[]): Seen | null {
  const filter = inputs[1];
  if (filter?.shape.length !== 4) return null;
  const swapped = permuted(filter, order);
  if (swapped.data.every((v, i) => v === filter.data[i])) return null;
  return { inputs: inputs.map((t, i) => (i === 1 ? { shape: filter.shape, data: swapped.data } : t)), attrs };
}

function permuted({ shape, data }: RefTensor, order: readonly number[]): RefTensor {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((a, b) => a * b, 1));
  const newShape = order.map((axis) => shape[axis] ?? 1);
  const out = new Float64Array(data.length);
  for (let i = 0; i < out.length; i++) {
    let [rest, from] = [i, 0];
    for (let axis = newShape.length - 1; axis >= 0; axis--) {
      const size = newShape[axis] ?? 1;
      from += (rest % size) * (strides[order[axis] ?? 0] ?? 0);
      rest = Math.floor(rest / size);
    }
    out[i] = data[from] ?? NaN;
  }
  return { shape: newShape, data: out };
}

function turned({ inputs, attrs }: Seen): Seen | null {
  const filter = inputs[1];
  if (filter?.shape.length !== 4) return null;
  const [kh = 1, kw = 1, c = 1, f = 1] = filter.shape;
  const data = filter.data.map((_, i) => {
    const rest = i % (c * f);
    const cell = Math.floor(i / (c * f));
    return filter.data[(kh * kw - 1 - cell) * c * f + rest] ?? NaN;
  });
  return { inputs: inputs.map((t, i) => (i === 1 ? { shape: filter.shape, data } : t)), attrs };
}

/** With one row and column of padding on the other side; the sizes stay. */
function shifted({ inputs, attrs }: Seen, by: 1 | -1): Seen | null {
  const pads = attrs['pads'];
  if (!Array.isArray(pads)) return null;
  const [top = 0, bottom = 0, left = 0, right = 0] = pads as readonly number[];
  const moved = [top + by, bottom - by, left + by, right - by];
  const straight = [top + by, bottom - by, left, right];
  const wanted = moved.every((p) => p >= 0) ? moved : straight;
  return wanted.every((p) => p >= 0) ? { inputs, attrs: { ...attrs, pads: wanted } } : null;
}
