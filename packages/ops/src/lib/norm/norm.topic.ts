import type { Parts } from '../table/parts.js';
import { batchNorm } from './batch-norm.js';
import { batchNormStatistics } from './batch-norm-statistics.js';
import { batchNormTrain, batchNormTrainGrad } from './batch-norm-train.js';
import { bnLayer } from './bn.layer.js';

export const normTopic = {
  layers: { bn: bnLayer },
  ops: { batchNormStatistics, batchNormTrain, batchNormTrainGrad, batchNorm },
} as const satisfies Parts;
