/** Steps of a range test. */
export const RATE_STEPS = 100;
const FIRST_RATE = 1e-7;
const LAST_RATE = 10;
/** What the mean of the losses keeps in a step. */
const KEPT = 0.98;
/** A mean so many times the best one has diverged. */
const DIVERGED = 4;
/** Steps that a line is laid through, to both sides of one. */
const HALF = 10;
const WINDOW = 2 * HALF + 1;
/** Standard errors by which a line must fall. */
const CLEAR = 3;

/** A step of a range test. */
export interface RatePoint {
  readonly rate: number;
  /** Of the step's batch, before its update at this rate. */
  readonly loss: number;
  /** Mean of the losses so far, of which later ones count more. */
  readonly smoothed: number;
}

/** What a range test has found. */
export interface RateCurve {
  readonly points: readonly RatePoint[];
  /** Whether it ended because the loss diverged, and not at the highest rate. */
  readonly diverged: boolean;
  /** The rate where the loss falls fastest; `null` where it falls nowhere clearly. */
  readonly suggested: number | null;
}

/**
 * The rate of a step: from 1e-7 to 10, each the same factor above the one before (Smith, "Cyclical learning rates for training neural
 * networks", 2017, section 3.3; exponential as in fastai).
 *
 * @param step from 0 to `RATE_STEPS - 1`
 */
export function testedRate(step: number): number {
  return FIRST_RATE * (LAST_RATE / FIRST_RATE) ** (step / (RATE_STEPS - 1));
}

/**
 * Means of losses as fastai has them: `m = 0.98 m + 0.02 loss` from 0, divided by `1 - 0.98^n` after n losses.
 *
 * @returns what takes a loss and gives the mean so far
 */
export function createSmoother(): (loss: number) => number {
  let mean = 0;
  let rest = 1;
  return (loss) => {
    mean = KEPT * mean + (1 - KEPT) * loss;
    rest *= KEPT;
    return mean / (1 - rest);
  };
}

/** Whether the last point's mean is more than four times the best one. */
export function hasDiverged(points: readonly RatePoint[]): boolean {
  const best = Math.min(...points.map(({ smoothed }) => smoothed));
  const last = points.at(-1);
  return last !== undefined && last.smoothed > DIVERGED * best;
}

/**
 * The rate at which the loss falls fastest over the logarithm of the rate: the middle of the 21 steps whose line of least squares through the losses
 * is steepest, before the 21 of the lowest mean. Differences of the smoothed losses, as fastai has them, are largest where few losses have been averaged (decision 054).
 *
 * @returns `null` where no line falls by more than three of its standard errors
 */
export function steepestRate(points: readonly RatePoint[]): number | null {
  const windows = points.slice(WINDOW - 1).map((_, first) => {
    const losses = points.slice(first, first + WINDOW).map(({ loss }) => loss);
    return { rate: points[first + HALF]?.rate ?? 0, ...lineThrough(losses) };
  });
  const lowest = windows.reduce((best, one, i) => (one.mean < (windows[best]?.mean ?? 0) ? i : best), 0);
  const falling = windows
    .slice(0, lowest + 1)
    .filter(({ slope, error }) => slope < 0 && -slope > CLEAR * error);
  const [first, ...others] = falling;
  if (first === undefined) return null;
  return others.reduce((best, one) => (one.slope < best.slope ? one : best), first).rate;
}

/** The line of least squares through numbers one step apart, and the standard error of its slope. */
function lineThrough(values: readonly number[]): {
  readonly mean: number;
  readonly slope: number;
  readonly error: number;
} {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const mean = sum(values) / values.length;
  const middle = (values.length - 1) / 2;
  const spread = sum(values.map((_, i) => (i - middle) ** 2));
  const slope = sum(values.map((value, i) => (i - middle) * (value - mean))) / spread;
  const rest = sum(values.map((value, i) => (value - mean - slope * (i - middle)) ** 2));
  return { mean, slope, error: Math.sqrt(rest / (values.length - 2) / spread) };
}
