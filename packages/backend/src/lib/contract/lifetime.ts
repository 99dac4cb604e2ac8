import { ConvlangError, report } from '@convlang/diagnostics';

/**
 * How long something lives that is used by calls which are waited for. No call is taken after its end or that of what it stands on;
 * calls that were taken are done before it is freed.
 */
export class Lifetime {
  readonly #what: string;
  readonly #ground: Lifetime | null;
  #calls = 0;
  #ended = false;
  #free: (() => void) | null = null;

  /**
   * @param what `the state`, for messages
   * @param ground what it stands on: a state's backend, an executable's state
   */
  constructor(what: string, ground: Lifetime | null) {
    this.#what = what;
    this.#ground = ground;
  }

  /** @throws ConvlangError E698 after the end */
  require(): void {
    this.#ground?.require();
    if (this.#ended) throw new ConvlangError([report('E698', { what: this.#what }, null)]);
  }

  /** Whether calls are taken. */
  get isOpen(): boolean {
    return !this.#ended && (this.#ground?.isOpen ?? true);
  }

  /**
   * Does a call; its work begins before this returns.
   *
   * @throws ConvlangError E698 after the end
   */
  async during<T>(work: () => T | Promise<T>): Promise<T> {
    this.#begin();
    try {
      const result = work();
      // What is there already is not waited for: a run of a small network takes less than the turns of an empty queue.
      return result instanceof Promise ? await result : result;
    } finally {
      this.#finish();
    }
  }

  /** Takes no more calls, and frees once, when those that were taken are done. */
  end(free: () => void): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#free = free;
    this.#freeWhenIdle();
  }

  /** Counts a call here and in all that this stands on. */
  #begin(): void {
    if (this.#ended) this.require();
    if (this.#ground !== null) this.#ground.#begin();
    this.#calls++;
  }

  #finish(): void {
    this.#calls--;
    this.#freeWhenIdle();
    if (this.#ground !== null) this.#ground.#finish();
  }

  #freeWhenIdle(): void {
    if (this.#calls > 0) return;
    const free = this.#free;
    this.#free = null;
    free?.();
  }
}
