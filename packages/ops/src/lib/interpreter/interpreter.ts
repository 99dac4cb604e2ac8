import { assert } from '@convlang/diagnostics';
import { bindBatch, type Graph, type Node, type ValueId } from '@convlang/ir';
import { sizeOf } from '@convlang/tensor';
import type { AnyOp, RefTensor } from '../definition/define-op.js';
import { findOp } from '../definition/typing.js';

/** What a run of the interpreter is given. */
export interface InterpretOptions {
  /** What the batch dimension `N` stands for. */
  readonly batch: number;
  /** By input name; others are ignored. */
  readonly feeds: Readonly<Record<string, RefTensor>>;
  /** By parameter name; others are ignored. */
  readonly parameters: Readonly<Record<string, RefTensor>>;
}

/** What a run gives back. */
export interface Interpreted {
  /** By output name. */
  readonly outputs: Readonly<Record<string, RefTensor>>;
  /** New values of parameters, by name; nothing is written. */
  readonly updates: Readonly<Record<string, RefTensor>>;
}

/**
 * Runs a graph by the ops' reference meaning, in float64 and without any cleverness: the oracle for backends, passes and
 * gradients.
 *
 * @throws Error when an input or parameter is missing or has another number of elements than the graph says
 */
export function interpret(
  graph: Graph,
  ops: Readonly<Record<string, AnyOp>>,
  options: InterpretOptions,
): Interpreted {
  const values: RefTensor[] = [];
  const shapeOf = (id: ValueId): number[] => bindBatch(graph.values[id]?.type.shape ?? [], options.batch);
  const valueOf = (id: ValueId): RefTensor => {
    const value = values[id];
    assert(value !== undefined, `value ${id} is used before it is made`);
    return value;
  };
  for (const { name, value } of graph.inputs)
    values[value] = pick('input', name, options.feeds, shapeOf(value));
  for (const { name, value } of graph.parameters)
    values[value] = pick('parameter', name, options.parameters, shapeOf(value));
  for (const node of graph.nodes) {
    const outputs = node.outputs.map((id) => blank(shapeOf(id)));
    applyReference(ops, node, node.inputs.map(valueOf), outputs);
    node.outputs.forEach((id, i) => (values[id] = outputs[i] ?? blank([])));
  }
  return {
    outputs: Object.fromEntries(graph.outputs.map(({ name, value }) => [name, valueOf(value)])),
    updates: Object.fromEntries(graph.updates.map(({ parameter, value }) => [parameter, valueOf(value)])),
  };
}

function blank(shape: readonly number[]): RefTensor {
  return { shape, data: new Float64Array(sizeOf(shape)) };
}

function applyReference(
  ops: Readonly<Record<string, AnyOp>>,
  node: Node,
  inputs: readonly RefTensor[],
  outputs: readonly RefTensor[],
): void {
  findOp(ops, node.op).reference(inputs, node.attrs, outputs);
}

function pick(
  kind: 'input' | 'parameter',
  name: string,
  given: Readonly<Record<string, RefTensor>>,
  shape: readonly number[],
): RefTensor {
  const value = given[name];
  if (value === undefined) throw new Error(`the ${kind} ${name} is missing`);
  if (value.data.length !== sizeOf(shape))
    throw new Error(
      `the ${kind} ${name} has shape [${value.shape.join(', ')}], expected [${shape.join(', ')}]`,
    );
  return { shape, data: value.data };
}
