import type { Graph } from '@convlang/ir';
import type { HeadLabels } from '@convlang/ops';
import { createEvaluationGraph, selectOutputs } from '@convlang/passes';
import { headLossOutputs } from './head-losses.js';
import { passOpsOf } from './pass-ops-of.js';
import type { TrainableModel } from '../trainable-model.js';

/**
 * A model as in use, with the loss of each sample. Inputs: the model's, and the labels. Outputs: the heads that
 * have a loss, and the losses of each (`[N]`, see `headLossesOf`), without the heads' weights. Losses come one by one because a sum on the device
 * would depend on the size of the batch.
 */
export function createScoringGraph(model: TrainableModel, labels: HeadLabels): Graph {
  const { graph, settings } = model;
  const { losses } = settings.train;
  const whole = createEvaluationGraph(graph, { losses, labels, ...passOpsOf(model) });
  const heads = Object.keys(losses);
  return selectOutputs(whole, ['output', ...heads], headLossOutputs(whole, heads, ''), passOpsOf(model));
}

/** A model as in use, without its taps. Output: `output`. */
export function createPredictionGraph(
  model: Pick<TrainableModel, 'graph' | 'ops' | 'rules' | 'vocabulary'>,
): Graph {
  return selectOutputs(model.graph, ['output'], [], passOpsOf(model));
}
