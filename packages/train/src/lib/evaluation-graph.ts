import { assert } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import { createEvaluationGraph, selectOutputs, type LabelKind } from '@convlang/passes';
import type { TrainableModel } from './trainable-model.js';

/**
 * A model as in use, with the loss of each sample. Inputs: the model's, and `labels`. Outputs: `output`, and `losses` (`[N]`)
 * of the main head. Losses come one by one because a sum on the device would depend on the size of the batch.
 */
export function createScoringGraph({ graph, settings }: TrainableModel, labels: LabelKind): Graph {
  const output = settings.train.losses['output'];
  assert(output !== undefined, 'the main head has a loss');
  const whole = createEvaluationGraph(graph, { losses: { output: { ...output, weight: 1 } }, labels });
  const losses = whole.values.find(({ name }) => name === 'loss/output');
  assert(losses !== undefined, 'an evaluation graph names the losses of the main head');
  return selectOutputs(whole, ['output'], [{ name: 'losses', value: losses.id }]);
}

/** A model as in use, without its taps. Output: `output`. */
export function createPredictionGraph(graph: Graph): Graph {
  return selectOutputs(graph, ['output']);
}
