import type { Tensor } from '@convlang/tensor';
import type { Judged } from './hits.js';
import type { TrainableModel } from './trainable-model.js';

/** What the main head said of some samples; `null` where the labels are values, not classes. */
export function judgeHead(
  model: Pick<TrainableModel, 'graph' | 'settings'>,
  scores: Tensor | undefined,
  labels: Tensor | undefined,
): Judged | null {
  if (scores === undefined || labels?.dtype !== 'i32') return null;
  const columns = scores.data.length / labels.data.length;
  return { scores: scores.data, columns, labels: labels.data, threshold: yesThreshold(model) };
}

/**
 * Above which a main head of one number says yes: probabilities and values lie about one half, scores about 0. Cross-entropy
 * takes what does not come out of `sigmoid` for a score.
 */
function yesThreshold({ graph, settings }: Pick<TrainableModel, 'graph' | 'settings'>): number {
  const loss = settings.train.losses['output']?.kind;
  const output = graph.outputs.find(({ name }) => name === 'output');
  const maker = graph.nodes.find(({ outputs }) => output !== undefined && outputs.includes(output.value));
  return loss === 'hinge' || (loss === 'cross-entropy' && maker?.op !== 'sigmoid') ? 0 : 0.5;
}
