/** Keeps some of many things, in equal steps: each, and where there are too many every second, then every fourth, and so on. */
export class EveryNth<T> {
  readonly #most: number;
  #kept: T[] = [];
  #step = 1;
  #seen = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(thing: T): void {
    if (this.#seen++ % this.#step !== 0) return;
    this.#kept.push(thing);
    if (this.#kept.length <= this.#most) return;
    this.#kept = this.#kept.filter((_, i) => i % 2 === 0);
    this.#step *= 2;
  }

  things(): readonly T[] {
    return this.#kept;
  }
}

/** Errors that are kept of a head for their histogram. */
export const MOST_ERRORS = 2 ** 18;
