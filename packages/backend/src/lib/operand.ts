import { bindBatch, type Graph, type Node, type ValueId } from '@convlang/ir';
import type { AttrsOf, coreOps, OpName } from '@convlang/ops';
import { sizeOf, type DType } from '@convlang/tensor';

/** What is known of a value when a kernel is prepared: everything but its numbers. */
export interface Operand {
  readonly dtype: DType;
  /** With the batch bound. */
  readonly shape: readonly number[];
  /** Product of the shape. */
  readonly size: number;
}

/** One application of an op, shapes known. */
export interface Site<Attrs> {
  /** Absent optional inputs are left out: they come last. */
  readonly inputs: readonly Operand[];
  readonly outputs: readonly Operand[];
  readonly attrs: Attrs;
}

/** Attributes of an op of the core, by its name. */
export type AttrsOfOp<K extends OpName> = AttrsOf<(typeof coreOps)[K]['attrs']>;

/** What is known of each value of a graph at a batch, by value id. */
export function operandsOf(graph: Graph, batch: number): readonly Operand[] {
  return graph.values.map(({ type: { dtype, shape } }) => {
    const bound = bindBatch(shape, batch);
    return { dtype, shape: bound, size: sizeOf(bound) };
  });
}

/** Where a node is applied. Each kernel reads the attributes of its own op, which a table of kernels has forgotten: hence `never`. */
export function siteOf({ inputs, outputs, attrs }: Node, operands: readonly Operand[]): Site<never> {
  const operandOf = (id: ValueId): Operand => operands[id] as Operand;
  return { inputs: inputs.map(operandOf), outputs: outputs.map(operandOf), attrs: attrs as never };
}
