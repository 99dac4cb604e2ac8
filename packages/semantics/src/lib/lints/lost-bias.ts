import type { Layer } from '@convlang/ir';
import { formatCount } from '../values/shape-text.js';
import { parameterSizes } from '../measure/count-model.js';
import { switchBiasOff } from './layer-edits.js';
import { readersOf, type LintRule, type LintedModel } from './linted-model.js';
import { onePerPlace, warnLayer } from './warn-layers.js';

/** W703: a bias that the batch normalisation right behind takes away again. */
export const lostBias: LintRule = (model) => {
  const suspects = model.graph.layers.filter(
    (layer) => layer.attrs['bias'] === true && isNormalized(model, layer),
  );
  if (suspects.length === 0) return [];
  const sizes = parameterSizes(model.graph);
  const users = countUsers(model);
  const warnings = suspects.flatMap((layer) => {
    const bias = layer.parameters.find((name) => name.endsWith('/bias'));
    if (bias === undefined) return [];
    if (users.get(bias) !== 1) return [];
    const count = sizes.get(bias) ?? 0;
    const slots = { count: formatCount(count), layer: layer.kind, have: count === 1 ? 'has' : 'have' };
    return [warnLayer(layer, 'W703', slots, {}, () => switchBiasOff(model, layer))];
  });
  return onePerPlace(model, warnings);
};

function isNormalized(model: LintedModel, layer: Layer): boolean {
  const readers = readersOf(model, layer);
  return readers.length > 0 && readers.every(({ kind }) => kind === 'bn') && !model.heads.has(layer.output);
}

/** How many layers use a parameter: with shared weights more than one. */
function countUsers({ graph }: LintedModel): ReadonlyMap<string, number> {
  const users = new Map<string, number>();
  for (const { parameters } of graph.layers)
    for (const name of parameters) users.set(name, (users.get(name) ?? 0) + 1);
  return users;
}
