/** Work that is done one after the other, in the order in which it was given. */
export class Turns {
  #isTaken = false;
  /** What lets each begin that waits. */
  readonly #waiting: (() => void)[] = [];

  /** Whether work that is given now begins at once. */
  get isFree(): boolean {
    return !this.#isTaken;
  }

  /** Does some work after all work that was given before; at once where there is none, and what the work gives at once is given at once. */
  take<T>(work: () => T | Promise<T>): T | Promise<T> {
    if (this.#isTaken) return this.#takeLater(work);
    this.#isTaken = true;
    return this.#do(work);
  }

  async #takeLater<T>(work: () => T | Promise<T>): Promise<T> {
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
    });
    return this.#do(work);
  }

  #do<T>(work: () => T | Promise<T>): T | Promise<T> {
    let isWaitedFor = false;
    try {
      const result = work();
      if (!(result instanceof Promise)) return result;
      isWaitedFor = true;
      return result.finally(() => {
        this.#pass();
      });
    } finally {
      if (!isWaitedFor) this.#pass();
    }
  }

  /** Lets the next begin. */
  #pass(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#isTaken = false;
    else next();
  }
}
