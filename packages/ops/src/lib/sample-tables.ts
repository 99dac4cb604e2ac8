import { convInputGradSamples, convKernelGradSamples, convSamples } from './conv/conv.samples.js';
import { scatterLinksSamples, gatherLinksSamples } from './links/links.samples.js';
import {
  avgpoolSamples,
  avgpoolGradSamples,
  maxpoolSamples,
  maxpoolGradSamples,
} from './pool/pool.samples.js';
import { padSamples, upsampleSamples } from './spatial/spatial.samples.js';
import {
  concatSamples,
  scatterSliceSamples,
  reshapeSamples,
  sliceSamples,
} from './movement/movement.samples.js';
import { matmulSamples } from './matmul/matmul.samples.js';
import {
  scaleShiftSamples,
  addSamples,
  subSamples,
  mulSamples,
  divSamples,
  clampSamples,
  sqrtSamples,
  sqrtGradSamples,
  squareSamples,
} from './arithmetic/arithmetic.samples.js';
import {
  eluSamples,
  eluGradSamples,
  leakySamples,
  leakyGradSamples,
  reluSamples,
  reluGradSamples,
  sigmoidSamples,
  sigmoidGradSamples,
  tanhSamples,
  tanhGradSamples,
} from './activation/activation.samples.js';
import { softmaxSamples, softmaxGradSamples } from './softmax/softmax.samples.js';
import { lrnSamples, lrnGradSamples } from './lrn/lrn.samples.js';
import {
  batchNormStatisticsSamples,
  batchNormTrainSamples,
  batchNormTrainGradSamples,
  batchNormSamples,
} from './norm/norm.samples.js';
import { bernoulliSamples, dropoutSamples } from './dropout/dropout.samples.js';
import {
  expandFeaturesSamples,
  expandSamples,
  sumFeaturesSamples,
  sumSquaresSamples,
  sumToSamples,
} from './reduce/reduce.samples.js';
import { constantSamples, oneHotSamples } from './source/source.samples.js';
import {
  hingeSamples,
  hingeGradSamples,
  sigmoidCrossEntropySamples,
  sigmoidCrossEntropyGradSamples,
  softmaxCrossEntropySamples,
  softmaxCrossEntropyGradSamples,
} from './loss/loss.samples.js';
import {
  adadeltaStepSamples,
  adagradStepSamples,
  adamStepSamples,
  clipScaleSamples,
  momentumStepSamples,
  rmspropStepSamples,
  sgdStepSamples,
} from './optimizer/optimizer.samples.js';
import type { OpName } from './registry.js';
import type { OpSamples } from './samples.js';

/** Right and wrong samples of every op: for conformance of backends, gradient checks and reference pages. */
export const opSamples = {
  convInputGrad: convInputGradSamples,
  convKernelGrad: convKernelGradSamples,
  conv: convSamples,
  scatterLinks: scatterLinksSamples,
  gatherLinks: gatherLinksSamples,
  avgpool: avgpoolSamples,
  avgpoolGrad: avgpoolGradSamples,
  maxpool: maxpoolSamples,
  maxpoolGrad: maxpoolGradSamples,
  pad: padSamples,
  upsample: upsampleSamples,
  concat: concatSamples,
  scatterSlice: scatterSliceSamples,
  reshape: reshapeSamples,
  slice: sliceSamples,
  matmul: matmulSamples,
  scaleShift: scaleShiftSamples,
  add: addSamples,
  sub: subSamples,
  mul: mulSamples,
  div: divSamples,
  clamp: clampSamples,
  sqrt: sqrtSamples,
  sqrtGrad: sqrtGradSamples,
  square: squareSamples,
  elu: eluSamples,
  eluGrad: eluGradSamples,
  leaky: leakySamples,
  leakyGrad: leakyGradSamples,
  relu: reluSamples,
  reluGrad: reluGradSamples,
  sigmoid: sigmoidSamples,
  sigmoidGrad: sigmoidGradSamples,
  tanh: tanhSamples,
  tanhGrad: tanhGradSamples,
  softmax: softmaxSamples,
  softmaxGrad: softmaxGradSamples,
  lrn: lrnSamples,
  lrnGrad: lrnGradSamples,
  batchNormStatistics: batchNormStatisticsSamples,
  batchNormTrain: batchNormTrainSamples,
  batchNormTrainGrad: batchNormTrainGradSamples,
  batchNorm: batchNormSamples,
  bernoulli: bernoulliSamples,
  dropout: dropoutSamples,
  expandFeatures: expandFeaturesSamples,
  expand: expandSamples,
  sumFeatures: sumFeaturesSamples,
  sumSquares: sumSquaresSamples,
  sumTo: sumToSamples,
  constant: constantSamples,
  oneHot: oneHotSamples,
  hinge: hingeSamples,
  hingeGrad: hingeGradSamples,
  sigmoidCrossEntropy: sigmoidCrossEntropySamples,
  sigmoidCrossEntropyGrad: sigmoidCrossEntropyGradSamples,
  softmaxCrossEntropy: softmaxCrossEntropySamples,
  softmaxCrossEntropyGrad: softmaxCrossEntropyGradSamples,
  adadeltaStep: adadeltaStepSamples,
  adagradStep: adagradStepSamples,
  adamStep: adamStepSamples,
  clipScale: clipScaleSamples,
  momentumStep: momentumStepSamples,
  rmspropStep: rmspropStepSamples,
  sgdStep: sgdStepSamples,
} as const satisfies Record<OpName, OpSamples>;
