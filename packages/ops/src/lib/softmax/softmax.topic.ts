import type { Parts } from '../table/parts.js';
import { softmax, softmaxGrad } from './softmax.js';
import { softmaxLayer } from './softmax.layer.js';

export const softmaxTopic = {
  layers: { softmax: softmaxLayer },
  ops: { softmax, softmaxGrad },
} as const satisfies Parts;
