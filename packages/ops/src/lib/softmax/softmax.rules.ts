import { fromOutput } from '../definition/emit-gradient.js';
import { arithmeticOf, sizesOf } from '../definition/emit-lowering.js';
import type { LoweringRule, RulesOf } from '../definition/rules.js';
import { tuple } from '../shape/tuple.js';
import type { softmaxTopic } from './softmax.topic.js';

const softmaxGradient = fromOutput('softmaxGrad');

/** `y * (dy - sum y dy)`, the sum over the last axis. */
const softmaxGradLowering: LoweringRule = (context) => {
  const { mul, sub, sumTo } = arithmeticOf(context);
  const [y, dy] = tuple(context.inputs, 2);
  const sum = sumTo(mul(y, dy), sizesOf(context, y).with(-1, 1));
  return [mul(y, sub(dy, sum))];
};

export const softmaxRules = {
  gradients: {
    softmax: softmaxGradient,
    softmaxGrad: 'none',
  },
  lowerings: {
    softmaxGrad: softmaxGradLowering,
  },
} as const satisfies RulesOf<typeof softmaxTopic>;
