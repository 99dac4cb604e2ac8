import { BATCH, elementCount, type Graph, type Node, type ValueId, type ValueType } from '@convlang/ir';
import { findOp, type AnyOp } from '@convlang/ops';
import { bytesPerElement } from '@convlang/tensor';

/** What a step of a run has to do: a node, or several that run as one. */
export interface StepCost {
  /**
   * Multiplications, additions and the like: two for each link of a sum of products, one for each cell under the windows of a pool, else
   * one for each number of the largest tensor.
   */
  readonly operations: number;
  /** Bytes of all that it reads and did not make itself, each tensor once. */
  readonly read: number;
  /** Bytes of what it makes and others read. */
  readonly written: number;
}

/** A graph at a batch, whose steps are counted. */
export interface CountedRun {
  readonly graph: Graph;
  readonly batch: number;
  readonly ops: Readonly<Record<string, AnyOp>>;
}

/** What a node reads the numbers of. */
function readBy({ op, inputs }: Node, ops: CountedRun['ops']): readonly ValueId[] {
  const specs = findOp(ops, op).inputs;
  return inputs.filter((_, i) => specs[i]?.shapeOnly !== true);
}

/** Operations of one node. */
export function nodeOperations(node: Node, { graph, batch, ops }: CountedRun): number {
  const typeOf = (id: ValueId): ValueType => graph.values[id]?.type ?? { dtype: 'f32', shape: [] };
  const [inputs, outputs] = [readBy(node, ops).map(typeOf), node.outputs.map(typeOf)];
  const { macs, traits } = findOp(ops, node.op);
  if (traits.view === true) return 0;
  const types = [...inputs, ...outputs];
  if (macs !== undefined) {
    const samples = types.some(({ shape }) => shape.includes(BATCH)) ? batch : 1;
    return 2 * samples * macs(inputs, node.attrs, outputs);
  }
  const { kernel } = node.attrs;
  const sizes = types.map(({ shape }) => elementCount(shape, batch));
  if (Array.isArray(kernel))
    return kernel.reduce<number>((product, size) => product * Number(size), Math.min(...sizes));
  return Math.max(0, ...sizes);
}

/** Tells what steps of a run cost. */
export function stepCounter(run: CountedRun): (nodes: readonly Node[]) => StepCost {
  const { graph, batch, ops } = run;
  const readers = new Map<ValueId, number>();
  const kept = [...graph.outputs, ...graph.updates].map(({ value }) => value);
  for (const id of [...graph.nodes.flatMap(({ inputs }) => inputs), ...kept])
    readers.set(id, (readers.get(id) ?? 0) + 1);
  const bytesOf = (id: ValueId): number => {
    const type = graph.values[id]?.type;
    return type === undefined ? 0 : elementCount(type.shape, batch) * bytesPerElement[type.dtype];
  };
  const bytesOfAll = (ids: Iterable<ValueId>): number =>
    Array.from(ids).reduce((sum, id) => sum + bytesOf(id), 0);
  return (nodes) => {
    const made = new Set(nodes.flatMap(({ outputs }) => outputs));
    const own = new Map<ValueId, number>();
    for (const id of nodes.flatMap((node) => readBy(node, ops))) own.set(id, (own.get(id) ?? 0) + 1);
    return {
      operations: nodes.reduce((sum, node) => sum + nodeOperations(node, run), 0),
      read: bytesOfAll([...own.keys()].filter((id) => !made.has(id))),
      written: bytesOfAll([...made].filter((id) => (readers.get(id) ?? 0) > (own.get(id) ?? 0))),
    };
  };
}
