import { mixesImages } from '@convlang/data';
import type { Graph } from '@convlang/ir';
import type { HeadLabels } from '@convlang/ops';
import { addOutputs, createTrainingGraph } from '@convlang/passes';
import { headLossOutputs } from './head-losses.js';
import { passOpsOf } from './pass-ops-of.js';
import type { TrainableModel } from '../trainable-model.js';

/** The training step that a model's settings ask for, as one graph. With several heads the loss of each is an output too. */
export function createStepGraph(model: TrainableModel, labels: HeadLabels): Graph {
  const { losses, optimizer, clip, seed, rates = {}, average = null } = model.settings.train;
  const isMixed = mixesImages(model.settings.data, model.vocabulary);
  const options = { losses, optimizer, clip, seed, rates, average, labels, isMixed, ...passOpsOf(model) };
  const step = createTrainingGraph(model.graph, options);
  const heads = Object.keys(losses);
  if (heads.length === 1) return step;
  return addOutputs(step, headLossOutputs(step, heads, '/total'), passOpsOf(model));
}
