import type { Atom, LayerCore } from '../tree/ast.js';
import { printAtom } from './print-expression.js';

/** Writes what follows a layer's word or key. */
export function printAtoms(atoms: readonly Atom[]): string {
  return atoms.map(printAtom).join(' ');
}

/** Writes layers on one line, one after the other. */
export function printLayers(layers: readonly LayerCore[]): string {
  return layers.map(({ word, atoms }) => [word, ...atoms].map(printAtom).join(' ')).join(' | ');
}
