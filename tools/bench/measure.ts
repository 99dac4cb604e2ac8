import type { BenchCase, BenchRow, Peer, Run } from './bench-case.js';

/** Runs of ours beside each run of a peer. */
const OWN_RUNS = 5;

async function time(run: Run): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** Both sides by turns, so that whatever else the machine does meets both. The first runs of each are not counted. */
async function compare(run: Run, peer: Peer): Promise<{ readonly ms: number; readonly peerMs: number }> {
  const own: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < OWN_RUNS; i++) await run();
  await peer.run();
  for (let round = 0; round < peer.runs; round++) {
    for (let i = 0; i < OWN_RUNS; i++) own.push(await time(run));
    theirs.push(await time(peer.run));
  }
  return { ms: median(own), peerMs: median(theirs) };
}

async function timeAlone(run: Run): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 2 * OWN_RUNS; i++) times.push(await time(run));
  return median(times.slice(OWN_RUNS));
}

/** Measures a case against each of its peers, or alone when it has none. */
export async function measure({ name, prepare }: BenchCase): Promise<readonly BenchRow[]> {
  const { run, peers } = await prepare();
  if (peers.length === 0) {
    const ms = await timeAlone(run);
    return [{ case: name, backend: 'ts', ms, peer: null, peerMs: null, ratio: null }];
  }
  const rows: BenchRow[] = [];
  for (const peer of peers) {
    const { ms, peerMs } = await compare(run, peer);
    rows.push({ case: name, backend: 'ts', ms, peer: peer.name, peerMs, ratio: peerMs / ms });
  }
  return rows;
}
