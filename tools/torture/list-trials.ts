import type { Specimen } from './hostile/specimens.js';
import type { Trial } from './trial.js';
import { flipTrial, truncationTrial } from './trials/damage.js';
import { fullDiskTrial } from './trials/full-disk.js';
import { fuzzTrial } from './trials/fuzz-cases.js';
import { hostileTrial } from './trials/hostile-files.js';
import { killTrial } from './trials/kills.js';
import { noFilesTrial } from './trials/no-files.js';
import { signalTrial } from './trials/signals.js';
import { twinTrial } from './trials/twins.js';

/** Everything that is tried, in the order of the report. */
export function listTrials(seed: number, specimens: readonly Specimen[]): readonly Trial[] {
  const kinds = [...new Set(specimens.map(({ kind }) => kind))];
  return [
    killTrial(seed),
    signalTrial(seed),
    twinTrial,
    fullDiskTrial(seed),
    flipTrial(seed),
    truncationTrial(seed),
    noFilesTrial(seed),
    ...kinds.map((kind) => hostileTrial(seed, kind, specimens)),
    fuzzTrial(seed),
  ];
}
