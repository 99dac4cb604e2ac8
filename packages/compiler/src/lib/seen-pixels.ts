import type { Graph, ValueId } from '@convlang/ir';
import { axisReads, hasPlaces, type Axis } from './axis-reads.js';
import { sizesOf } from './sizes-of.js';

/** Rows (or columns) of an input that one output sees, counted from 0. */
export interface SeenSpan {
  /** The first and the last one inside the input. */
  readonly from: number;
  readonly to: number;
  /** How many between them, both included, are really read: fewer where strides and dilations leave gaps. */
  readonly count: number;
  /** The same with padding: below 0, or beyond the last row of the input. */
  readonly reach: readonly [from: number, to: number];
}

/** What one output sees of one input of the network. */
export interface SeenInput {
  readonly input: string;
  readonly rows: SeenSpan;
  readonly columns: SeenSpan;
}

/** What one place of a layer's output sees. */
export interface SeenPixels {
  /** `[row, column]`, from 0; `null` for a vector, whose numbers all see the same. */
  readonly output: readonly [row: number, column: number] | null;
  readonly inputs: readonly SeenInput[];
}

/**
 * Which pixels of the network's inputs the first, the middle and the last place of a layer's output see, through all branches.
 * A place sees a row when a pixel of that row is multiplied, compared or added on some way to it.
 */
export function seenPixels(graph: Graph, name: string): readonly SeenPixels[] {
  const layer = graph.layers.find((candidate) => candidate.name === name);
  if (layer === undefined) return [];
  const [height = 1, width = 1, channels] = sizesOf(graph, layer.output);
  if (channels === undefined) return [{ output: null, inputs: seenFrom(graph, name, [0, 0]) }];
  const places: readonly (readonly [number, number])[] = [
    [0, 0],
    [Math.floor((height - 1) / 2), Math.floor((width - 1) / 2)],
    [height - 1, width - 1],
  ];
  const different = places.filter(
    ([row, column], i) => !places.slice(0, i).some(([r, c]) => r === row && c === column),
  );
  return different.map((output) => ({ output, inputs: seenFrom(graph, name, output) }));
}

/**
 * What one place of a layer's output sees of the network's inputs; nothing for a layer that is not there.
 *
 * @param at row and column, from 0
 */
export function seenFrom(
  graph: Graph,
  name: string,
  at: readonly [row: number, column: number],
): readonly SeenInput[] {
  const rows = trace(graph, name, 0, at[0]);
  const columns = trace(graph, name, 1, at[1]);
  return [...rows].flatMap(([input, span]) => {
    const other = columns.get(input);
    return other === undefined ? [] : [{ input, rows: span, columns: other }];
  });
}

/** Cells of one value that are seen, and how far they would reach without its edges. */
interface Seen {
  readonly cells: Set<number>;
  from: number;
  to: number;
}

/** Goes back from one row (or column) of a layer's output to the inputs of the network, by their layers' names. */
function trace(graph: Graph, name: string, axis: Axis, at: number): ReadonlyMap<string, SeenSpan> {
  const last = graph.layers.findIndex((layer) => layer.name === name);
  const seen = new Map<ValueId, Seen>();
  const result = new Map<string, SeenSpan>();
  const start = graph.layers[last];
  if (start !== undefined) seen.set(start.output, { cells: new Set([at]), from: at, to: at });
  for (const layer of graph.layers.slice(0, last + 1).toReversed()) {
    const here = seen.get(layer.output);
    if (here === undefined || layer.inputs.includes(layer.output)) continue;
    const output = sizesOf(graph, layer.output);
    for (const input of layer.inputs) {
      const sizes = sizesOf(graph, input);
      const size = sizes.length === 3 ? (sizes[axis] ?? 1) : 1;
      const reads = hasPlaces(sizes, output, layer.attrs)
        ? (cell: number): readonly number[] => axisReads(layer.attrs, axis, cell)
        : (): readonly number[] => [...Array(size).keys()];
      add(seen, input, back(here, reads, size));
    }
    if (layer.inputs.length === 0 && here.cells.size > 0) result.set(layer.name, spanOf(here));
  }
  return result;
}

function back(seen: Seen, reads: (cell: number) => readonly number[], size: number): Seen {
  const cells = new Set<number>();
  for (const cell of seen.cells)
    for (const read of reads(cell)) if (read >= 0 && read < size) cells.add(read);
  return { cells, from: reads(seen.from)[0] ?? seen.from, to: reads(seen.to).at(-1) ?? seen.to };
}

function add(all: Map<ValueId, Seen>, value: ValueId, more: Seen): void {
  const known = all.get(value);
  if (known === undefined) {
    all.set(value, more);
    return;
  }
  for (const cell of more.cells) known.cells.add(cell);
  known.from = Math.min(known.from, more.from);
  known.to = Math.max(known.to, more.to);
}

function spanOf({ cells, from, to }: Seen): SeenSpan {
  const sorted = [...cells].sort((a, b) => a - b);
  return { from: sorted[0] ?? 0, to: sorted.at(-1) ?? 0, count: cells.size, reach: [from, to] };
}
