import type { Attrs, ValueId } from '@convlang/ir';
import {
  emitGradient,
  inputOf,
  inputSizes,
  outputGradient,
  wholeNumbers,
} from '../definition/emit-gradient.js';
import {
  cropped,
  cutAxis,
  NO_PADS,
  numberOf,
  operandAt,
  padded,
  paddedSize,
  sizesOf,
} from '../definition/emit-lowering.js';
import type { GradientRule, LoweringContext, LoweringRule, RulesOf } from '../definition/rules.js';
import type { convTopic } from './conv.topic.js';

/** The geometry without the size of one side. */
function geometry({ stride, pads, dilation, groups }: Attrs): Attrs {
  return { stride: stride ?? [], pads: pads ?? [], dilation: dilation ?? [], groups: groups ?? 1 };
}

/** Any stride, pads, dilation and groups: the gradients are sums over the same links. */
const convGradient: GradientRule = (context) => {
  const dy = outputGradient(context);
  const [x, kernel] = [inputOf(context, 0), inputOf(context, 1)];
  const size = inputSizes(context, 0).slice(1, 3);
  const kernelSize = inputSizes(context, 1).slice(0, 2);
  const common = geometry(context.attrs);
  return [
    emitGradient(context, 0, 'convInputGrad', [dy, kernel], { ...common, size }),
    emitGradient(context, 1, 'convKernelGrad', [x, dy], { ...common, kernel: kernelSize }),
    ...(context.inputs.length > 2
      ? [emitGradient(context, 2, 'sumTo', [dy], { shape: inputSizes(context, 2) })]
      : []),
  ];
};

/** A transposed convolution's gradient is the convolution; for the kernel, input and output change places. */
const convInputGradGradient: GradientRule = (context) => {
  const gradient = outputGradient(context);
  const [dy, kernel] = [inputOf(context, 0), inputOf(context, 1)];
  const common = geometry(context.attrs);
  const kernelSize = inputSizes(context, 1).slice(0, 2);
  return [
    emitGradient(context, 0, 'conv', [gradient, kernel], common),
    emitGradient(context, 1, 'convKernelGrad', [gradient, dy], { ...common, kernel: kernelSize }),
  ];
};

/** What a convolution may be refused for, and how it looks without. */
const plain = { pads: NO_PADS, groups: 1, dilation: [1, 1] } as const satisfies Attrs;
type Part = keyof typeof plain;

/** Sets of parts to take away, the smallest and cheapest first. */
const removals: readonly (readonly Part[])[] = [
  ['pads'],
  ['groups'],
  ['dilation'],
  ['pads', 'groups'],
  ['pads', 'dilation'],
  ['groups', 'dilation'],
  ['pads', 'groups', 'dilation'],
];

/** Attributes without some parts. */
function without(attrs: Attrs, parts: readonly Part[]): Attrs {
  return { ...attrs, ...Object.fromEntries(parts.map((part) => [part, plain[part]])) };
}

/** The first part to take away of the fewest that let the backend run the op; `null` when it cannot at all. */
function partToRemove({ attrs, supports }: LoweringContext, op: string): Part | null {
  const enough = removals.find((parts) => supports(op, without(attrs, parts)));
  return enough?.find((part) => String(attrs[part]) !== String(plain[part])) ?? null;
}

/** Group `index` of the last axis. */
function groupOf(context: LoweringContext, x: ValueId, index: number): ValueId {
  const axis = sizesOf(context, x).length - 1;
  const length = (sizesOf(context, x)[axis] ?? 1) / numberOf(context.attrs, 'groups');
  return cutAxis(context, x, axis, index * length, length);
}

/** Applies the op to each group of its first two inputs and puts the results side by side. */
function eachGroup(context: LoweringContext, op: string): ValueId {
  const operands = [operandAt(context, 0), operandAt(context, 1)];
  const parts = Array.from({ length: numberOf(context.attrs, 'groups') }, (_, index) =>
    context.emit(
      op,
      operands.map((operand) => groupOf(context, operand, index)),
      without(context.attrs, ['groups']),
    ),
  );
  return context.emit('concat', parts);
}

/** The kernel with its holes filled by zeros: what a convolution without dilation needs to see the same cells. */
function spreadKernel(context: LoweringContext, kernel: ValueId): ValueId {
  return wholeNumbers(context.attrs, 'dilation').reduce<ValueId>((value, step, axis) => {
    const sizes = sizesOf(context, value);
    const count = sizes[axis] ?? 1;
    if (step === 1 || count === 1) return value;
    const zeros = context.emit('constant', [], { value: 0, shape: sizes.with(axis, step - 1) });
    const lines = Array.from({ length: count }, (_, i) => cutAxis(context, value, axis, i, 1));
    const spread = lines.flatMap((line, i) => (i === 0 ? [line] : [zeros, line]));
    return context.emit('concat', spread, { axis });
  }, kernel);
}

/** The transpose of {@link spreadKernel}: the weights without the holes. */
function pickKernel(context: LoweringContext, spread: ValueId): ValueId {
  const counts = wholeNumbers(context.attrs, 'kernel');
  return wholeNumbers(context.attrs, 'dilation').reduce<ValueId>((value, step, axis) => {
    const count = counts[axis] ?? 1;
    if (step === 1 || count === 1) return value;
    const lines = Array.from({ length: count }, (_, i) => cutAxis(context, value, axis, i * step, 1));
    return context.emit('concat', lines, { axis });
  }, spread);
}

/** Adds what an optional input holds. */
function plus(context: LoweringContext, y: ValueId, summand: ValueId | undefined): ValueId {
  return summand === undefined ? y : context.emit('add', [y, summand]);
}

/** Pads become an op of their own, groups are cut apart and put side by side, a dilated kernel is filled with zeros. */
const convLowering: LoweringRule = (context) => {
  const { attrs } = context;
  const [x, kernel] = [operandAt(context, 0), operandAt(context, 1)];
  const bias = context.inputs.slice(2);
  const part = partToRemove(context, 'conv');
  if (part === null) return null;
  const rest = without(attrs, [part]);
  switch (part) {
    case 'pads':
      return [context.emit('conv', [padded(context, x, wholeNumbers(attrs, 'pads')), kernel, ...bias], rest)];
    case 'groups':
      return [plus(context, eachGroup(context, 'conv'), bias[0])];
    case 'dilation':
      return [context.emit('conv', [x, spreadKernel(context, kernel), ...bias], rest)];
  }
};

/** As {@link convLowering}; what falls onto the pads is cut off. */
const convInputGradLowering: LoweringRule = (context) => {
  const { attrs } = context;
  const [dy, kernel] = [operandAt(context, 0), operandAt(context, 1)];
  const part = partToRemove(context, 'convInputGrad');
  if (part === null) return null;
  const rest = without(attrs, [part]);
  switch (part) {
    case 'pads': {
      const [pads, size] = [wholeNumbers(attrs, 'pads'), wholeNumbers(attrs, 'size')];
      const whole = { ...rest, size: paddedSize(size, pads) };
      return [cropped(context, context.emit('convInputGrad', [dy, kernel], whole), pads, size)];
    }
    case 'groups':
      return [eachGroup(context, 'convInputGrad')];
    case 'dilation':
      return [context.emit('convInputGrad', [dy, spreadKernel(context, kernel)], rest)];
  }
};

/** As {@link convLowering}; of a dilated kernel, the gradients of the holes are left out. */
const convKernelGradLowering: LoweringRule = (context) => {
  const { attrs } = context;
  const [x, dy] = [operandAt(context, 0), operandAt(context, 1)];
  const acc = context.inputs.slice(2);
  const part = partToRemove(context, 'convKernelGrad');
  if (part === null) return null;
  const rest = without(attrs, [part]);
  switch (part) {
    case 'pads': {
      const image = padded(context, x, wholeNumbers(attrs, 'pads'));
      return [context.emit('convKernelGrad', [image, dy, ...acc], rest)];
    }
    case 'groups':
      return [plus(context, eachGroup(context, 'convKernelGrad'), acc[0])];
    case 'dilation': {
      const dilation = wholeNumbers(attrs, 'dilation');
      const kernel = wholeNumbers(attrs, 'kernel').map((size, i) => (size - 1) * (dilation[i] ?? 1) + 1);
      const spread = context.emit('convKernelGrad', [x, dy], { ...rest, kernel });
      return [plus(context, pickKernel(context, spread), acc[0])];
    }
  }
};

export const convRules = {
  gradients: {
    convInputGrad: convInputGradGradient,
    convKernelGrad: 'none',
    conv: convGradient,
  },
  lowerings: {
    convInputGrad: convInputGradLowering,
    convKernelGrad: convKernelGradLowering,
    conv: convLowering,
  },
} as const satisfies RulesOf<typeof convTopic>;
