import type { Parts } from '../table/parts.js';
import { batchNorm } from './batch-norm.js';
import { batchNormStatistics } from './batch-norm-statistics.js';
import { batchNormTrain, batchNormTrainGrad } from './batch-norm-train.js';
import { bnLayer } from './bn.layer.js';
import { gainLayer } from './gain.layer.js';
import { groupnormLayer, instancenormLayer } from './groupnorm.layer.js';
import { layernormLayer } from './layernorm.layer.js';

export const normTopic = {
  layers: {
    bn: bnLayer,
    layernorm: layernormLayer,
    groupnorm: groupnormLayer,
    instancenorm: instancenormLayer,
    gain: gainLayer,
  },
  ops: { batchNormStatistics, batchNormTrain, batchNormTrainGrad, batchNorm },
} as const satisfies Parts;
