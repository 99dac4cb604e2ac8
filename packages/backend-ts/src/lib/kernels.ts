import type { OpName } from '@convlang/ops';
import type { Kernel } from './kernel.js';
import {
  elu,
  eluGrad,
  leaky,
  leakyGrad,
  relu,
  reluGrad,
  sigmoid,
  sigmoidGrad,
  tanh,
  tanhGrad,
} from './kernels/activations.js';
import { add, div, mul, sub } from './kernels/arithmetic.js';
import { conv } from './kernels/conv.js';
import { convInputGrad } from './kernels/conv-input-grad.js';
import { convKernelGrad } from './kernels/conv-kernel-grad.js';
import { scaleShift, clamp, clipScale, dropout, sqrt, sqrtGrad, square } from './kernels/elementwise.js';
import { gatherLinks, scatterLinks } from './kernels/links.js';
import {
  hinge,
  hingeGrad,
  sigmoidCrossEntropy,
  sigmoidCrossEntropyGrad,
  softmaxCrossEntropy,
  softmaxCrossEntropyGrad,
} from './kernels/losses.js';
import { lrn, lrnGrad } from './kernels/lrn.js';
import { matmul } from './kernels/matmul.js';
import { concat, scatterSlice, pad, reshape, slice, upsample } from './kernels/movement.js';
import { batchNorm, batchNormStatistics, batchNormTrain, batchNormTrainGrad } from './kernels/norm.js';
import {
  adadeltaStep,
  adagradStep,
  adamStep,
  momentumStep,
  rmspropStep,
  sgdStep,
} from './kernels/optimizers.js';
import { avgpool, avgpoolGrad, maxpool, maxpoolGrad } from './kernels/pools.js';
import { expand, expandFeatures, sumFeatures, sumSquares, sumTo } from './kernels/reductions.js';
import { softmax, softmaxGrad } from './kernels/softmax.js';
import { bernoulli, constant, oneHot } from './kernels/sources.js';

/** The kernel of every op of the core; a forgotten one does not compile. */
export const kernels = {
  conv,
  convInputGrad,
  convKernelGrad,
  scatterLinks,
  gatherLinks,
  maxpool,
  maxpoolGrad,
  avgpool,
  avgpoolGrad,
  upsample,
  pad,
  slice,
  scatterSlice,
  concat,
  reshape,
  matmul,
  add,
  sub,
  mul,
  div,
  scaleShift,
  square,
  sqrt,
  sqrtGrad,
  clamp,
  clipScale,
  relu,
  reluGrad,
  leaky,
  leakyGrad,
  elu,
  eluGrad,
  sigmoid,
  sigmoidGrad,
  tanh,
  tanhGrad,
  softmax,
  softmaxGrad,
  lrn,
  lrnGrad,
  batchNorm,
  batchNormTrain,
  batchNormTrainGrad,
  batchNormStatistics,
  dropout,
  bernoulli,
  sumTo,
  sumFeatures,
  sumSquares,
  expand,
  expandFeatures,
  constant,
  oneHot,
  softmaxCrossEntropy,
  softmaxCrossEntropyGrad,
  sigmoidCrossEntropy,
  sigmoidCrossEntropyGrad,
  hinge,
  hingeGrad,
  sgdStep,
  momentumStep,
  adamStep,
  rmspropStep,
  adagradStep,
  adadeltaStep,
} satisfies { readonly [K in OpName]: Kernel<K> };
