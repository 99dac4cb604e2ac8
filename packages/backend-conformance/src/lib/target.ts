import type { Backend } from '@convlang/backend';
import type { Tolerance } from '@convlang/tensor';

/** What is judged. */
export interface ConformanceTarget {
  /** The backend's name, as in reports. */
  readonly name: string;
  /** Makes a backend; asked for once, and disposed of at the end. */
  readonly create: () => Promise<Backend>;
  /** How many handles, tensors or buffers the backend holds now: what is made must be freed. Without it leaks are not looked for. */
  readonly liveCount?: () => number;
  /** How much further from the reference numbers may be than each op says, and why. Default 1. */
  readonly tolerance?: { readonly factor: number; readonly reason: string };
  /** Checks that the backend is known not to pass. One that passes all the same, or names nothing, is a failure. */
  readonly skips?: readonly ConformanceSkip[];
}

/** Checks that are known to fail, and why. */
export interface ConformanceSkip {
  readonly kind: CheckKind;
  /** Op or network; `*` for all. */
  readonly subject: string;
  /** Sample; all of the subject when absent. */
  readonly name?: string;
  readonly reason: string;
}

/** What a check is about. */
export type CheckKind = 'sample' | 'gradient' | 'limit' | 'state' | 'network';

/** A backend that is open for checks. */
export interface OpenTarget {
  /** The backend itself. */
  readonly backend: Backend;
  /** As the target's; `null` without. */
  readonly liveCount: (() => number) | null;
  /** What every tolerance is multiplied by. */
  readonly factor: number;
}

/** A tolerance, widened as the target says; one of 0 stays exact. */
export function widened({ absolute, relative }: Tolerance, factor: number): Tolerance {
  return { absolute: absolute * factor, relative: relative * factor };
}

/** One thing that a backend must get right. */
export interface Check {
  readonly kind: CheckKind;
  /** Op or network, or what of the contract. */
  readonly subject: string;
  readonly name: string;
  /** What is wrong, in a sentence or several; `null` when it is right. Throws what the backend throws. */
  readonly run: (target: OpenTarget) => Promise<string | null>;
}
