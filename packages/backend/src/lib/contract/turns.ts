/** Work that is done one after the other, in the order in which it was given. */
export class Turns {
  #isTaken = false;
  /** What lets each begin that waits. */
  readonly #waiting: (() => void)[] = [];

  /** Whether work that is given now begins at once. */
  get isFree(): boolean {
    return !this.#isTaken;
  }

  /** Does some work after all work that was given before. With none, it begins before this returns. */
  async take<T>(work: () => T | Promise<T>): Promise<T> {
    if (this.#isTaken)
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    this.#isTaken = true;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#isTaken = false;
      else next();
    }
  }
}
