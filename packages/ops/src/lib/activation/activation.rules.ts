import { emitGradient, emitStep, fromOutput, inputOf, outputGradient } from '../definition/emit-gradient.js';
import { arithmeticOf, cutAxis, LARGEST, numberOf, operandAt, sizesOf } from '../definition/emit-lowering.js';
import type { GradientRule, LoweringRule, RulesOf } from '../definition/rules.js';
import { tuple } from '../shape/tuple.js';
import type { activationTopic } from './activation.topic.js';

const reluGradient = fromOutput('reluGrad');
const leakyGradient = fromOutput('leakyGrad');
const eluGradient = fromOutput('eluGrad');
const sigmoidGradient = fromOutput('sigmoidGrad');
const tanhGradient = fromOutput('tanhGrad');

const normalCdfGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'normalCdfGrad', [inputOf(context, 0), outputGradient(context)]),
];

/** The derivative is the sigmoid. */
const softplusGradient: GradientRule = (context) => {
  const slope = emitStep(context, 'sigmoid', [inputOf(context, 0)]);
  return [emitGradient(context, 0, 'mul', [outputGradient(context), slope])];
};

/** `max(x, 0)` is a range with one end. */
const reluLowering: LoweringRule = (context) => [
  context.emit('clamp', [operandAt(context, 0)], { min: 0, max: LARGEST }),
];

/** `relu(x) - slope * relu(-x)`, exact on both sides. */
const leakyLowering: LoweringRule = (context) => {
  const { add, scaleShift } = arithmeticOf(context);
  const x = operandAt(context, 0);
  const below = context.emit('relu', [scaleShift(x, -1)]);
  return [add(context.emit('relu', [x]), scaleShift(below, -numberOf(context.attrs, 'slope')))];
};

/** `dy` where y > 0; the rest of dy counts `slope` times. */
const leakyGradLowering: LoweringRule = (context) => {
  const { add, sub, scaleShift } = arithmeticOf(context);
  const [y, dy] = tuple(context.inputs, 2);
  const above = context.emit('reluGrad', [y, dy]);
  return [add(above, scaleShift(sub(dy, above), numberOf(context.attrs, 'slope')))];
};

/** Below zero by `exp(x) - 1 = 2 t / (1 - t)` with `t = tanh(x / 2)`, which cannot overflow there. */
const eluLowering: LoweringRule = (context) => {
  const { add, scaleShift, div } = arithmeticOf(context);
  const x = operandAt(context, 0);
  const below = context.emit('relu', [scaleShift(x, -1)]);
  const t = context.emit('tanh', [below], { scale: 1, slope: -0.5 });
  const bent = div(scaleShift(t, 2 * numberOf(context.attrs, 'alpha')), scaleShift(t, -1, 1));
  return [add(context.emit('relu', [x]), bent)];
};

/** `dy` where y > 0; the rest of dy counts `y + alpha` times. */
const eluGradLowering: LoweringRule = (context) => {
  const { add, sub, mul, scaleShift } = arithmeticOf(context);
  const [y, dy] = tuple(context.inputs, 2);
  const above = context.emit('reluGrad', [y, dy]);
  return [add(above, mul(sub(dy, above), scaleShift(y, 1, numberOf(context.attrs, 'alpha'))))];
};

/** `sigmoid(x) = (tanh(x / 2) + 1) / 2` */
const sigmoidLowering: LoweringRule = (context) => {
  const t = context.emit('tanh', [operandAt(context, 0)], { scale: 0.5, slope: 0.5 });
  return [arithmeticOf(context).scaleShift(t, 1, 0.5)];
};

/** `dy * y * (1 - y)` */
const sigmoidGradLowering: LoweringRule = (context) => {
  const { mul, scaleShift } = arithmeticOf(context);
  const [y, dy] = tuple(context.inputs, 2);
  return [mul(dy, mul(y, scaleShift(y, -1, 1)))];
};

/** `dy * slope * (scale - y^2 / scale)` */
const tanhGradLowering: LoweringRule = (context) => {
  const { mul, scaleShift } = arithmeticOf(context);
  const [y, dy] = tuple(context.inputs, 2);
  const [scale, slope] = [numberOf(context.attrs, 'scale'), numberOf(context.attrs, 'slope')];
  return [mul(dy, scaleShift(mul(y, y), -slope / scale, slope * scale))];
};

/** The density by `exp(z) = elu(z) + 1` of `z = -x^2 / 2`, which is not above 0. */
const normalCdfGradLowering: LoweringRule = (context) => {
  const { mul, scaleShift } = arithmeticOf(context);
  const [x, dy] = tuple(context.inputs, 2);
  const height = scaleShift(context.emit('elu', [scaleShift(mul(x, x), -0.5)], { alpha: 1 }), 1, 1);
  return [mul(dy, scaleShift(height, 1 / Math.sqrt(2 * Math.PI)))];
};

/** `log(exp(x) + exp(0))` is the opposite of what `logSoftmax` of `x` and 0 gives for the 0. */
const softplusLowering: LoweringRule = (context) => {
  const x = operandAt(context, 0);
  const [batch = -1, ...sizes] = sizesOf(context, x);
  const count = sizes.reduce((product, size) => product * size, 1);
  const column = context.emit('reshape', [x], { shape: [count, 1] });
  const pairs = context.emit('scatterSlice', [column], { begin: [0, 0, 0], shape: [batch, count, 2] });
  const second = cutAxis(context, context.emit('logSoftmax', [pairs]), 2, 1, 1);
  return [arithmeticOf(context).scaleShift(context.emit('reshape', [second], { shape: sizes }), -1)];
};

export const activationRules = {
  gradients: {
    elu: eluGradient,
    eluGrad: 'none',
    leaky: leakyGradient,
    leakyGrad: 'none',
    normalCdf: normalCdfGradient,
    normalCdfGrad: 'none',
    relu: reluGradient,
    reluGrad: 'none',
    sigmoid: sigmoidGradient,
    sigmoidGrad: 'none',
    softplus: softplusGradient,
    tanh: tanhGradient,
    tanhGrad: 'none',
  },
  lowerings: {
    elu: eluLowering,
    eluGrad: eluGradLowering,
    leaky: leakyLowering,
    leakyGrad: leakyGradLowering,
    normalCdfGrad: normalCdfGradLowering,
    relu: reluLowering,
    sigmoid: sigmoidLowering,
    sigmoidGrad: sigmoidGradLowering,
    softplus: softplusLowering,
    tanhGrad: tanhGradLowering,
  },
} as const satisfies RulesOf<typeof activationTopic>;
