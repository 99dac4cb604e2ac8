import type { CheckKind } from './target.js';

/** How one check ended. `unexpected`: it is listed as a skip, and passed. */
export interface CheckResult {
  readonly kind: CheckKind;
  readonly subject: string;
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped' | 'unexpected';
  /** What is wrong, or why it was skipped. */
  readonly detail: string | null;
}

/** What a backend can do with an op. */
export interface OpSupport {
  readonly op: string;
  /** `native`: a kernel of its own; `lowered`: said in other ops; `partly`: a kernel with limits; `lacking`: neither. */
  readonly how: 'native' | 'lowered' | 'partly' | 'lacking';
  /** What is lowered or refused, and why. */
  readonly limits: readonly string[];
}

/** What the kit found. The same for every run on the same backend: no times, no dates. */
export interface ConformanceReport {
  readonly backend: string;
  readonly counts: {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
  };
  readonly support: readonly OpSupport[];
  /** Those that did not simply pass. */
  readonly exceptions: readonly CheckResult[];
}
