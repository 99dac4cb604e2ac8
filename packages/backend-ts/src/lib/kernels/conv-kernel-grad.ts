import type { HostNumbers, HostProgram } from '@convlang/backend';
/* eslint-disable max-params -- inner loops take arrays and places one by one: an object a call would be garbage in every step */
import { BATCH_GROUP } from '../batch-group.js';
import { f32At, imageAt, shapeAt, type ImageShape, type Kernel } from '../kernel.js';
import { depthTable, type ConvAttrs } from '../products/conv-geometry.js';
import { depthwiseKernelGradScratch, isDepthwise, runDepthwiseKernelGrad } from '../products/depthwise.js';
import { forwardWindows, type ForwardWindows } from '../products/forward-windows.js';
import { isResident, multiplyRows, rowBlock, type GatherTables } from '../products/gathered-product.js';
import {
  columnParts,
  LEFT_NUMBERS,
  paddedColumns,
  padRows,
  resultAt,
  workspace,
  type ColumnPart,
} from '../products/multiply.js';
import { packPanels } from '../products/pack-panels.js';
import { copyPadded, type PaddedImages } from '../products/padded-images.js';

/** Output cells that are summed over at once: their gradients stay in the first-level cache. */
const CELL_BLOCK = 256;

/** The gradient to the kernel as a product: rows are the weights of one filter, the depth is output cells. */
interface KernelGradPlan {
  readonly images: PaddedImages;
  /** Samples of a group that are copied at once. */
  readonly chunk: number;
  readonly resident: boolean;
  readonly tables: GatherTables;
  /** Weights of one filter: kernel cells times channels of a group. */
  readonly weights: number;
  readonly cellsPerSample: number;
  readonly parts: readonly ColumnPart[];
  readonly channels: number;
  readonly allFilters: number;
  readonly panelsAt: number;
  readonly sumsAt: number;
  readonly scratch: number;
}

function plan(x: ImageShape, dy: ImageShape, kernel: readonly number[], attrs: ConvAttrs): KernelGradPlan {
  const [, , channels = 1] = kernel;
  const { images, starts, taps } = forwardWindows(x, dy, kernel, attrs);
  const fitting = Math.floor(LEFT_NUMBERS / images.sampleLength);
  const chunk = Math.max(1, Math.min(BATCH_GROUP, fitting, x.samples));
  const resident = isResident(chunk * images.sampleLength);
  const depth = Int32Array.from({ length: chunk * starts.length }, (_, i) => {
    const sample = Math.floor(i / starts.length);
    return sample * images.sampleLength + (starts[i % starts.length] ?? 0);
  });
  const parts = columnParts(attrs.groups, dy.channels / attrs.groups);
  const panelsAt = resident ? 0 : chunk * images.sampleLength;
  const columns = parts.map((part) => paddedColumns(part.columns));
  const sumsAt = panelsAt + CELL_BLOCK * Math.max(...columns);
  return {
    images,
    chunk,
    resident,
    tables: { rows: padRows(depthTable(taps, channels)), depth },
    weights: taps.length * channels,
    cellsPerSample: starts.length,
    parts,
    channels,
    allFilters: dy.channels,
    panelsAt,
    sumsAt,
    scratch:
      sumsAt + Math.max(...parts.map((part, i) => rowBlock(part.columns, resident) * (columns[i] ?? 0))),
  };
}

/** Sums one block of weights over the samples `first` to `end`, a group of the batch, into the scratch memory. */
function sumBlock(
  p: KernelGradPlan,
  part: ColumnPart,
  row: number,
  rowEnd: number,
  first: number,
  end: number,
  x: Float32Array,
  dy: Float32Array,
  scratch: Float64Array,
): void {
  const { cellsPerSample, allFilters, chunk, images, panelsAt, sumsAt } = p;
  const left = p.resident ? workspace : scratch;
  const numbers = (rowEnd - row) * paddedColumns(part.columns);
  scratch.fill(0, sumsAt, sumsAt + numbers);
  for (let n = first; n < end; n += chunk) {
    const samples = Math.min(chunk, end - n);
    // Samples that are all held at once were copied for the first block.
    if (end - first > chunk || (row === 0 && part.first === 0)) copyPadded(images, x, n, samples, left, 0);
    const cells = samples * cellsPerSample;
    for (let cell = 0; cell < cells; cell += CELL_BLOCK) {
      const cellEnd = Math.min(cell + CELL_BLOCK, cells);
      const from = (n * cellsPerSample + cell) * allFilters + part.first;
      packPanels(dy, from, cellEnd - cell, part.columns, allFilters, 1, scratch, panelsAt);
      const panels = { numbers: scratch, at: panelsAt, depth: cellEnd - cell, columns: part.columns };
      multiplyRows(left, part.group * p.channels, p.tables, row, rowEnd, cell, cellEnd, panels, scratch, 0);
      for (let i = 0; i < numbers; i++)
        scratch[sumsAt + i] = (scratch[sumsAt + i] as number) + (workspace[resultAt + i] as number);
    }
  }
}

/** Adds a summed block to the result. */
function addBlock(
  p: KernelGradPlan,
  part: ColumnPart,
  row: number,
  rowEnd: number,
  dkernel: Float32Array,
  scratch: Float64Array,
): void {
  let from = p.sumsAt;
  for (let r = row; r < rowEnd; r++) {
    const to = r * p.allFilters + part.first;
    for (let f = 0; f < part.columns; f++)
      dkernel[to + f] = (dkernel[to + f] as number) + (scratch[from + f] as number);
    from += paddedColumns(part.columns);
  }
}

function depthwise(windows: ForwardWindows, hasAcc: boolean): HostProgram {
  const starts = Int32Array.from(windows.starts);
  const taps = Int32Array.from(windows.taps, (tap) => tap.distance);
  return {
    scratch: depthwiseKernelGradScratch(windows),
    tableBytes: starts.byteLength + taps.byteLength,
    run: (ins, outs, scratch) => {
      const dkernel = startSum(outs, ins, hasAcc);
      const tables = { images: windows.images, starts, taps };
      runDepthwiseKernelGrad(tables, f32At(ins, 0), f32At(ins, 1), dkernel, scratch);
    },
  };
}

/** The output, set to what is added to: `acc` or zeros. */
function startSum(outs: readonly HostNumbers[], ins: readonly HostNumbers[], hasAcc: boolean): Float32Array {
  const dkernel = f32At(outs, 0);
  if (hasAcc) dkernel.set(f32At(ins, 2));
  else dkernel.fill(0);
  return dkernel;
}

/** The gradient of a convolution to its kernel, group of samples by group of samples; see {@link BATCH_GROUP}. */
export const convKernelGrad: Kernel<'convKernelGrad'> = ({ inputs, outputs, attrs }) => {
  const x = imageAt(inputs, 0);
  if (isDepthwise(shapeAt(outputs, 0), attrs.groups))
    return depthwise(forwardWindows(x, imageAt(inputs, 1), shapeAt(outputs, 0), attrs), inputs.length > 2);
  const p = plan(x, imageAt(inputs, 1), shapeAt(outputs, 0), attrs);
  const hasAcc = inputs.length > 2;
  return {
    scratch: p.scratch,
    tableBytes: p.tables.rows.byteLength + p.tables.depth.byteLength,
    *run(ins, outs, scratch) {
      const dkernel = startSum(outs, ins, hasAcc);
      for (let first = 0; first < x.samples; first += BATCH_GROUP) {
        const end = Math.min(first + BATCH_GROUP, x.samples);
        for (const part of p.parts) {
          const block = rowBlock(part.columns, p.resident);
          for (let row = 0; row < p.weights; row += block) {
            const rowEnd = Math.min(row + block, p.weights);
            sumBlock(p, part, row, rowEnd, first, end, f32At(ins, 0), f32At(ins, 1), scratch);
            addBlock(p, part, row, rowEnd, dkernel, scratch);
          }
        }
        yield;
      }
    },
  };
};
