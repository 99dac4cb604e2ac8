import type { AnyLayer } from '@convlang/ops';
import type { Family } from './picture.js';

/** The family of a layer: `other` for a word that is not known, or that says none. */
export function familyOf(layer: AnyLayer | undefined): Family {
  if (layer?.takes === 'none') return 'input';
  return layer?.takes === 'many' ? 'merge' : (layer?.family ?? 'other');
}
