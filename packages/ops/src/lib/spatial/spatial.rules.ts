import { emitGradient, inputSizes, outputGradient, wholeNumbers } from '../definition/emit-gradient.js';
import { arithmeticOf, numberOf, operandAt, paddedSize, sizesOf } from '../definition/emit-lowering.js';
import type { GradientRule, LoweringRule, RulesOf } from '../definition/rules.js';
import { tuple } from '../shape/tuple.js';
import type { spatialTopic } from './spatial.topic.js';

/** Each cell gets the sum over the block that it became. */
const upsampleGradient: GradientRule = (context) => {
  const factor = context.attrs['factor'] ?? [];
  return [
    emitGradient(context, 0, 'avgpool', [outputGradient(context)], {
      kernel: factor,
      stride: factor,
      count: 'none',
    }),
  ];
};

const padGradient: GradientRule = (context) => {
  const [top, , left] = tuple(wholeNumbers(context.attrs, 'pads'), 3);
  return [
    emitGradient(context, 0, 'slice', [outputGradient(context)], {
      begin: [0, top, left, 0],
      size: inputSizes(context, 0),
    }),
  ];
};

/** Zeros around; for another value, that value where images of ones have zeros around. */
const padLowering: LoweringRule = (context) => {
  const { add, scaleShift, constant } = arithmeticOf(context);
  const x = operandAt(context, 0);
  const [value, pads] = [numberOf(context.attrs, 'value'), wholeNumbers(context.attrs, 'pads')];
  const [top = 0, , left = 0] = pads;
  const [batch = -1, height = 1, width = 1, channels = 1] = sizesOf(context, x);
  const size = paddedSize([height, width], pads);
  const begin = [0, top, left, 0];
  const placed = context.emit('scatterSlice', [x], { begin, shape: [batch, ...size, channels] });
  if (value === 0) return [placed];
  const inside = context.emit('scatterSlice', [constant(1, [1, height, width, 1])], {
    begin,
    shape: [1, ...size, 1],
  });
  return [add(placed, scaleShift(inside, -value, value))];
};

/** Nearest neighbour is the gradient of the sum over the blocks that cells become. */
const upsampleLowering: LoweringRule = (context) => {
  const [x, factor] = [operandAt(context, 0), wholeNumbers(context.attrs, 'factor')];
  const size = factor.map((times, axis) => times * (sizesOf(context, x)[axis + 1] ?? 1));
  return [context.emit('avgpoolGrad', [x], { kernel: factor, stride: factor, count: 'none', size })];
};

export const spatialRules = {
  gradients: {
    pad: padGradient,
    upsample: upsampleGradient,
  },
  lowerings: {
    pad: padLowering,
    upsample: upsampleLowering,
  },
} as const satisfies RulesOf<typeof spatialTopic>;
