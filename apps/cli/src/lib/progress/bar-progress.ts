import progress from 'cli-progress';
import type { OutStream } from '../output/out-stream.js';
import { epochText, figuresText } from './step-text.js';
import type { StepProgress } from '@convlang/train';
import type { TrainProgress } from './train-progress.js';

/** Progress on a terminal: one bar at the bottom, redrawn in place, with the lines that stay above it. */
export function createBarProgress(stream: OutStream): TrainProgress {
  let bar: progress.SingleBar | null = null;
  const stop = (): void => {
    bar?.stop();
    bar = null;
  };
  return {
    step(state) {
      bar ??= startBar(stream, state);
      bar.update(state.samples, { state });
    },
    line(text) {
      stop();
      stream.write(`${text}\n`);
    },
    stop,
  };
}

function startBar(stream: OutStream, first: StepProgress): progress.SingleBar {
  const bar = new progress.SingleBar({
    // It moves the cursor.
    stream: stream.unguarded ?? stream,
    format: (_, __, payload: { readonly state: StepProgress }) =>
      barText(payload.state, stream.columns ?? 80),
    clearOnComplete: true,
    hideCursor: true,
    fps: 8,
  });
  bar.start(first.epochSamples, first.samples, { state: first });
  return bar;
}

/** One line no wider than the terminal; the bar takes what the figures leave, and goes where they leave nothing. */
export function barText(state: StepProgress, columns: number): string {
  const head = epochText(state.epoch, state.epochs);
  const figures = figuresText(state);
  // One column is left free: some terminals wrap when the last one is written.
  const room = Math.min(40, columns - 1 - head.length - figures.length - 6);
  if (room < 6) return `${head}  ${figures}`.slice(0, columns - 1);
  const done = Math.round((state.samples / state.epochSamples) * room);
  return `${head}  [${'='.repeat(done)}${'-'.repeat(room - done)}]  ${figures}`;
}
