import type { CliContext } from '../cli-context.js';
import { exitCodes, stopStatus, type ExitCode, type StopSignal } from '../exit-codes.js';

/** Wrappers such as npm pass on a signal that their whole group got: all within this time are one. */
const ONE_STOP_MS = 400;

/**
 * What a training run does when a signal asks the process to end. Before training it ends at once; then the first signal asks the run
 * to stop and save, and a second one, of any kind, ends the process at once.
 */
export class StopOnSignal {
  /** Ends the process as it does by itself again. */
  readonly release: () => void;
  readonly #context: CliContext;
  readonly #controller = new AbortController();
  #ask: ((signal: StopSignal) => void) | null = null;
  #first: { readonly signal: StopSignal; readonly time: number } | null = null;

  constructor(context: CliContext) {
    this.#context = context;
    this.release = context.onStopSignal((signal) => {
      this.#receive(signal);
    });
  }

  /** Aborted by the first signal. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** What the process is to end with: `good` where no signal came. */
  get status(): ExitCode {
    return this.#first === null ? exitCodes.good : stopStatus[this.#first.signal];
  }

  /**
   * From now on there is something to save.
   *
   * @param ask called on the first signal
   */
  saveFirst(ask: (signal: StopSignal) => void): void {
    this.#ask = ask;
  }

  #receive(signal: StopSignal): void {
    const time = performance.now();
    if (this.#first !== null) {
      if (time - this.#first.time > ONE_STOP_MS) this.#context.quit(stopStatus[signal]);
      return;
    }
    this.#first = { signal, time };
    if (this.#ask === null) {
      this.#context.err.write('stopped before the first step; there is nothing new to save\n');
      this.#context.quit(stopStatus[signal]);
      return;
    }
    this.#controller.abort();
    this.#ask(signal);
  }
}
