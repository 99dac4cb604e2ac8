import type { AttrsOfOp, Operand } from '@convlang/backend';
import { tfjsKernels, type TfjsKernel } from '@convlang/backend-tfjs';
import { conv, convInputGrad, convKernelGrad } from './kernels/conv.js';
import { reluGrad } from './kernels/elementwise.js';
import { matmul } from './kernels/matmul.js';
import { batchNormTrain, batchNormTrainGrad } from './kernels/norm.js';
import { adamStep, momentumStep, sgdStep } from './kernels/optimizers.js';
import { maxpoolGrad } from './kernels/pools.js';
import { isColumnSum, sumTo } from './kernels/sums.js';

/** Whether tfjs has no shader for a convolution: it does not dilate gradients, and knows groups of one channel only. */
function isBeyondTfjs({ dilation, groups }: AttrsOfOp<'conv'>, images: Operand | undefined): boolean {
  return dilation.some((d) => d > 1) || (groups > 1 && groups !== images?.shape[3]);
}

/** Ours where tfjs has none, and on a processor, where tfjs's tiles in shared memory cost more than they save. */
function convolutions(isProcessor: boolean): {
  [K in 'conv' | 'convInputGrad' | 'convKernelGrad']: TfjsKernel<K>;
} {
  const isOurs = (attrs: AttrsOfOp<'conv'>, images: Operand | undefined): boolean =>
    isProcessor || isBeyondTfjs(attrs, images);
  return {
    conv: (site) => (isOurs(site.attrs, site.inputs[0]) ? conv : tfjsKernels.conv)(site),
    convInputGrad: (site) =>
      (isOurs(site.attrs, site.outputs[0]) ? convInputGrad : tfjsKernels.convInputGrad)(site),
    convKernelGrad: (site) =>
      (isOurs(site.attrs, site.inputs[0]) ? convKernelGrad : tfjsKernels.convKernelGrad)(site),
  };
}

const sums: TfjsKernel<'sumTo'> = (site) =>
  (isColumnSum(site.inputs[0]?.shape ?? [], site.outputs[0]?.shape ?? []) ? sumTo : tfjsKernels.sumTo)(site);

/**
 * What runs on shaders of our own: steps of optimisers, batch normalisation, sums and the gradients of ReLU and max pooling in
 * few dispatches on every device; convolutions and products where tfjs has no shader or the device is a processor.
 */
export function webgpuKernels(isProcessor: boolean) {
  return {
    ...convolutions(isProcessor),
    matmul: isProcessor ? matmul : tfjsKernels.matmul,
    sumTo: sums,
    reluGrad,
    maxpoolGrad,
    batchNormTrain,
    batchNormTrainGrad,
    sgdStep,
    momentumStep,
    adamStep,
  };
}
