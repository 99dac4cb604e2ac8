import { mixesImages } from '@convlang/data';
import type { Graph } from '@convlang/ir';
import type { HeadLabels } from '@convlang/ops';
import { addOutputs, createGradientGraph, createTrainingGraph, type TrainingOptions } from '@convlang/passes';
import { headLossOutputs } from './head-losses.js';
import { passOpsOf } from './pass-ops-of.js';
import type { TrainableModel } from '../trainable-model.js';

/** The training step that a model's settings ask for, as one graph. With several heads the loss of each is an output too. */
export function createStepGraph(model: TrainableModel, labels: HeadLabels): Graph {
  const step = createTrainingGraph(model.graph, stepOptions(model, labels));
  const heads = Object.keys(model.settings.train.losses);
  if (heads.length === 1) return step;
  return addOutputs(step, headLossOutputs(step, heads, '/total'), passOpsOf(model));
}

/** The gradients that a step would go by, before clipping, as outputs `grad/NAME`; see `createGradientGraph`. Nothing but running statistics is updated. */
export function createStepGradients(model: TrainableModel, labels: HeadLabels): Graph {
  return createGradientGraph(model.graph, stepOptions(model, labels));
}

function stepOptions({ settings, ...model }: TrainableModel, labels: HeadLabels): TrainingOptions {
  const { losses, optimizer, clip, seed, rates = {}, average = null } = settings.train;
  const isMixed = mixesImages(settings.data, model.vocabulary);
  return { losses, optimizer, clip, seed, rates, average, labels, isMixed, ...passOpsOf(model) };
}
