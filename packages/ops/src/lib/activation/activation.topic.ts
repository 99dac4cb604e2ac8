import type { Parts } from '../table/parts.js';
import { reluLayer, leakyLayer, eluLayer, sigmoidLayer, tanhLayer } from './activation.layer.js';
import { elu, eluGrad } from './elu.js';
import { leaky, leakyGrad } from './leaky.js';
import { relu, reluGrad } from './relu.js';
import { sigmoid, sigmoidGrad } from './sigmoid.js';
import { tanh, tanhGrad } from './tanh.js';

export const activationTopic = {
  layers: { relu: reluLayer, leaky: leakyLayer, elu: eluLayer, sigmoid: sigmoidLayer, tanh: tanhLayer },
  ops: { elu, eluGrad, leaky, leakyGrad, relu, reluGrad, sigmoid, sigmoidGrad, tanh, tanhGrad },
} as const satisfies Parts;
