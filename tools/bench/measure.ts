import {
  timeHere,
  type BenchCase,
  type BenchRow,
  type Peer,
  type PreparedCase,
  type Run,
  type TimeRuns,
} from './bench-case.js';

/** Time for a comparison, in milliseconds; slow sides take more, for the fewest rounds. */
const BUDGET = 10_000;
const FEWEST_ROUNDS = 3;
const MOST_ROUNDS = 30;
/** Time before a comparison that is not counted, of each side, in milliseconds: engines compile again what is run often. */
const WARM_UP = 500;
/** Least time of a turn, in milliseconds: short work is done several times in a row. */
const TURN = 20;
/** Runs of ours beside each run of a peer that is slower. */
const MOST_OWN_RUNS = 5;
/** Time for a case without a peer, in milliseconds, and the most runs of it. */
const ALONE_BUDGET = 4000;
const MOST_ALONE_RUNS = 200;
/** A run that takes this long is measured once: that makes good for all that comes first in it. */
const SLOW = 15_000;

/** The middle number, or the mean of the two in the middle. */
export function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The whole number at or below a value, within two bounds. */
export function within(low: number, value: number, high: number): number {
  return Math.min(high, Math.max(low, Math.floor(value)));
}

async function timeAlone(run: Run): Promise<number> {
  const timeRuns = timeHere(run);
  const first = median(await timeRuns(1));
  const runs = within(2 * MOST_OWN_RUNS, ALONE_BUDGET / first, MOST_ALONE_RUNS);
  return median((await timeRuns(runs - 1)).slice(MOST_OWN_RUNS));
}

/** Runs a side until it is warm, and gives the time of a run then. */
async function warmUp(timeRuns: TimeRuns, first: number): Promise<number> {
  const start = performance.now();
  let last = first;
  while (performance.now() - start < WARM_UP) last = median(await timeRuns(within(1, TURN / last, 1000)));
  return last;
}

type Comparison = Pick<BenchRow, 'ms' | 'best'> & { readonly peerMs: number };

/** Both sides by turns, so that whatever else the machine does meets both. The first runs of each are not counted. */
async function compare({ run, timeRuns = timeHere(run) }: PreparedCase, peer: Peer): Promise<Comparison> {
  const peerFirst = median(await peer.timeRuns(1));
  const ownFirst = median(await timeRuns(1));
  if (peerFirst > SLOW)
    return { ms: ownFirst > SLOW ? ownFirst : await timeAlone(run), peerMs: peerFirst, best: null };
  const peerTime = await warmUp(peer.timeRuns, peerFirst);
  const ownTime = await warmUp(timeRuns, ownFirst);
  const peerRuns = within(1, TURN / peerTime, 1000);
  const ownRuns = within(1, Math.max(TURN, Math.min(peerTime, MOST_OWN_RUNS * ownTime)) / ownTime, 1000);
  const rounds = within(FEWEST_ROUNDS, BUDGET / (peerRuns * peerTime + ownRuns * ownTime), MOST_ROUNDS);
  const own: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    own.push(...(await timeRuns(ownRuns)));
    theirs.push(...(await peer.timeRuns(peerRuns)));
  }
  return { ms: median(own), peerMs: median(theirs), best: Math.min(...own) / Math.min(...theirs) };
}

/** Measures a case against each of its peers, or alone when it has none. */
export async function measure({ name, backend, prepare }: BenchCase): Promise<readonly BenchRow[]> {
  const prepared = await prepare();
  const { run, peers, atMost, dispose } = prepared;
  const rows: BenchRow[] = [];
  const own = { case: name, backend };
  for (const peer of peers) {
    const { ms, peerMs, best } = await compare(prepared, peer);
    const atMost = peer.atMost ?? null;
    rows.push({ ...own, ms, peer: peer.name, peerMs, ratio: peerMs / ms, best, atMost });
  }
  if (peers.length === 0)
    rows.push({
      ...own,
      ms: await timeAlone(run),
      peer: null,
      peerMs: null,
      ratio: null,
      best: null,
      atMost: atMost ?? null,
    });
  dispose?.();
  return rows;
}
