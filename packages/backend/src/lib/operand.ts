import type { AttrsOf, coreOps, OpName } from '@convlang/ops';
import type { DType } from '@convlang/tensor';

/** What is known of a value when a kernel is prepared: everything but its numbers. */
export interface Operand {
  readonly dtype: DType;
  /** With the batch bound. */
  readonly shape: readonly number[];
  /** Product of the shape. */
  readonly size: number;
}

/** One application of an op, shapes known. */
export interface Site<Attrs> {
  /** Absent optional inputs are left out: they come last. */
  readonly inputs: readonly Operand[];
  readonly outputs: readonly Operand[];
  readonly attrs: Attrs;
}

/** Attributes of an op of the core, by its name. */
export type AttrsOfOp<K extends OpName> = AttrsOf<(typeof coreOps)[K]['attrs']>;
