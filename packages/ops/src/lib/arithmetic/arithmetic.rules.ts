import type { ValueId } from '@convlang/ir';
import {
  emitGradient,
  emitStep,
  emitSumToInput,
  inputOf,
  outputGradient,
} from '../definition/emit-gradient.js';
import { arithmeticOf, numberOf, operandAt, sizesOf } from '../definition/emit-lowering.js';
import type { GradientContext, GradientRule, LoweringRule, RulesOf } from '../definition/rules.js';
import { tuple } from '../shape/tuple.js';
import type { arithmeticTopic } from './arithmetic.topic.js';

/** The gradients of both inputs, each summed back over what was broadcast. */
function bothInputs(
  context: GradientContext,
  ofA: (dy: ValueId) => ValueId,
  ofB: (dy: ValueId) => ValueId,
): readonly (ValueId | null)[] {
  const dy = outputGradient(context);
  return [
    context.wants(0) ? emitSumToInput(context, 0, ofA(dy)) : null,
    context.wants(1) ? emitSumToInput(context, 1, ofB(dy)) : null,
  ];
}

const same = (dy: ValueId): ValueId => dy;

const addGradient: GradientRule = (context) => bothInputs(context, same, same);

const subGradient: GradientRule = (context) =>
  bothInputs(context, same, (dy) => emitStep(context, 'scaleShift', [dy], { scale: -1 }));

const mulGradient: GradientRule = (context) =>
  bothInputs(
    context,
    (dy) => emitStep(context, 'mul', [dy, inputOf(context, 1)]),
    (dy) => emitStep(context, 'mul', [dy, inputOf(context, 0)]),
  );

/** `d(a/b) = da / b - (a/b) db / b`. */
const divGradient: GradientRule = (context) => {
  const [y] = tuple(context.outputs, 1);
  const over = (dy: ValueId): ValueId => emitStep(context, 'div', [dy, inputOf(context, 1)]);
  return bothInputs(context, over, (dy) =>
    emitStep(context, 'scaleShift', [emitStep(context, 'mul', [over(dy), y])], { scale: -1 }),
  );
};

const scaleShiftGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'scaleShift', [outputGradient(context)], { scale: context.attrs['scale'] ?? 1 }),
];

const squareGradient: GradientRule = (context) => {
  const product = emitStep(context, 'mul', [outputGradient(context), inputOf(context, 0)]);
  return [emitGradient(context, 0, 'scaleShift', [product], { scale: 2 })];
};

const sqrtGradient: GradientRule = (context) => {
  const [y] = tuple(context.outputs, 1);
  return [emitGradient(context, 0, 'sqrtGrad', [y, outputGradient(context)])];
};

/** `a + -1 * b` */
const subLowering: LoweringRule = (context) => {
  const { add, scaleShift } = arithmeticOf(context);
  return [add(operandAt(context, 0), scaleShift(operandAt(context, 1), -1))];
};

/** A product and a sum with scalars, as far as they change anything. */
const scaleShiftLowering: LoweringRule = (context) => {
  const { add, mul, constant } = arithmeticOf(context);
  const x = operandAt(context, 0);
  const [scale, shift] = [numberOf(context.attrs, 'scale'), numberOf(context.attrs, 'shift')];
  const scaled = scale === 1 ? x : mul(x, constant(scale, []));
  return [shift === 0 ? scaled : add(scaled, constant(shift, []))];
};

const squareLowering: LoweringRule = (context) => {
  const x = operandAt(context, 0);
  return [arithmeticOf(context).mul(x, x)];
};

/** `dy / (2 y)` where y > 0; elsewhere 0 divided by 2. */
const sqrtGradLowering: LoweringRule = (context) => {
  const { add, div, scaleShift, constant } = arithmeticOf(context);
  const [y, dy] = tuple(context.inputs, 2);
  const positive = context.emit('reluGrad', [y, constant(1, sizesOf(context, y))]);
  const divisor = add(scaleShift(y, 2), scaleShift(positive, -2, 2));
  return [div(context.emit('reluGrad', [y, dy]), divisor)];
};

export const arithmeticRules = {
  gradients: {
    scaleShift: scaleShiftGradient,
    add: addGradient,
    sub: subGradient,
    mul: mulGradient,
    div: divGradient,
    clamp: 'none',
    sqrt: sqrtGradient,
    sqrtGrad: 'none',
    square: squareGradient,
  },
  lowerings: {
    scaleShift: scaleShiftLowering,
    sub: subLowering,
    sqrtGrad: sqrtGradLowering,
    square: squareLowering,
  },
} as const satisfies RulesOf<typeof arithmeticTopic>;
