import { sizesOf, type Attrs, type Graph, type ValueId } from '@convlang/ir';
import { isSignal } from '@convlang/ops';
import { axisWindow, hasPlaces, painted, type Axis, type AxisReading } from './axis-reads.js';
import { CellRanges } from './cell-ranges.js';

/** Rows (or columns) of an input that one output sees, counted from 0. */
export interface SeenSpan {
  /** The first and the last one inside the input. */
  readonly from: number;
  readonly to: number;
  /**
   * How many between them, both included, are really read: fewer where strides and dilations leave gaps; `null` where there are
   * more than 100,000 gaps.
   */
  readonly count: number | null;
  /** The same with padding: below 0, or beyond the last row of the input. */
  readonly reach: readonly [from: number, to: number];
}

/** What one output sees of one input of the network. */
export interface SeenInput {
  readonly input: string;
  /** `null` for a signal, whose steps are columns. */
  readonly rows: SeenSpan | null;
  readonly columns: SeenSpan;
}

/** What one place of a layer's output sees. */
export interface SeenPixels {
  /** `[row, column]`, from 0, or `[step]` of a signal; `null` for a vector, whose numbers all see the same. */
  readonly output: readonly number[] | null;
  readonly inputs: readonly SeenInput[];
}

/**
 * Which pixels of the network's inputs the first, the middle and the last place of a layer's output see, through all branches.
 * A place sees a row when a pixel of that row is multiplied, compared or added on some way to it.
 */
export function seenPixels(graph: Graph, name: string): readonly SeenPixels[] {
  const layer = graph.layers.find((candidate) => candidate.name === name);
  if (layer === undefined) return [];
  const sizes = sizesOf(graph, layer.output).slice(0, -1);
  if (sizes.length === 0) return [{ output: null, inputs: seenFrom(graph, name, [0, 0]) }];
  const places = [
    sizes.map(() => 0),
    sizes.map((size) => Math.floor((size - 1) / 2)),
    sizes.map((size) => size - 1),
  ];
  const different = places.filter(
    (place, i) => !places.slice(0, i).some((other) => other.join() === place.join()),
  );
  return different.map((output) => ({ output, inputs: seenFrom(graph, name, output) }));
}

/**
 * What one place of a layer's output sees of the network's inputs; nothing for a layer that is not there.
 *
 * @param at row and column, or the step of a signal, from 0
 */
export function seenFrom(graph: Graph, name: string, at: readonly number[]): readonly SeenInput[] {
  const rows = trace(graph, name, 0, at[0] ?? 0);
  const columns = trace(graph, name, 1, at[1] ?? 0);
  return [...rows].flatMap(([input, span]) => {
    const other = columns.get(input);
    if (other === undefined) return [];
    const source = graph.layers.find((layer) => layer.name === input);
    return [
      isSignal(sizesOf(graph, source?.output))
        ? { input, rows: null, columns: span }
        : { input, rows: span, columns: other },
    ];
  });
}

/** Cells of one value that are seen, and how far they would reach without its edges. */
interface Seen {
  readonly cells: CellRanges;
  readonly from: number;
  readonly to: number;
}

/** Goes back from one row (or column) of a layer's output to the inputs of the network, by their layers' names. */
function trace(graph: Graph, name: string, axis: Axis, at: number): ReadonlyMap<string, SeenSpan> {
  const last = graph.layers.findIndex((layer) => layer.name === name);
  const seen = new Map<ValueId, Seen>();
  const result = new Map<string, SeenSpan>();
  const start = graph.layers[last];
  if (start !== undefined) seen.set(start.output, { cells: CellRanges.of(at, at), from: at, to: at });
  for (const layer of graph.layers.slice(0, last + 1).toReversed()) {
    const here = seen.get(layer.output);
    if (here === undefined || layer.inputs.includes(layer.output)) continue;
    const output = sizesOf(graph, layer.output);
    for (const input of layer.inputs) {
      const sizes = sizesOf(graph, input);
      const size = sizes.slice(0, -1)[axis] ?? 1;
      const read = hasPlaces(sizes, output, layer.attrs)
        ? back(here, layer.attrs, axis, size)
        : { cells: here.cells.isEmpty ? here.cells : CellRanges.of(0, size - 1), from: 0, to: size - 1 };
      const known = seen.get(input);
      seen.set(input, known === undefined ? read : together(known, read));
    }
    if (layer.inputs.length === 0 && !here.cells.isEmpty) result.set(layer.name, spanOf(here));
  }
  return result;
}

function back(seen: Seen, attrs: Attrs, axis: Axis, size: number): Seen {
  const reading = axisWindow(attrs, axis, 1);
  const first = reachOf(reading, seen.from);
  const last = reachOf(reading, seen.to);
  return {
    cells: readBy(seen.cells, reading).within(size),
    from: first === null ? seen.from : first[0],
    to: last === null ? seen.to : last[1],
  };
}

/** The first and the last cell that one output reads, padding included; `null` when it reads none. */
function reachOf(reading: AxisReading, at: number): readonly [from: number, to: number] | null {
  const { before, kernel } = reading.kind === 'window' ? reading : painted(reading, at, at);
  if (kernel === 0) return null;
  if (reading.kind === 'paint') return [-before, kernel - 1 - before];
  const from = at * reading.stride - before;
  return [from, from + (kernel - 1) * reading.dilation];
}

function readBy(cells: CellRanges, reading: AxisReading): CellRanges {
  if (reading.kind === 'window') return cells.windows(reading);
  return cells.map((from, to) => {
    const { before, kernel } = painted(reading, from, to);
    return [-before, kernel - 1 - before];
  });
}

function together(a: Seen, b: Seen): Seen {
  return { cells: a.cells.with(b.cells), from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

function spanOf({ cells, from, to }: Seen): SeenSpan {
  return { from: cells.first, to: cells.last, count: cells.count, reach: [from, to] };
}
