import { convInputGrad } from './conv/conv-input-grad.js';
import { convKernelGrad } from './conv/conv-kernel-grad.js';
import { conv } from './conv/conv.js';
import { scatterLinks, gatherLinks } from './links/links.js';
import { avgpool, avgpoolGrad } from './pool/avgpool.js';
import { maxpool, maxpoolGrad } from './pool/maxpool.js';
import { pad } from './spatial/pad.js';
import { upsample } from './spatial/upsample.js';
import { concat } from './movement/concat.js';
import { scatterSlice } from './movement/scatter-slice.js';
import { reshape } from './movement/reshape.js';
import { slice } from './movement/slice.js';
import { matmul } from './matmul/matmul.js';
import { scaleShift } from './arithmetic/scale-shift.js';
import { add, sub, mul, div } from './arithmetic/arithmetic.js';
import { clamp } from './arithmetic/clamp.js';
import { sqrt, sqrtGrad } from './arithmetic/sqrt.js';
import { square } from './arithmetic/square.js';
import { elu, eluGrad } from './activation/elu.js';
import { leaky, leakyGrad } from './activation/leaky.js';
import { relu, reluGrad } from './activation/relu.js';
import { sigmoid, sigmoidGrad } from './activation/sigmoid.js';
import { tanh, tanhGrad } from './activation/tanh.js';
import { softmax, softmaxGrad } from './softmax/softmax.js';
import { lrn, lrnGrad } from './lrn/lrn.js';
import { batchNormStatistics } from './norm/batch-norm-statistics.js';
import { batchNormTrain, batchNormTrainGrad } from './norm/batch-norm-train.js';
import { batchNorm } from './norm/batch-norm.js';
import { bernoulli } from './dropout/bernoulli.js';
import { dropout } from './dropout/dropout.js';
import { expandFeatures } from './reduce/expand-features.js';
import { expand } from './reduce/expand.js';
import { sumFeatures } from './reduce/sum-features.js';
import { sumSquares } from './reduce/sum-squares.js';
import { sumTo } from './reduce/sum-to.js';
import { constant } from './source/constant.js';
import { oneHot } from './source/one-hot.js';
import { hinge, hingeGrad } from './loss/hinge.js';
import { sigmoidCrossEntropy, sigmoidCrossEntropyGrad } from './loss/sigmoid-cross-entropy.js';
import { softmaxCrossEntropy, softmaxCrossEntropyGrad } from './loss/softmax-cross-entropy.js';
import { adadeltaStep } from './optimizer/adadelta-step.js';
import { adagradStep } from './optimizer/adagrad-step.js';
import { adamStep } from './optimizer/adam-step.js';
import { clipScale } from './optimizer/clip-scale.js';
import { momentumStep } from './optimizer/momentum-step.js';
import { rmspropStep } from './optimizer/rmsprop-step.js';
import { sgdStep } from './optimizer/sgd-step.js';
import type { AnyOp } from './define-op.js';
import { createTyping } from './typing.js';

/** Every op of the core, by name. Plugins extend by value: `{ ...coreOps, ...plugin.ops }`. */
export const coreOps = {
  convInputGrad,
  convKernelGrad,
  conv,
  scatterLinks,
  gatherLinks,
  avgpool,
  avgpoolGrad,
  maxpool,
  maxpoolGrad,
  pad,
  upsample,
  concat,
  scatterSlice,
  reshape,
  slice,
  matmul,
  scaleShift,
  add,
  sub,
  mul,
  div,
  clamp,
  sqrt,
  sqrtGrad,
  square,
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
  softmax,
  softmaxGrad,
  lrn,
  lrnGrad,
  batchNormStatistics,
  batchNormTrain,
  batchNormTrainGrad,
  batchNorm,
  bernoulli,
  dropout,
  expandFeatures,
  expand,
  sumFeatures,
  sumSquares,
  sumTo,
  constant,
  oneHot,
  hinge,
  hingeGrad,
  sigmoidCrossEntropy,
  sigmoidCrossEntropyGrad,
  softmaxCrossEntropy,
  softmaxCrossEntropyGrad,
  adadeltaStep,
  adagradStep,
  adamStep,
  clipScale,
  momentumStep,
  rmspropStep,
  sgdStep,
} as const satisfies Record<string, AnyOp>;

/** Name of an op of the core. */
export type OpName = keyof typeof coreOps;

/** The typing of the core's ops, for graph builders. */
export const coreTyping = createTyping(coreOps);
