import type { AttrValue, Attrs } from '@convlang/ir';
import type { DType } from '@convlang/tensor';

/** What a backend can do, as data: asked before the run, shown in tables. */
export interface Capabilities {
  /** Names of the ops it runs by itself. */
  readonly ops: readonly string[];
  /** What it cannot do although it has the op, with the reason. */
  readonly limits: readonly CapabilityLimit[];
  /** Dtypes of the values it computes with. */
  readonly dtypes: readonly DType[];
  /** The largest value it can hold, in bytes; `null` when only the memory limits it. */
  readonly maxTensorBytes: number | null;
  /**
   * Samples that its sums over a batch take together. Parts of a batch (`batch 64 split 4`) are whole numbers of these, so that a batch in
   * parts adds up the same numbers in the same order as a whole one.
   */
  readonly batchGroup: number;
  /** Whether its executables can say what each step of a run takes (`profile`). Default `false`. */
  readonly timesSteps?: boolean;
}

/** Values of one attribute of one op that a backend refuses. */
export interface CapabilityLimit {
  readonly op: string;
  readonly attr: string;
  readonly refuses: AttrCondition;
  /** Why, in a few words: `its gradients know no dilation`. */
  readonly reason: string;
}

/** A condition on the value of an attribute; a list is meant when any of its numbers is. */
export type AttrCondition =
  | { readonly kind: 'above'; readonly value: number }
  | { readonly kind: 'other-than'; readonly value: number | string | boolean };

/** A backend's name and what it can do. */
export interface BackendAbilities {
  readonly name: string;
  readonly capabilities: Capabilities;
}

/** `above 1`, `other than 0`: for messages and tables. */
export function describeCondition(condition: AttrCondition): string {
  return condition.kind === 'above' ? `above ${condition.value}` : `other than ${condition.value}`;
}

/** The first limit that an application of an op meets, or `null`. */
export function findLimit({ limits }: Capabilities, op: string, attrs: Attrs): CapabilityLimit | null {
  return limits.find((limit) => limit.op === op && meets(limit.refuses, attrs[limit.attr])) ?? null;
}

/** Whether a backend has an op and meets none of its limits with these attributes; dtypes and sizes aside. */
export function supportsOp(capabilities: Capabilities, op: string, attrs: Attrs): boolean {
  return capabilities.ops.includes(op) && findLimit(capabilities, op, attrs) === null;
}

function meets(condition: AttrCondition, value: AttrValue | undefined): boolean {
  if (value === undefined) return false;
  if (Array.isArray(value)) return value.some((item: AttrValue) => meets(condition, item));
  if (condition.kind === 'above') return typeof value === 'number' && value > condition.value;
  return value !== condition.value;
}
