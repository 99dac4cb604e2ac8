import type { StepProgress } from '@convlang/train';
import { Curve } from './curve.js';
import { sparkline } from './sparkline.js';

/** Characters of a curve. */
export const CURVE_WIDTH = 16;

/** Curves beside the figures of a step, by the word of the figure; those that there is room for. */
export type ShownCurves = Readonly<Record<string, string>>;

/** How loss and accuracy went since the run began or went on, each step by itself: the figures are means over an epoch. */
export class StepCurves {
  readonly #loss = new Curve(CURVE_WIDTH);
  readonly #accuracy = new Curve(CURVE_WIDTH);
  #before: Pick<StepProgress, 'samples' | 'accuracy'> = { samples: 0, accuracy: 0 };

  add(state: StepProgress): void {
    this.#loss.add(state.stepLoss);
    if (state.accuracy !== null) this.#accuracy.add(this.#accuracyOf(state));
    this.#before = state;
  }

  /** @param count how many curves there is room for; that of the loss comes first */
  shown(count: number): ShownCurves {
    const all = { loss: this.#loss, accuracy: this.#accuracy };
    const drawn = Object.entries(all).map(([word, curve]) => [word, sparkline(curve.points())] as const);
    return Object.fromEntries(
      drawn
        .filter(([, text]) => text !== '')
        .slice(0, count)
        .map(([word, text]) => [word, text.padEnd(CURVE_WIDTH)]),
    );
  }

  /** Of the samples of this step alone, out of the means so far. */
  #accuracyOf({ samples, accuracy }: StepProgress): number {
    const { samples: seen, accuracy: mean } =
      this.#before.samples < samples ? this.#before : { samples: 0, accuracy: 0 };
    return ((accuracy ?? 0) * samples - (mean ?? 0) * seen) / (samples - seen);
  }
}
