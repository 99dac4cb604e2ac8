import { emitGradient, inputSizes, outputGradient } from '../emit-gradient.js';
import type { GradientRule } from '../rules.js';

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
  const pads = context.attrs['pads'];
  const [top, , left] = Array.isArray(pads) ? pads : [];
  return [
    emitGradient(context, 0, 'slice', [outputGradient(context)], {
      begin: [0, Number(top), Number(left), 0],
      size: inputSizes(context, 0),
    }),
  ];
};
