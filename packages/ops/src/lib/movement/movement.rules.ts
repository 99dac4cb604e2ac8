import type { ValueId } from '@convlang/ir';
import { emitGradient, inputSizes, outputGradient, wholeNumbers } from '../definition/emit-gradient.js';
import { cutAxis, operandAt, sizesOf } from '../definition/emit-lowering.js';
import type { GradientRule, LoweringContext, LoweringRule, RulesOf } from '../definition/rules.js';
import type { movementTopic } from './movement.topic.js';

const sliceGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'scatterSlice', [outputGradient(context)], {
    begin: context.attrs['begin'] ?? [],
    shape: inputSizes(context, 0),
  }),
];

const scatterSliceGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'slice', [outputGradient(context)], {
    begin: context.attrs['begin'] ?? [],
    size: inputSizes(context, 0),
  }),
];

/** Each input gets its part of the gradient back. */
const concatGradient: GradientRule = (context) => {
  const dy = outputGradient(context);
  const rank = inputSizes(context, 0).length;
  const axis = (Number(context.attrs['axis']) + rank) % rank;
  let offset = 0;
  return context.inputs.map((_, i) => {
    const size = inputSizes(context, i);
    const begin = size.map((_length, k) => (k === axis ? offset : 0));
    offset += size[axis] ?? 0;
    return emitGradient(context, i, 'slice', [dy], { begin, size });
  });
};

const reshapeGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'reshape', [outputGradient(context)], { shape: inputSizes(context, 0).slice(1) }),
];

/** The order that leads back. */
const permuteGradient: GradientRule = (context) => {
  const order = wholeNumbers(context.attrs, 'order');
  return [
    emitGradient(context, 0, 'permute', [outputGradient(context)], {
      order: order.map((_, axis) => order.indexOf(axis)),
    }),
  ];
};

/** Axes are moved one by one: cut into its places, an axis is a dimension of 1, which may stand anywhere, and is joined there. */
const permuteLowering: LoweringRule = (context) => {
  const order = wholeNumbers(context.attrs, 'order');
  const { value } = order.reduce(
    ({ value: moved, axes }, axis, to) => {
      const from = axes.indexOf(axis);
      if (from === to) return { value: moved, axes };
      return {
        value: movedAxis(context, moved, from, to),
        axes: axes.toSpliced(from, 1).toSpliced(to, 0, axis),
      };
    },
    { value: operandAt(context, 0), axes: order.map((_, axis) => axis) },
  );
  return [value];
};

/** @param to where the axis comes to stand, before `from` */
function movedAxis(context: LoweringContext, x: ValueId, from: number, to: number): ValueId {
  const sizes = sizesOf(context, x);
  const shape = sizes.toSpliced(from, 1).toSpliced(to, 0, 1).slice(1);
  const places = Array.from({ length: sizes[from] ?? 1 }, (_, place) =>
    context.emit('reshape', [cutAxis(context, x, from, place, 1)], { shape }),
  );
  return context.emit('concat', places, { axis: to });
}

/** Zeros in front and behind, axis by axis. */
const scatterSliceLowering: LoweringRule = (context) => {
  const shape = wholeNumbers(context.attrs, 'shape');
  const placed = wholeNumbers(context.attrs, 'begin').reduce<ValueId>(
    (value, front, axis) => {
      const sizes = sizesOf(context, value);
      const [length = 1, whole = 1] = [sizes[axis], shape[axis]];
      if (whole === -1 || whole === length) return value;
      const zeros = (count: number): readonly ValueId[] =>
        count === 0 ? [] : [context.emit('constant', [], { value: 0, shape: sizes.with(axis, count) })];
      return context.emit('concat', [...zeros(front), value, ...zeros(whole - front - length)], { axis });
    },
    operandAt(context, 0),
  );
  return [placed];
};

export const movementRules = {
  gradients: {
    concat: concatGradient,
    scatterSlice: scatterSliceGradient,
    permute: permuteGradient,
    reshape: reshapeGradient,
    slice: sliceGradient,
  },
  lowerings: {
    permute: permuteLowering,
    scatterSlice: scatterSliceLowering,
  },
} as const satisfies RulesOf<typeof movementTopic>;
