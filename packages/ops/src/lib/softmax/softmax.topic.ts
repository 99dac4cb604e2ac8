import type { Parts } from '../table/parts.js';
import { logSoftmax } from './log-softmax.js';
import { softmax, softmaxGrad } from './softmax.js';
import { logsoftmaxLayer, softmaxLayer } from './softmax.layer.js';

export const softmaxTopic = {
  layers: { softmax: softmaxLayer, logsoftmax: logsoftmaxLayer },
  ops: { logSoftmax, softmax, softmaxGrad },
} as const satisfies Parts;
