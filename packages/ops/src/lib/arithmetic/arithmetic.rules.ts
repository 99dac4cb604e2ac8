import type { ValueId } from '@convlang/ir';
import {
  fromOutput,
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

/** Each gets dy where it is larger, and half of dy where both are equal, as `torch.maximum` has it: `(dy + above - below) / 2`. */
const maxGradient: GradientRule = (context) => {
  const dy = outputGradient(context);
  const above = (i: 0 | 1): ValueId => {
    const lead = emitStep(context, 'sub', [inputOf(context, i), inputOf(context, 1 - i)]);
    return emitStep(context, 'reluGrad', [lead, dy]);
  };
  const lead = emitStep(context, 'sub', [above(0), above(1)]);
  const half = (gradient: ValueId): ValueId => emitStep(context, 'scaleShift', [gradient], { scale: 0.5 });
  return [
    context.wants(0) ? half(emitStep(context, 'add', [dy, lead])) : null,
    context.wants(1) ? half(emitStep(context, 'sub', [dy, lead])) : null,
  ];
};

const clampGradient = fromOutput('clampGrad');

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

/** `a` where it is larger, and `b` but where `a` is: without a rounding. */
const maxLowering: LoweringRule = (context) => {
  const { add, sub } = arithmeticOf(context);
  const [a, b] = tuple(context.inputs, 2);
  const lead = sub(a, b);
  const chosen = (x: ValueId): ValueId => context.emit('reluGrad', [lead, x]);
  return [add(chosen(a), sub(b, chosen(b)))];
};

/** `dy` where y is above the one end and below the other. */
const clampGradLowering: LoweringRule = (context) => {
  const { scaleShift } = arithmeticOf(context);
  const [y, dy] = tuple(context.inputs, 2);
  const [min, max] = [numberOf(context.attrs, 'min'), numberOf(context.attrs, 'max')];
  const below = context.emit('reluGrad', [scaleShift(y, -1, max), dy]);
  return [context.emit('reluGrad', [scaleShift(y, 1, -min), below])];
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
    max: maxGradient,
    clamp: clampGradient,
    clampGrad: 'none',
    sqrt: sqrtGradient,
    sqrtGrad: 'none',
    square: squareGradient,
  },
  lowerings: {
    max: maxLowering,
    clampGrad: clampGradLowering,
    scaleShift: scaleShiftLowering,
    sub: subLowering,
    sqrtGrad: sqrtGradLowering,
    square: squareLowering,
  },
} as const satisfies RulesOf<typeof arithmeticTopic>;
