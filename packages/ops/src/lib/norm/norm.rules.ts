import { assert } from '@convlang/diagnostics';
import type { ValueId } from '@convlang/ir';
import {
  emitGradient,
  emitStep,
  emitSumToInput,
  inputOf,
  outputGradient,
} from '../definition/emit-gradient.js';
import { scaleShiftOf, arithmeticOf, LARGEST, numberOf, sizesOf } from '../definition/emit-lowering.js';
import type {
  GradientRule,
  LoweringContext,
  LoweringRule,
  TrainingRule,
  RulesOf,
} from '../definition/rules.js';
import { tuple } from '../shape/tuple.js';
import type { normTopic } from './norm.topic.js';

/** With given statistics the op is an affine map for each channel; used for frozen ones. */
const batchNormGradient: GradientRule = (context) => {
  const dy = outputGradient(context);
  const [x, gain, , mean, variance] = tuple(context.inputs, 5);
  const shifted = emitStep(context, 'scaleShift', [variance], { shift: context.attrs['epsilon'] ?? 0 });
  const deviation = emitStep(context, 'sqrt', [shifted]);
  const dx = emitStep(context, 'mul', [dy, emitStep(context, 'div', [gain, deviation])]);
  return [
    context.wants(0) ? dx : null,
    context.wants(1) ? emitSumToInput(context, 1, timesCentred(dy, deviation)) : null,
    context.wants(2) ? emitSumToInput(context, 2, dy) : null,
    context.wants(3)
      ? emitGradient(context, 3, 'scaleShift', [emitSumToInput(context, 3, dx)], { scale: -1 })
      : null,
    context.wants(4)
      ? emitGradient(context, 4, 'scaleShift', [emitSumToInput(context, 4, timesCentred(dx, shifted))], {
          scale: -0.5,
        })
      : null,
  ];

  /** `gradient * (x - mean) / divisor` */
  function timesCentred(gradient: ValueId, divisor: ValueId): ValueId {
    const centred = emitStep(context, 'sub', [x, mean]);
    return emitStep(context, 'mul', [emitStep(context, 'div', [gradient, divisor]), centred]);
  }
};

/** Through the statistics too. The statistics themselves are no part of a loss. */
const batchNormTrainGradient: GradientRule = (context) => {
  const [dy, ...statistics] = context.outputGradients;
  assert(
    dy !== null && dy !== undefined && statistics.every((gradient) => gradient === null),
    'a loss depends on the statistics of a batch',
  );
  const [mean, variance] = tuple(context.outputs.slice(1), 2);
  return context.builder.emitAll(
    'batchNormTrainGrad',
    [inputOf(context, 0), inputOf(context, 1), mean, variance, dy],
    {
      attrs: { epsilon: context.attrs['epsilon'] ?? 0 },
      layer: context.node.layer,
      name: `grad/${context.builder.nameOf(inputOf(context, 0))}`,
    },
  );
};

/** Training takes the statistics of the batch, and moves the running ones; frozen statistics stay as they are. */
const batchNormTraining: TrainingRule = (context) => {
  const [x, gain, bias, mean, variance] = tuple(context.inputs, 5);
  if (!context.isState(mean) || !context.isState(variance)) return null;
  const { builder, node, attrs } = context;
  const layer = node.layer;
  const [y, batchMean, batchVariance] = tuple(
    builder.emitAll('batchNormTrain', [x, gain, bias], {
      attrs: { epsilon: attrs['epsilon'] ?? 0 },
      layer,
      name: context.name,
    }),
    3,
  );
  const [newMean, newVariance] = tuple(
    builder.emitAll(
      'batchNormStatistics',
      [context.stateOf(mean), context.stateOf(variance), batchMean, batchVariance, x],
      { attrs: { momentum: attrs['momentum'] ?? 0 }, layer, name: `${context.name}/statistics` },
    ),
    2,
  );
  context.setState(mean, newMean);
  context.setState(variance, newVariance);
  return [y];
};

/** `sqrt(variance + epsilon)` */
function deviationOf(context: LoweringContext, variance: ValueId): ValueId {
  const epsilon = numberOf(context.attrs, 'epsilon');
  return context.emit('sqrt', [epsilon === 0 ? variance : scaleShiftOf(context, variance, 1, epsilon)]);
}

/** How many numbers a channel has in the batch, a scalar: only a run knows the batch. */
function countOf(context: LoweringContext, x: ValueId): ValueId {
  const { scaleShift, constant, sumTo } = arithmeticOf(context);
  const [batch = -1, ...sizes] = sizesOf(context, x);
  const places = sizes.slice(0, -1).reduce((product, size) => product * size, 1);
  return scaleShift(sumTo(constant(1, [batch]), []), places);
}

/** `centred * (gain / deviation) + bias` */
const batchNormLowering: LoweringRule = (context) => {
  const { add, sub, mul, div } = arithmeticOf(context);
  const [x, gain, bias, mean, variance] = tuple(context.inputs, 5);
  return [add(mul(sub(x, mean), div(gain, deviationOf(context, variance))), bias)];
};

/** Mean, then the mean of the centred squares. */
const batchNormTrainLowering: LoweringRule = (context) => {
  const { add, sub, mul, div, sumTo } = arithmeticOf(context);
  const [x, gain, bias] = tuple(context.inputs, 3);
  const channels = sizesOf(context, gain);
  const count = countOf(context, x);
  const mean = div(sumTo(x, channels), count);
  const centred = sub(x, mean);
  const variance = div(sumTo(mul(centred, centred), channels), count);
  const y = add(mul(centred, div(gain, deviationOf(context, variance))), bias);
  return [y, mean, variance];
};

/** The formula of the op. */
const batchNormTrainGradLowering: LoweringRule = (context) => {
  const { sub, mul, div, sumTo } = arithmeticOf(context);
  const [x, gain, mean, variance, dy] = tuple(context.inputs, 5);
  const channels = sizesOf(context, gain);
  const deviation = deviationOf(context, variance);
  const normal = div(sub(x, mean), deviation);
  const dbias = sumTo(dy, channels);
  const dgain = sumTo(mul(dy, normal), channels);
  const count = countOf(context, x);
  const centred = sub(dy, div(dbias, count));
  const dx = mul(div(gain, deviation), sub(centred, mul(normal, div(dgain, count))));
  return [dx, dgain, dbias];
};

/** The formula of the op; the unbiased factor is `m / max(m - 1, 1)`. */
const batchNormStatisticsLowering: LoweringRule = (context) => {
  const { add, mul, div, scaleShift } = arithmeticOf(context);
  const [mean, variance, batchMean, batchVariance, x] = tuple(context.inputs, 5);
  const momentum = numberOf(context.attrs, 'momentum');
  const count = countOf(context, x);
  const below = context.emit('clamp', [scaleShift(count, 1, -1)], { min: 1, max: LARGEST });
  const unbiased = mul(batchVariance, div(count, below));
  const moved = (old: ValueId, now: ValueId): ValueId =>
    add(scaleShift(old, 1 - momentum), scaleShift(now, momentum));
  return [moved(mean, batchMean), moved(variance, unbiased)];
};

export const normRules = {
  gradients: {
    batchNormStatistics: 'none',
    batchNormTrain: batchNormTrainGradient,
    batchNormTrainGrad: 'none',
    batchNorm: batchNormGradient,
  },
  training: {
    batchNorm: batchNormTraining,
  },
  lowerings: {
    batchNormStatistics: batchNormStatisticsLowering,
    batchNormTrain: batchNormTrainLowering,
    batchNormTrainGrad: batchNormTrainGradLowering,
    batchNorm: batchNormLowering,
  },
} as const satisfies RulesOf<typeof normTopic>;
