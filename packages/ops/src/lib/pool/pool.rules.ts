import { emitGradient, inputOf, inputSizes, outputGradient } from '../emit-gradient.js';
import type { GradientRule } from '../rules.js';
import { tuple } from '../tuple.js';

export const maxpoolGradient: GradientRule = (context) => {
  const [y] = tuple(context.outputs, 1);
  const inputs = [inputOf(context, 0), y, outputGradient(context)];
  return [emitGradient(context, 0, 'maxpoolGrad', inputs, context.attrs)];
};

export const avgpoolGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'avgpoolGrad', [outputGradient(context)], {
    ...context.attrs,
    size: inputSizes(context, 0).slice(1, 3),
  }),
];
