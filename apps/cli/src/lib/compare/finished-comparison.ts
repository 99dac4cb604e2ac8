import type { Comparison } from '@convlang/compare';

/** What `convlang compare` was asked for. */
export interface CompareRequest {
  /** As given: a path, or the name of a network that comes along. */
  readonly file: string;
  readonly backends: readonly string[];
  readonly steps: number;
  readonly data?: string;
  readonly seed?: number;
  readonly out?: string;
  readonly json?: boolean;
}

/** What a comparison came to, and what was written. */
export interface FinishedComparison {
  readonly name: string;
  readonly comparison: Comparison;
  /** The smallest model that shows the difference; `null` when there is none. */
  readonly file: string | null;
}
