/** How far a number may be from the expected one: `|a - e| <= absolute + relative * |e|`. */
export interface Tolerance {
  readonly absolute: number;
  readonly relative: number;
}

/** The element that is furthest outside the tolerance. */
export interface Mismatch {
  readonly index: number;
  readonly actual: number;
  readonly expected: number;
  /** `|actual - expected|`; `Infinity` where one of them is not finite and they differ. */
  readonly difference: number;
}

/**
 * Compares two arrays of the same length. NaN equals NaN, infinities equal themselves.
 *
 * @returns the worst element outside the tolerance, or `null` when all are inside
 * @throws RangeError when the lengths differ
 */
export function findMismatch(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: Tolerance,
): Mismatch | null {
  if (actual.length !== expected.length)
    throw new RangeError(`lengths differ: ${actual.length} and ${expected.length}`);
  let worst: Mismatch | null = null;
  let worstExcess = 0;
  for (let index = 0; index < expected.length; index++) {
    const a = actual[index] as number;
    const e = expected[index] as number;
    if (a === e || (Number.isNaN(a) && Number.isNaN(e))) continue;
    const difference = Number.isFinite(a) && Number.isFinite(e) ? Math.abs(a - e) : Infinity;
    // A difference that is not finite is outside any tolerance; a tolerance that is not finite is none.
    const allowed = Number.isFinite(e) ? tolerance.absolute + tolerance.relative * Math.abs(e) : 0;
    const excess = difference - allowed;
    if (excess > worstExcess) {
      worst = { index, actual: a, expected: e, difference };
      worstExcess = excess;
    }
  }
  return worst;
}

/** Whether every element is inside the tolerance. */
export function allClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: Tolerance,
): boolean {
  return findMismatch(actual, expected, tolerance) === null;
}
