import type { ValueId } from '@convlang/ir';
import { emitGradient, inputSizes, outputGradient, wholeNumbers } from '../definition/emit-gradient.js';
import { operandAt, sizesOf } from '../definition/emit-lowering.js';
import type { GradientRule, LoweringRule, RulesOf } from '../definition/rules.js';
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
    reshape: reshapeGradient,
    slice: sliceGradient,
  },
  lowerings: {
    scatterSlice: scatterSliceLowering,
  },
} as const satisfies RulesOf<typeof movementTopic>;
