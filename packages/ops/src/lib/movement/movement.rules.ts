import { emitGradient, inputSizes, outputGradient } from '../emit-gradient.js';
import type { GradientRule } from '../rules.js';

export const sliceGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'embed', [outputGradient(context)], {
    begin: context.attrs['begin'] ?? [],
    shape: inputSizes(context, 0),
  }),
];

export const embedGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'slice', [outputGradient(context)], {
    begin: context.attrs['begin'] ?? [],
    size: inputSizes(context, 0),
  }),
];

/** Each input gets its part of the gradient back. */
export const concatGradient: GradientRule = (context) => {
  const dy = outputGradient(context);
  const rank = inputSizes(context, 0).length;
  const axis = (Number(context.attrs['axis']) + rank) % rank;
  let offset = 0;
  return context.inputs.map((_, i) => {
    const size = inputSizes(context, i);
    const begin = size.map((_length, k) => (k === axis ? offset : 0));
    offset += size[axis] ?? 0;
    return emitGradient(context, i, 'slice', [dy], { begin, size });
  });
};

export const reshapeGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'reshape', [outputGradient(context)], { shape: inputSizes(context, 0).slice(1) }),
];
