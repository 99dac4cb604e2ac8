import type { Graph } from '@convlang/ir';
import { coreVocabulary, findWord } from '@convlang/ops';
import type { Tensor } from '@convlang/tensor';
import type { Scored } from './scored.js';
import type { TrainableModel } from '../trainable-model.js';

/** What the main head said of some samples; `null` where it said nothing. */
export function scoreHead(
  model: Pick<TrainableModel, 'graph' | 'settings' | 'vocabulary'>,
  scores: Tensor | undefined,
  labels: Tensor | undefined,
): Scored | null {
  if (scores === undefined || labels === undefined) return null;
  const targets = labels.dtype === 'f32' ? 'values' : labels.shape.length === 1 ? 'classes' : 'maps';
  const rows = targets === 'maps' ? labels.data.length : (labels.shape[0] ?? 1);
  const columns = scores.data.length / rows;
  return { scores: scores.data, columns, targets, labels: labels.data, threshold: yesThreshold(model) };
}

/**
 * Above which a main head of one number says yes: probabilities and values lie about one half, scores about 0. A loss of logits
 * takes what does not come out of `sigmoid` for a score.
 */
function yesThreshold({
  graph,
  settings,
  vocabulary = coreVocabulary,
}: Pick<TrainableModel, 'graph' | 'settings' | 'vocabulary'>): number {
  const loss = settings.train.losses['output'];
  const reads = loss === undefined ? 'values' : findWord(vocabulary.losses, 'loss', loss.kind).reads;
  return reads === 'margins' || (reads === 'logits' && headOp(graph, 'output') !== 'sigmoid') ? 0 : 0.5;
}

/** The op that a head ends in, such as `sigmoid`; `null` for a head that is the input itself. */
export function headOp(graph: Graph, head: string): string | null {
  const output = graph.outputs.find(({ name }) => name === head);
  if (output === undefined) return null;
  return graph.nodes.find(({ outputs }) => outputs.includes(output.value))?.op ?? null;
}
