import progress from 'cli-progress';
import type { OutStream } from '../output/out-stream.js';
import { CURVE_WIDTH, StepCurves } from './step-curves.js';
import { epochText, figuresText } from './step-text.js';
import type { StepProgress } from '@convlang/train';
import type { TrainProgress } from './train-progress.js';

/** Progress on a terminal: one bar at the bottom, redrawn in place, with the lines that stay above it. */
export function createBarProgress(stream: OutStream): TrainProgress {
  let bar: progress.SingleBar | null = null;
  const curves = new StepCurves();
  const stop = (): void => {
    bar?.stop();
    bar = null;
  };
  return {
    step(state) {
      curves.add(state);
      bar ??= startBar(stream, state, curves);
      bar.update(state.samples, { state });
    },
    line(text) {
      stop();
      stream.write(`${text}\n`);
    },
    stop,
  };
}

function startBar(stream: OutStream, first: StepProgress, curves: StepCurves): progress.SingleBar {
  const bar = new progress.SingleBar({
    // It moves the cursor.
    stream: stream.unguarded ?? stream,
    format: (_, __, payload: { readonly state: StepProgress }) =>
      barText(payload.state, stream.columns ?? 80, curves),
    clearOnComplete: true,
    hideCursor: true,
    fps: 8,
  });
  bar.start(first.epochSamples, first.samples, { state: first });
  return bar;
}

/** Columns of the shortest bar, and of the one that curves leave. */
const [SHORTEST_BAR, BAR_BESIDE_CURVES] = [6, 12];

/**
 * One line no wider than the terminal; the bar takes what the figures leave, and goes where they leave nothing. A wide terminal also has
 * the curves.
 */
export function barText(state: StepProgress, columns: number, curves: StepCurves = new StepCurves()): string {
  const head = epochText(state.epoch, state.epochs);
  // One column is left free: some terminals wrap when the last one is written.
  const roomBeside = (figures: string): number => columns - 1 - head.length - figures.length - 6;
  const spare = roomBeside(figuresText(state)) - BAR_BESIDE_CURVES;
  const figures = figuresText(state, curves.shown(Math.max(0, Math.floor(spare / (CURVE_WIDTH + 1)))));
  const room = Math.min(40, roomBeside(figures));
  if (room < SHORTEST_BAR) return `${head}  ${figures}`.slice(0, columns - 1);
  const done = Math.round((state.samples / state.epochSamples) * room);
  return `${head}  [${'='.repeat(done)}${'-'.repeat(room - done)}]  ${figures}`;
}
