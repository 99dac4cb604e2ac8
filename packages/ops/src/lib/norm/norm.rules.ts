import { assert } from '@convlang/diagnostics';
import type { ValueId } from '@convlang/ir';
import { emitGradient, emitStep, emitSumToInput, inputOf, outputGradient } from '../emit-gradient.js';
import type { GradientRule, TrainingRule } from '../rules.js';
import { tuple } from '../tuple.js';

/** With given statistics the op is an affine map for each channel; used for frozen ones. */
export const batchNormGradient: GradientRule = (context) => {
  const dy = outputGradient(context);
  const [x, gain, , mean, variance] = tuple(context.inputs, 5);
  const shifted = emitStep(context, 'affine', [variance], { shift: context.attrs['epsilon'] ?? 0 });
  const deviation = emitStep(context, 'sqrt', [shifted]);
  const dx = emitStep(context, 'mul', [dy, emitStep(context, 'div', [gain, deviation])]);
  return [
    context.wants(0) ? dx : null,
    context.wants(1) ? emitSumToInput(context, 1, timesCentred(dy, deviation)) : null,
    context.wants(2) ? emitSumToInput(context, 2, dy) : null,
    context.wants(3)
      ? emitGradient(context, 3, 'affine', [emitSumToInput(context, 3, dx)], { scale: -1 })
      : null,
    context.wants(4)
      ? emitGradient(context, 4, 'affine', [emitSumToInput(context, 4, timesCentred(dx, shifted))], {
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
export const batchNormTrainGradient: GradientRule = (context) => {
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
export const batchNormTraining: TrainingRule = (context) => {
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
