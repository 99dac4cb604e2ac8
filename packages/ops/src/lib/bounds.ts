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
