import { assert } from '@convlang/diagnostics';
import type { Atom } from '@convlang/syntax';

/** Goes through the atoms of a layer once, from left to right. */
export class AtomCursor {
  readonly #atoms: readonly Atom[];
  #at = 0;

  constructor(atoms: readonly Atom[]) {
    this.#atoms = atoms;
  }

  /** The atom that comes next, if there is one. */
  peek(): Atom | undefined {
    return this.#atoms[this.#at];
  }

  /** Steps over the next atom, which must be there. */
  take(): Atom {
    const atom = this.peek();
    assert(atom !== undefined, 'there are no more atoms');
    this.#at++;
    return atom;
  }

  /** How many have been taken. */
  get count(): number {
    return this.#at;
  }

  /** The atom taken last. */
  last(): Atom | undefined {
    return this.#atoms[this.#at - 1];
  }
}
