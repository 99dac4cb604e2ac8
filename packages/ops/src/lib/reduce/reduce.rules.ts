import { emitGradient, emitStep, inputOf, inputSizes, outputGradient } from '../emit-gradient.js';
import type { GradientRule } from '../rules.js';

export const sumToGradient: GradientRule = (context) => {
  const dy = outputGradient(context);
  const dx = emitGradient(context, 0, 'expand', [dy], { shape: inputSizes(context, 0) });
  return context.inputs.length > 1 ? [dx, dy] : [dx];
};

export const expandGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'sumTo', [outputGradient(context)], { shape: inputSizes(context, 0) }),
];

export const sumFeaturesGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'expandFeatures', [outputGradient(context)], {
    shape: inputSizes(context, 0).slice(1),
  }),
];

export const expandFeaturesGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'sumFeatures', [outputGradient(context)]),
];

export const sumSquaresGradient: GradientRule = (context) => {
  const product = emitStep(context, 'mul', [inputOf(context, 0), outputGradient(context)]);
  return [emitGradient(context, 0, 'affine', [product], { scale: 2 })];
};
