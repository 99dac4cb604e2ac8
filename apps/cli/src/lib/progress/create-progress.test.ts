import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgress } from './create-progress.js';

const state = {
  kind: 'step',
  epoch: 1,
  epochs: 2,
  step: 1,
  steps: 4,
  samples: 10,
  epochSamples: 20,
  loss: 0.5,
  stepLoss: 0.4,
  accuracy: null,
  samplesPerSecond: 10,
  secondsLeft: 3,
} as const;

/** What a terminal of a kind is sent for one step and one line. */
function written(terminal: string): string {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true, columns: 80 });
  const progress = createProgress(stream, { TERM: terminal });
  progress.step(state);
  progress.line('done');
  progress.stop();
  return String(stream.read());
}

describe('createProgress', () => {
  it('hides the cursor of a terminal while a bar is there, and shows it again', () => {
    const text = written('xterm');
    const places = ['\u001b[?25l', 'epoch 1/2', '\u001b[?25h', 'done\n'].map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('sends a dumb terminal lines alone', () => {
    expect(written('dumb')).toMatch(/^[ -~\n]*done\n$/);
  });
});
