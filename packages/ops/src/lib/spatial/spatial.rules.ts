import { emitGradient, inputSizes, outputGradient, wholeNumbers } from '../emit-gradient.js';
import type { GradientRule } from '../rules.js';
import { tuple } from '../tuple.js';

/** Each cell gets the sum over the block that it became. */
export const upsampleGradient: GradientRule = (context) => {
  const factor = context.attrs['factor'] ?? [];
  return [
    emitGradient(context, 0, 'avgpool', [outputGradient(context)], {
      kernel: factor,
      stride: factor,
      count: 'none',
    }),
  ];
};

export const padGradient: GradientRule = (context) => {
  const [top, , left] = tuple(wholeNumbers(context.attrs, 'pads'), 3);
  return [
    emitGradient(context, 0, 'slice', [outputGradient(context)], {
      begin: [0, top, left, 0],
      size: inputSizes(context, 0),
    }),
  ];
};
