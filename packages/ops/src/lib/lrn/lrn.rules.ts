import { emitGradient, inputOf, outputGradient } from '../emit-gradient.js';
import type { GradientRule } from '../rules.js';
import { tuple } from '../tuple.js';

export const lrnGradient: GradientRule = (context) => {
  const [y] = tuple(context.outputs, 1);
  return [
    emitGradient(context, 0, 'lrnGrad', [inputOf(context, 0), y, outputGradient(context)], context.attrs),
  ];
};
