import { emitGradient, inputOf, outputGradient } from '../emit-gradient.js';
import type { GradientRule } from '../rules.js';

/** The gradient to the scores by the loss's own gradient op; labels are whole numbers and have none. */
function toScores(gradientOp: string): GradientRule {
  return (context) => {
    const inputs = [inputOf(context, 0), inputOf(context, 1), outputGradient(context)];
    return [emitGradient(context, 0, gradientOp, inputs, context.attrs), null];
  };
}

export const softmaxCrossEntropyGradient = toScores('softmaxCrossEntropyGrad');
export const sigmoidCrossEntropyGradient = toScores('sigmoidCrossEntropyGrad');
export const hingeGradient = toScores('hingeGrad');
