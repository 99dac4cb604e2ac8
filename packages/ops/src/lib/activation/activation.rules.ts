import { emitGradient, outputGradient } from '../emit-gradient.js';
import type { GradientRule } from '../rules.js';
import { tuple } from '../tuple.js';

/** The gradient by an op of the output and its gradient, with the activation's own attributes. */
function fromOutput(gradientOp: string): GradientRule {
  return (context) => {
    const [y] = tuple(context.outputs, 1);
    return [emitGradient(context, 0, gradientOp, [y, outputGradient(context)], context.attrs)];
  };
}

export const reluGradient = fromOutput('reluGrad');
export const leakyGradient = fromOutput('leakyGrad');
export const eluGradient = fromOutput('eluGrad');
export const sigmoidGradient = fromOutput('sigmoidGrad');
export const tanhGradient = fromOutput('tanhGrad');
export const softmaxGradient = fromOutput('softmaxGrad');
