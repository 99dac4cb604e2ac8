import type { Layer } from '@convlang/ir';
import { attrNumbers } from '../measure/attr-numbers.js';
import { changeFirstArgument } from './layer-edits.js';
import { readersOf, sizesOf, type LintRule, type LintedModel } from './linted-model.js';
import { onePerPlace, warnLayer } from './warn-layers.js';

/** W714: an input written channels first, `3x224x224`. */
export const channelsFirst: LintRule = (model) =>
  onePerPlace(
    model,
    model.graph.layers.flatMap((layer) => {
      const sizes = sizesOf(model, layer.output);
      if (layer.kind !== 'input' || !isChannelsFirst(sizes) || isRowOfNumbers(model, layer)) return [];
      const [channels = 1, height = 1, width = 1] = sizes;
      const meant = [height, width, channels].join('x');
      const slots = { rows: channels, columns: height, channels: width, meant };
      const solve = () => changeFirstArgument(model, layer, { 0: height, 1: width, 2: channels });
      return [warnLayer(layer, 'W714', slots, {}, solve)];
    }),
  );

/**
 * Few rows, as many as images have channels, and after them two sizes of an image: the same, or for colours nearly so. One row of
 * unequal sizes is a signal.
 */
function isChannelsFirst([first = 0, second = 0, third = 0]: readonly number[]): boolean {
  if (second === third) return [1, 3, 4].includes(first) && second >= 8;
  const [small, large] = [Math.min(second, third), Math.max(second, third)];
  return [3, 4].includes(first) && small >= 32 && large <= 2 * small;
}

/** Windows of one row show that the author knows how high the image is. */
function isRowOfNumbers(model: LintedModel, input: Layer): boolean {
  return readersOf(model, input).some(({ attrs }) => {
    const [height, width] = attrNumbers(attrs['kernel']);
    return height === 1 && width !== undefined && width > 1;
  });
}
