import type { Layer } from '@convlang/ir';
import { removeStage } from './layer-edits.js';
import { readersOf, type LintRule, type LintedModel } from './linted-model.js';
import { onePerPlace, warnLayer } from './warn-layers.js';

/** W701: `softmax` that is not the last layer, or the last before a hinge loss. */
export const misplacedSoftmax: LintRule = (model) =>
  onePerPlace(
    model,
    model.graph.layers.flatMap((layer) => {
      const problem = layer.kind === 'softmax' ? problemOf(model, layer) : null;
      if (problem === null) return [];
      return [warnLayer(layer, 'W701', { problem }, {}, () => removeStage(model, layer))];
    }),
  );

function problemOf(model: LintedModel, layer: Layer): string | null {
  const [next] = readersOf(model, layer);
  if (next !== undefined)
    return next.kind === 'softmax'
      ? 'comes twice: the second makes what the first gives nearly equal'
      : `is not the last layer: \`${next.kind}\` follows, on numbers between 0 and 1`;
  const heads = model.heads.get(layer.output) ?? [];
  const isHinge = heads.some((head) => model.settings.train.losses[head]?.kind === 'hinge');
  return isHinge ? 'before a hinge loss: scores between 0 and 1 never lie more than its margin apart' : null;
}
