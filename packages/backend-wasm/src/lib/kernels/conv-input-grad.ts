import { i32, memory, seq, type I32, type Statement } from '../assembler/code.js';
import { borderedImages } from '../bordered-images.js';
import { bytesOf, imageOf, type Border, type ImageShape } from '../images.js';
import type { WasmKernel, WasmProgram } from '../kernel.js';
import { callProduct, depthOf, type DepthLoops, type ProductShape } from '../products/gathered-product.js';
import { packingOf, panelBytes, type MatrixLayout } from '../products/panels.js';
import { tableBytes, writeTable, type RowGrid } from '../products/row-table.js';
import { behind } from '../products/tile.js';
import { isWinogradWorth, type WinogradShape } from '../products/winograd-plan.js';
import { winogradProgram } from '../products/winograd.js';
import { ScratchLayout } from '../scratch.js';
import { oneByOne, whole } from '../stages.js';
import { NUMBER } from '../walk.js';
import { convShape, isThreeByThree, type ConvShape } from './conv-shape.js';
import { depthwiseProgram } from './depthwise.js';
import { isScatteringWorth, scatteredGrad } from './scattered-grad.js';

/** The taps that reach the pixels `first`, `first + stride`, `first + 2 stride` ... of the input along one dimension. */
interface AxisPhase {
  /** The first of the pixels. */
  readonly first: number;
  /** How many there are. */
  readonly count: number;
  /** Taps of the kernel, by falling place, so that what they read rises. */
  readonly taps: readonly number[];
  /** For the first of the pixels, the output that the first of the taps reads; below 0 before the image. */
  readonly start: number;
  /** From what a tap reads to what the next reads. */
  readonly step: number;
}

/**
 * An input pixel `i` meets the output `o` under the tap `k` where `o stride = i + pad - k dilation`: pixels that lie a stride apart meet the same taps. Along
 * one dimension these make as many phases as the stride has steps, and each is a convolution with stride 1 by part of the kernel, turned around.
 */
function axisPhases(
  size: number,
  kernel: number,
  stride: number,
  dilation: number,
  pad: number,
): readonly AxisPhase[] {
  return Array.from({ length: Math.min(stride, size) }, (_, first): AxisPhase => {
    const meets = (tap: number): boolean => (first + pad - tap * dilation) % stride === 0;
    const taps = Array.from({ length: kernel }, (__, tap) => kernel - 1 - tap).filter(meets);
    const output = (tap: number): number => (first + pad - tap * dilation) / stride;
    const [one, two] = taps;
    return {
      first,
      count: Math.ceil((size - first) / stride),
      taps,
      start: one === undefined ? 0 : output(one),
      step: one === undefined || two === undefined ? 0 : output(two) - output(one),
    };
  });
}

/** Cells around the outputs that the phases of a dimension read. */
function reachOf(phases: readonly AxisPhase[], size: number): readonly [number, number] {
  const read = phases.filter(({ taps }) => taps.length > 0);
  const before = read.reduce((most, { start }) => Math.max(most, -start), 0);
  const end = read.reduce(
    (most, { start, step, taps, count }) => Math.max(most, start + (taps.length - 1) * step + count),
    0,
  );
  return [before, Math.max(0, end - size)];
}

interface Phase {
  readonly rows: AxisPhase;
  readonly columns: AxisPhase;
}

/** The gradient of a convolution to its input, or a transposed convolution. */
export const convInputGrad: WasmKernel<'convInputGrad'> = (
  { inputs, outputs, attrs },
  [, isLasting = false],
  threads,
) => {
  const [dy, dx] = [imageOf(inputs[0]), imageOf(outputs[0])];
  const shape = convShape(dx, dy, inputs[1]?.shape ?? [], attrs);
  const rows = axisPhases(dx.height, shape.kernelHeight, shape.stride[0], shape.dilation[0], shape.top);
  const columns = axisPhases(dx.width, shape.kernelWidth, shape.stride[1], shape.dilation[1], shape.left);
  const [top, bottom] = reachOf(rows, dy.height);
  const [left, right] = reachOf(columns, dy.width);
  const phases = rows.flatMap((row) => columns.map((column): Phase => ({ rows: row, columns: column })));
  const border = { top, bottom, left, right };
  if (shape.depth === 1 && shape.filters === 1 && shape.groups > 1) {
    const program = depthwiseGrad(shape, phases, border);
    if (program !== null) return program;
  }
  const winograd = winogradGrad(shape, isLasting);
  if (winograd !== null && isWinogradWorth(winograd)) return winogradProgram(winograd, threads);
  return isScatteringWorth(shape) ? scatteredGrad(shape) : productGrad(shape, phases, border);
};

/** A gradient as a convolution by the kernel turned around that Winograd's algorithm computes, or `null`. */
function winogradGrad(shape: ConvShape, isLasting: boolean): WinogradShape | null {
  if (!isThreeByThree(shape)) return null;
  const { x: dx, y: dy, depth, filters } = shape;
  const [top, left] = [2 - shape.top, 2 - shape.left];
  const [bottom, right] = [dx.height + 2 - top - dy.height, dx.width + 2 - left - dy.width];
  // Wider pads than that cut off gradients.
  if (Math.min(top, left, bottom, right) < 0) return null;
  const column = depth * filters;
  const row = 3 * column;
  return {
    x: dy,
    y: dx,
    top,
    left,
    filter: { start: 2 * row + 2 * column, row: -row, column: -column, input: 1, output: filters },
    hasBias: false,
    isLasting,
  };
}

/** Where the window of the first output of a phase begins in an image with its border, in bytes. */
function windowStart({ rows, columns }: Phase, { top, left }: Border, image: ImageShape): number {
  const { line, pixel } = bytesOf(image);
  return (rows.start + top) * line + (columns.start + left) * pixel;
}

function productGrad(shape: ConvShape, phases: readonly Phase[], border: Border): WasmProgram {
  const { x: dx, y: dy, groups, depth, filters, kernelWidth, stride } = shape;
  const images = borderedImages(dy, border);
  const read = bytesOf(images.image);
  const write = bytesOf(dx);
  const working = phases.filter(({ rows, columns }) => rows.taps.length * columns.taps.length > 0);
  const layout = new ScratchLayout();
  const parts = working.map(({ rows, columns }) => {
    const grid: RowGrid = {
      height: rows.count,
      width: columns.count,
      input: { line: read.line, pixel: read.pixel },
      output: phases.length === 1 ? null : { line: write.line * stride[0], pixel: write.pixel * stride[1] },
    };
    const isSideBySide = groups === 1 && (columns.step === 1 || columns.taps.length === 1);
    const lines = rows.taps.length > 1 ? [{ count: rows.taps.length, step: read.line * rows.step }] : [];
    const pixels =
      isSideBySide || columns.taps.length === 1
        ? []
        : [{ count: columns.taps.length, step: read.pixel * columns.step }];
    const loops: DepthLoops = [...lines, ...pixels];
    const product: ProductShape = {
      rows: rows.count * columns.count,
      columns: depth,
      loops,
      length: isSideBySide ? columns.taps.length * filters : filters,
      rowStep: 'table',
      outputStep: grid.output === null ? write.pixel : 'table',
      start: 'zero',
      matrixStep: null,
    };
    // Where the numbers of a tap lie in the kernel `[kh, kw, c/groups, f]`.
    const tapNumbers = depth * filters * groups;
    const tapOf = (row: number, column: number): number => (row * kernelWidth + column) * tapNumbers;
    const between = (taps: readonly number[]): number => (taps[1] ?? 0) - (taps[0] ?? 0);
    const matrix: MatrixLayout = {
      rows: [
        { count: rows.taps.length, step: tapOf(between(rows.taps), 0) },
        { count: columns.taps.length, step: tapOf(0, between(columns.taps)) },
        { count: filters, step: 1 },
      ],
      columns: depth,
      columnStep: filters * groups,
    };
    return {
      phase: { rows, columns },
      grid,
      product,
      matrix,
      matrixStart: NUMBER * tapOf(rows.taps[0] ?? 0, columns.taps[0] ?? 0),
      panelsAt: layout.take(groups * panelBytes(depthOf(product), depth)),
      tableAt: layout.take(tableBytes(grid)),
    };
  });
  // Pixels that meet no tap.
  const hasGaps = working.length < phases.length;
  return {
    scratchBytes: layout.bytes,
    ownBytes: images.scratchBytes,
    takesEpilogue: !hasGaps,
    write: ({ module, f }, { inputs, outputs, scratch, own }, epilogue) => {
      const [dyAt = 0, kernelAt = 0] = inputs;
      const output = outputs[0] ?? 0;
      const applied = epilogue === null ? null : { epilogue, output };
      const [from, to] = [f.local('i32'), f.local('i32')];
      const prepared = parts.map(({ grid, matrix, matrixStart, panelsAt, tableAt, product }) => {
        const pack = packingOf(module, matrix);
        return seq(
          writeTable(f, grid, i32.const(scratch + tableAt)),
          ...Array.from({ length: groups }, (_, group) =>
            pack(
              i32.const(kernelAt + matrixStart + NUMBER * filters * group),
              i32.const(scratch + panelsAt + panelBytes(depthOf(product), depth) * group),
            ),
          ),
        );
      });
      const image: I32 = images.at(from.get, own);
      const computed = parts.map(({ phase, product, panelsAt, tableAt }): Statement => {
        const first = phase.rows.first * write.line + phase.columns.first * write.pixel;
        return seq(
          ...Array.from({ length: groups }, (_, group) =>
            callProduct(module, product, applied, {
              x: behind(image, windowStart(phase, border, images.image) + NUMBER * filters * group),
              y: behind(to.get, first + NUMBER * depth * group),
              matrix: i32.const(scratch + panelsAt + panelBytes(depthOf(product), depth) * group),
              table: i32.const(scratch + tableAt),
              column: i32.const(NUMBER * depth * group),
            }),
          ),
        );
      });
      return [
        whole(
          ...prepared,
          hasGaps ? memory.fill(i32.const(output), i32.const(0), i32.const(write.image * dx.samples)) : seq(),
        ),
        oneByOne(
          f,
          dx.samples,
          [
            { pointer: from, start: dyAt, step: bytesOf(dy).image },
            { pointer: to, start: output, step: write.image },
          ],
          images.prepare(own),
          images.fetch(f, from.get, own),
          ...computed,
        ),
      ];
    },
  };
}

function depthwiseGrad(shape: ConvShape, phases: readonly Phase[], border: Border): WasmProgram | null {
  const { x: dx, y: dy, kernelWidth, stride } = shape;
  const images = borderedImages(dy, border);
  const read = bytesOf(images.image);
  const write = bytesOf(dx);
  return depthwiseProgram({
    images,
    from: dy,
    to: dx,
    hasBias: false,
    phases: phases.map((phase) => ({
      height: phase.rows.count,
      width: phase.columns.count,
      lines: phase.rows.taps.map((row, i) =>
        phase.columns.taps.map((column, j) => ({
          read: i * phase.rows.step * read.line + j * phase.columns.step * read.pixel,
          weight: row * kernelWidth + column,
        })),
      ),
      read: { start: windowStart(phase, border, images.image), line: read.line, pixel: read.pixel },
      write: {
        start: phase.rows.first * write.line + phase.columns.first * write.pixel,
        line: write.line * stride[0],
        pixel: write.pixel * stride[1],
      },
    })),
  });
}
