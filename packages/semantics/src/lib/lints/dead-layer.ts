import { readersOf, type LintRule } from './linted-model.js';
import { onePerPlace, warnLayer } from './warn-layers.js';

/** W710: layers whose output is neither read nor a head. */
export const deadLayer: LintRule = (model) =>
  onePerPlace(
    model,
    model.graph.layers.flatMap((layer) => {
      const isRead = readersOf(model, layer).length > 0 || model.heads.has(layer.output);
      return isRead ? [] : [warnLayer(layer, 'W710', { layer: layer.name })];
    }),
  );
