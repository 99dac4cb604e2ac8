import { report } from '@convlang/diagnostics';
import type { Layer } from '@convlang/ir';
import { changeFirstArgument } from '../fixes/edit-arguments.js';
import { replacement, type Finding } from '../finding.js';
import { formatSizes } from '../values/shape-text.js';
import { channelsLast, slidingLayer } from '../values/size-order.js';
import { findCore } from './layer-edits.js';
import { readersOf, sizesOf, type LintRule, type LintedModel } from './linted-model.js';
import { onePerPlace, warnLayer } from './warn-layers.js';

/** W714: an input written channels first, `3x224x224`, and the `shape` of a file of rows. */
export const channelsFirst: LintRule = (model) => [...wrongInputs(model), ...wrongSources(model)];

function wrongInputs(model: LintedModel): readonly Finding[] {
  return onePerPlace(
    model,
    inputsOf(model).flatMap((layer) => {
      const sizes = sizesOf(model, layer.output);
      const meant = channelsLast(sizes, readersOf(model, layer).map(slidingLayer));
      if (meant === null) return [];
      const solve = () => changeFirstArgument(findCore(model, layer), meant);
      return [warnLayer(layer, 'W714', slotsOf(sizes, meant), {}, solve)];
    }),
  );
}

/** What the numbers of a row are arranged to; an image of these sizes may be meant, as windows that read it show. */
function wrongSources(model: LintedModel): readonly Finding[] {
  const notes = ['the numbers of a row stand in this order too: pixel by pixel, its channels together'];
  const entries = model.file.sections.find(({ name }) => name === 'data')?.entries ?? [];
  return entries.flatMap(({ values }) => {
    const [kind] = values;
    if (kind?.kind !== 'identifier' || kind.name !== 'csv') return [];
    const value = values[values.findIndex((word) => word.kind === 'identifier' && word.name === 'shape') + 1];
    if (value?.kind !== 'text' || !/^\d+x\d+x\d+$/.test(value.value)) return [];
    const sizes = value.value.split('x').map(Number);
    const readers = inputsOf(model).filter(
      ({ output }) => formatSizes(sizesOf(model, output)) === formatSizes(sizes),
    );
    const meant = channelsLast(
      sizes,
      readers.flatMap((layer) => readersOf(model, layer).map(slidingLayer)),
    );
    if (meant === null) return [];
    const diagnostic = report('W714', slotsOf(sizes, meant), value.span, { notes });
    return [{ diagnostic, site: null, solve: () => replacement(value.span, `"${formatSizes(meant)}"`) }];
  });
}

function inputsOf({ graph }: LintedModel): readonly Layer[] {
  return graph.layers.filter(({ kind }) => kind === 'input');
}

function slotsOf([rows = 1, columns = 1, channels = 1]: readonly number[], meant: readonly number[]) {
  return { rows, columns, channels, meant: formatSizes(meant) };
}
