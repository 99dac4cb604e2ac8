import type { NamedTensors } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { completeValues } from '@convlang/ops';
import type { Tensor } from '@convlang/tensor';
import { ignoredLabel, headLoss } from '../checks/head-columns.js';
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
  const { losses } = model.settings.train;
  const ignore = ignoredLabel(losses, head);
  const said = { targets, labels: labels.data, ...(ignore === undefined ? {} : { ignore }) } as const;
  const answers = answersOf(model, head, { numbers: scores.data, columns });
  if (answers !== null) return { ...said, scores: answers, columns: 1, threshold: 0 };
  return { ...said, scores: scores.data, columns, threshold: yesThreshold(model, head) };
}

/** One number a sample that says yes above 0, where the loss makes it of all that the head gives; else `null`. */
function answersOf(
  { settings, vocabulary }: Pick<TrainableModel, 'settings' | 'vocabulary'>,
  head: string,
  { numbers, columns: width }: { readonly numbers: ArrayLike<number>; readonly columns: number },
): Float64Array | null {
  const { losses } = settings.train;
  const [loss, setting] = [headLoss(losses, head, vocabulary), losses[head]];
  if (loss?.answers === undefined || setting === undefined) return null;
  const values = completeValues(loss, setting);
  const { answers } = loss;
  return Float64Array.from({ length: numbers.length / width }, (_, sample) =>
    answers.score({ numbers, first: sample * width, width, values }),
  );
}

/**
 * Above which a head of one number says yes: probabilities and values lie about one half, scores about 0. A loss of logits
 * takes what does not come out of `sigmoid` for a score.
 */
function yesThreshold(
  { graph, settings, vocabulary }: Pick<TrainableModel, 'graph' | 'settings' | 'vocabulary'>,
  head: string,
): number {
  const reads = headLoss(settings.train.losses, head, vocabulary)?.reads ?? 'values';
  const isInside = reads === 'logits' || reads === 'each';
  return reads === 'margins' || (isInside && headOp(graph, head) !== 'sigmoid') ? 0 : 0.5;
}

/** The op that a head ends in, such as `sigmoid`; `null` for a head that is the input itself. */
export function headOp(graph: Graph, head: string): string | null {
  const output = graph.outputs.find(({ name }) => name === head);
  if (output === undefined) return null;
  return graph.nodes.find(({ outputs }) => outputs.includes(output.value))?.op ?? null;
}
