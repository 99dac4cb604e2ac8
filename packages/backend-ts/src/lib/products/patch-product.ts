/* eslint-disable max-params -- inner loops take arrays and places one by one: an object a call would be garbage in every step */
import type { PartDone } from '@convlang/backend';
import { isResident, multiplyRows, rowBlock, sumNumbers, type GatherTables } from './gathered-product.js';
import {
  columnParts,
  LEFT_NUMBERS,
  MAX_DEPTH,
  paddedColumns,
  padRows,
  resultAt,
  workspace,
  type ColumnPart,
  type Panels,
} from './multiply.js';
import { copyPadded, type PaddedImages } from './padded-images.js';

/** Samples are copied until there are about this many rows to multiply. */
const ROWS_WANTED = 384;

/** One product over patches of images: where patches start, what they hold, and where the results go. */
export interface Patches {
  /** Start of each patch in the padded image, sample by sample for a whole chunk of samples. */
  readonly tables: GatherTables;
  /** The output cell of each patch, counted over the chunk of samples. */
  readonly cells: Int32Array;
  readonly patchesPerSample: number;
  /** The kernel cells that the depth runs over. */
  readonly taps: readonly number[];
}

/** A convolution seen as products over patches; the gradient to the input has one for each phase of the stride. */
export interface PatchProduct {
  readonly images: PaddedImages;
  /** Samples that are copied at a time. */
  readonly chunk: number;
  readonly patches: readonly Patches[];
  readonly groups: number;
  /** Channels of one group in the padded images. */
  readonly depthChannels: number;
  /** Columns of one group: channels of the result. */
  readonly columns: number;
  /** Cells of one sample of the result. */
  readonly cellsPerSample: number;
}

/** How many samples to copy at a time. */
export function chunkSize(images: PaddedImages, rowsPerSample: number): number {
  const wanted = Math.ceil(ROWS_WANTED / Math.max(rowsPerSample, 1));
  const fitting = Math.floor(LEFT_NUMBERS / images.sampleLength);
  return Math.max(1, Math.min(wanted, fitting, images.source.samples));
}

/** Numbers of one sample of a product's result. */
export function sampleNumbers({ cellsPerSample, columns, groups }: PatchProduct): number {
  return cellsPerSample * columns * groups;
}

/** Numbers of a chunk of samples of a product's result. */
export function chunkNumbers(product: PatchProduct): number {
  return product.chunk * sampleNumbers(product);
}

/** The tables of a product for a whole chunk from those of one sample. */
export function patchesOfChunk(
  images: PaddedImages,
  chunk: number,
  cellsPerSample: number,
  one: { readonly starts: readonly number[]; readonly cells: readonly number[]; readonly depth: Int32Array },
  taps: readonly number[],
): Patches {
  const samples = Array.from({ length: chunk }, (_, n) => n);
  const rows = samples.flatMap((n) => one.starts.map((start) => n * images.sampleLength + start));
  const cells = samples.flatMap((n) => one.cells.map((cell) => n * cellsPerSample + cell));
  return {
    tables: { rows: padRows(rows), depth: one.depth },
    cells: Int32Array.from(cells),
    patchesPerSample: one.starts.length,
    taps,
  };
}

/** The packed weights of one product over patches, for one part of the columns. */
interface PackedPart {
  readonly patches: Patches;
  readonly part: ColumnPart;
  /** Where its panels start, counted from the first panel. */
  readonly at: number;
}

/** A product made ready: where everything lies in the scratch memory. */
export interface PatchPlan {
  readonly product: PatchProduct;
  readonly packed: readonly PackedPart[];
  /** Whether the padded images lie in the workspace; else they lie at the start of the scratch memory. */
  readonly resident: boolean;
  /** Whether each block of rows is a stretch of the result with all its columns. */
  readonly isRowByRow: boolean;
  /** Numbers of the result that are written at most before they are said to be done. */
  readonly ahead: number;
  readonly panelsAt: number;
  readonly sumsAt: number;
  /** Float64 numbers of scratch that a run needs. */
  readonly scratch: number;
  readonly tableBytes: number;
}

/** Bytes of a product's tables. */
export function patchTableBytes({ patches }: PatchProduct): number {
  return patches.reduce(
    (sum, { tables, cells }) => sum + tables.rows.byteLength + tables.depth.byteLength + cells.byteLength,
    0,
  );
}

export function planPatches(product: PatchProduct): PatchPlan {
  const leftNumbers = product.chunk * product.images.sampleLength;
  const resident = isResident(leftNumbers);
  const packed: PackedPart[] = [];
  let at = 0;
  for (const patches of product.patches)
    for (const part of columnParts(product.groups, product.columns)) {
      packed.push({ patches, part, at });
      at += patches.tables.depth.length * paddedColumns(part.columns);
    }
  const panelsAt = resident ? 0 : leftNumbers;
  const sums = packed.map(({ patches, part }) =>
    sumNumbers(patches.tables.depth.length, part.columns, resident),
  );
  const isRowByRow =
    packed.length === 1 && product.patches.every(({ cells }) => cells.every((cell, i) => cell === i));
  return {
    product,
    packed,
    resident,
    isRowByRow,
    ahead: isRowByRow
      ? Math.min(chunkNumbers(product), rowBlock(product.columns, resident) * product.columns)
      : chunkNumbers(product),
    panelsAt,
    sumsAt: panelsAt + at,
    scratch: panelsAt + at + Math.max(0, ...sums),
    tableBytes: patchTableBytes(product),
  };
}

/** Packs the weights that a product over `patches` multiplies by, for one part of the columns, at `at` of the scratch memory. */
export type PackWeights = (
  weights: Float32Array,
  patches: Patches,
  part: ColumnPart,
  scratch: Float64Array,
  at: number,
) => void;

/** `y[cell, column] = bias[column] + product of the cell's patch and the packed weights`, for every sample; a piece of the work is a chunk of samples. Says
 * which numbers of y are done. */
export function* runPatches(
  plan: PatchPlan,
  x: Float32Array,
  weights: Float32Array,
  bias: Float32Array | null,
  y: Float32Array,
  scratch: Float64Array,
  pack: PackWeights,
  whenDone: PartDone,
): Generator<undefined> {
  const { product, packed, panelsAt } = plan;
  const numbers = sampleNumbers(product);
  let origin = 0;
  for (const { patches, part, at } of packed) pack(weights, patches, part, scratch, panelsAt + at);
  const { samples } = product.images.source;
  for (let first = 0; first < samples; first += product.chunk) {
    const count = Math.min(product.chunk, samples - first);
    copyPadded(product.images, x, first, count, plan.resident ? workspace : scratch, 0);
    for (const piece of packed)
      origin = multiplyPart(plan, piece, first, count, bias, y, origin, scratch, whenDone);
    if (!plan.isRowByRow) origin = whenDone(first * numbers, (first + count) * numbers);
    yield;
  }
}

/** @returns the origin of y behind this part */
function multiplyPart(
  plan: PatchPlan,
  { patches, part, at }: PackedPart,
  first: number,
  count: number,
  bias: Float32Array | null,
  y: Float32Array,
  origin: number,
  scratch: Float64Array,
  whenDone: PartDone,
): number {
  const { product, resident } = plan;
  const firstCell = first * product.cellsPerSample;
  const depth = patches.tables.depth.length;
  const panels: Panels = { numbers: scratch, at: plan.panelsAt + at, depth, columns: part.columns };
  const rows = count * patches.patchesPerSample;
  const block = rowBlock(part.columns, resident);
  const base = part.group * product.depthChannels;
  const left = resident ? workspace : scratch;
  for (let row = 0; row < rows; row += block) {
    const end = Math.min(row + block, rows);
    multiplyRows(left, base, patches.tables, row, end, 0, depth, panels, scratch, plan.sumsAt);
    if (depth > MAX_DEPTH)
      store(product, patches.cells, row, end, first, part, bias, y, origin, scratch, plan.sumsAt);
    else store(product, patches.cells, row, end, first, part, bias, y, origin, workspace, resultAt);
    if (plan.isRowByRow)
      origin = whenDone((firstCell + row) * part.columns, (firstCell + end) * part.columns);
  }
  return origin;
}

/** Writes a block of results as float32 where they belong, bias added. */
function store(
  product: PatchProduct,
  cells: Int32Array,
  row: number,
  end: number,
  first: number,
  part: ColumnPart,
  bias: Float32Array | null,
  y: Float32Array,
  origin: number,
  c: Float64Array,
  cAt: number,
): void {
  const stride = paddedColumns(part.columns);
  const channels = product.columns * product.groups;
  const base = origin + first * product.cellsPerSample * channels + part.first;
  let from = cAt;
  for (let r = row; r < end; r++) {
    const to = base + (cells[r] as number) * channels;
    if (bias === null) for (let j = 0; j < part.columns; j++) y[to + j] = c[from + j] as number;
    else
      for (let j = 0; j < part.columns; j++)
        y[to + j] = (c[from + j] as number) + (bias[part.first + j] as number);
    from += stride;
  }
}
