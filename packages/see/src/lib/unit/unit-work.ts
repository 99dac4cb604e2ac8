import { factList, imageSizes } from '@convlang/ops';
import { sizesOf, type Graph, type Layer, type Node } from '@convlang/ir';
import { tensor, type Tensor } from '@convlang/tensor';
import type { ViewedNetwork } from '@convlang/views';
import { layerKernel, nodesOf } from '../numbers/layer-kernel.js';
import { takesEach } from '../numbers/takes-each.js';
import { pooledPatch, weightedPatch, type ImagePlace, type Patch, type WeightedPatch } from './unit-terms.js';

/** How a unit comes about, where it is written out. Sums are in float64. */
export type UnitWork =
  /** `sum + bias`: each cell of the patch times its weight. */
  | {
      readonly kind: 'sum';
      readonly patch: WeightedPatch;
      /** `values * weights`, as they. */
      readonly products: Tensor<'f32'>;
      /** Sum of the products of each channel of the patch. */
      readonly channelSums: readonly number[];
      readonly sum: number;
      /** `null` for a layer without. */
      readonly bias: number | null;
      readonly result: number;
    }
  /** The largest cell that is no padding. */
  | { readonly kind: 'max'; readonly patch: Patch; readonly result: number }
  /** `sum / divisor`; a divisor of 1 is a sum. */
  | {
      readonly kind: 'mean';
      readonly patch: Patch;
      readonly sum: number;
      readonly divisor: number;
      readonly result: number;
    }
  /** The root of the sum of squares. */
  | { readonly kind: 'root'; readonly patch: Patch; readonly sum: number; readonly result: number }
  /** Of one number at the same place, as `relu`. */
  | { readonly kind: 'each'; readonly value: number };

type Network = Pick<ViewedNetwork, 'model' | 'weights'>;

/**
 * Writes a unit out.
 *
 * @param input what the layer is given: `[1, h, w, c]`, `[1, length, c]` or `[1, n]`
 * @returns `null` for a layer that works in another way
 */
export function unitWork(
  network: Network,
  layer: Layer,
  input: Tensor<'f32'>,
  at: ImagePlace,
): UnitWork | null {
  const { graph } = network.model;
  const weighted = layerKernel(network, layer);
  if (weighted !== null) {
    const isWhole = weighted.op !== 'matmul' || weighted.kernel.shape[0] === input.data.length;
    return isWhole ? sumWork(weightedPatch(graph, layer, weighted, input, at), weighted.bias, at) : null;
  }
  const nodes = nodesOf(graph, layer);
  const pool = nodes.find(({ op }) => op === 'maxpool' || op === 'avgpool');
  if (pool !== undefined) return poolWork(graph, layer, nodes, pool, { input, at });
  return eachWork(network, layer, input, at);
}

function sumWork(patch: WeightedPatch, biases: Tensor<'f32'> | null, at: ImagePlace): UnitWork {
  const { values, weights, channels } = patch;
  const products = values.data.map((value, i) => value * (weights.data[i] ?? NaN));
  const channelSums = channels.map((_, channel) => {
    let sum = 0;
    for (let i = channel; i < products.length; i += channels.length)
      sum += (values.data[i] ?? NaN) * (weights.data[i] ?? NaN);
    return sum;
  });
  const sum = channelSums.reduce((total, one) => total + one, 0);
  const bias = biases === null ? null : (biases.data[at[2]] ?? NaN);
  return {
    kind: 'sum',
    patch,
    products: tensor('f32', values.shape, products),
    channelSums,
    sum,
    bias,
    result: sum + (bias ?? 0),
  };
}

interface PoolOf {
  readonly input: Tensor<'f32'>;
  readonly at: ImagePlace;
}

function poolWork(
  graph: Graph,
  layer: Layer,
  nodes: readonly Node[],
  pool: Node,
  { input, at }: PoolOf,
): UnitWork | null {
  const others = nodes.filter((node) => node !== pool).map(({ op }) => op);
  const isRoot = others.includes('square') && others.includes('sqrt');
  // Pools to a size that does not divide are several pools, or one op of another kind.
  if (others.some((op) => op !== 'reshape') && !isRoot) return null;
  const patch = pooledPatch(graph, layer, pool, input, at);
  const size = imageSizes(sizesOf(graph, layer.inputs[0]));
  const cells = Array.from(patch.values.data);
  if (pool.op === 'maxpool') {
    const inside = cells.filter((_, i) => isInside(patch, i, size));
    return { kind: 'max', patch, result: Math.max(...inside) };
  }
  const total = cells.reduce((sum, value) => sum + (isRoot ? value * value : value), 0);
  if (isRoot) return { kind: 'root', patch, sum: total, result: Math.sqrt(total) };
  const divisor = divisorOf(pool, patch, size);
  return { kind: 'mean', patch, sum: total, divisor, result: total / divisor };
}

function isInside({ rows, columns }: Patch, cell: number, [h, w]: readonly number[]): boolean {
  return isWithin(rows[Math.floor(cell / columns.length)], h) && isWithin(columns[cell % columns.length], w);
}

function isWithin(place = -1, size = 0, before = 0, after = 0): boolean {
  return place >= -before && place < size + after;
}

/** As `count` of the op says: real cells, those inside the padded image, or 1. */
function divisorOf({ attrs }: Node, { rows, columns }: Patch, [h, w]: readonly number[]): number {
  if (attrs['count'] === 'none') return 1;
  const [top = 0, bottom = 0, left = 0, right = 0] =
    attrs['count'] === 'padded' ? factList(attrs, 'pads') : [];
  const real = rows.filter((row) => isWithin(row, h, top, bottom)).length;
  return real * columns.filter((column) => isWithin(column, w, left, right)).length;
}

/** The number that a layer takes by itself. */
function eachWork(network: Network, layer: Layer, input: Tensor<'f32'>, at: ImagePlace): UnitWork | null {
  if (!takesEach(network.model, layer)) return null;
  const [, w, c] = imageSizes(sizesOf(network.model.graph, layer.output));
  return { kind: 'each', value: input.data[(at[0] * w + at[1]) * c + at[2]] ?? NaN };
}
