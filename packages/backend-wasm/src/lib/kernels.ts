import type { OpName } from '@convlang/ops';
import type { WasmKernel } from './kernel.js';
import { conv } from './kernels/conv.js';
import { convInputGrad } from './kernels/conv-input-grad.js';
import { convKernelGrad } from './kernels/conv-kernel-grad.js';
import * as elementwise from './kernels/elementwise.js';
import { matmul } from './kernels/matmul.js';
import { batchNormTrain } from './kernels/norm-train.js';
import { batchNormTrainGrad } from './kernels/norm-train-grad.js';
import { batchNorm, batchNormStatistics } from './kernels/norm.js';
import * as links from './kernels/links.js';
import * as losses from './kernels/losses.js';
import * as lrn from './kernels/lrn.js';
import * as movement from './kernels/movement.js';
import * as optimizers from './kernels/optimizers.js';
import * as pools from './kernels/pools.js';
import * as reductions from './kernels/reductions.js';
import * as resampling from './kernels/resample.js';
import { logSoftmax, softmax, softmaxGrad } from './kernels/softmax.js';
import * as sources from './kernels/sources.js';

/** Elementwise ops: steps of their own, or applied to what another step makes. */
export const elementwiseKernels = { ...elementwise, batchNorm };

/** The other ops of the core; one that is forgotten does not compile. */
export const kernels = {
  batchNormStatistics,
  batchNormTrain,
  batchNormTrainGrad,
  conv,
  convInputGrad,
  convKernelGrad,
  logSoftmax,
  matmul,
  softmax,
  softmaxGrad,
  ...links,
  ...losses,
  ...lrn,
  ...movement,
  ...optimizers,
  ...pools,
  ...reductions,
  ...resampling,
  ...sources,
} satisfies { readonly [K in Exclude<OpName, keyof typeof elementwiseKernels>]: WasmKernel<K> };
