import { conv } from './kernels/conv.js';
import { convInputGrad } from './kernels/conv-input-grad.js';
import { convKernelGrad } from './kernels/conv-kernel-grad.js';
import * as elementwise from './kernels/elementwise.js';
import { matmul } from './kernels/matmul.js';
import { batchNorm, batchNormStatistics, batchNormTrain, batchNormTrainGrad } from './kernels/norm.js';
import * as movement from './kernels/movement.js';
import * as optimizers from './kernels/optimizers.js';
import * as pools from './kernels/pools.js';
import { sumTo } from './kernels/reductions.js';

/** Elementwise ops: steps of their own, or applied to what another step makes. */
export const elementwiseKernels = { ...elementwise, batchNorm };

/** The other ops. */
export const kernels = {
  batchNormStatistics,
  batchNormTrain,
  batchNormTrainGrad,
  conv,
  convInputGrad,
  convKernelGrad,
  matmul,
  sumTo,
  ...movement,
  ...optimizers,
  ...pools,
};
