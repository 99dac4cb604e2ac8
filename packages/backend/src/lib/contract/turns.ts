/** Work that is done one after the other, in the order in which it was given. */
export class Turns {
  #waiting = 0;
  #last: Promise<void> = Promise.resolve();

  /** Whether work that is given now begins at once. */
  get isFree(): boolean {
    return this.#waiting === 0;
  }

  /** Does some work after all work that was given before. With none, it begins before this returns. */
  async take<T>(work: () => T | Promise<T>): Promise<T> {
    const before = this.isFree ? null : this.#last;
    this.#waiting++;
    let done = (): void => undefined;
    this.#last = new Promise((resolve) => {
      done = resolve;
    });
    try {
      if (before !== null) await before;
      return await work();
    } finally {
      this.#waiting--;
      done();
    }
  }
}
