import type { Layer } from '@convlang/ir';
import type { ViewedUnit } from '@convlang/views';
import { layerArgument } from '../explain/layer-argument.js';
import { UsageError } from '../usage/usage-error.js';

/**
 * The unit that `--unit` names: `conv1:3,4,0`, the layer and then row, column and channel; a channel alone is all of it, for views that take one.
 *
 * @param file the FILE argument, for hints
 * @throws UsageError for another form, or a layer that there is not
 */
export function unitArgument(layers: readonly Layer[], text: string, file: string): ViewedUnit {
  const [, name, places] = /^(.+):(\d+(?:,\d+)*)$/.exec(text) ?? [];
  if (name === undefined || places === undefined)
    throw new UsageError(
      `'${text}' names no unit: write LAYER:ROW,COLUMN,CHANNEL, such as conv1:3,4,0, counted from 0; of a vector LAYER:NUMBER`,
    );
  return { layer: layerArgument(layers, name, file).name, at: places.split(',').map(Number) };
}
