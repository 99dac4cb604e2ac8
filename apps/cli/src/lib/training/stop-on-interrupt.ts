import type { CliContext } from '../cli-context.js';
import { exitCodes } from '../exit-codes.js';

/** Wrappers such as npm pass on a Ctrl-C that the terminal has already sent: one press within this time is one. */
const ONE_PRESS_MS = 400;

/** A signal that the first Ctrl-C sets; the second quits at once. */
export interface InterruptStop {
  readonly signal: AbortSignal;
  /** Lets Ctrl-C end the process again, as it does by itself. */
  readonly release: () => void;
}

/** @param onStop called on the first Ctrl-C */
export function stopOnInterrupt(context: CliContext, onStop: () => void): InterruptStop {
  const controller = new AbortController();
  let pressed = 0;
  const release = context.onInterrupt(() => {
    const now = performance.now();
    if (controller.signal.aborted) {
      if (now - pressed > ONE_PRESS_MS) context.quit(exitCodes.interrupted);
      return;
    }
    pressed = now;
    controller.abort();
    onStop();
  });
  return { signal: controller.signal, release };
}
