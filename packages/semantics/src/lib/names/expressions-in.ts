import type { Atom, Expression } from '@convlang/syntax';

/** The expressions of an argument's atom; texts and switches have none. */
export function expressionsIn(atom: Atom): readonly Expression[] {
  switch (atom.kind) {
    case 'dims':
      return atom.parts;
    case 'text':
    case 'switch':
      return [];
    case 'identifier':
    case 'number':
    case 'input-size':
    case 'negate':
    case 'binary':
      return [atom];
  }
}
