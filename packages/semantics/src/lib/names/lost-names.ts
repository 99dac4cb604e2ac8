import type { LostName } from '@convlang/syntax';

/** Names that texts define which could not be read: known to be there, and not for what they stand. */
export class LostNames {
  readonly #names = new Set<string>();
  #isOpen = false;

  /** Adds what a text defines. */
  add(lost: readonly LostName[]): void {
    for (const { name } of lost)
      if (name === null) this.#isOpen = true;
      else this.#names.add(name.name);
  }

  /** Adds those of a file that is used; `null` for one that could not be read at all. */
  addUsed(used: LostNames | null): void {
    if (used === null || used.#isOpen) this.#isOpen = true;
    else for (const name of used.#names) this.#names.add(name);
  }

  /** Whether a name may be one of them. */
  has(name: string): boolean {
    return this.#isOpen || this.#names.has(name);
  }
}
