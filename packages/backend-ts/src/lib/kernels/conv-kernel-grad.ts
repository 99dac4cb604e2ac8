import { BATCH_GROUP } from '../batch-group.js';
import { f32At, imageAt, shapeAt, type ImageShape, type Kernel } from '../kernel.js';
import { convAxis, depthTable, padBehind, range, type ConvAttrs } from '../products/conv-geometry.js';
import {
  multiplyGathered,
  padRows,
  paddedColumns,
  type GatherTables,
} from '../products/multiply-gathered.js';
import { packPanels } from '../products/pack-panels.js';
import { copyPadded, paddedImages, type PaddedImages } from '../products/padded-images.js';

/** Output cells that are summed over at once: their gradients stay in the first-level cache. */
const CELL_BLOCK = 256;
/** Float64 numbers of the kernel's gradient that are computed before they are added to the result. */
const SUM_NUMBERS = 65536;
/** Float64 numbers of padded images that are held at once. */
const IMAGE_NUMBERS = 131072;

/** The gradient to the kernel as a product: rows are kernel weights of one filter, the depth is output cells. */
interface KernelGradPlan {
  readonly images: PaddedImages;
  /** Samples of a group that are copied at once. */
  readonly chunk: number;
  readonly tables: GatherTables;
  /** Weights of one filter: kernel cells times channels of a group. */
  readonly weights: number;
  /** Weights that are computed at a time, a multiple of 12. */
  readonly rowBlock: number;
  readonly cellsPerSample: number;
  readonly groups: number;
  readonly channels: number;
  readonly filters: number;
}

function plan(x: ImageShape, dy: ImageShape, kernel: readonly number[], attrs: ConvAttrs): KernelGradPlan {
  const [kh = 1, kw = 1, channels = 1] = kernel;
  const vertical = convAxis(attrs, 0, kh, x.height, dy.height);
  const horizontal = convAxis(attrs, 1, kw, x.width, dy.width);
  const images = paddedImages(x, [
    vertical.before,
    padBehind(vertical),
    horizontal.before,
    padBehind(horizontal),
  ]);
  const line = images.width * x.channels;
  const taps = range(kh * kw).map((cell) => ({
    cell,
    distance:
      Math.floor(cell / kw) * vertical.dilation * line + (cell % kw) * horizontal.dilation * x.channels,
  }));
  const fitting = Math.floor(IMAGE_NUMBERS / images.sampleLength);
  const chunk = Math.max(1, Math.min(BATCH_GROUP, fitting, x.samples));
  const starts = range(chunk * dy.height * dy.width).map((cell) => {
    const row = Math.floor(cell / dy.width);
    const sample = Math.floor(row / dy.height);
    const distance =
      (row % dy.height) * vertical.stride * line + (cell % dy.width) * horizontal.stride * x.channels;
    return sample * images.sampleLength + distance;
  });
  const filters = dy.channels / attrs.groups;
  const rows = padRows(depthTable(taps, channels));
  const rowsWanted = Math.max(1, Math.floor(SUM_NUMBERS / paddedColumns(filters) / 12)) * 12;
  return {
    images,
    chunk,
    tables: { rows, depth: Int32Array.from(starts) },
    weights: taps.length * channels,
    rowBlock: Math.min(rowsWanted, rows.length),
    cellsPerSample: dy.height * dy.width,
    groups: attrs.groups,
    channels,
    filters,
  };
}

/** Where the parts of the scratch memory start. */
function layout(p: KernelGradPlan): {
  readonly panels: number;
  readonly c: number;
  readonly sum: number;
  readonly end: number;
} {
  const columns = paddedColumns(p.filters);
  const panels = p.chunk * p.images.sampleLength;
  const c = panels + Math.min(CELL_BLOCK, p.tables.depth.length) * columns;
  const sum = c + p.rowBlock * columns;
  return { panels, c, sum, end: sum + p.rowBlock * columns };
}

/** Sums one block of weights over the samples `first` to `end`, a group of the batch, into the scratch memory. */
function sumBlock(
  p: KernelGradPlan,
  row: number,
  rowEnd: number,
  first: number,
  end: number,
  group: number,
  x: Float32Array,
  dy: Float32Array,
  scratch: Float64Array,
  at: ReturnType<typeof layout>,
): void {
  const { filters, groups, cellsPerSample } = p;
  const allFilters = filters * groups;
  const numbers = (rowEnd - row) * paddedColumns(filters);
  scratch.fill(0, at.sum, at.sum + numbers);
  for (let n = first; n < end; n += p.chunk) {
    const samples = Math.min(p.chunk, end - n);
    if (p.chunk < end - first || (row === 0 && group === 0)) copyPadded(p.images, x, n, samples, scratch, 0);
    const cells = samples * cellsPerSample;
    for (let cell = 0; cell < cells; cell += CELL_BLOCK) {
      const cellEnd = Math.min(cell + CELL_BLOCK, cells);
      const from = (n * cellsPerSample + cell) * allFilters + group * filters;
      packPanels(dy, from, cellEnd - cell, filters, allFilters, 1, scratch, at.panels);
      multiplyGathered(
        scratch,
        group * p.channels,
        p.tables,
        row,
        rowEnd,
        cell,
        cellEnd,
        scratch,
        at.panels,
        filters,
        scratch,
        at.c,
      );
      for (let i = 0; i < numbers; i++)
        scratch[at.sum + i] = (scratch[at.sum + i] as number) + (scratch[at.c + i] as number);
    }
  }
}

/** Adds a summed block to the result. */
function addBlock(
  p: KernelGradPlan,
  row: number,
  rowEnd: number,
  group: number,
  dkernel: Float32Array,
  scratch: Float64Array,
  sumAt: number,
): void {
  const { filters } = p;
  const allFilters = filters * p.groups;
  let from = sumAt;
  for (let r = row; r < rowEnd; r++) {
    const to = r * allFilters + group * filters;
    for (let f = 0; f < filters; f++)
      dkernel[to + f] = (dkernel[to + f] as number) + (scratch[from + f] as number);
    from += paddedColumns(filters);
  }
}

/** The gradient of a convolution to its kernel, group of samples by group of samples; see {@link BATCH_GROUP}. */
export const convKernelGrad: Kernel<'convKernelGrad'> = ({ inputs, outputs, attrs }) => {
  const x = imageAt(inputs, 0);
  const p = plan(x, imageAt(inputs, 1), shapeAt(outputs, 0), attrs);
  const at = layout(p);
  const hasAcc = inputs.length > 2;
  return {
    scratch: at.end,
    tableBytes: 4 * (p.tables.rows.length + p.tables.depth.length),
    run: (ins, outs, scratch) => {
      const dkernel = f32At(outs, 0);
      if (hasAcc) dkernel.set(f32At(ins, 2));
      else dkernel.fill(0);
      for (let first = 0; first < x.samples; first += BATCH_GROUP) {
        const end = Math.min(first + BATCH_GROUP, x.samples);
        for (let row = 0; row < p.weights; row += p.rowBlock)
          for (let group = 0; group < p.groups; group++) {
            const rowEnd = Math.min(row + p.rowBlock, p.weights);
            sumBlock(p, row, rowEnd, first, end, group, f32At(ins, 0), f32At(ins, 1), scratch, at);
            addBlock(p, row, rowEnd, group, dkernel, scratch, at.sum);
          }
      }
    },
  };
};
