import { changeFirstArgument } from '../fixes/edit-arguments.js';
import { formatSizes } from '../values/shape-text.js';
import { filtersFirst, slidingLayer } from '../values/size-order.js';
import { findCore } from './layer-edits.js';
import { sizesOf, type LintRule } from './linted-model.js';
import { warnEach, warnLayer } from './warn-layers.js';

/** W715: a convolution written with its filters last, `conv 3x3x64`. */
export const filtersLast: LintRule = (model) =>
  warnEach(model, (layer) => {
    const written = slidingLayer(layer);
    const meant = filtersFirst(written, () => sizesOf(model, layer.inputs[0]));
    if (meant === null) return null;
    const slots = {
      layer: layer.kind,
      filters: written.filters ?? 0,
      window: formatSizes(written.kernel),
      meant: formatSizes(meant),
    };
    const solve = () => changeFirstArgument(findCore(model, layer), meant);
    return warnLayer(layer, 'W715', slots, {}, solve);
  });
