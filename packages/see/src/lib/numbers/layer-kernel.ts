import type { Graph, Layer, Node } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import type { ViewedNetwork } from '@convlang/views';
import { parameterValue } from './parameter-value.js';

/** The op by which a layer multiplies with weights: `conv`, `convInputGrad` of a transposed convolution, `matmul`. */
export type WeightedOp = 'conv' | 'convInputGrad' | 'matmul';

const weightedOps: readonly string[] = ['conv', 'convInputGrad', 'matmul'] satisfies readonly WeightedOp[];

export function isWeightedOp(op: string): op is WeightedOp {
  return weightedOps.includes(op);
}

/** The weights of a layer, and the op that takes them. */
export interface LayerKernel {
  readonly op: WeightedOp;
  readonly node: Node;
  /** `[kh, kw, c / groups, f]`; of a transposed convolution `[kh, kw, f / groups, c]`; of a product of a vector `[n, m]`. */
  readonly kernel: Tensor<'f32'>;
  readonly bias: Tensor<'f32'> | null;
}

/** The weights by which a layer multiplies what goes in; `null` for a layer that has none, or several. */
export function layerKernel(
  network: Pick<ViewedNetwork, 'model' | 'weights'>,
  layer: Layer,
): LayerKernel | null {
  const { graph } = network.model;
  const [node, ...others] = nodesOf(graph, layer).filter(({ op }) => isWeightedOp(op));
  const value = node?.inputs[1];
  if (node === undefined || others.length > 0 || value === undefined) return null;
  const kernel = parameterValue(network, value);
  if (kernel === null) return null;
  const name = layer.parameters.find((parameter) => parameter.endsWith('/bias'));
  const bias = name === undefined ? null : (network.weights[name] as Tensor<'f32'> | undefined);
  return { op: node.op as WeightedOp, node, kernel, bias: bias ?? null };
}

/** The ops of a layer. */
export function nodesOf(graph: Graph, layer: Layer): readonly Node[] {
  return graph.nodes.filter((node) => node.layer === layer.name);
}
