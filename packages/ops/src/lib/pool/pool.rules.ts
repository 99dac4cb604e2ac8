import type { Attrs, ValueId } from '@convlang/ir';
import {
  emitGradient,
  inputOf,
  inputSizes,
  outputGradient,
  wholeNumbers,
} from '../definition/emit-gradient.js';
import {
  scaleShiftOf,
  cropped,
  LARGEST,
  NO_PADS,
  operandAt,
  padded,
  paddedSize,
  sizesOf,
} from '../definition/emit-lowering.js';
import type { GradientRule, LoweringContext, LoweringRule, RulesOf } from '../definition/rules.js';
import { tuple } from '../shape/tuple.js';
import type { poolTopic } from './pool.topic.js';

const maxpoolGradient: GradientRule = (context) => {
  const [y] = tuple(context.outputs, 1);
  const inputs = [inputOf(context, 0), y, outputGradient(context)];
  return [emitGradient(context, 0, 'maxpoolGrad', inputs, context.attrs)];
};

const avgpoolGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'avgpoolGrad', [outputGradient(context)], {
    ...context.attrs,
    size: inputSizes(context, 0).slice(1, 3),
  }),
];

/** A pool's overhang as more cells at the far sides; both never count. */
function overhangAsPads(attrs: Attrs): readonly number[] {
  const [down = 0, across = 0] = wholeNumbers(attrs, 'overhang');
  const [top = 0, bottom = 0, left = 0, right = 0] = wholeNumbers(attrs, 'pads');
  return [top, bottom + down, left, right + across];
}

/** Attributes with the overhang as pads, and with neither. */
function simpler(attrs: Attrs): {
  readonly pads: readonly number[];
  readonly even: Attrs;
  readonly bare: Attrs;
} {
  const pads = overhangAsPads(attrs);
  const even = { ...attrs, pads, overhang: [0, 0] };
  return { pads, even, bare: { ...even, pads: NO_PADS } };
}

/** Whether cells lie around the images. */
function hasEdge(attrs: Attrs): boolean {
  return overhangAsPads(attrs).some((cells) => cells > 0);
}

/** Whether overhang can become pads, which the backend runs. */
function runsWithPads({ attrs, supports }: LoweringContext, op: string): boolean {
  return wholeNumbers(attrs, 'overhang').some((cells) => cells > 0) && supports(op, simpler(attrs).even);
}

/** Overhang becomes pads, and pads cells that never win. */
const maxpoolLowering: LoweringRule = (context) => {
  const x = operandAt(context, 0);
  const { pads, even, bare } = simpler(context.attrs);
  if (runsWithPads(context, 'maxpool')) return [context.emit('maxpool', [x], even)];
  if (!hasEdge(context.attrs) || !context.supports('maxpool', bare)) return null;
  return [context.emit('maxpool', [padded(context, x, pads, -LARGEST)], bare)];
};

/** As {@link maxpoolLowering}; the gradient of the cells around is 0 and cut off. */
const maxpoolGradLowering: LoweringRule = (context) => {
  const [x, y, dy] = tuple(context.inputs, 3);
  const { pads, even, bare } = simpler(context.attrs);
  if (runsWithPads(context, 'maxpoolGrad')) return [context.emit('maxpoolGrad', [x, y, dy], even)];
  if (!hasEdge(context.attrs) || !context.supports('maxpoolGrad', bare)) return null;
  const whole = context.emit('maxpoolGrad', [padded(context, x, pads, -LARGEST), y, dy], bare);
  return [cropped(context, whole, pads, sizesOf(context, x).slice(1, 3))];
};

/** Divides by the cells that count: sums over images of ones, which broadcast over samples and channels. */
function divided(context: LoweringContext, sums: ValueId, size: readonly number[]): ValueId {
  const { attrs } = context;
  const [kernelHeight = 1, kernelWidth = 1] = wholeNumbers(attrs, 'kernel');
  if (!hasEdge(attrs)) return scaleShiftOf(context, sums, 1 / (kernelHeight * kernelWidth));
  const pads = wholeNumbers(attrs, 'pads');
  const counted = attrs['count'] === 'padded' ? paddedSize(size, pads) : size;
  const ones = context.emit('constant', [], { value: 1, shape: [1, ...counted, 1] });
  const window = {
    kernel: wholeNumbers(attrs, 'kernel'),
    stride: wholeNumbers(attrs, 'stride'),
    overhang: wholeNumbers(attrs, 'overhang'),
    pads: attrs['count'] === 'padded' ? NO_PADS : pads,
    count: 'none',
  };
  return context.emit('div', [sums, context.emit('avgpool', [ones], window)]);
}

/** A mean is a sum divided by its count, a sum over pads a sum over padded images; without pads either gives the other. */
const avgpoolLowering: LoweringRule = (context) => {
  const { attrs, supports } = context;
  const x = operandAt(context, 0);
  const [kernelHeight = 1, kernelWidth = 1] = wholeNumbers(attrs, 'kernel');
  const { pads, even, bare } = simpler({ ...attrs, count: 'none' });
  const isSum = attrs['count'] === 'none';
  const mean = { ...bare, count: 'real' };
  if (!supports('avgpool', bare) && !supports('avgpool', mean)) return null;
  if (!isSum) {
    const sums = context.emit('avgpool', [x], { ...attrs, count: 'none' });
    return [divided(context, sums, sizesOf(context, x).slice(1, 3))];
  }
  if (runsWithPads(context, 'avgpool')) return [context.emit('avgpool', [x], even)];
  if (hasEdge(attrs)) return [context.emit('avgpool', [padded(context, x, pads)], bare)];
  return [scaleShiftOf(context, context.emit('avgpool', [x], mean), kernelHeight * kernelWidth)];
};

/** As {@link avgpoolLowering}: first the division, then the gradient of the sum, the cells around cut off. */
const avgpoolGradLowering: LoweringRule = (context) => {
  const { attrs, supports } = context;
  const dy = operandAt(context, 0);
  const size = wholeNumbers(attrs, 'size');
  const [kernelHeight = 1, kernelWidth = 1] = wholeNumbers(attrs, 'kernel');
  const { pads, even, bare } = simpler({ ...attrs, count: 'none' });
  const whole = { ...bare, size: paddedSize(size, pads) };
  const mean = { ...bare, count: 'real' };
  if (!supports('avgpoolGrad', whole) && !supports('avgpoolGrad', mean)) return null;
  if (attrs['count'] !== 'none')
    return [context.emit('avgpoolGrad', [divided(context, dy, size)], { ...attrs, count: 'none' })];
  if (runsWithPads(context, 'avgpoolGrad')) return [context.emit('avgpoolGrad', [dy], even)];
  if (hasEdge(attrs)) return [cropped(context, context.emit('avgpoolGrad', [dy], whole), pads, size)];
  return [scaleShiftOf(context, context.emit('avgpoolGrad', [dy], mean), kernelHeight * kernelWidth)];
};

export const poolRules = {
  gradients: {
    avgpool: avgpoolGradient,
    avgpoolGrad: 'none',
    maxpool: maxpoolGradient,
    maxpoolGrad: 'none',
  },
  lowerings: {
    avgpool: avgpoolLowering,
    avgpoolGrad: avgpoolGradLowering,
    maxpool: maxpoolLowering,
    maxpoolGrad: maxpoolGradLowering,
  },
} as const satisfies RulesOf<typeof poolTopic>;
