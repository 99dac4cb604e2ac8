import type { Backend } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { coreOps, coreRules, type AnyOp, type OpRules } from '@convlang/ops';
import type { Tolerance } from '@convlang/tensor';

/** What is tested. */
export interface ConformanceTarget {
  /** The backend's name, as in reports. */
  readonly name: string;
  /** Makes a backend; asked for once, and disposed of at the end. */
  readonly create: () => Promise<Backend>;
  /** How many handles, tensors or buffers the backend holds now: what is made must be freed. Without it leaks are not looked for. */
  readonly liveCount?: () => number;
  /** How much further from the reference numbers may be than each op says, and why. Default 1. */
  readonly tolerance?: WiderTolerance;
  /**
   * Checks that the backend is known not to pass, beyond what its capabilities say. One that passes all the same, or names nothing,
   * is a failure.
   */
  readonly skips?: readonly ConformanceSkip[];
}

/** How much further from the reference numbers may be, and why. */
export interface WiderTolerance {
  readonly factor: number;
  readonly reason: string;
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
export type CheckKind = 'state' | 'limit' | 'error' | 'sample' | 'gradient' | 'network';

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

/** Ops and their rules: the core's, or a plugin's together with them. */
export interface OpSet {
  readonly ops: Readonly<Record<string, AnyOp>>;
  readonly rules: OpRules;
}

/** The ops and rules of the core. */
export const coreSet: OpSet = { ops: coreOps, rules: coreRules };

/** A graph that a check runs. */
export interface CheckedGraph extends OpSet {
  readonly graph: Graph;
  readonly batch: number;
}

/** One thing that a backend must get right. */
export interface Check {
  readonly kind: CheckKind;
  /** Op or network, or what of the contract. */
  readonly subject: string;
  readonly name: string;
  /** What it runs: a backend that says that it cannot need not pass. `null` for what every backend must do. */
  readonly needs: (() => CheckedGraph) | null;
  /** What is wrong, in a sentence or several; `null` when it is right. Throws what the backend throws. */
  readonly run: (target: OpenTarget) => Promise<string | null>;
}
