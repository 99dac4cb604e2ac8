import type { ValueId } from '@convlang/ir';
import { arithmeticOf, LARGEST, numberOf, type Arithmetic } from '../definition/emit-lowering.js';
import type { LoweringContext, LoweringRule, RulesOf } from '../definition/rules.js';
import { tuple } from '../shape/tuple.js';
import type { optimizerTopic } from './optimizer.topic.js';

/** What every step begins with: the parameter, and its gradient with weight decay. */
interface Start extends Arithmetic {
  readonly p: ValueId;
  readonly slope: ValueId;
}

function start(context: LoweringContext): Start {
  const arithmetic = arithmeticOf(context);
  const [p, g] = tuple(context.inputs, 2);
  const decay = numberOf(context.attrs, 'decay');
  const slope = decay === 0 ? g : arithmetic.add(g, arithmetic.scaleShift(p, decay));
  return { ...arithmetic, p, slope };
}

/** `share * old + (1 - share) * now^2` */
function meanSquare(
  { add, mul, scaleShift }: Arithmetic,
  share: number,
  old: ValueId,
  now: ValueId,
): ValueId {
  return add(scaleShift(old, share), scaleShift(mul(now, now), 1 - share));
}

const sgdStepLowering: LoweringRule = (context) => {
  const { p, slope, sub, mul } = start(context);
  const [, , rate] = tuple(context.inputs, 3);
  return [sub(p, mul(slope, rate))];
};

const momentumStepLowering: LoweringRule = (context) => {
  const { p, slope, add, sub, mul, scaleShift } = start(context);
  const [, , v, rate] = tuple(context.inputs, 4);
  const momentum = numberOf(context.attrs, 'momentum');
  const newV = add(scaleShift(v, momentum), slope);
  const change = context.attrs['nesterov'] === true ? add(slope, scaleShift(newV, momentum)) : newV;
  return [sub(p, mul(change, rate)), newV];
};

const rmspropStepLowering: LoweringRule = (context) => {
  const step = start(context);
  const { p, slope, sub, mul, div, sqrt, scaleShift } = step;
  const [, , s, rate] = tuple(context.inputs, 4);
  const newS = meanSquare(step, numberOf(context.attrs, 'rho'), s, slope);
  const divisor = scaleShift(sqrt(newS), 1, numberOf(context.attrs, 'epsilon'));
  return [sub(p, div(mul(slope, rate), divisor)), newS];
};

const adagradStepLowering: LoweringRule = (context) => {
  const { p, slope, add, sub, mul, div, sqrt, scaleShift } = start(context);
  const [, , s, rate] = tuple(context.inputs, 4);
  const newS = add(s, mul(slope, slope));
  const divisor = scaleShift(sqrt(newS), 1, numberOf(context.attrs, 'epsilon'));
  return [sub(p, div(mul(slope, rate), divisor)), newS];
};

const adadeltaStepLowering: LoweringRule = (context) => {
  const step = start(context);
  const { p, slope, sub, mul, div, sqrt, scaleShift } = step;
  const [, , s, d, rate] = tuple(context.inputs, 5);
  const [rho, epsilon] = [numberOf(context.attrs, 'rho'), numberOf(context.attrs, 'epsilon')];
  const newS = meanSquare(step, rho, s, slope);
  const root = (x: ValueId): ValueId => sqrt(scaleShift(x, 1, epsilon));
  const change = mul(div(root(d), root(newS)), slope);
  return [sub(p, mul(change, rate)), newS, meanSquare(step, rho, d, change)];
};

/** `limit / max(norm, limit)`; a limit of 0 has no such form. */
const clipScaleLowering: LoweringRule = (context) => {
  const { div, constant } = arithmeticOf(context);
  const limit = numberOf(context.attrs, 'limit');
  if (limit === 0) return null;
  const larger = context.emit('clamp', [tuple(context.inputs, 1)[0]], { min: limit, max: LARGEST });
  return [div(constant(limit, []), larger)];
};

export const optimizerRules = {
  gradients: {
    adadeltaStep: 'none',
    adagradStep: 'none',
    adamStep: 'none',
    clipScale: 'none',
    momentumStep: 'none',
    nadamScales: 'none',
    rmspropStep: 'none',
    sgdStep: 'none',
  },
  lowerings: {
    adadeltaStep: adadeltaStepLowering,
    adagradStep: adagradStepLowering,
    clipScale: clipScaleLowering,
    momentumStep: momentumStepLowering,
    rmspropStep: rmspropStepLowering,
    sgdStep: sgdStepLowering,
  },
} as const satisfies RulesOf<typeof optimizerTopic>;
