import type { Layer } from '@convlang/ir';
import { removeStage } from './layer-edits.js';
import type { LintRule } from './linted-model.js';
import { movesNumbers } from './moved-numbers.js';
import { scoreTaker, takerText } from './score-taker.js';
import { warnEach, warnLayer } from './warn-layers.js';

/** W702: `relu` or `relu6` right before `softmax` or a last `sigmoid`, or as the last layer before a loss on scores. */
export const reluOnLogits: LintRule = (model) =>
  warnEach(model, (layer) => {
    const taker =
      layer.kind === 'relu' || layer.kind === 'relu6' ? scoreTaker(model, layer, isTransparent) : null;
    if (taker === null) return null;
    const slots = { layer: layer.kind, what: takerText(taker) };
    return warnLayer(layer, 'W702', slots, {}, () => removeStage(model, layer));
  });

function isTransparent(layer: Layer): boolean {
  return movesNumbers(layer) || layer.kind === 'dropout';
}
