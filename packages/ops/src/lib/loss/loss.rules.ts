import type { ValueId } from '@convlang/ir';
import { emitGradient, inputOf, outputGradient } from '../definition/emit-gradient.js';
import { arithmeticOf, cutAxis, numberOf, operandAt, sizesOf } from '../definition/emit-lowering.js';
import type { GradientRule, LoweringContext, LoweringRule, RulesOf } from '../definition/rules.js';
import { tuple } from '../shape/tuple.js';
import type { lossTopic } from './loss.topic.js';

/** The gradient to the scores by the loss's own gradient op; labels are whole numbers and have none. */
function toScores(gradientOp: string): GradientRule {
  return (context) => {
    const inputs = [inputOf(context, 0), inputOf(context, 1), outputGradient(context)];
    return [emitGradient(context, 0, gradientOp, inputs, context.attrs), null];
  };
}

const softmaxCrossEntropyGradient = toScores('softmaxCrossEntropyGrad');
const sigmoidCrossEntropyGradient = toScores('sigmoidCrossEntropyGrad');
const hingeGradient = toScores('hingeGrad');

/** One number a label as a column, which broadcasts over classes. */
function columnOf(context: LoweringContext, x: ValueId): ValueId {
  return context.emit('reshape', [x], { shape: [...sizesOf(context, x).slice(1), 1] });
}

/** `(softmax(logits) - target) * dloss`; the target is 1 - smoothing on the label, and smoothing / n everywhere. */
const softmaxCrossEntropyGradLowering: LoweringRule = (context) => {
  const { sub, mul, scaleShift } = arithmeticOf(context);
  const [logits, labels, dloss] = tuple(context.inputs, 3);
  const classes = sizesOf(context, logits).at(-1) ?? 1;
  const smoothing = numberOf(context.attrs, 'smoothing');
  const right = context.emit('oneHot', [labels], { depth: classes });
  const target = smoothing === 0 ? right : scaleShift(right, 1 - smoothing, smoothing / classes);
  return [mul(sub(context.emit('softmax', [logits]), target), columnOf(context, dloss))];
};

/** One score as the second of two, the first being 0: the softmax of the two is the sigmoid of the one. */
function twoScores(context: LoweringContext): ValueId {
  const logits = operandAt(context, 0);
  const sizes = sizesOf(context, logits);
  const begin = sizes.map((_, axis) => (axis === sizes.length - 1 ? 1 : 0));
  return context.emit('scatterSlice', [logits], { begin, shape: sizes.with(-1, 2) });
}

const sigmoidCrossEntropyLowering: LoweringRule = (context) => [
  context.emit('softmaxCrossEntropy', [twoScores(context), operandAt(context, 1)], context.attrs),
];

const sigmoidCrossEntropyGradLowering: LoweringRule = (context) => {
  const [, labels, dloss] = tuple(context.inputs, 3);
  const both = context.emit('softmaxCrossEntropyGrad', [twoScores(context), labels, dloss], context.attrs);
  return [cutAxis(context, both, sizesOf(context, both).length - 1, 1, 1)];
};

/** What the loss of a sample is made of. */
interface HingeTerms {
  /** By how much each class is inside the margin, `[N, n]`; `[N, 1]` for one score. */
  readonly inside: ValueId;
  /** 1 where a class counts, 0 at the label; for one score minus the sign of the label. */
  readonly direction: ValueId;
}

function hingeTerms(context: LoweringContext): HingeTerms {
  const { sub, mul, scaleShift, sumTo } = arithmeticOf(context);
  const [scores, labels] = tuple(context.inputs, 2);
  const [batch = -1, classes = 1] = sizesOf(context, scores);
  const margin = numberOf(context.attrs, 'margin');
  const right = context.emit('oneHot', [labels], { depth: Math.max(classes, 2) });
  if (classes === 1) {
    const direction = scaleShift(cutAxis(context, right, 1, 1, 1), -2, 1);
    return { inside: scaleShift(mul(direction, scores), 1, margin), direction };
  }
  const own = sumTo(mul(right, scores), [batch, 1]);
  return { inside: scaleShift(sub(scores, own), 1, margin), direction: scaleShift(right, -1, 1) };
}

/** The sum over other classes of what is inside the margin. */
const hingeLowering: LoweringRule = (context) => {
  const { mul } = arithmeticOf(context);
  const { inside, direction } = hingeTerms(context);
  const lost = context.emit('relu', [inside]);
  const isOne = sizesOf(context, operandAt(context, 0))[1] === 1;
  return [context.emit('sumFeatures', [isOne ? lost : mul(lost, direction)])];
};

/** Classes inside the margin get dloss, the label the opposite of their sum. */
const hingeGradLowering: LoweringRule = (context) => {
  const { sub, mul, sumTo } = arithmeticOf(context);
  const [scores, labels, dloss] = tuple(context.inputs, 3);
  const [batch = -1, classes = 1] = sizesOf(context, scores);
  const { inside, direction } = hingeTerms(context);
  const each = context.emit('expand', [columnOf(context, dloss)], { shape: [batch, classes] });
  const pushed = mul(context.emit('reluGrad', [inside, each]), direction);
  if (classes === 1) return [pushed];
  const right = context.emit('oneHot', [labels], { depth: classes });
  return [sub(pushed, mul(right, sumTo(pushed, [batch, 1])))];
};

export const lossRules = {
  gradients: {
    // Of targets alone, which nothing trains.
    entropy: 'none',
    hinge: hingeGradient,
    hingeGrad: 'none',
    sigmoidCrossEntropy: sigmoidCrossEntropyGradient,
    sigmoidCrossEntropyGrad: 'none',
    softmaxCrossEntropy: softmaxCrossEntropyGradient,
    softmaxCrossEntropyGrad: 'none',
  },
  lowerings: {
    hinge: hingeLowering,
    hingeGrad: hingeGradLowering,
    sigmoidCrossEntropy: sigmoidCrossEntropyLowering,
    sigmoidCrossEntropyGrad: sigmoidCrossEntropyGradLowering,
    softmaxCrossEntropyGrad: softmaxCrossEntropyGradLowering,
  },
} as const satisfies RulesOf<typeof lossTopic>;
