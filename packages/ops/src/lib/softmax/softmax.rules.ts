import {
  emitGradient,
  emitStep,
  fromOutput,
  inputOf,
  inputSizes,
  outputGradient,
} from '../definition/emit-gradient.js';
import { arithmeticOf, sizesOf } from '../definition/emit-lowering.js';
import type { GradientRule, LoweringRule, RulesOf } from '../definition/rules.js';
import { tuple } from '../shape/tuple.js';
import type { softmaxTopic } from './softmax.topic.js';

const softmaxGradient = fromOutput('softmaxGrad');

/** `dx = dy - softmax(x) sum dy`, the sum over the last axis. */
const logSoftmaxGradient: GradientRule = (context) => {
  const dy = outputGradient(context);
  const sum = emitStep(context, 'sumTo', [dy], { shape: inputSizes(context, 0).with(-1, 1) });
  const shares = emitStep(context, 'softmax', [inputOf(context, 0)]);
  return [emitGradient(context, 0, 'sub', [dy, emitStep(context, 'mul', [shares, sum])])];
};

/** `y * (dy - sum y dy)`, the sum over the last axis. */
const softmaxGradLowering: LoweringRule = (context) => {
  const { mul, sub, sumTo } = arithmeticOf(context);
  const [y, dy] = tuple(context.inputs, 2);
  const sum = sumTo(mul(y, dy), sizesOf(context, y).with(-1, 1));
  return [mul(y, sub(dy, sum))];
};

export const softmaxRules = {
  gradients: {
    logSoftmax: logSoftmaxGradient,
    softmax: softmaxGradient,
    softmaxGrad: 'none',
  },
  lowerings: {
    softmaxGrad: softmaxGradLowering,
  },
} as const satisfies RulesOf<typeof softmaxTopic>;
