import type { Parts } from '../table/parts.js';
import { hinge, hingeGrad } from './hinge.js';
import { sigmoidCrossEntropy, sigmoidCrossEntropyGrad } from './sigmoid-cross-entropy.js';
import { softmaxCrossEntropy, softmaxCrossEntropyGrad } from './softmax-cross-entropy.js';

export const lossTopic = {
  ops: {
    hinge,
    hingeGrad,
    sigmoidCrossEntropy,
    sigmoidCrossEntropyGrad,
    softmaxCrossEntropy,
    softmaxCrossEntropyGrad,
  },
} as const satisfies Parts;
