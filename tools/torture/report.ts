import type { Trial } from './trial.js';

/** What came of one kind of trial. */
export interface TrialCount {
  readonly trial: Trial;
  /** Why it was not done here, or `null`. */
  readonly missing: string | null;
  cases: number;
  readonly faults: string[];
}

/** A line for each kind. */
export function reportLines(counts: readonly TrialCount[]): readonly string[] {
  return counts.map(({ trial, missing, cases, faults }) => {
    const number = cases.toLocaleString('en').padStart(9);
    if (missing !== null) return `${'skipped'.padStart(9)}  ${trial.counts}: ${missing}`;
    return `${number}  ${trial.counts}${faults.length > 0 ? `, ${faults.length} FAILED` : ''}`;
  });
}
