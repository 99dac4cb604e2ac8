import type { AttrValue } from '@convlang/ir';

/** Numbers for a sample's input: literal, or drawn by seed from a range. */
export type SampleInput =
  | { readonly shape: readonly number[]; readonly data: readonly number[] }
  /** Uniform in [low, high); `distinct` spreads them so that no two are within 0.01 (for max). */
  | {
      readonly shape: readonly number[];
      readonly low: number;
      readonly high: number;
      readonly distinct?: boolean;
    }
  /** Whole numbers of [0, below), dtype i32. */
  | { readonly shape: readonly number[]; readonly below: number };

/** A case that every backend must get right. */
export interface OpSample {
  /** Says what is special about it: `stride 2, uneven pads`. */
  readonly name: string;
  readonly inputs: readonly SampleInput[];
  readonly attrs?: Readonly<Record<string, AttrValue>>;
  /** Literal expected outputs, where they come from outside (a paper, an article). */
  readonly expected?: readonly (readonly number[])[];
  /** What the batch dimension stands for where the op makes one from nothing; default 1. */
  readonly batch?: number;
  /** `true` when the numbers lie where the op has no derivative (a tie, a corner), or too large for differences: no gradient check. */
  readonly corner?: true;
}

/** A case that `infer` must refuse. */
export interface OpErrorSample {
  readonly name: string;
  readonly inputs: readonly (readonly number[])[];
  readonly attrs?: Readonly<Record<string, AttrValue>>;
  /** A part of the message. */
  readonly message: string;
}

/** Samples of one op, right and wrong. */
export interface OpSamples {
  readonly good: readonly OpSample[];
  readonly bad: readonly OpErrorSample[];
}
