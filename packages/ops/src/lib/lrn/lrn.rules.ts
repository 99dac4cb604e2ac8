import type { ValueId } from '@convlang/ir';
import { emitGradient, inputOf, outputGradient } from '../definition/emit-gradient.js';
import { scaleShiftOf, arithmeticOf, numberOf, operandAt, sizesOf } from '../definition/emit-lowering.js';
import type { GradientRule, LoweringContext, LoweringRule, RulesOf } from '../definition/rules.js';
import { tuple } from '../shape/tuple.js';
import type { lrnTopic } from './lrn.topic.js';

const lrnGradient: GradientRule = (context) => {
  const [y] = tuple(context.outputs, 1);
  return [
    emitGradient(context, 0, 'lrnGrad', [inputOf(context, 0), y, outputGradient(context)], context.attrs),
  ];
};

/** Exponents that roots and products reach: multiples of 1/8. */
function isReachable(exponent: number): boolean {
  return Number.isInteger(8 * exponent) && exponent > 0 && exponent <= 4;
}

/** `x ** exponent` of numbers that are not negative, by whole powers and repeated square roots. */
function power(context: LoweringContext, x: ValueId, exponent: number): ValueId {
  const { mul, sqrt } = arithmeticOf(context);
  const factors: ValueId[] = Array.from({ length: Math.floor(exponent) }, () => x);
  let [root, rest] = [x, exponent % 1];
  while (rest > 0) {
    root = sqrt(root);
    rest *= 2;
    if (rest >= 1) factors.push(root);
    rest %= 1;
  }
  return factors.reduce((product, factor) => mul(product, factor));
}

/** Sums over neighbouring channels, `before` in front: sum pooling of images that are one channel high. */
function sumWindows(context: LoweringContext, x: ValueId, before: number): ValueId {
  const [, ...sizes] = sizesOf(context, x);
  const size = numberOf(context.attrs, 'size');
  const channels = sizes.at(-1) ?? 1;
  const lines = sizes.slice(0, -1).reduce((product, length) => product * length, 1);
  const rows = context.emit('reshape', [x], { shape: [lines, channels, 1] });
  const window = {
    kernel: [1, size],
    stride: [1, 1],
    pads: [0, 0, before, size - 1 - before],
    count: 'none',
  };
  return context.emit('reshape', [context.emit('avgpool', [rows], window)], { shape: sizes });
}

/** `k + alpha / size * sum of squares in the window` */
function baseOf(context: LoweringContext, x: ValueId): ValueId {
  const { attrs } = context;
  const size = numberOf(attrs, 'size');
  const sums = sumWindows(context, context.emit('square', [x]), Math.floor(size / 2));
  return scaleShiftOf(context, sums, numberOf(attrs, 'alpha') / size, numberOf(attrs, 'k'));
}

/** Whether the rules can say it: no op raises to any power, and `reshape` needs the batch in front. */
function isExpressible(context: LoweringContext): boolean {
  const rank = sizesOf(context, operandAt(context, 0)).length;
  return isReachable(numberOf(context.attrs, 'beta')) && rank >= 2;
}

/** Sums of squares by pooling across channels; exponents that are multiples of 1/8, as the published 0.75. */
const lrnLowering: LoweringRule = (context) => {
  if (!isExpressible(context)) return null;
  const x = operandAt(context, 0);
  const divisor = power(context, baseOf(context, x), numberOf(context.attrs, 'beta'));
  return [arithmeticOf(context).div(x, divisor)];
};

/** As {@link lrnLowering}; windows are mirrored. */
const lrnGradLowering: LoweringRule = (context) => {
  if (!isExpressible(context)) return null;
  const { sub, mul, div, scaleShift } = arithmeticOf(context);
  const [x, y, dy] = tuple(context.inputs, 3);
  const { attrs } = context;
  const [size, alpha, beta] = [numberOf(attrs, 'size'), numberOf(attrs, 'alpha'), numberOf(attrs, 'beta')];
  const base = baseOf(context, x);
  const sums = sumWindows(context, div(mul(dy, y), base), Math.floor((size - 1) / 2));
  const through = scaleShift(mul(x, sums), (2 * alpha * beta) / size);
  return [sub(div(dy, power(context, base, beta)), through)];
};

export const lrnRules = {
  gradients: {
    lrn: lrnGradient,
    lrnGrad: 'none',
  },
  lowerings: {
    lrn: lrnLowering,
    lrnGrad: lrnGradLowering,
  },
} as const satisfies RulesOf<typeof lrnTopic>;
