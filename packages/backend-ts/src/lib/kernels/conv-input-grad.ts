import type { HostProgram, Site } from '@convlang/backend';
import { f32At, ignoreParts, imageAt, shapeAt, type Kernel } from '../kernel.js';
import type { ConvAttrs } from '../products/conv-geometry.js';
import { isDepthwise } from '../products/depthwise.js';
import { depthwise, isWinogradShape } from './conv.js';
import { inputGradProduct } from '../products/input-grad-product.js';
import { packTransposed } from '../products/pack-panels.js';
import { planPatches, runPatches, type PackWeights } from '../products/patch-product.js';
import { isWinogradWorth, planWinograd, runWinograd, type WinogradPlan } from '../products/winograd.js';

/** With stride 1 the gradient is a convolution of dy with the kernel turned around, its pads what those of conv leave of 2. */
function winograd(plan: WinogradPlan, kernel: readonly number[]): HostProgram {
  const [, , columns = 1, depth = 1] = kernel;
  const cell = depth * columns;
  const layout = { start: 8 * cell, cell: -cell, depth: 1, column: depth };
  return {
    scratch: plan.scratch,
    tableBytes: 0,
    ahead: plan.ahead,
    run: (ins, outs, scratch, whenDone = ignoreParts) =>
      runWinograd(plan, f32At(ins, 0), f32At(ins, 1), layout, null, f32At(outs, 0), scratch, whenDone),
  };
}

/** The transpose of a convolution: a patch of dy for each cell of dx, times the transposed kernel; or Winograd as for conv. */
export const convInputGrad: Kernel<'convInputGrad'> = ({ inputs, outputs, attrs }) => {
  const [dy, dx, kernel] = [imageAt(inputs, 0), imageAt(outputs, 0), shapeAt(inputs, 1)];
  const [top = 0, , left = 0] = attrs.pads;
  const fits = isWinogradShape(kernel, attrs) && attrs.pads.every((pad) => pad <= 2);
  return fits && isWinogradWorth(dy, dx)
    ? winograd(planWinograd(dy, dx, { top: 2 - top, left: 2 - left }), kernel)
    : patches({ inputs, outputs, attrs });
};

function patches({ inputs, outputs, attrs }: Site<ConvAttrs>): HostProgram {
  const kernel = shapeAt(inputs, 1);
  const [, , channels = 1, filters = 1] = kernel;
  const product = inputGradProduct(imageAt(inputs, 0), imageAt(outputs, 0), kernel, attrs);
  if (isDepthwise(kernel, attrs.groups)) return depthwise(product, false);
  const plan = planPatches(product);
  const count = product.depthChannels;
  const pack: PackWeights = (weights, { taps }, part, scratch, at) => {
    const firstChannel = part.first - part.group * product.columns;
    const matrix = { channels, filters, firstChannel, firstFilter: part.group * count, count };
    packTransposed(weights, taps, matrix, part.columns, scratch, at);
  };
  return {
    scratch: plan.scratch,
    tableBytes: plan.tableBytes,
    ahead: plan.ahead,
    run: (ins, outs, scratch, whenDone = ignoreParts) =>
      runPatches(plan, f32At(ins, 0), f32At(ins, 1), null, f32At(outs, 0), scratch, pack, whenDone),
  };
}
