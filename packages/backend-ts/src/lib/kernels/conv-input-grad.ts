import { f32At, imageAt, shapeAt, type Kernel } from '../kernel.js';
import { inputGradProduct } from '../products/input-grad-product.js';
import { packTransposed } from '../products/pack-panels.js';
import { planPatches, runPatches, type PackWeights } from '../products/patch-product.js';

/** The transpose of a convolution: a patch of dy for each cell of dx, times the transposed kernel. */
export const convInputGrad: Kernel<'convInputGrad'> = ({ inputs, outputs, attrs }) => {
  const kernel = shapeAt(inputs, 1);
  const [, , channels = 1, filters = 1] = kernel;
  const product = inputGradProduct(imageAt(inputs, 0), imageAt(outputs, 0), kernel, attrs);
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
    run: (ins, outs, scratch) =>
      runPatches(plan, f32At(ins, 0), f32At(ins, 1), null, f32At(outs, 0), scratch, pack),
  };
};
