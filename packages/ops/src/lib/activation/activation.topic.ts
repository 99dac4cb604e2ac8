import type { Parts } from '../table/parts.js';
import { reluLayer, leakyLayer, eluLayer, sigmoidLayer, tanhLayer } from './activation.layer.js';
import { hardsigmoidLayer, hardswishLayer, relu6Layer } from './clamped.layer.js';
import { elu, eluGrad } from './elu.js';
import { leaky, leakyGrad } from './leaky.js';
import { normalCdf, normalCdfGrad } from './normal-cdf.js';
import { preluLayer } from './prelu.layer.js';
import { relu, reluGrad } from './relu.js';
import { sigmoid, sigmoidGrad } from './sigmoid.js';
import { geluLayer, mishLayer, seluLayer, siluLayer, softplusLayer, softsignLayer } from './smooth.layer.js';
import { softplus } from './softplus.js';
import { tanh, tanhGrad } from './tanh.js';

export const activationTopic = {
  layers: {
    relu: reluLayer,
    relu6: relu6Layer,
    leaky: leakyLayer,
    prelu: preluLayer,
    elu: eluLayer,
    selu: seluLayer,
    silu: siluLayer,
    gelu: geluLayer,
    mish: mishLayer,
    hardswish: hardswishLayer,
    softplus: softplusLayer,
    sigmoid: sigmoidLayer,
    hardsigmoid: hardsigmoidLayer,
    tanh: tanhLayer,
    softsign: softsignLayer,
  },
  ops: {
    elu,
    eluGrad,
    leaky,
    leakyGrad,
    normalCdf,
    normalCdfGrad,
    relu,
    reluGrad,
    sigmoid,
    sigmoidGrad,
    softplus,
    tanh,
    tanhGrad,
  },
} as const satisfies Parts;
