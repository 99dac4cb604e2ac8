import { conv } from './kernels/conv.js';
import { convInputGrad } from './kernels/conv-input-grad.js';
import { convKernelGrad } from './kernels/conv-kernel-grad.js';
import * as elementwise from './kernels/elementwise.js';
import { matmul } from './kernels/matmul.js';

/** Elementwise ops: steps of their own, or applied to what another step makes. */
export const elementwiseKernels = { ...elementwise };

/** The other ops. */
export const kernels = { conv, convInputGrad, convKernelGrad, matmul };
