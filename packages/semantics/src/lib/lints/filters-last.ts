import type { Layer } from '@convlang/ir';
import { attrNumbers } from '../measure/attr-numbers.js';
import { changeFirstArgument } from './layer-edits.js';
import { sizesOf, type LintRule, type LintedModel } from './linted-model.js';
import { onePerPlace, warnLayer } from './warn-layers.js';

/** W715: a convolution written with its filters last, `conv 3x3x64`. */
export const filtersLast: LintRule = (model) =>
  onePerPlace(
    model,
    model.graph.layers.flatMap((layer) => {
      const [height = 0, width = 0] = attrNumbers(layer.attrs['kernel']);
      const filters = layer.attrs['filters'];
      if (!['conv', 'deconv'].includes(layer.kind) || filters !== height || typeof filters !== 'number')
        return [];
      if (!areFiltersLast(height, width) || coversTheRow(model, layer, width)) return [];
      const slots = {
        layer: layer.kind,
        filters,
        window: `${height}x${width}`,
        meant: `${width}x${filters}x${height}`,
      };
      const solve = () => changeFirstArgument(model, layer, { 0: width, 1: filters, 2: height });
      return [warnLayer(layer, 'W715', slots, {}, solve)];
    }),
  );

/** Windows have odd sides as a rule, and numbers of filters are even. Small even windows and single rows need a clearer number. */
function areFiltersLast(size: number, last: number): boolean {
  if (last % 2 !== 0 || size > 11) return false;
  return size % 2 === 1 && size > 1 ? last > size : last >= 16;
}

/** A window over the whole width of an image that is no square reads text or signals; one of a single row, a signal. */
function coversTheRow(model: LintedModel, layer: Layer, windowWidth: number): boolean {
  const [height, width] = sizesOf(model, layer.inputs[0]);
  return height === 1 || (width === windowWidth && height !== width);
}
