import type { Layer } from '@convlang/ir';
import type { LintRule, LintedModel } from './linted-model.js';
import { warnEach, warnLayer } from './warn-layers.js';

/** W710: layers whose output nothing behind them reads, and which are not the last of a head. */
export const deadLayer: LintRule = (model) =>
  warnEach(model, (layer) => {
    const isRead = model.feeding.has(layer) || isHead(model, layer);
    return isRead ? null : warnLayer(layer, 'W710', { layer: layer.name });
  });

function isHead({ heads, makers }: LintedModel, layer: Layer): boolean {
  return heads.has(layer.output) && makers.get(layer.output) === layer;
}
