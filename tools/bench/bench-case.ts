/** One side of a comparison: does the work once. */
export type Run = () => Promise<void> | void;

/** Does the work so many times, one after another; the milliseconds of each time. */
export type TimeRuns = (runs: number) => Promise<readonly number[]>;

/** Another library doing the same work. */
export interface Peer {
  readonly name: string;
  readonly timeRuns: TimeRuns;
  /** Most that our time should be, as a share of this peer's; absent where nothing is aimed at. */
  readonly atMost?: number;
}

/** A peer at work on something, with the numbers that our side starts from. */
export interface StartedPeer {
  /** What the work gives: the first output of a forward run, or the losses of the first {@link CHECK_STEPS} training steps. */
  readonly results: ArrayLike<number>;
  readonly timeRuns: TimeRuns;
  /** Frees what it holds. */
  readonly end: () => void;
}

/** Training steps whose losses are compared before any is timed. */
export const CHECK_STEPS = 3;

/** A case made ready: both sides have the same numbers, and their results were found to agree. */
export interface PreparedCase {
  readonly run: Run;
  /** Times our side beside peers; default around each run. */
  readonly timeRuns?: TimeRuns;
  /** Empty where convlang is timed alone. */
  readonly peers: readonly Peer[];
  /** Most that our time should be, in milliseconds, where convlang is timed alone. */
  readonly atMost?: number;
  /** Frees what both sides hold; absent where that is nothing to speak of. */
  readonly dispose?: () => void;
}

/** A peer that is not here, in words that say how it comes here. */
export class MissingPeer extends Error {}

/** A thing to measure. `prepare` throws when the sides disagree. */
export interface BenchCase {
  readonly name: string;
  /** Which of our backends is measured. */
  readonly backend: string;
  readonly prepare: () => Promise<PreparedCase>;
}

/** Times work that is done in this process. */
export function timeHere(run: Run): TimeRuns {
  return async (runs) => {
    const times: number[] = [];
    for (let i = 0; i < runs; i++) {
      const start = performance.now();
      await run();
      times.push(performance.now() - start);
    }
    return times;
  };
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
  /** The quickest run of ours as a share of the peer's quickest, which neighbours on a busy machine spoil least; `null` where there is none. */
  readonly best: number | null;
  /** Most that `ms / peerMs` should be, or `ms` where there is no peer; `null` where nothing is aimed at. */
  readonly atMost: number | null;
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
