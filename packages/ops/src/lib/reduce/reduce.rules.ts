import {
  emitGradient,
  emitStep,
  inputOf,
  inputSizes,
  outputGradient,
  wholeNumbers,
} from '../definition/emit-gradient.js';
import { arithmeticOf, operandAt, sizesOf } from '../definition/emit-lowering.js';
import type { GradientRule, LoweringRule, RulesOf } from '../definition/rules.js';
import type { reduceTopic } from './reduce.topic.js';

const sumToGradient: GradientRule = (context) => {
  const dy = outputGradient(context);
  const dx = emitGradient(context, 0, 'expand', [dy], { shape: inputSizes(context, 0) });
  return context.inputs.length > 1 ? [dx, dy] : [dx];
};

const expandGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'sumTo', [outputGradient(context)], { shape: inputSizes(context, 0) }),
];

const sumFeaturesGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'expandFeatures', [outputGradient(context)], {
    shape: inputSizes(context, 0).slice(1),
  }),
];

const expandFeaturesGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'sumFeatures', [outputGradient(context)]),
];

const sumSquaresGradient: GradientRule = (context) => {
  const product = emitStep(context, 'mul', [inputOf(context, 0), outputGradient(context)]);
  return [emitGradient(context, 0, 'scaleShift', [product], { scale: 2 })];
};

/** A product with ones of the larger shape broadcasts. */
const expandLowering: LoweringRule = (context) => {
  const { mul, constant } = arithmeticOf(context);
  const x = operandAt(context, 0);
  const [sizes, shape] = [sizesOf(context, x), wholeNumbers(context.attrs, 'shape')];
  const [first = 1] = sizes;
  // As the op reads it: -1 is the first size of x where x has one of its own.
  const own = sizes.length === shape.length && first !== 1 && shape[0] === -1;
  return [mul(x, constant(1, own ? shape.with(0, first) : shape))];
};

/** Each sample's number gets dimensions of 1, which broadcast. */
const expandFeaturesLowering: LoweringRule = (context) => {
  const x = operandAt(context, 0);
  const [batch = -1] = sizesOf(context, x);
  const shape = wholeNumbers(context.attrs, 'shape');
  if (shape.length === 0) return [x];
  const column = context.emit('reshape', [x], { shape: shape.map(() => 1) });
  return [context.emit('expand', [column], { shape: [batch, ...shape] })];
};

/** Sums to one number a sample, then leaves out its dimensions of 1. */
const sumFeaturesLowering: LoweringRule = (context) => {
  const x = operandAt(context, 0);
  const [batch = -1, ...features] = sizesOf(context, x);
  if (features.length === 0) return [x];
  const sum = arithmeticOf(context).sumTo(x, [batch, ...features.map(() => 1)]);
  return [context.emit('reshape', [sum], { shape: [] })];
};

const sumSquaresLowering: LoweringRule = (context) => {
  const { mul, sumTo } = arithmeticOf(context);
  const x = operandAt(context, 0);
  return [sumTo(mul(x, x), [])];
};

export const reduceRules = {
  gradients: {
    expandFeatures: expandFeaturesGradient,
    expand: expandGradient,
    sumFeatures: sumFeaturesGradient,
    sumSquares: sumSquaresGradient,
    sumTo: sumToGradient,
  },
  lowerings: {
    expandFeatures: expandFeaturesLowering,
    expand: expandLowering,
    sumFeatures: sumFeaturesLowering,
    sumSquares: sumSquaresLowering,
  },
} as const satisfies RulesOf<typeof reduceTopic>;
