/* eslint-disable max-params -- inner loops take arrays and places one by one: an object a call would be garbage in every step */
import type { PartDone } from '@convlang/backend';
import { BATCH_GROUP } from '../batch-group.js';
import type { ForwardWindows } from './forward-windows.js';
import { copyPadded } from './padded-images.js';
import { sampleNumbers, type Patches, type PatchProduct } from './patch-product.js';

/** Whether each group has one channel and one filter. Products of one column would leave most of a panel empty. */
export function isDepthwise(kernel: readonly number[], groups: number): boolean {
  const [, , depth, filters] = kernel;
  return depth === 1 && filters === groups;
}

/** Float64 numbers of scratch that {@link runDepthwise} needs. */
export function depthwiseScratch(product: PatchProduct): number {
  return product.chunk * product.images.sampleLength;
}

/** Each channel by itself: `y[cell, c] = bias[c] + sum over taps of x[start + distance + c] * kernel[tap, c]`. Says which numbers of y are done. */
export function runDepthwise(
  product: PatchProduct,
  x: Float32Array,
  kernel: Float32Array,
  bias: Float32Array | null,
  y: Float32Array,
  scratch: Float64Array,
  whenDone: PartDone,
): void {
  const { samples } = product.images.source;
  const numbers = sampleNumbers(product);
  let origin = 0;
  for (let first = 0; first < samples; first += product.chunk) {
    const count = Math.min(product.chunk, samples - first);
    copyPadded(product.images, x, first, count, scratch, 0);
    for (const patches of product.patches) {
      const rows = count * patches.patchesPerSample;
      for (let row = 0; row < rows; row++) {
        const cell = first * product.cellsPerSample + (patches.cells[row] as number);
        const to = origin + cell * product.groups;
        sumPatch(patches, row, product.groups, kernel, bias, y, to, scratch);
      }
    }
    origin = whenDone(first * numbers, (first + count) * numbers);
  }
}

/** All channels of one cell, four at a time. */
function sumPatch(
  { tables, taps }: Patches,
  row: number,
  channels: number,
  kernel: Float32Array,
  bias: Float32Array | null,
  y: Float32Array,
  to: number,
  x: Float64Array,
): void {
  const { depth } = tables;
  const start = tables.rows[row] as number;
  let c = 0;
  for (; c + 4 <= channels; c += 4) {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let k = 0; k < taps.length; k++) {
      const at = (start + (depth[k] as number) + c) | 0;
      const w = ((taps[k] as number) * channels + c) | 0;
      sum0 += (x[at] as number) * (kernel[w] as number);
      sum1 += (x[(at + 1) | 0] as number) * (kernel[(w + 1) | 0] as number);
      sum2 += (x[(at + 2) | 0] as number) * (kernel[(w + 2) | 0] as number);
      sum3 += (x[(at + 3) | 0] as number) * (kernel[(w + 3) | 0] as number);
    }
    y[to + c] = bias === null ? sum0 : sum0 + (bias[c] as number);
    y[to + c + 1] = bias === null ? sum1 : sum1 + (bias[c + 1] as number);
    y[to + c + 2] = bias === null ? sum2 : sum2 + (bias[c + 2] as number);
    y[to + c + 3] = bias === null ? sum3 : sum3 + (bias[c + 3] as number);
  }
  for (; c < channels; c++) {
    let sum = 0;
    for (let k = 0; k < taps.length; k++)
      sum +=
        (x[start + (depth[k] as number) + c] as number) *
        (kernel[(taps[k] as number) * channels + c] as number);
    y[to + c] = bias === null ? sum : sum + (bias[c] as number);
  }
}

/** Cells whose sums are taken before the next channels' are, so that their numbers stay in the first-level cache. */
const CELLS_AT_ONCE = 32;

/** Float64 numbers of scratch that {@link runDepthwiseKernelGrad} needs. */
export function depthwiseKernelGradScratch({ images, taps }: ForwardWindows): number {
  return images.sampleLength + taps.length * images.source.channels;
}

/** Adds `sum over cells of x[start + distance + c] * dy[cell, c]` to each weight, group of samples by group of samples. */
export function runDepthwiseKernelGrad(
  {
    images,
    starts,
    taps,
  }: { readonly images: ForwardWindows['images']; readonly starts: Int32Array; readonly taps: Int32Array },
  x: Float32Array,
  dy: Float32Array,
  dkernel: Float32Array,
  scratch: Float64Array,
): void {
  const { channels, samples } = images.source;
  const sumsAt = images.sampleLength;
  const weights = taps.length * channels;
  for (let group = 0; group < samples; group += BATCH_GROUP) {
    scratch.fill(0, sumsAt, sumsAt + weights);
    const end = Math.min(group + BATCH_GROUP, samples);
    for (let n = group; n < end; n++) {
      copyPadded(images, x, n, 1, scratch, 0);
      for (let cell = 0; cell < starts.length; cell += CELLS_AT_ONCE)
        for (let k = 0; k < taps.length; k++) {
          const cellEnd = Math.min(cell + CELLS_AT_ONCE, starts.length);
          const distance = taps[k] as number;
          const sums = sumsAt + k * channels;
          sumCells(starts, cell, cellEnd, distance, channels, dy, n * starts.length, scratch, sums);
        }
    }
    for (let i = 0; i < weights; i++) dkernel[i] = (dkernel[i] as number) + (scratch[sumsAt + i] as number);
  }
}

function sumCells(
  starts: Int32Array,
  cell: number,
  cellEnd: number,
  distance: number,
  channels: number,
  dy: Float32Array,
  firstCell: number,
  x: Float64Array,
  sums: number,
): void {
  for (let c = 0; c < channels; c++) {
    let sum = 0;
    let from = (firstCell + cell) * channels + c;
    for (let i = cell; i < cellEnd; i++) {
      sum += (x[(starts[i] as number) + distance + c] as number) * (dy[from] as number);
      from = (from + channels) | 0;
    }
    x[sums + c] = (x[sums + c] as number) + sum;
  }
}
