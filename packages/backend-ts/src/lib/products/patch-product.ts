import { multiplyGathered, padRows, paddedColumns, type GatherTables } from './multiply-gathered.js';
import { copyPadded, type PaddedImages } from './padded-images.js';

/** Rows of the product that are computed before they are stored as float32: small enough for the first-level cache. */
const ROW_BLOCK = 96;
/** Samples are copied until there are about this many rows to multiply... */
const ROWS_WANTED = 384;
/** ...or this many numbers, about half a second-level cache. */
const NUMBERS_WANTED = 65536;

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
  const fitting = Math.floor(NUMBERS_WANTED / images.sampleLength);
  return Math.max(1, Math.min(wanted, fitting, images.source.samples));
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

/** Numbers of the packed weights of all groups and phases. */
function panelNumbers(p: PatchProduct): number {
  const depth = p.patches.reduce((sum, part) => sum + part.tables.depth.length, 0);
  return p.groups * depth * paddedColumns(p.columns);
}

/** Float64 numbers of scratch that {@link runPatchProduct} needs. */
export function patchScratch(p: PatchProduct): number {
  return p.chunk * p.images.sampleLength + panelNumbers(p) + ROW_BLOCK * paddedColumns(p.columns);
}

/** Bytes of a product's tables. */
export function patchTableBytes(p: PatchProduct): number {
  return p.patches.reduce(
    (sum, { tables, cells }) => sum + 4 * (tables.rows.length + tables.depth.length + cells.length),
    0,
  );
}

/** Packs the weights that one group's product over `patches` multiplies by, at `at` of the scratch memory. */
export type PackWeights = (
  weights: Float32Array,
  patches: Patches,
  group: number,
  scratch: Float64Array,
  at: number,
) => void;

/** `y[cell, column] = bias[column] + product of the cell's patch and the packed weights`, for every sample. */
export function runPatchProduct(
  p: PatchProduct,
  x: Float32Array,
  weights: Float32Array,
  bias: Float32Array | null,
  y: Float32Array,
  scratch: Float64Array,
  pack: PackWeights,
): void {
  const panelsAt = p.chunk * p.images.sampleLength;
  const cAt = panelsAt + panelNumbers(p);
  let at = panelsAt;
  for (const part of p.patches)
    for (let group = 0; group < p.groups; group++) {
      pack(weights, part, group, scratch, at);
      at += part.tables.depth.length * paddedColumns(p.columns);
    }
  const { samples } = p.images.source;
  for (let first = 0; first < samples; first += p.chunk) {
    const count = Math.min(p.chunk, samples - first);
    copyPadded(p.images, x, first, count, scratch, 0);
    multiplyChunk(p, first, count, bias, y, scratch, panelsAt, cAt);
  }
}

function multiplyChunk(
  p: PatchProduct,
  first: number,
  count: number,
  bias: Float32Array | null,
  y: Float32Array,
  scratch: Float64Array,
  panelsAt: number,
  cAt: number,
): void {
  const firstCell = first * p.cellsPerSample;
  let at = panelsAt;
  for (const part of p.patches) {
    const depth = part.tables.depth.length;
    const rows = count * part.patchesPerSample;
    for (let row = 0; row < rows; row += ROW_BLOCK) {
      const end = Math.min(row + ROW_BLOCK, rows);
      for (let group = 0; group < p.groups; group++) {
        const panels = at + group * depth * paddedColumns(p.columns);
        multiplyGathered(
          scratch,
          group * p.depthChannels,
          part.tables,
          row,
          end,
          0,
          depth,
          scratch,
          panels,
          p.columns,
          scratch,
          cAt,
        );
        store(p, part.cells, row, end, firstCell, group, bias, y, scratch, cAt);
      }
    }
    at += p.groups * depth * paddedColumns(p.columns);
  }
}

/** Writes a block of results as float32 where they belong, bias added. */
function store(
  p: PatchProduct,
  cells: Int32Array,
  row: number,
  end: number,
  firstCell: number,
  group: number,
  bias: Float32Array | null,
  y: Float32Array,
  c: Float64Array,
  cAt: number,
): void {
  const { columns } = p;
  const stride = paddedColumns(columns);
  const channels = columns * p.groups;
  const column = group * columns;
  let from = cAt;
  for (let r = row; r < end; r++) {
    const to = (firstCell + (cells[r] as number)) * channels + column;
    if (bias === null) for (let j = 0; j < columns; j++) y[to + j] = c[from + j] as number;
    else for (let j = 0; j < columns; j++) y[to + j] = (c[from + j] as number) + (bias[column + j] as number);
    from += stride;
  }
}
