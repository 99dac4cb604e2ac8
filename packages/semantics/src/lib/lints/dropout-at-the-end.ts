import type { Layer } from '@convlang/ir';
import { formatCount } from '../values/shape-text.js';
import { removeStage } from './layer-edits.js';
import { headsBehind, type LintRule } from './linted-model.js';
import { movesNumbers } from './moved-numbers.js';
import { onePerPlace, warnLayer } from './warn-layers.js';

/** W706: `dropout` with no layer behind it that has weights. */
export const dropoutAtTheEnd: LintRule = (model) => {
  const dropouts = model.graph.nodes.filter(({ op }) => op === 'dropout');
  const rates = new Map(dropouts.map(({ layer, attrs }) => [layer, attrs['rate']]));
  return onePerPlace(
    model,
    model.graph.layers.flatMap((layer) => {
      if (layer.kind !== 'dropout' || headsBehind(model, layer, isTransparent).length === 0) return [];
      const rate = rates.get(layer.name);
      const percent = formatCount(100 * (typeof rate === 'number' ? rate : 0));
      return [warnLayer(layer, 'W706', { percent }, {}, () => removeStage(model, layer))];
    }),
  );
};

function isTransparent(layer: Layer): boolean {
  const { kind } = layer;
  return movesNumbers(layer) || kind === 'softmax' || kind === 'sigmoid';
}
