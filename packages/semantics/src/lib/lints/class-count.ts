import type { Layer } from '@convlang/ir';
import { findSource, type DataSettings, type SourceTable } from '@convlang/ops';
import { changeFirstArgument } from '../fixes/edit-arguments.js';
import { findCore } from './layer-edits.js';
import { headLabels } from './head-labels.js';
import { layerBefore, sizesOf, type LintRule, type LintedModel } from './linted-model.js';
import { meetsMaps } from './meets-maps.js';
import { onePerPlace, warnLayer } from './warn-layers.js';

/** W704: heads whose width is not the number of classes. */
export const classCount: LintRule = (model) => {
  const { data } = model.settings;
  const classes = countClasses(data, model.sources);
  if (classes === null) return [];
  const makers = widthMakers(model);
  const warnings = model.graph.outputs.flatMap(({ name, value }) => {
    if (!namesClasses(model, name)) return [];
    const sizes = sizesOf(model, value);
    const ofPixel = meetsMaps(model, name, sizes);
    const width = ofPixel ? (sizes[2] ?? 1) : sizes.reduce((product, size) => product * size, 1);
    const last = model.makers.get(value);
    const layer = last && (makers.get(last) ?? last);
    if (layer === undefined || width === classes || (width === 1 && classes === 2)) return [];
    const notes = [
      data.classes.length > 0
        ? `\`classes\` lists ${classes}`
        : `the source ${data.source?.kind ?? ''} has ${classes} classes`,
    ];
    const solve = () => changeFirstArgument(findCore(model, layer), { 0: classes });
    const slots = { head: name === 'output' ? 'the network' : `tap ${name}`, width, classes };
    return [warnLayer(layer, 'W704', slots, { notes }, solve)];
  });
  return onePerPlace(model, warnings);
};

/**
 * Whether a head is sure to give a number for each class: it has a loss that reads its numbers so, and labels that are classes. A source
 * that does not say what its labels are may have values for a loss that takes them, but for the main head where the file lists classes.
 */
function namesClasses(model: LintedModel, head: string): boolean {
  const { settings, vocabulary } = model;
  const { data, train } = settings;
  const loss = vocabulary.losses[train.losses[head]?.kind ?? ''];
  if (loss === undefined || loss.answers !== undefined) return false;
  const labels = headLabels(model, head);
  if (labels !== undefined && labels !== 'values') return loss.targets.includes(labels);
  const isListed = head === 'output' && data.classes.length > 0;
  return labels === undefined && (isListed || !loss.targets.includes('values'));
}

function countClasses({ classes, source }: DataSettings, sources: SourceTable): number | null {
  if (classes.length > 0) return classes.length;
  return source === null ? null : (findSource(sources, source.kind)?.classes ?? null);
}

/** For each layer the last one, itself included, that says how wide what comes out is; without those that have none. */
function widthMakers(model: LintedModel): ReadonlyMap<Layer, Layer> {
  const makers = new Map<Layer, Layer>();
  for (const layer of model.graph.layers) {
    const before = layerBefore(model, layer);
    const isWide = 'units' in layer.attrs || 'filters' in layer.attrs;
    const maker = isWide ? layer : before && makers.get(before);
    if (maker) makers.set(layer, maker);
  }
  return makers;
}
