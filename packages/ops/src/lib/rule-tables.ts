import {
  convGradient,
  convInputGradGradient,
  convInputGradLowering,
  convKernelGradLowering,
  convLowering,
} from './conv/conv.rules.js';
import { scatterLinksGradient, gatherLinksGradient } from './links/links.rules.js';
import {
  avgpoolGradient,
  avgpoolGradLowering,
  avgpoolLowering,
  maxpoolGradient,
  maxpoolGradLowering,
  maxpoolLowering,
} from './pool/pool.rules.js';
import { padGradient, upsampleGradient } from './spatial/spatial.rules.js';
import { concatGradient, embedGradient, reshapeGradient, sliceGradient } from './movement/movement.rules.js';
import { matmulGradient } from './matmul/matmul.rules.js';
import {
  affineGradient,
  addGradient,
  subGradient,
  mulGradient,
  divGradient,
  sqrtGradient,
  squareGradient,
} from './arithmetic/arithmetic.rules.js';
import {
  eluGradient,
  leakyGradient,
  reluGradient,
  sigmoidGradient,
  tanhGradient,
  softmaxGradient,
} from './activation/activation.rules.js';
import { lrnGradient } from './lrn/lrn.rules.js';
import { batchNormTrainGradient, batchNormGradient, batchNormTraining } from './norm/norm.rules.js';
import { dropoutGradient, dropoutTraining } from './dropout/dropout.rules.js';
import {
  expandFeaturesGradient,
  expandGradient,
  sumFeaturesGradient,
  sumSquaresGradient,
  sumToGradient,
} from './reduce/reduce.rules.js';
import {
  hingeGradient,
  sigmoidCrossEntropyGradient,
  softmaxCrossEntropyGradient,
} from './loss/loss.rules.js';
import type { OpName } from './registry.js';
import type { GradientRule, LoweringRule, OpRules, TrainingRule } from './rules.js';

/**
 * The gradient of every op that can lie between a parameter and a loss. `none` for sources, labels, updates and gradient
 * ops themselves: reaching one of those on the way back is an error.
 */
export const gradientRules = {
  convInputGrad: convInputGradGradient,
  convKernelGrad: 'none',
  conv: convGradient,
  scatterLinks: scatterLinksGradient,
  gatherLinks: gatherLinksGradient,
  avgpool: avgpoolGradient,
  avgpoolGrad: 'none',
  maxpool: maxpoolGradient,
  maxpoolGrad: 'none',
  pad: padGradient,
  upsample: upsampleGradient,
  concat: concatGradient,
  embed: embedGradient,
  reshape: reshapeGradient,
  slice: sliceGradient,
  matmul: matmulGradient,
  affine: affineGradient,
  add: addGradient,
  sub: subGradient,
  mul: mulGradient,
  div: divGradient,
  clamp: 'none',
  sqrt: sqrtGradient,
  sqrtGrad: 'none',
  square: squareGradient,
  elu: eluGradient,
  eluGrad: 'none',
  leaky: leakyGradient,
  leakyGrad: 'none',
  relu: reluGradient,
  reluGrad: 'none',
  sigmoid: sigmoidGradient,
  sigmoidGrad: 'none',
  tanh: tanhGradient,
  tanhGrad: 'none',
  softmax: softmaxGradient,
  softmaxGrad: 'none',
  lrn: lrnGradient,
  lrnGrad: 'none',
  batchNormStatistics: 'none',
  batchNormTrain: batchNormTrainGradient,
  batchNormTrainGrad: 'none',
  batchNorm: batchNormGradient,
  bernoulli: 'none',
  dropout: dropoutGradient,
  expandFeatures: expandFeaturesGradient,
  expand: expandGradient,
  sumFeatures: sumFeaturesGradient,
  sumSquares: sumSquaresGradient,
  sumTo: sumToGradient,
  constant: 'none',
  oneHot: 'none',
  hinge: hingeGradient,
  hingeGrad: 'none',
  sigmoidCrossEntropy: sigmoidCrossEntropyGradient,
  sigmoidCrossEntropyGrad: 'none',
  softmaxCrossEntropy: softmaxCrossEntropyGradient,
  softmaxCrossEntropyGrad: 'none',
  adadeltaStep: 'none',
  adagradStep: 'none',
  adamStep: 'none',
  clipScale: 'none',
  momentumStep: 'none',
  rmspropStep: 'none',
  sgdStep: 'none',
} as const satisfies Record<OpName, GradientRule | 'none'>;

/** Ops that act differently in training. */
export const trainingRules = {
  batchNorm: batchNormTraining,
  dropout: dropoutTraining,
} as const satisfies Partial<Record<OpName, TrainingRule>>;

/** Ops that can be said in simpler ones, for backends that lack them or some of their attributes. */
export const loweringRules = {
  convInputGrad: convInputGradLowering,
  convKernelGrad: convKernelGradLowering,
  conv: convLowering,
  avgpool: avgpoolLowering,
  avgpoolGrad: avgpoolGradLowering,
  maxpool: maxpoolLowering,
  maxpoolGrad: maxpoolGradLowering,
} as const satisfies Partial<Record<OpName, LoweringRule>>;

/** All rules of the core, as passes take them. */
export const coreRules: OpRules = {
  gradients: gradientRules,
  training: trainingRules,
  lowerings: loweringRules,
};
