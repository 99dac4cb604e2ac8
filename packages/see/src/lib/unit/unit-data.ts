import type { SeenInput } from '@convlang/inspect';
import type { Tensor } from '@convlang/tensor';
import type { UnitWork } from './unit-work.js';

/** One number of a layer, and how it comes about. */
export interface UnitData {
  /** Of the sample. */
  readonly sample: string;
  readonly layer: string;
  readonly word: string;
  /** Row, column and channel in an image, step and channel in a signal, or the place in a vector. */
  readonly at: readonly number[];
  /** What the network gave. */
  readonly value: number;
  /** Layer that is read; `null` where there are several. */
  readonly from: string | null;
  /** `null` where it is not written out: only that it is there is told. */
  readonly work: UnitWork | null;
  /** The same place in the layers behind, as long as they keep the sizes: what becomes of it. */
  readonly then: readonly LaterValue[];
  readonly sees: readonly SeenOfInput[];
}

/** A number of a layer behind. */
export interface LaterValue {
  readonly layer: string;
  readonly word: string;
  readonly value: number;
}

/** The part of an input that a unit sees. */
export interface SeenOfInput extends SeenInput {
  /** The whole input: `[1, h, w, c]`, `[1, length, c]` or `[1, n]`. */
  readonly numbers: Tensor<'f32'>;
}
