import type { Parts } from '../table/parts.js';
import { reluLayer, leakyLayer, eluLayer, sigmoidLayer, tanhLayer } from './activation.layer.js';
import { hardsigmoidLayer, hardswishLayer, relu6Layer } from './clamped.layer.js';
import { elu, eluGrad } from './elu.js';
import { leaky, leakyGrad } from './leaky.js';
import { normalCdf, normalCdfGrad } from './normal-cdf.js';
import { relu, reluGrad } from './relu.js';
import { sigmoid, sigmoidGrad } from './sigmoid.js';
import { geluLayer, siluLayer } from './smooth.layer.js';
import { tanh, tanhGrad } from './tanh.js';

export const activationTopic = {
  layers: {
    relu: reluLayer,
    relu6: relu6Layer,
    leaky: leakyLayer,
    elu: eluLayer,
    silu: siluLayer,
    gelu: geluLayer,
    hardswish: hardswishLayer,
    sigmoid: sigmoidLayer,
    hardsigmoid: hardsigmoidLayer,
    tanh: tanhLayer,
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
    tanh,
    tanhGrad,
  },
} as const satisfies Parts;
