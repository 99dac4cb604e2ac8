import type { NamedTensors } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { coreVocabulary, findWord } from '@convlang/ops';
import type { Tensor } from '@convlang/tensor';
import { trainedTaps } from '../step/trained-taps.js';
import type { Scored, ScoredHead } from './scored.js';
import type { TrainableModel } from '../trainable-model.js';

/** What the heads that have a loss said of some samples, the main one first. */
export function scoreHeads(
  model: Pick<TrainableModel, 'graph' | 'settings' | 'vocabulary'>,
  outputs: NamedTensors,
  labelsOf: (head: string) => Tensor | undefined,
): readonly ScoredHead[] {
  return ['output', ...trainedTaps(model.settings.train.losses)].flatMap((head) => {
    const scored = scoreHead(model, head, outputs[head], labelsOf(head));
    return scored === null ? [] : [{ head, scored }];
  });
}

/** What a head said of some samples; `null` where it said nothing. */
function scoreHead(
  model: Pick<TrainableModel, 'graph' | 'settings' | 'vocabulary'>,
  head: string,
  scores: Tensor | undefined,
  labels: Tensor | undefined,
): Scored | null {
  if (scores === undefined || labels === undefined) return null;
  const targets = labels.dtype === 'f32' ? 'values' : labels.shape.length === 1 ? 'classes' : 'maps';
  const rows = targets === 'maps' ? labels.data.length : (labels.shape[0] ?? 1);
  const columns = scores.data.length / rows;
  return { scores: scores.data, columns, targets, labels: labels.data, threshold: yesThreshold(model, head) };
}

/**
 * Above which a head of one number says yes: probabilities and values lie about one half, scores about 0. A loss of logits
 * takes what does not come out of `sigmoid` for a score.
 */
function yesThreshold(
  { graph, settings, vocabulary = coreVocabulary }: Pick<TrainableModel, 'graph' | 'settings' | 'vocabulary'>,
  head: string,
): number {
  const loss = settings.train.losses[head];
  const reads = loss === undefined ? 'values' : findWord(vocabulary.losses, 'loss', loss.kind).reads;
  return reads === 'margins' || (reads === 'logits' && headOp(graph, head) !== 'sigmoid') ? 0 : 0.5;
}

/** The op that a head ends in, such as `sigmoid`; `null` for a head that is the input itself. */
export function headOp(graph: Graph, head: string): string | null {
  const output = graph.outputs.find(({ name }) => name === head);
  if (output === undefined) return null;
  return graph.nodes.find(({ outputs }) => outputs.includes(output.value))?.op ?? null;
}
