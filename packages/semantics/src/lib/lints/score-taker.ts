import type { Layer } from '@convlang/ir';
import type { LossDefinition } from '@convlang/ops';
import { headsBehind, onlyReaderBehind, type LintedModel } from './linted-model.js';

/** Who reads the scores that a layer gives. */
export type ScoreTaker =
  /** A layer that makes probabilities of them: `softmax`, or `sigmoid` at the end of a head. */
  | { readonly kind: 'layer'; readonly name: string }
  /** The loss of a head. With `isDirect` nothing stands between the layer and the head's end. */
  | {
      readonly kind: 'loss';
      readonly loss: string;
      readonly reads: Exclude<LossDefinition['reads'], 'values'>;
      readonly isDirect: boolean;
    };

/**
 * What works on the scores of a layer, behind layers that keep them as they are; `null` where something else reads them, or where
 * nothing is trained.
 */
export function scoreTaker(
  model: LintedModel,
  layer: Layer,
  keepsScores: (layer: Layer) => boolean,
): ScoreTaker | null {
  const next = onlyReaderBehind(model, layer, keepsScores);
  if (next?.kind === 'softmax') return { kind: 'layer', name: next.kind };
  if (next?.kind === 'sigmoid' && model.heads.has(next.output)) return { kind: 'layer', name: next.kind };
  // A file that trains nothing may be meant to give features, which end in `relu` for good reason.
  if (!model.isTrained) return null;
  const isDirect = model.heads.has(layer.output);
  for (const head of headsBehind(model, layer, keepsScores)) {
    const [loss, reads] = [model.settings.train.losses[head]?.kind, readingOf(model, head)];
    if (loss !== undefined && reads !== undefined && reads !== 'values')
      return { kind: 'loss', loss, reads, isDirect };
  }
  return null;
}

/** What the loss of a head takes its numbers for; nothing for a head without a loss. */
export function readingOf(
  { settings, vocabulary }: LintedModel,
  head: string,
): LossDefinition['reads'] | undefined {
  return vocabulary.losses[settings.train.losses[head]?.kind ?? '']?.reads;
}

/** How a message names it. */
export function takerText(taker: ScoreTaker): string {
  return taker.kind === 'layer' ? `\`${taker.name}\`` : `the loss ${taker.loss}`;
}
