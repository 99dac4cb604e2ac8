/** One side of a comparison: does the work once. */
export type Run = () => Promise<void> | void;

/** Another library doing the same work. */
export interface Peer {
  readonly name: string;
  readonly run: Run;
}

/** A case made ready: both sides have the same numbers, and their results were found to agree. */
export interface PreparedCase {
  readonly run: Run;
  /** Empty where convlang is timed alone. */
  readonly peers: readonly Peer[];
  /** Frees what both sides hold; absent where that is nothing to speak of. */
  readonly dispose?: () => void;
}

/** A thing to measure. `prepare` throws when the sides disagree. */
export interface BenchCase {
  readonly name: string;
  /** Which of our backends is measured. */
  readonly backend: string;
  readonly prepare: () => Promise<PreparedCase>;
}

/**
 * One line of the result: times in milliseconds, medians; `ratio` above 1 means that convlang is faster. `null` where nothing
 * else does the same work.
 */
export interface BenchRow {
  readonly case: string;
  readonly backend: string;
  readonly ms: number;
  readonly peer: string | null;
  readonly peerMs: number | null;
  readonly ratio: number | null;
}

/**
 * Fails when two results differ.
 *
 * @param tolerance the largest difference allowed, relative to the largest expected number
 * @throws Error that names what differs
 */
export function requireAgreement(
  what: string,
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
): void {
  if (actual.length !== expected.length)
    throw new Error(`${what}: ${actual.length} numbers against ${expected.length}`);
  let scale = 0;
  let worst = 0;
  for (let i = 0; i < expected.length; i++) {
    scale = Math.max(scale, Math.abs(expected[i] ?? NaN));
    const difference = Math.abs((actual[i] ?? NaN) - (expected[i] ?? NaN));
    worst = difference <= worst ? worst : difference;
  }
  if (!(worst <= tolerance * scale))
    throw new Error(`${what}: the sides differ by ${worst}, numbers are up to ${scale}`);
}
