import { f32At, imageAt, shapeAt, type ImageShape, type Kernel } from '../kernel.js';
import { depthTable, range, type ConvAttrs } from '../products/conv-geometry.js';
import { forwardWindows } from '../products/forward-windows.js';
import { packPanels } from '../products/pack-panels.js';
import {
  chunkSize,
  patchesOfChunk,
  planPatches,
  runPatches,
  type PackWeights,
  type PatchProduct,
} from '../products/patch-product.js';

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

/** Convolution: each output cell's patch of the padded image times the kernel, a matrix `[kh * kw * c, f]` as it lies. */
export const conv: Kernel<'conv'> = ({ inputs, outputs, attrs }) => {
  const y = imageAt(outputs, 0);
  const plan = planPatches(forwardProduct(imageAt(inputs, 0), y, shapeAt(inputs, 1), attrs));
  const pack: PackWeights = (weights, { tables }, part, scratch, at) =>
    packPanels(weights, part.first, tables.depth.length, part.columns, y.channels, 1, scratch, at);
  const hasBias = inputs.length > 2;
  return {
    scratch: plan.scratch,
    tableBytes: plan.tableBytes,
    run: (ins, outs, scratch) => {
      const bias = hasBias ? f32At(ins, 2) : null;
      runPatches(plan, f32At(ins, 0), f32At(ins, 1), bias, f32At(outs, 0), scratch, pack);
    },
  };
};
