import type { StepLosses } from '../run-report.js';
import { fourDigits } from './four-digits.js';

/** Points that a series has at most. */
const MOST = 600;

/** Keeps the losses of any number of steps in a bounded number of points: when there are too many, two become one. */
export class StepLossSeries {
  #every: number;
  #loss: number[];
  #pending: number[] = [];

  /**
   * @param earlier points to go on from
   * @param step steps that were done
   */
  constructor(earlier: StepLosses = { every: 1, loss: [] }, step = 0) {
    this.#every = earlier.every;
    this.#loss = earlier.loss.slice(0, Math.floor(step / earlier.every));
  }

  add(loss: number): void {
    this.#pending.push(loss);
    if (this.#pending.length < this.#every) return;
    this.#loss.push(mean(this.#pending));
    this.#pending = [];
    if (this.#loss.length < MOST) return;
    this.#every *= 2;
    this.#loss = Array.from({ length: MOST / 2 }, (_, i) => mean(this.#loss.slice(2 * i, 2 * i + 2)));
  }

  /** Steps of an unfinished point are left out. */
  losses(): StepLosses {
    return { every: this.#every, loss: this.#loss.map(fourDigits) };
  }
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
