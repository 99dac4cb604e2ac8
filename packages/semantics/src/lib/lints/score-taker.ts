import type { Layer } from '@convlang/ir';
import type { LossSetting } from '../settings.js';
import { headsBehind, onlyReaderBehind, type LintedModel } from './linted-model.js';

/** Who reads the scores that a layer gives. */
export type ScoreTaker =
  /** A layer that makes probabilities of them: `softmax`, or `sigmoid` at the end of a head. */
  | { readonly kind: 'layer'; readonly name: string }
  /** The loss of a head. With `isDirect` nothing stands between the layer and the head's end. */
  | { readonly kind: 'loss'; readonly loss: LossSetting['kind']; readonly isDirect: boolean };

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
  const { losses } = model.settings.train;
  const loss = headsBehind(model, layer, keepsScores)
    .map((head) => losses[head]?.kind)
    .find((kind) => kind === 'cross-entropy' || kind === 'hinge');
  return loss === undefined ? null : { kind: 'loss', loss, isDirect: model.heads.has(layer.output) };
}

/** How a message names it. */
export function takerText(taker: ScoreTaker): string {
  return taker.kind === 'layer' ? `\`${taker.name}\`` : `the loss ${taker.loss}`;
}
