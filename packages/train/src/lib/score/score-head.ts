import type { Graph } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import type { Scored } from './count-correct.js';
import type { TrainableModel } from '../trainable-model.js';

/** What the main head said of some samples; `null` where the labels are values, not classes. */
export function scoreHead(
  model: Pick<TrainableModel, 'graph' | 'settings'>,
  scores: Tensor | undefined,
  labels: Tensor | undefined,
): Scored | null {
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
  return loss === 'hinge' || (loss === 'cross-entropy' && headOp(graph, 'output') !== 'sigmoid') ? 0 : 0.5;
}

/** The op that a head ends in, such as `sigmoid`; `null` for a head that is the input itself. */
export function headOp(graph: Graph, head: string): string | null {
  const output = graph.outputs.find(({ name }) => name === head);
  if (output === undefined) return null;
  return graph.nodes.find(({ outputs }) => outputs.includes(output.value))?.op ?? null;
}
