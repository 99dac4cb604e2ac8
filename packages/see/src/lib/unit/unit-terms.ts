import { factList, factPair, imageSizes } from '@convlang/ops';
import { sizesOf, type Graph, type Layer, type Node } from '@convlang/ir';
import { tensor, type Tensor } from '@convlang/tensor';
import type { LayerKernel } from '../numbers/layer-kernel.js';

/** The cells of a layer's input that one of its units reads. Numbers count from 0; padding lies below 0 or beyond the last one. */
export interface Patch {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly channels: readonly number[];
  /** `[1, rows, columns, channels]`; 0 in the padding. */
  readonly values: Tensor<'f32'>;
}

/** A patch with the weight of each of its cells. */
export interface WeightedPatch extends Patch {
  /** As `values`. */
  readonly weights: Tensor<'f32'>;
}

/** The cells along one direction: where they lie in the input, and which cell of the kernel meets them. */
interface Reads {
  readonly places: readonly number[];
  readonly taps: readonly number[];
}

/** Row, column and channel in an output seen as an image: a signal is one row, a vector one pixel. */
export type ImagePlace = readonly [row: number, column: number, channel: number];

/** What a unit of a convolution, a transposed one or a product multiplies. */
export function weightedPatch(
  graph: Graph,
  layer: Layer,
  { op, node, kernel }: LayerKernel,
  input: Tensor<'f32'>,
  at: ImagePlace,
): WeightedPatch {
  const sizes = sizesOf(graph, layer.inputs[0]);
  if (op === 'matmul') return productPatch(sizes, kernel, input, at[2]);
  const [row, column, channel] = at;
  const image = imageSizes(sizes);
  const [rows, columns] = [0, 1].map((axis) =>
    (op === 'conv' ? windowReads : paintReads)(
      node,
      axis,
      axis === 0 ? row : column,
      kernel,
      image[axis] ?? 1,
    ),
  ) as [Reads, Reads];
  const [, , third = 1, fourth = 1] = kernel.shape;
  const groups = Math.max(1, groupsOf(node));
  // Of a convolution the kernel is [.., c / groups, f], of a transposed one [.., f / groups, c].
  const perGroup = op === 'conv' ? fourth / groups : third;
  const depth = op === 'conv' ? third : fourth / groups;
  const group = Math.floor(channel / perGroup);
  const channels = Array.from({ length: depth }, (_, i) => group * depth + i);
  const patch = patchOf(image, input, { rows: rows.places, columns: columns.places, channels });
  const weights = gather(patch, (y, x, c) => {
    const [ky, kx] = [rows.taps[y] ?? 0, columns.taps[x] ?? 0];
    const [a, b] = op === 'conv' ? [c, channel] : [channel % perGroup, channels[c] ?? 0];
    const [, kw = 1] = kernel.shape;
    return kernel.data[((ky * kw + kx) * third + a) * fourth + b] ?? NaN;
  });
  return { ...patch, weights };
}

function groupsOf({ attrs }: Node): number {
  const { groups } = attrs;
  return typeof groups === 'number' ? groups : 1;
}

/** The cells that a window reads. */
function windowReads(node: Node, axis: number, at: number, { shape }: Tensor<'f32'>): Reads {
  return readsOf(node, axis, at, shape[axis] ?? 1);
}

function readsOf({ attrs }: Node, axis: number, at: number, kernel: number): Reads {
  const [stride, dilation] = [factPair(attrs, 'stride')[axis] ?? 1, factPair(attrs, 'dilation')[axis] ?? 1];
  const first = at * stride - (factList(attrs, 'pads')[2 * axis] ?? 0);
  const taps = Array.from({ length: kernel }, (_, tap) => tap);
  return { taps, places: taps.map((tap) => first + tap * dilation) };
}

/** The cells that paint one of a transposed convolution, in rising order. */
function paintReads(node: Node, axis: number, at: number, kernel: Tensor<'f32'>, size: number): Reads {
  const { attrs } = node;
  const [stride, dilation] = [factPair(attrs, 'stride')[axis] ?? 1, factPair(attrs, 'dilation')[axis] ?? 1];
  const shifted = at + (factList(attrs, 'pads')[2 * axis] ?? 0);
  const found = Array.from({ length: kernel.shape[axis] ?? 1 }, (_, tap) => ({
    tap,
    place: (shifted - tap * dilation) / stride,
  })).filter(({ place }) => Number.isInteger(place) && place >= 0 && place < size);
  const rising = found.toReversed();
  return { taps: rising.map(({ tap }) => tap), places: rising.map(({ place }) => place) };
}

/** All that goes in, in the form that it has there, by the column of the matrix. */
function productPatch(
  sizes: readonly number[],
  kernel: Tensor<'f32'>,
  input: Tensor<'f32'>,
  unit: number,
): WeightedPatch {
  const image = imageSizes(sizes);
  const units = kernel.shape[1] ?? 1;
  const [h, w, c] = image;
  const all = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
  const patch = patchOf(image, input, { rows: all(h), columns: all(w), channels: all(c) });
  const weights = gather(
    patch,
    (y, x, channel) => kernel.data[((y * w + x) * c + channel) * units + unit] ?? NaN,
  );
  return { ...patch, weights };
}

/** The cells under the window of a pool. */
export function pooledPatch(
  graph: Graph,
  layer: Layer,
  node: Node,
  input: Tensor<'f32'>,
  [row, column, channel]: ImagePlace,
): Patch {
  const [kh, kw] = factPair(node.attrs, 'kernel');
  return patchOf(imageSizes(sizesOf(graph, layer.inputs[0])), input, {
    rows: readsOf(node, 0, row, kh).places,
    columns: readsOf(node, 1, column, kw).places,
    channels: [channel],
  });
}

type Places = Pick<Patch, 'rows' | 'columns' | 'channels'>;

function patchOf(
  [h, w, c]: readonly [number, number, number],
  { data }: Tensor<'f32'>,
  places: Places,
): Patch {
  const { rows, columns, channels } = places;
  const values = gather(places, (y, x, channel) => {
    const [row, column] = [rows[y] ?? -1, columns[x] ?? -1];
    const isInside = row >= 0 && row < h && column >= 0 && column < w;
    return isInside ? (data[(row * w + column) * c + (channels[channel] ?? 0)] ?? NaN) : 0;
  });
  return { ...places, values };
}

/** A number for each cell of a patch, by its places in the patch. */
function gather(
  { rows, columns, channels }: Places,
  numberAt: (row: number, column: number, channel: number) => number,
): Tensor<'f32'> {
  const shape = [1, rows.length, columns.length, channels.length];
  const numbers = new Float32Array(rows.length * columns.length * channels.length);
  let i = 0;
  for (let y = 0; y < rows.length; y++)
    for (let x = 0; x < columns.length; x++)
      for (let c = 0; c < channels.length; c++) numbers[i++] = numberAt(y, x, c);
  return tensor('f32', shape, numbers);
}
