import type { BenchCase, BenchRow, Peer, Run } from './bench-case.js';

/** Time for a comparison, in milliseconds; slow sides take more, for the fewest rounds. */
const BUDGET = 10_000;
const FEWEST_ROUNDS = 3;
const MOST_ROUNDS = 30;
/** Runs of ours beside each run of a peer that is slower. */
const MOST_OWN_RUNS = 5;
/** Time for a case without a peer, in milliseconds, and the most runs of it. */
const ALONE_BUDGET = 4000;
const MOST_ALONE_RUNS = 200;
/** A run that takes this long is measured once: that makes good for all that comes first in it. */
const SLOW = 15_000;

async function time(run: Run): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

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
  const first = await time(run);
  const runs = within(2 * MOST_OWN_RUNS, ALONE_BUDGET / first, MOST_ALONE_RUNS);
  const times: number[] = [];
  for (let i = 1; i < runs; i++) times.push(await time(run));
  return median(times.slice(MOST_OWN_RUNS));
}

/** Both sides by turns, so that whatever else the machine does meets both. The first runs of each are not counted. */
async function compare(run: Run, peer: Peer): Promise<{ readonly ms: number; readonly peerMs: number }> {
  const peerFirst = await time(peer.run);
  const ownFirst = await time(run);
  if (peerFirst > SLOW) return { ms: ownFirst > SLOW ? ownFirst : await timeAlone(run), peerMs: peerFirst };
  const ownTime = await time(run);
  const ownRuns = within(1, peerFirst / ownTime, MOST_OWN_RUNS);
  const rounds = within(FEWEST_ROUNDS, BUDGET / (peerFirst + ownRuns * ownTime), MOST_ROUNDS);
  const own: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < ownRuns; i++) own.push(await time(run));
    theirs.push(await time(peer.run));
  }
  return { ms: median(own), peerMs: median(theirs) };
}

/** Measures a case against each of its peers, or alone when it has none. */
export async function measure({ name, backend, prepare }: BenchCase): Promise<readonly BenchRow[]> {
  const { run, peers, dispose } = await prepare();
  const rows: BenchRow[] = [];
  for (const peer of peers) {
    const { ms, peerMs } = await compare(run, peer);
    rows.push({ case: name, backend, ms, peer: peer.name, peerMs, ratio: peerMs / ms });
  }
  if (peers.length === 0)
    rows.push({ case: name, backend, ms: await timeAlone(run), peer: null, peerMs: null, ratio: null });
  dispose?.();
  return rows;
}
