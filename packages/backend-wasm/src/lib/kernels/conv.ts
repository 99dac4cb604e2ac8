import type { AttrsOfOp, Site } from '@convlang/backend';
import { i32, seq, type I32, type Statement } from '../assembler/code.js';
import type { ModuleWriter } from '../assembler/module-writer.js';
import { borderedImages } from '../bordered-images.js';
import { bordered, bytesOf, imageOf, isEmpty, type Border } from '../images.js';
import type { WasmKernel, WasmProgram } from '../kernel.js';
import { callProduct, productStage, type ProductPlaces } from '../products/gathered-product.js';
import { packingOf, panelBytes } from '../products/panels.js';
import type { ProductShape } from '../products/product-shape.js';
import { tableBytes, writeTable } from '../products/row-table.js';
import { behind } from '../products/tile.js';
import { isLineWinogradWorth, lineWinograd } from '../products/line-winograd.js';
import { isWinogradWorth, type WinogradShape } from '../products/winograd-plan.js';
import { winogradProgram } from '../products/winograd.js';
import { ScratchLayout } from '../scratch.js';
import { oneByOne, whole } from '../stages.js';
import { allOf, LANES, NUMBER, type Span, unitAt, upTo } from '../walk.js';
import { convShape, inputBorder, windowLoops, isThreeByThree, type ConvShape } from './conv-shape.js';
import { depthwiseProgram, MOST_TAPS, type DepthwisePhase } from './depthwise.js';
import { isOverPlanes, planeConv, pooledPlaneConv } from './plane-conv.js';

/** Up to so many rows it costs more to pack a matrix than to read it where it lies. */
export const FEW_ROWS = 8;

/** Whether each window is one pixel and each pixel one window, so that the images of a batch are one long row of pixels. */
function isPointwise(shape: ConvShape): boolean {
  const { kernelHeight, kernelWidth, stride, x, y } = shape;
  return (
    kernelHeight === 1 &&
    kernelWidth === 1 &&
    stride[0] === 1 &&
    stride[1] === 1 &&
    x.height === y.height &&
    x.width === y.width &&
    isEmpty(inputBorder(shape))
  );
}

/** Convolution: each output pixel's window of the image, with its border, times the kernel, a matrix `[kh * kw * c, f]` as it lies. */
export const conv: WasmKernel<'conv'> = ({ inputs, outputs, attrs }, [, isLasting = false], threads) => {
  const shape = convShape(imageOf(inputs[0]), imageOf(outputs[0]), inputs[1]?.shape ?? [], attrs);
  const hasBias = inputs.length > 2;
  if (shape.depth === 1 && shape.filters === 1 && shape.groups > 1) {
    const program = depthwiseConv(shape, hasBias);
    if (program !== null) return program;
  }
  if (isOverPlanes(shape)) return planeConv(shape, hasBias);
  if (isLineWinogradWorth(shape, isLasting)) return lineWinograd(shape, hasBias, isLasting);
  const winograd = winogradShape(shape, hasBias, isLasting);
  return winograd !== null && isWinogradWorth(winograd)
    ? winogradProgram(winograd, threads)
    : productConv(shape, hasBias, isLasting);
};

/**
 * A convolution with the pool behind it as one program, whose epilogues are applied to what is pooled: they must not change which number is the largest.
 * `null` where that is none.
 */
export function pooledConv(
  { inputs, outputs, attrs }: Site<AttrsOfOp<'conv'>>,
  pool: Site<AttrsOfOp<'maxpool'>>,
): WasmProgram | null {
  const shape = convShape(imageOf(inputs[0]), imageOf(outputs[0]), inputs[1]?.shape ?? [], attrs);
  const pooled = imageOf(pool.outputs[0]);
  const { kernel, stride, pads } = pool.attrs;
  const isByTwo = [...kernel, ...stride].every((size) => size === 2) && pads.every((pad) => pad === 0);
  const isWithin = 2 * pooled.height <= shape.y.height && 2 * pooled.width <= shape.y.width;
  return isOverPlanes(shape) && isByTwo && isWithin && pooled.width >= LANES
    ? pooledPlaneConv(shape, inputs.length > 2, pooled)
    : null;
}

/** A convolution as one that Winograd's algorithm computes, or `null`. */
function winogradShape(shape: ConvShape, hasBias: boolean, isLasting: boolean): WinogradShape | null {
  if (!isThreeByThree(shape)) return null;
  const { x, y, top, left, depth, filters } = shape;
  const input = filters;
  const column = depth * input;
  const filter = { start: 0, row: 3 * column, column, input, output: 1 };
  return { x, y, top, left, filter, hasBias, isLasting };
}

function productConv(shape: ConvShape, hasBias: boolean, isLasting: boolean): WasmProgram {
  const { x, y, groups, depth, filters, kernelHeight, kernelWidth, stride } = shape;
  const isOneRow = isPointwise(shape);
  const images = borderedImages(x, inputBorder(shape));
  const window = windowLoops(shape, images.image);
  const bytes = bytesOf(images.image);
  const grid = {
    height: y.height,
    width: y.width,
    input: { line: bytes.line * stride[0], pixel: bytes.pixel * stride[1] },
    output: null,
  };
  const rows = (isOneRow ? y.samples : 1) * y.height * y.width;
  const isPlain = rows <= FEW_ROWS;
  const outputStep = NUMBER * y.channels;
  const product: ProductShape = {
    rows,
    columns: filters,
    ...window,
    rowStep: isOneRow ? bytes.pixel : 'table',
    outputStep,
    start: hasBias ? 'columns' : 'zero',
    matrixStep: isPlain ? outputStep : null,
  };
  const taps = kernelHeight * kernelWidth * depth;
  const groupPanels = panelBytes(taps, filters);
  const layout = new ScratchLayout();
  const panelsBytes = isPlain ? 0 : groups * groupPanels;
  const isKept = isLasting && !isPlain;
  const panelsAt = layout.take(isKept ? 0 : panelsBytes);
  const tableAt = layout.take(isOneRow ? 0 : tableBytes(grid));
  // One image is shared by all; of several each thread has those that it works on.
  const isOneImage = isOneRow || y.samples === 1;
  const imageAt = layout.take(isOneImage ? images.scratchBytes : 0);
  return {
    scratchBytes: layout.bytes,
    ownBytes: isOneImage ? 0 : images.scratchBytes,
    takesEpilogue: true,
    ...(isKept
      ? {
          keptBytes: panelsBytes,
          keep: ({ module }, { inputs, kept }) =>
            packGroups(module, groups, taps, filters, inputs[1] ?? 0, kept),
        }
      : {}),
    write: (target, { inputs, outputs, scratch, own, kept }, epilogue) => {
      const { module, f } = target;
      const [xAt = 0, kernelAt = 0, biasAt = 0] = inputs;
      const output = outputs[0] ?? 0;
      const panels = isKept ? kept : scratch + panelsAt;
      const applied = epilogue === null ? null : { epilogue, output };
      const placesOf = (read: I32, write: I32, group: I32): ProductPlaces => {
        const column = i32.mul(group, i32.const(NUMBER * filters));
        return {
          x: unitAt(read, group, NUMBER * depth),
          y: i32.add(write, column),
          matrix: isPlain ? behind(column, kernelAt) : unitAt(i32.const(panels), group, groupPanels),
          start: behind(column, biasAt),
          table: i32.const(scratch + tableAt),
          column,
        };
      };
      const first = whole(
        isPlain || isKept ? seq() : packGroups(module, groups, taps, filters, kernelAt, panels),
        isOneRow ? seq() : writeTable(f, grid, i32.const(scratch + tableAt)),
      );
      const group = f.local('i32');
      const groupsOf = (read: I32, write: I32, span: Span): Statement =>
        groups === 1
          ? callProduct(module, product, applied, placesOf(read, write, i32.const(0)))
          : upTo(
              group,
              span.from,
              span.to,
              1,
              callProduct(module, product, applied, placesOf(read, write, group.get)),
            );
      if (isOneImage) {
        const border = i32.const(scratch + imageAt);
        const [read, write] = [images.at(i32.const(xAt), border), i32.const(output)];
        return [
          whole(first.run(allOf(1)), images.prepare(border), images.fetch(f, i32.const(xAt), border)),
          groups === 1
            ? productStage(target, product, applied, placesOf(read, write, i32.const(0)))
            : { units: groups, run: (span) => groupsOf(read, write, span) },
        ];
      }
      const [from, to] = [f.local('i32'), f.local('i32')];
      const pointers = [
        { pointer: from, start: xAt, step: bytesOf(x).image },
        { pointer: to, start: output, step: bytesOf(y).image },
      ];
      return [
        first,
        oneByOne(
          f,
          y.samples,
          pointers,
          images.prepare(own),
          images.fetch(f, from.get, own),
          groupsOf(images.at(from.get, own), to.get, allOf(groups)),
        ),
      ];
    },
  };
}

/** Packs the kernel of each group, `[taps, f]`. */
function packGroups(
  module: ModuleWriter,
  groups: number,
  taps: number,
  filters: number,
  kernelAt: number,
  panelsAt: number,
): Statement {
  const pack = packingOf(module, {
    rows: [{ count: taps, step: filters * groups }],
    columns: filters,
    columnStep: 1,
  });
  return seq(
    ...Array.from({ length: groups }, (_, group) =>
      pack(
        i32.const(kernelAt + NUMBER * filters * group),
        i32.const(panelsAt + panelBytes(taps, filters) * group),
      ),
    ),
  );
}

/** Neighbouring outputs along one dimension that have the same taps in the image. */
interface AxisRegion {
  readonly first: number;
  readonly count: number;
  readonly taps: readonly number[];
}

function axisRegions(
  outputs: number,
  size: number,
  { kernel, stride, dilation, pad }: Readonly<Record<'kernel' | 'stride' | 'dilation' | 'pad', number>>,
): readonly AxisRegion[] {
  const regions: AxisRegion[] = [];
  for (let output = 0; output < outputs; output++) {
    const cellOf = (tap: number): number => output * stride + tap * dilation - pad;
    const taps = Array.from({ length: kernel }, (_, tap) => tap).filter(
      (tap) => cellOf(tap) >= 0 && cellOf(tap) < size,
    );
    const last = regions.at(-1);
    if (last?.taps.join() === taps.join()) regions[regions.length - 1] = { ...last, count: last.count + 1 };
    else regions.push({ first: output, count: 1, taps });
  }
  return regions;
}

/** What is around no image. */
const NO_BORDER: Border = { top: 0, bottom: 0, left: 0, right: 0 };

/**
 * Each channel by itself, where it lies: the outputs at the border have fewer taps. Under a large kernel that would be too many kinds of outputs, and
 * images get a border.
 */
function depthwiseConv(shape: ConvShape, hasBias: boolean): WasmProgram | null {
  const { x, y } = shape;
  const [rows, columns] = regionsOf(shape, NO_BORDER);
  const border = countTaps(rows) * countTaps(columns) > MOST_TAPS ? inputBorder(shape) : NO_BORDER;
  const phases = depthwisePhases(shape, border);
  return depthwiseProgram({ images: borderedImages(x, border), from: x, to: y, hasBias, phases });
}

function countTaps(regions: readonly AxisRegion[]): number {
  return regions.reduce((sum, { taps }) => sum + taps.length, 0);
}

/** Outputs of a convolution whose images have a border, by lines and by columns. */
function regionsOf(
  { x, y, kernelHeight, kernelWidth, stride, dilation, top, left }: ConvShape,
  border: Border,
): readonly [readonly AxisRegion[], readonly AxisRegion[]] {
  const { height, width } = bordered(x, border);
  return [
    axisRegions(y.height, height, {
      kernel: kernelHeight,
      stride: stride[0],
      dilation: dilation[0],
      pad: top - border.top,
    }),
    axisRegions(y.width, width, {
      kernel: kernelWidth,
      stride: stride[1],
      dilation: dilation[1],
      pad: left - border.left,
    }),
  ];
}

function depthwisePhases(shape: ConvShape, border: Border): readonly DepthwisePhase[] {
  const { x, y, kernelWidth, stride, dilation } = shape;
  const [top, left] = [shape.top - border.top, shape.left - border.left];
  const [read, write] = [bytesOf(bordered(x, border)), bytesOf(y)];
  const [rows, columns] = regionsOf(shape, border);
  return rows.flatMap((row) =>
    columns.map((column): DepthwisePhase => {
      // Where the first tap that there is reads for the first output.
      const [firstRow = 0] = row.taps;
      const [firstColumn = 0] = column.taps;
      const line = row.first * stride[0] + firstRow * dilation[0] - top;
      const pixel = column.first * stride[1] + firstColumn * dilation[1] - left;
      return {
        height: row.count,
        width: column.count,
        lines: row.taps.map((tap) =>
          column.taps.map((across) => ({
            read:
              (tap - firstRow) * dilation[0] * read.line + (across - firstColumn) * dilation[1] * read.pixel,
            weight: tap * kernelWidth + across,
          })),
        ),
        read: {
          start: line * read.line + pixel * read.pixel,
          line: read.line * stride[0],
          pixel: read.pixel * stride[1],
        },
        write: {
          start: row.first * write.line + column.first * write.pixel,
          line: write.line,
          pixel: write.pixel,
        },
      };
    }),
  );
}
