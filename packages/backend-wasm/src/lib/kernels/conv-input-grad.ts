import { borderedImages } from '../bordered-images.js';
import { bytesOf, imageOf, type Border } from '../images.js';
import type { WasmKernel, WasmProgram } from '../kernel.js';
import { isLineGradWorth, lineGrad } from '../products/line-winograd-grad.js';
import { isWinogradWorth, type WinogradShape } from '../products/winograd-plan.js';
import { winogradProgram } from '../products/winograd.js';
import { convShape, isThreeByThree, type ConvShape } from './conv-shape.js';
import { depthwiseProgram } from './depthwise.js';
import { axisPhases, reachOf, windowStart, type Phase } from './input-phases.js';
import { productGrad } from './product-grad.js';
import { isScatteringWorth, scatteredGrad } from './scattered-grad.js';

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
  if (!isScatteringWorth(shape)) return productGrad(shape, phases, border);
  return isLineGradWorth(shape) ? lineGrad(shape) : scatteredGrad(shape);
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
