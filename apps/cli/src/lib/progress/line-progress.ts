import type { OutStream } from '../output/out-stream.js';
import { percent } from '../output/numbers.js';
import { epochText, figuresText } from './step-text.js';
import type { TrainProgress } from './train-progress.js';

/** Long epochs say in between how far they are, at most this often. */
const SECONDS_BETWEEN_LINES = 10;

/** Progress into a file or a pipe: plain lines, nothing redrawn. */
export function createLineProgress(stream: OutStream, now: () => number = Date.now): TrainProgress {
  let last = now();
  return {
    step(state) {
      if (now() - last < SECONDS_BETWEEN_LINES * 1000) return;
      last = now();
      const part = percent(state.samples / state.epochSamples, 0);
      stream.write(`${epochText(state.epoch, state.epochs)}  ${part}  ${figuresText(state)}\n`);
    },
    line(text) {
      last = now();
      stream.write(`${text}\n`);
    },
    stop: () => undefined,
  };
}
