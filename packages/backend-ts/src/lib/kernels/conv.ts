import type { HostProgram, Site } from '@convlang/backend';
import { f32At, ignoreParts, imageAt, shapeAt, type ImageShape, type Kernel } from '../kernel.js';
import { depthTable, range, type ConvAttrs } from '../products/conv-geometry.js';
import { depthwiseScratch, isDepthwise, runDepthwise } from '../products/depthwise.js';
import { forwardWindows } from '../products/forward-windows.js';
import { packPanels } from '../products/pack-panels.js';
import {
  chunkNumbers,
  chunkSize,
  patchesOfChunk,
  patchTableBytes,
  planPatches,
  runPatches,
  type PackWeights,
  type PatchProduct,
} from '../products/patch-product.js';
import { isWinogradWorth, planWinograd, runWinograd, type WinogradPlan } from '../products/winograd.js';

/** A patch for each output cell, a tap for each kernel cell. */
function forwardProduct(
  x: ImageShape,
  y: ImageShape,
  kernel: readonly number[],
  attrs: ConvAttrs,
): PatchProduct {
  const [, , depth = 1] = kernel;
  const { images, starts, taps } = forwardWindows(x, y, kernel, attrs);
  const chunk = chunkSize(images, starts.length);
  const one = { starts, cells: range(starts.length), depth: depthTable(taps, depth) };
  const tapCells = taps.map((tap) => tap.cell);
  return {
    images,
    chunk,
    patches: [patchesOfChunk(images, chunk, starts.length, one, tapCells)],
    groups: attrs.groups,
    depthChannels: depth,
    columns: y.channels / attrs.groups,
    cellsPerSample: starts.length,
  };
}

/** The program of a convolution, or of its input gradient, each channel by itself. */
export function depthwise(product: PatchProduct, hasBias: boolean): HostProgram {
  return {
    scratch: depthwiseScratch(product),
    tableBytes: patchTableBytes(product),
    ahead: chunkNumbers(product),
    run: (ins, outs, scratch, whenDone = ignoreParts) => {
      const bias = hasBias ? f32At(ins, 2) : null;
      runDepthwise(product, f32At(ins, 0), f32At(ins, 1), bias, f32At(outs, 0), scratch, whenDone);
    },
  };
}

/** Whether {@link planWinograd} can compute a convolution. */
export function isWinogradShape(kernel: readonly number[], { stride, dilation, groups }: ConvAttrs): boolean {
  const [kh, kw] = kernel;
  return kh === 3 && kw === 3 && groups === 1 && [...stride, ...dilation].every((step) => step === 1);
}

function winograd(plan: WinogradPlan, kernel: readonly number[], hasBias: boolean): HostProgram {
  const [, , depth = 1, columns = 1] = kernel;
  const layout = { start: 0, cell: depth * columns, depth: columns, column: 1 };
  return {
    scratch: plan.scratch,
    tableBytes: 0,
    ahead: plan.ahead,
    run: (ins, outs, scratch, whenDone = ignoreParts) => {
      const bias = hasBias ? f32At(ins, 2) : null;
      return runWinograd(plan, f32At(ins, 0), f32At(ins, 1), layout, bias, f32At(outs, 0), scratch, whenDone);
    },
  };
}

/**
 * Convolution: each output cell's patch of the padded image times the kernel, a matrix `[kh * kw * c, f]` as it lies; for
 * kernels of 3x3 over images that are not too small, Winograd's algorithm.
 */
export const conv: Kernel<'conv'> = ({ inputs, outputs, attrs }) => {
  const [x, y, kernel] = [imageAt(inputs, 0), imageAt(outputs, 0), shapeAt(inputs, 1)];
  const [top = 0, , left = 0] = attrs.pads;
  return isWinogradShape(kernel, attrs) && isWinogradWorth(x, y)
    ? winograd(planWinograd(x, y, { top, left }), kernel, inputs.length > 2)
    : patches({ inputs, outputs, attrs });
};

function patches({ inputs, outputs, attrs }: Site<ConvAttrs>): HostProgram {
  const y = imageAt(outputs, 0);
  const product = forwardProduct(imageAt(inputs, 0), y, shapeAt(inputs, 1), attrs);
  if (isDepthwise(shapeAt(inputs, 1), attrs.groups)) return depthwise(product, inputs.length > 2);
  const plan = planPatches(product);
  const pack: PackWeights = (weights, { tables }, part, scratch, at) =>
    packPanels(weights, part.first, tables.depth.length, part.columns, y.channels, 1, scratch, at);
  const hasBias = inputs.length > 2;
  return {
    scratch: plan.scratch,
    tableBytes: plan.tableBytes,
    ahead: plan.ahead,
    run: (ins, outs, scratch, whenDone = ignoreParts) => {
      const bias = hasBias ? f32At(ins, 2) : null;
      return runPatches(plan, f32At(ins, 0), f32At(ins, 1), bias, f32At(outs, 0), scratch, pack, whenDone);
    },
  };
}
