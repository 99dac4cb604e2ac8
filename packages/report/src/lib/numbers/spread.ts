import { fourDigits } from './four-digits.js';

/** How many parts the range of a histogram is cut into. */
export const BINS = 32;

/** How numbers are spread. Those that are not finite are left out. */
export interface Spread {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  /** Standard deviation, of the numbers as a population. */
  readonly deviation: number;
  /** Numbers in each of {@link BINS} equal parts of the range from `min` to `max`; the last part has `max`, too. */
  readonly counts: readonly number[];
}

const NOTHING: Spread = { count: 0, min: 0, max: 0, mean: 0, deviation: 0, counts: [] };

/** Looks at some numbers twice: for their range, and for the histogram. Figures are given to four digits. */
export function spreadOf(numbers: ArrayLike<number>): Spread {
  let [count, sum, squares, min, max] = [0, 0, 0, Infinity, -Infinity];
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i] as number;
    if (!Number.isFinite(value)) continue;
    count++;
    sum += value;
    squares += value * value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (count === 0) return NOTHING;
  const mean = sum / count;
  const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
  return {
    count,
    min: fourDigits(min),
    max: fourDigits(max),
    mean: fourDigits(mean),
    deviation: fourDigits(deviation),
    counts: countBins(numbers, min, max),
  };
}

function countBins(numbers: ArrayLike<number>, min: number, max: number): readonly number[] {
  const counts = Array<number>(BINS).fill(0);
  const scale = max > min ? BINS / (max - min) : 0;
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i] as number;
    if (!Number.isFinite(value)) continue;
    const bin = Math.min(BINS - 1, Math.floor((value - min) * scale));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
