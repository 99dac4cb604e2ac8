import { addLayer } from './arithmetic/add.layer.js';
import { scaleLayer } from './arithmetic/scale.layer.js';
import { eluLayer, leakyLayer, reluLayer, sigmoidLayer, tanhLayer } from './activation/activation.layer.js';
import { convLayer, dwconvLayer } from './conv/conv.layer.js';
import { deconvLayer } from './conv/deconv.layer.js';
import type { AnyLayer } from './define-layer.js';
import { dropoutLayer } from './dropout/dropout.layer.js';
import { lrnLayer } from './lrn/lrn.layer.js';
import { denseLayer } from './matmul/dense.layer.js';
import { concatLayer } from './movement/concat.layer.js';
import { flattenLayer } from './movement/flatten.layer.js';
import { bnLayer } from './norm/bn.layer.js';
import { avgpoolLayer, l2poolLayer, maxpoolLayer, sumpoolLayer } from './pool/pool.layer.js';
import { softmaxLayer } from './softmax/softmax.layer.js';
import { inputLayer } from './source/input.layer.js';
import { cropLayer } from './spatial/crop.layer.js';
import { padLayer } from './spatial/pad.layer.js';
import { upsampleLayer } from './spatial/upsample.layer.js';

/** Every word of the language that convlang brings itself, by name. Plugins add theirs beside it. */
export const coreLayers = {
  input: inputLayer,
  conv: convLayer,
  dwconv: dwconvLayer,
  deconv: deconvLayer,
  maxpool: maxpoolLayer,
  avgpool: avgpoolLayer,
  sumpool: sumpoolLayer,
  l2pool: l2poolLayer,
  dense: denseLayer,
  bn: bnLayer,
  lrn: lrnLayer,
  dropout: dropoutLayer,
  scale: scaleLayer,
  relu: reluLayer,
  leaky: leakyLayer,
  elu: eluLayer,
  sigmoid: sigmoidLayer,
  tanh: tanhLayer,
  softmax: softmaxLayer,
  pad: padLayer,
  crop: cropLayer,
  flatten: flattenLayer,
  upsample: upsampleLayer,
  concat: concatLayer,
  add: addLayer,
} as const satisfies Record<string, AnyLayer>;

/** The name of a core layer. */
export type LayerName = keyof typeof coreLayers;
