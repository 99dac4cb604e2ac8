import type { Attrs, ValueId } from '@convlang/ir';
import { emitGradient, inputSizes, outputGradient, wholeNumbers } from '../definition/emit-gradient.js';
import { cutAxis, operandAt, scaleShiftOf, sizesOf } from '../definition/emit-lowering.js';
import type { GradientRule, LoweringContext, LoweringRule, RulesOf } from '../definition/rules.js';
import { imageGradTaps, imageTaps, type ResampleAttrs } from './resample.js';
import type { resampleTopic } from './resample.topic.js';
import { resampleKinds, type Taps } from './taps.js';

const resampleGradient: GradientRule = (context) => [
  emitGradient(context, 0, 'resampleGrad', [outputGradient(context)], {
    ...context.attrs,
    size: inputSizes(context, 0).slice(1, 3),
  }),
];

function attrsOf(attrs: Attrs): ResampleAttrs {
  // The node's attributes are checked and complete.
  const rule = resampleKinds.find((name) => name === attrs['rule']) ?? 'edge';
  return { rule, target: wholeNumbers(attrs, 'target'), begin: wholeNumbers(attrs, 'begin') };
}

/** Whether each place is the same place of the input. */
function isIdentity({ cells, weights }: Taps, length: number): boolean {
  return (
    cells.length === length && cells.every((cell, i) => cell === i) && weights.every((weight) => weight === 1)
  );
}

/** Cuts rows or columns apart, adds them up by their weights, and puts the sums side by side. */
function resampledAxis(context: LoweringContext, x: ValueId, axis: number, taps: Taps): ValueId {
  const length = sizesOf(context, x)[axis] ?? 1;
  if (taps.starts.length === length + 1 && isIdentity(taps, length)) return x;
  const lines = new Map<number, ValueId>();
  const line = (cell: number): ValueId => {
    const known = lines.get(cell) ?? cutAxis(context, x, axis, cell, 1);
    lines.set(cell, known);
    return known;
  };
  const sums = Array.from({ length: taps.starts.length - 1 }, (_, i) => {
    const range = [taps.starts[i], taps.starts[i + 1]];
    const parts = Array.from(taps.cells.subarray(...range), (cell, k) => {
      const weight = taps.weights[(range[0] ?? 0) + k] ?? 1;
      return weight === 1 ? line(cell) : scaleShiftOf(context, line(cell), weight);
    });
    // A row that nobody reads has no gradient.
    if (parts.length === 0)
      return context.emit('constant', [], { value: 0, shape: sizesOf(context, x).with(axis, 1) });
    return parts.reduce((sum, part) => context.emit('add', [sum, part]));
  });
  return context.emit('concat', sums, { axis });
}

function resampled(context: LoweringContext, [rows, columns]: readonly [Taps, Taps]): ValueId {
  return resampledAxis(context, resampledAxis(context, operandAt(context, 0), 1, rows), 2, columns);
}

const resampleLowering: LoweringRule = (context) => {
  const size = sizesOf(context, operandAt(context, 0)).slice(1, 3);
  return [resampled(context, imageTaps(attrsOf(context.attrs), size))];
};

const resampleGradLowering: LoweringRule = (context) => [
  resampled(context, imageGradTaps(attrsOf(context.attrs), wholeNumbers(context.attrs, 'size'))),
];

export const resampleRules = {
  gradients: {
    resample: resampleGradient,
    resampleGrad: 'none',
  },
  lowerings: {
    resample: resampleLowering,
    resampleGrad: resampleGradLowering,
  },
} as const satisfies RulesOf<typeof resampleTopic>;
