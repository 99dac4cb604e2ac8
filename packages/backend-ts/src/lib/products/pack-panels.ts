/* eslint-disable max-params -- inner loops take arrays and places one by one: an object a call would be garbage in every step */
import { panelWidthFor } from './multiply.js';

/** Rows that are packed for all panels before the next ones: few enough for their pages to stay known to the processor. */
const ROWS_AT_ONCE = 64;

/**
 * Packs a matrix of float32 numbers into panels of float64: panel by panel, in each row by row, so that the inner loop reads
 * straight on and converts nothing. Missing columns of the last panel become 0.
 *
 * @param source holds element `[k, j]` at `start + k * rowStride + j * columnStride`
 */
export function packPanels(
  source: Float32Array,
  start: number,
  depth: number,
  columns: number,
  rowStride: number,
  columnStride: number,
  panels: Float64Array,
  panelsAt: number,
): void {
  const width = panelWidthFor(columns);
  for (let first = 0; first < depth; first += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, depth - first);
    let to = panelsAt + first * width;
    for (let column = 0; column < columns; column += width) {
      const real = Math.min(width, columns - column);
      const from = start + first * rowStride + column * columnStride;
      packPanel(source, from, rows, real, rowStride, columnStride, width, panels, to);
      to += depth * width;
    }
  }
}

/** Packs some rows of one panel. */
function packPanel(
  source: Float32Array,
  from: number,
  rows: number,
  real: number,
  rowStride: number,
  columnStride: number,
  width: number,
  panels: Float64Array,
  to: number,
): void {
  for (let k = 0; k < rows; k++) {
    let at = from;
    for (let j = 0; j < real; j++) {
      panels[to + j] = source[at] as number;
      at += columnStride;
    }
    for (let j = real; j < width; j++) panels[to + j] = 0;
    to += width;
    from += rowStride;
  }
}

/** A part of a convolution kernel `[kh * kw, channels, filters]`. */
export interface KernelPart {
  readonly channels: number;
  readonly filters: number;
  readonly firstChannel: number;
  readonly firstFilter: number;
  /** Filters that the depth runs over. */
  readonly count: number;
}

/**
 * Packs a convolution kernel transposed: columns are channels, the depth runs over the given kernel cells and, in each, over
 * filters.
 */
export function packTransposed(
  kernel: Float32Array,
  cells: readonly number[],
  { channels, filters, firstChannel, firstFilter, count }: KernelPart,
  columns: number,
  panels: Float64Array,
  panelsAt: number,
): void {
  const width = panelWidthFor(columns);
  let to = panelsAt;
  for (let column = 0; column < columns; column += width) {
    const real = Math.min(width, columns - column);
    for (let t = 0; t < cells.length; t++) {
      const from = ((cells[t] as number) * channels + firstChannel + column) * filters + firstFilter;
      for (let f = 0; f < count; f++) {
        for (let j = 0; j < real; j++) panels[to + j] = kernel[from + j * filters + f] as number;
        for (let j = real; j < width; j++) panels[to + j] = 0;
        to += width;
      }
    }
  }
}
