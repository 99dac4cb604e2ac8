import type { CheckKind, WiderTolerance } from './target.js';

/** How one check ended. */
export type CheckResult = {
  readonly kind: CheckKind;
  readonly subject: string;
  readonly name: string;
} & Outcome;

/** The end of a check. */
export type Outcome =
  | { readonly status: 'passed' }
  | { readonly status: 'failed'; readonly problem: string }
  | { readonly status: 'skipped'; readonly skip: SkipReason }
  /** It need not pass, and does: what says so is out of date. */
  | { readonly status: 'unexpected'; readonly problem: string };

/** Why a check was skipped. */
export type SkipReason =
  /** The capabilities say, before the run, that the backend cannot do it; codes and messages are those of the diagnostics. */
  | { readonly kind: 'declared'; readonly codes: readonly string[]; readonly reason: string }
  /** It is among the target's skips, and does fail. */
  | { readonly kind: 'listed'; readonly reason: string };

/** What a backend can do with an op. */
export interface OpSupport {
  readonly op: string;
  /** `native`: a kernel of its own; `lowered`: said in other ops; `partly`: all but what `limits` has; `lacking`: nothing of it. */
  readonly how: 'native' | 'lowered' | 'partly' | 'lacking';
  readonly limits: readonly SupportLimit[];
}

/** What a kernel refuses. */
export interface SupportLimit {
  /** `groups above 1`, or the name of a sample. */
  readonly what: string;
  readonly reason: string;
  /** What becomes of it: said in other ops, or refused before the run; `untried` where no sample has it. */
  readonly instead: 'lowered' | 'refused' | 'untried';
}

/** How many checks ended how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What the kit found. The same for every run on the same backend: no times, no dates, no machines. */
export interface ConformanceReport {
  readonly backend: string;
  readonly counts: Counts;
  readonly kinds: Readonly<Record<CheckKind, Counts>>;
  /** As the target's; `null` when the tolerances are those of the ops. */
  readonly tolerance: WiderTolerance | null;
  readonly support: readonly OpSupport[];
  /** Those that did not simply pass. */
  readonly exceptions: readonly CheckResult[];
}

/** A report as the text of a file. */
export function formatReport(report: ConformanceReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
