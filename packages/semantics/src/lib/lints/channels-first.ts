import { report } from '@convlang/diagnostics';
import type { Layer } from '@convlang/ir';
import { shapeOfText } from '@convlang/ops';
import { changeFirstArgument } from '../fixes/edit-arguments.js';
import { replacement, type Finding } from '../finding.js';
import { formatSizes } from '../values/shape-text.js';
import { channelsLast, slidingLayer } from '../values/size-order.js';
import { findCore } from './layer-edits.js';
import { readersOf, sizesOf, type LintRule, type LintedModel } from './linted-model.js';
import { warnEach, warnLayer } from './warn-layers.js';

/** W714: an input written channels first, `3x224x224`, and the `shape` of a file of rows. */
export const channelsFirst: LintRule = (model) => [...wrongInputs(model), ...wrongSources(model)];

function wrongInputs(model: LintedModel): readonly Finding[] {
  return warnEach(model, (layer) => {
    if (layer.kind !== 'input') return null;
    const sizes = sizesOf(model, layer.output);
    const meant = channelsLast(sizes, readersOf(model, layer).map(slidingLayer));
    if (meant === null) return null;
    const solve = () => changeFirstArgument(findCore(model, layer), meant);
    return warnLayer(layer, 'W714', slotsOf(sizes, meant), {}, solve);
  });
}

/** What the numbers of a row are arranged to; an image of these sizes may be meant, as windows that read it show. */
function wrongSources(model: LintedModel): readonly Finding[] {
  const notes = ['the numbers of a row stand in this order too: pixel by pixel, its channels together'];
  return model.written.flatMap(({ setting, options }) => {
    const value = options.find(({ name }) => name.name === 'shape')?.value;
    const sizes = shapeOfText(setting.options['shape']);
    if (setting.kind !== 'csv' || value === undefined || sizes === null) return [];
    const readers = inputsOf(model).filter(
      ({ output }) => formatSizes(sizesOf(model, output)) === formatSizes(sizes),
    );
    const meant = channelsLast(
      sizes,
      readers.flatMap((layer) => readersOf(model, layer).map(slidingLayer)),
    );
    if (meant === null) return [];
    const diagnostic = report('W714', slotsOf(sizes, meant), value.span, { notes });
    const text = value.kind === 'text' ? JSON.stringify(formatSizes(meant)) : formatSizes(meant);
    return [{ diagnostic, site: null, solve: () => replacement(value.span, text) }];
  });
}

function inputsOf({ graph }: LintedModel): readonly Layer[] {
  return graph.layers.filter(({ kind }) => kind === 'input');
}

function slotsOf([rows = 1, columns = 1, channels = 1]: readonly number[], meant: readonly number[]) {
  return { rows, columns, channels, meant: formatSizes(meant) };
}
