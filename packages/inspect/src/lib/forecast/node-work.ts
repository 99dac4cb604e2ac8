import { elementCount, type Graph, type Node, type ValueId } from '@convlang/ir';
import { findOp } from '@convlang/ops';
import { bytesPerElement } from '@convlang/tensor';
import { nodeOperations, stepCounter, type CountedRun } from '../cost/step-cost.js';

/** What the time of a node depends on. */
export interface NodeWork {
  readonly op: string;
  /** Its sums of products, in operations; 0 where there are none, and bytes tell how long it takes. */
  readonly products: number;
  /** Read and written. */
  readonly bytes: number;
  /** Where it lies among nodes of its op: what is near takes about as long for each operation, or each byte. */
  readonly place: readonly number[];
}

/** How far apart a place is by what windows there are: as far as by eight times the terms. */
const OTHER_WINDOW = 3;

/** Tells the work of nodes of a run. */
export function workCounter(run: CountedRun): (node: Node) => NodeWork {
  const { graph, batch, ops } = run;
  const count = stepCounter(run);
  const sizeOf = (id: ValueId | undefined): number => {
    const type = id === undefined ? undefined : graph.values[id]?.type;
    return type === undefined ? 1 : elementCount(type.shape, batch);
  };
  return (node) => {
    const { op, attrs, outputs } = node;
    const { read, written } = count([node]);
    const bytes = read + written;
    const isProduct = findOp(ops, op).macs !== undefined;
    if (!isProduct) return { op, products: 0, bytes, place: [Math.log2(bytes + 1)] };
    const products = nodeOperations(node, run);
    const numbers = sizeOf(outputs[0]);
    const columns = Number(graph.values[outputs[0] ?? 0]?.type.shape.at(-1) ?? 1);
    const groups = typeof attrs['groups'] === 'number' ? attrs['groups'] : 1;
    const { stride } = attrs;
    const isStrided = Array.isArray(stride) && stride.some((step) => step !== 1);
    const window = windowOf(node, run);
    return {
      // Each channel by itself is another kernel.
      op: groups > 1 ? `${op} in groups` : op,
      products,
      bytes,
      place: [
        Math.log2(products / numbers),
        Math.log2(columns),
        Math.log2(numbers / columns),
        OTHER_WINDOW * Math.log2(window),
        isStrided ? OTHER_WINDOW : 0,
      ],
    };
  };
}

/** Height of the window of a convolution; 1 for a product of matrices. */
function windowOf({ op, attrs, inputs }: Node, { graph }: CountedRun): number {
  const own = attrs['kernel'];
  if (Array.isArray(own)) return Number(own[0]);
  const kernel = op === 'matmul' ? undefined : graph.values[inputs[1] ?? 0]?.type.shape;
  return kernel?.length === 4 ? Number(kernel[0]) : 1;
}

/** Bytes that a run copies in and out. */
export function outsideBytes({ inputs, outputs, values }: Graph, batch: number): number {
  return [...inputs, ...outputs].reduce((sum, { value }) => {
    const type = values[value]?.type;
    return type === undefined ? sum : sum + elementCount(type.shape, batch) * bytesPerElement[type.dtype];
  }, 0);
}
