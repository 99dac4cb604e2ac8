import { gigaflops, type TimedCost } from '@convlang/inspect';
import type { FinishedProfile } from './finished-profile.js';

/** What the form of the JSON is known by; a key that is taken away or means something else makes it another one. */
const VERSION = 1;

/** What `profile --json` prints. Keys are only ever added. */
export function profileReport({ profile, backend, isTraining, peak }: FinishedProfile) {
  const { name, batch, runs, restMs, layers, kernels, steps } = profile;
  const figures = <T extends TimedCost>(row: T) => {
    const rate = gigaflops(row);
    return { ...row, share: row.ms / profile.ms, gigaflops: rate, ofPeak: (1e9 * rate) / peak };
  };
  return {
    ok: true,
    version: VERSION,
    name,
    backend,
    node: process.version,
    train: isTraining,
    batch,
    runs,
    peakGigaflops: peak / 1e9,
    ...pick(figures(profile)),
    restMs,
    layers: layers.map(figures),
    kernels: kernels.map(figures),
    steps: steps.map(({ start: _start, msThere: _msThere, ...step }) => figures(step)),
  };
}

function pick(whole: TimedCost & { readonly gigaflops: number; readonly ofPeak: number }) {
  const { ms, operations, read, written, gigaflops: rate, ofPeak } = whole;
  return { ms, operations, read, written, gigaflops: rate, ofPeak };
}
