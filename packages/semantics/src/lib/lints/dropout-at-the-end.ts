import type { Layer } from '@convlang/ir';
import { formatCount } from '../values/shape-text.js';
import { removeStage } from './layer-edits.js';
import { headsBehind, type LintRule } from './linted-model.js';
import { movesNumbers } from './moved-numbers.js';
import { warnEach, warnLayer } from './warn-layers.js';

/** Ops that set numbers to 0 in training. */
const dropping: ReadonlySet<string> = new Set(['dropout', 'dropTogether']);

/** W706: `dropout` or one of its kind with no layer behind it that has weights. */
export const dropoutAtTheEnd: LintRule = (model) => {
  const dropouts = model.graph.nodes.filter(({ op }) => dropping.has(op));
  const rates = new Map(dropouts.map(({ layer, attrs }) => [layer, attrs['rate']]));
  return warnEach(model, (layer) => {
    const rate = rates.get(layer.name);
    if (rate === undefined || headsBehind(model, layer, isTransparent).length === 0) return null;
    const percent = formatCount(100 * (typeof rate === 'number' ? rate : 0));
    return warnLayer(layer, 'W706', { layer: layer.kind, percent }, {}, () => removeStage(model, layer));
  });
};

function isTransparent(layer: Layer): boolean {
  const { kind } = layer;
  return movesNumbers(layer) || kind === 'softmax' || kind === 'sigmoid';
}
