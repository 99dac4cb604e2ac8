import { emitGradient, outputGradient } from '../emit-gradient.js';
import type { GradientRule } from '../rules.js';

export const scatterLinksGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'gatherLinks', [outputGradient(context)], context.attrs),
];

export const gatherLinksGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'scatterLinks', [outputGradient(context)], context.attrs),
];
