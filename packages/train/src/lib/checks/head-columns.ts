import { assert } from '@convlang/diagnostics';
import { elementCount, type Graph } from '@convlang/ir';
import {
  coreVocabulary,
  findWord,
  type LossDefinition,
  type TargetKind,
  type TrainSettings,
  type Vocabulary,
} from '@convlang/ops';
import type { TrainableModel } from '../trainable-model.js';

/** Numbers that a head gives for one sample. */
export function headWidth(graph: Graph, head: string): number {
  return elementCount(headSizes(graph, head), 1);
}

/** Numbers that a head gives for one label: of maps those of a pixel; one where its loss makes yes or no of all of them. */
export function labelColumns(
  { graph, settings, vocabulary }: Pick<TrainableModel, 'graph' | 'settings' | 'vocabulary'>,
  head: string,
  kind: TargetKind,
): number {
  if (kind === 'maps') return headSizes(graph, head).at(-1) ?? 1;
  return headLoss(settings.train.losses, head, vocabulary)?.answers === undefined
    ? headWidth(graph, head)
    : 1;
}

/**
 * Whether a head gives one number that tells two classes apart: it speaks for class 1, and what speaks against it speaks for class 0. A head without a
 * loss is taken to tell classes.
 */
export function isYesOrNo(
  { graph, settings, vocabulary }: Pick<TrainableModel, 'graph' | 'settings' | 'vocabulary'>,
  head: string,
): boolean {
  const reads = headLoss(settings.train.losses, head, vocabulary)?.reads ?? 'logits';
  return headWidth(graph, head) === 1 && (reads === 'logits' || reads === 'margins');
}

/** The definition of a head's loss; nothing for a head without one. */
export function headLoss(
  losses: TrainSettings['losses'],
  head: string,
  vocabulary: Vocabulary = coreVocabulary,
): LossDefinition | undefined {
  const setting = losses[head];
  return setting && findWord(vocabulary.losses, 'loss', setting.kind);
}

/** The class number of labels that count nothing for a head; `undefined` where all count. */
export function ignoredLabel(losses: TrainSettings['losses'], head: string): number | undefined {
  const ignored = losses[head]?.['ignore'];
  return typeof ignored === 'number' ? ignored : undefined;
}

/** Sizes of what a head gives for one sample: `[n]`, or `[h, w, c]`. */
export function headSizes(graph: Graph, head: string): readonly number[] {
  const output = graph.outputs.find(({ name }) => name === head);
  const shape = graph.values[output?.value ?? -1]?.type.shape;
  assert(shape !== undefined, `the model has the head ${head}`);
  return shape.slice(1).map(Number);
}

/** `the model` for the main head, else the tap by name. */
export function headName(head: string): string {
  return head === 'output' ? 'the model' : `tap ${head}`;
}
