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

/** Measures a case against each of its peers. */
export async function measure({ name, prepare }: BenchCase): Promise<readonly BenchRow[]> {
  const { run, peers } = await prepare();
  const rows: BenchRow[] = [];
  for (const peer of peers) {
    const { ms, peerMs } = await compare(run, peer);
    rows.push({ case: name, backend: 'ts', ms, peer: peer.name, peerMs, ratio: peerMs / ms });
  }
  return rows;
}
