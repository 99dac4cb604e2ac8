import { findLayer } from '@convlang/inspect';
import type { Layer } from '@convlang/ir';
import { UsageError } from '../usage/usage-error.js';

/** As many names can be read in one sentence. */
const LISTED = 60;

/**
 * The layer that a LAYER argument names: its name, or the end of its path where only one layer has it.
 *
 * @param file the FILE argument, for the hint
 * @throws UsageError with the layers that could be meant
 */
export function layerArgument(layers: readonly Layer[], wanted: string | undefined, file: string): Layer {
  if (wanted === undefined) throw new UsageError(`which layer? ${listOf(layers, '', file)}`);
  const found = findLayer(layers, wanted);
  switch (found.kind) {
    case 'found':
      return found.layer;
    case 'several':
      throw new UsageError(`several layers are called ${wanted}: ${found.names.join(', ')}`);
    case 'none': {
      const meant = found.meant === undefined ? '' : `did you mean ${found.meant}? `;
      throw new UsageError(`there is no layer ${wanted}; ${meant}${listOf(layers, wanted, file)}`);
    }
  }
}

/** All names; of many, those with the same word. */
function listOf(layers: readonly Layer[], wanted: string, file: string): string {
  const names = layers.map(({ name }) => name);
  if (names.length <= LISTED) return `the layers are ${names.join(', ')}`;
  const word = wanted.slice(wanted.lastIndexOf('/') + 1).replace(/[\d~]+$/, '');
  const alike = layers.filter(({ kind }) => kind === word).map(({ name }) => name);
  const some =
    alike.length > 0 && alike.length <= LISTED ? `of this kind there are ${alike.join(', ')}; ` : '';
  return `${some}\`convlang summary ${file} --depth all\` lists all ${names.length}`;
}
