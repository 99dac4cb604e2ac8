import { axisReads, hasPlaces, type Axis } from '@convlang/inspect';
import type { NamedTensors } from '@convlang/backend';
import { sizesOf, type Attrs, type Graph, type Layer, type Node, type ValueId } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import type { Patch } from '../comparison.js';
import { nameOf } from './cut-graph.js';

/** Rows and columns of a patch at most: what fits a terminal. */
const MOST_CELLS = 7;

/** An element of an op's output. */
export interface WorstElement {
  readonly graph: Graph;
  readonly node: Node;
  readonly layer: Layer | null;
  readonly output: ValueId;
  /** Indices along each dimension. */
  readonly place: readonly number[];
  /** What the op was fed, by value name. */
  readonly feeds: NamedTensors;
}

/**
 * What an element was made from: of each image, filter and row that the op read, the part that the element sees, of one sample and
 * one channel, cut down to a printable size.
 */
export function patchesOf(worst: WorstElement): readonly Patch[] {
  return worst.node.inputs.flatMap((id) => {
    const name = nameOf(worst.graph, id);
    const fed = worst.feeds[name];
    return fed === undefined || fed.shape.length === 0 ? [] : [patchOf(worst, id, name, fed)];
  });
}

function patchOf(worst: WorstElement, id: ValueId, name: string, fed: Tensor): Patch {
  const isParameter = worst.graph.parameters.some(({ value }) => value === id);
  const window = windowOf(worst, id, fed, isParameter);
  const [rows, columns] = [window.rows.slice(0, MOST_CELLS), window.columns.slice(0, MOST_CELLS)];
  const values = rows.flatMap((row) => columns.map((column) => window.at(row, column)));
  const isClipped = rows.length < window.rows.length || columns.length < window.columns.length;
  return { tensor: name, slice: window.slice, rows, columns, values, isClipped };
}

/** The part of a value that is seen. */
interface Window {
  readonly slice: string;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly at: (row: number, column: number) => number | null;
}

function windowOf(worst: WorstElement, id: ValueId, fed: Tensor, isParameter: boolean): Window {
  if (fed.shape.length === 4) return isParameter ? filterWindow(worst, fed) : imageWindow(worst, id, fed);
  return rowWindow(worst, fed);
}

/** One filter over one channel. */
function filterWindow({ place }: WorstElement, { shape, data }: Tensor): Window {
  const [height = 1, width = 1, channels = 1, filters = 1] = shape;
  const filter = Math.min(place.at(-1) ?? 0, filters - 1);
  return {
    slice: `channel 0 of ${channels}, filter ${filter} of ${filters}`,
    rows: upTo(height),
    columns: upTo(width),
    at: (row, column) => data[(row * width + column) * channels * filters + filter] ?? null,
  };
}

/** One channel of one sample, in the rows and columns that the element sees. */
function imageWindow(worst: WorstElement, id: ValueId, { shape, data }: Tensor): Window {
  const { graph, place } = worst;
  const [, height = 1, width = 1, channels = 1] = shape;
  const output = sizesOf(graph, worst.output);
  const [sample, channel] = [
    place.length === 4 ? (place[0] ?? 0) : 0,
    output.at(-1) === channels ? (place.at(-1) ?? 0) : 0,
  ];
  const seen = (axis: Axis): readonly number[] =>
    seenAlong(worst, id, axis) ?? upTo(axis === 0 ? height : width);
  const at = (row: number, column: number): number | null => {
    const isInside = row >= 0 && row < height && column >= 0 && column < width;
    return isInside ? (data[((sample * height + row) * width + column) * channels + channel] ?? null) : null;
  };
  return {
    slice: `sample ${sample}, channel ${channel} of ${channels}`,
    rows: seen(0),
    columns: seen(1),
    at,
  };
}

/** Rows (or columns) of an image that an element of an image sees; `null` where that follows from no window. */
function seenAlong(
  { graph, layer, output, place }: WorstElement,
  id: ValueId,
  axis: Axis,
): readonly number[] | null {
  const [to, from] = [sizesOf(graph, output), sizesOf(graph, id)];
  const at = place[1 + axis];
  if (to.length !== 3 || at === undefined) return null;
  const attrs: Attrs = layer?.attrs ?? {};
  const [large, small] = [sizesOf(graph, layer?.inputs[0]), sizesOf(graph, layer?.output)];
  if (layer !== null && same(from, large) && same(to, small) && hasPlaces(from, to, attrs))
    return axisReads(attrs, axis, at);
  // A gradient of the layer's input is made from all places whose windows hold it.
  if (layer !== null && same(from, small) && same(to, large) && hasPlaces(to, from, attrs))
    return upTo(from[axis] ?? 1).filter((row) => axisReads(attrs, axis, row).includes(at));
  return from[axis] === to[axis] ? [at] : null;
}

/** One row of numbers, or the number itself where the shapes are the same. */
function rowWindow({ graph, output, place }: WorstElement, { shape, data }: Tensor): Window {
  const type = graph.values[output]?.type.shape ?? [];
  const columns = shape.at(-1) ?? 1;
  const rows = data.length / columns;
  const column = Math.min(place.at(-1) ?? 0, columns - 1);
  const row = place.length > 1 && type.length === shape.length ? Math.min(place[0] ?? 0, rows - 1) : 0;
  return shape.length === 1
    ? { slice: `number ${column} of ${columns}`, rows: [0], columns: [column], at: (_, c) => data[c] ?? null }
    : {
        slice: `row ${row} of ${rows}`,
        rows: [row],
        columns: upTo(columns),
        at: (r, c) => data[r * columns + c] ?? null,
      };
}

/** What an element of the layer's own output can be named by: `[row, column]`, or `[0, 0]`. */
export function pixelOf(place: readonly number[]): readonly [row: number, column: number] {
  return place.length === 4 ? [place[1] ?? 0, place[2] ?? 0] : [0, 0];
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, i) => size === b[i]);
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i);
}
