import { removeStage } from './layer-edits.js';
import type { LintRule } from './linted-model.js';
import { warnEach, warnLayer } from './warn-layers.js';

/** W722: a normalisation of samples that normalises each number by itself, so that nothing is left of it. */
export const loneNumber: LintRule = (model) =>
  warnEach(model, (layer) => {
    if (layer.attrs['together'] !== 1) return null;
    const what = layer.attrs['hasBias'] === false ? '0' : 'the bias';
    return warnLayer(layer, 'W722', { layer: layer.kind, what }, {}, () => removeStage(model, layer));
  });
