/** Keeps the few of many things that have the highest marks. */
export class KeepMost<T> {
  readonly #most: number;
  readonly #kept: { readonly mark: number; readonly thing: T }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** @param make called only where the thing is kept for now */
  add(mark: number, make: () => T): void {
    const least = this.#kept.at(-1);
    if (this.#kept.length === this.#most && least !== undefined && !(mark > least.mark)) return;
    // Of equal marks the first that came stays before the others.
    const place = this.#kept.findIndex((one) => mark > one.mark);
    this.#kept.splice(place < 0 ? this.#kept.length : place, 0, { mark, thing: make() });
    if (this.#kept.length > this.#most) this.#kept.pop();
  }

  /** The highest marks first. */
  things(): readonly T[] {
    return this.#kept.map(({ thing }) => thing);
  }
}
