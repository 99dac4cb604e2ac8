import type { Layer } from '@convlang/ir';
import { formatCount } from '../values/shape-text.js';
import { parameterSizes } from '../measure/count-model.js';
import { switchBiasOff } from './layer-edits.js';
import { readersOf, sizesOf, type LintRule, type LintedModel } from './linted-model.js';
import { onePerPlace, warnLayer } from './warn-layers.js';

/** W703: a bias that the normalisation right behind takes away again, as it takes away the mean of each channel by itself. */
export const lostBias: LintRule = (model) => {
  const suspects = model.graph.layers.filter(
    (layer) => layer.attrs['bias'] === true && normBehind(model, layer) !== null,
  );
  if (suspects.length === 0) return [];
  const sizes = parameterSizes(model.graph);
  const warnings = suspects.flatMap((layer) => {
    const bias = layer.parameters.find((name) => name.endsWith('/bias'));
    const norm = normBehind(model, layer);
    if (norm === null || bias === undefined || model.users().get(bias) !== 1) return [];
    const count = sizes.get(bias) ?? 0;
    const slots = { count: formatCount(count), layer: layer.kind, have: count === 1 ? 'has' : 'have', norm };
    return [warnLayer(layer, 'W703', slots, {}, () => switchBiasOff(model, layer))];
  });
  return onePerPlace(model, warnings);
};

/** The word of the first reader of a layer, where each of them takes the mean of every channel away. */
function normBehind(model: LintedModel, layer: Layer): string | null {
  const readers = readersOf(model, layer);
  const [first] = readers;
  if (first === undefined || model.heads.has(layer.output)) return null;
  return readers.every((reader) => takesMeans(model, reader)) ? first.kind : null;
}

/** Groups of several channels, and `layernorm`, keep how far the biases of a group lie apart. Of lone numbers W722 tells. */
function takesMeans(model: LintedModel, { kind, attrs, output }: Layer): boolean {
  if (kind === 'bn') return true;
  if (kind !== 'instancenorm' && kind !== 'groupnorm') return false;
  return attrs['groups'] === sizesOf(model, output).at(-1) && attrs['together'] !== 1;
}
