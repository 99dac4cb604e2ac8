import type { Parts } from '../table/parts.js';
import { conv } from './conv.js';
import { convInputGrad } from './conv-input-grad.js';
import { convKernelGrad } from './conv-kernel-grad.js';
import { convLayer, dwconvLayer } from './conv.layer.js';
import { deconvLayer } from './deconv.layer.js';

export const convTopic = {
  layers: { conv: convLayer, dwconv: dwconvLayer, deconv: deconvLayer },
  ops: { convInputGrad, convKernelGrad, conv },
} as const satisfies Parts;
