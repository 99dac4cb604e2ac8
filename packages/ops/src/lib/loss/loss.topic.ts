import type { Parts } from '../table/parts.js';
import { entropy } from './entropy.js';
import { hinge, hingeGrad } from './hinge.js';
import { sigmoidCrossEntropy, sigmoidCrossEntropyGrad } from './sigmoid-cross-entropy.js';
import { softmaxCrossEntropy, softmaxCrossEntropyGrad } from './softmax-cross-entropy.js';

export const lossTopic = {
  ops: {
    entropy,
    hinge,
    hingeGrad,
    sigmoidCrossEntropy,
    sigmoidCrossEntropyGrad,
    softmaxCrossEntropy,
    softmaxCrossEntropyGrad,
  },
} as const satisfies Parts;
