import { assert } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import { createEvaluationGraph, selectOutputs, type LabelKind } from '@convlang/passes';
import { passOpsOf } from './pass-ops-of.js';
import type { TrainableModel } from './trainable-model.js';

/**
 * A model as in use, with the loss of each sample. Inputs: the model's, and `labels`. Outputs: `output`, and `losses` (`[N]`)
 * of the main head. Losses come one by one because a sum on the device would depend on the size of the batch.
 */
export function createScoringGraph(model: TrainableModel, labels: LabelKind): Graph {
  const { graph, settings } = model;
  const output = settings.train.losses['output'];
  assert(output !== undefined, 'the main head has a loss');
  const losses = { output: { ...output, weight: 1 } };
  const whole = createEvaluationGraph(graph, { losses, labels, ...passOpsOf(model) });
  const found = whole.values.find(({ name }) => name === 'loss/output');
  assert(found !== undefined, 'an evaluation graph names the losses of the main head');
  return selectOutputs(whole, ['output'], [{ name: 'losses', value: found.id }], passOpsOf(model));
}

/** A model as in use, without its taps. Output: `output`. */
export function createPredictionGraph(model: Pick<TrainableModel, 'graph' | 'ops' | 'rules'>): Graph {
  return selectOutputs(model.graph, ['output'], [], passOpsOf(model));
}
