/** Bounds of a number. `above` and `below` are not allowed themselves. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
  readonly below?: number;
  readonly isWhole?: boolean;
}

/** Largest whole number that a size or count may be. */
export const LARGEST_SIZE = 2 ** 31 - 1;

/** How a number's range is said: `at least 1 and below 2`; empty where nothing bounds it. */
export function boundsText({ min, max, above, below }: Bounds): string {
  const lower = above !== undefined ? `above ${above}` : min !== undefined ? `at least ${min}` : null;
  const upper = below !== undefined ? `below ${below}` : max !== undefined ? `at most ${max}` : null;
  return [lower, upper].filter((part) => part !== null).join(' and ');
}

/** What a number should be instead: `a whole number`, or its range; `null` for one that is within its bounds. */
export function boundsProblem(value: number, bounds: Bounds): string | null {
  const { min, max, above, below, isWhole } = bounds;
  if (isWhole === true && !Number.isSafeInteger(value)) return 'a whole number';
  const isLow = (min !== undefined && value < min) || (above !== undefined && value <= above);
  const isHigh = (max !== undefined && value > max) || (below !== undefined && value >= below);
  return isLow || isHigh ? boundsText(bounds) : null;
}

/** The number within bounds that is nearest to one that is not; `null` at a bound that is not allowed itself. */
export function nearestWithin(value: number, { min, max, above, below }: Bounds): number | null {
  const isBeyond = (above !== undefined && value <= above) || (below !== undefined && value >= below);
  return isBeyond ? null : Math.min(Math.max(value, min ?? value), max ?? Infinity);
}
