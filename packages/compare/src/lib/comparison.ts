import type { SeenInput } from '@convlang/inspect';
import type { Origin } from '@convlang/ir';
import type { Phase } from './model/cut-graph.js';

/** What came of running a model on several backends side by side. */
export type Comparison =
  | ({ readonly kind: 'agreed' } & ComparedRun)
  | ({
      readonly kind: 'differs';
      readonly finding: Mismatch;
      /** A model file that shows the difference by itself; `null` when the model came without its text. */
      readonly minimal: MinimalModel | null;
    } & ComparedRun);

/** How far a comparison went, and how close the backends were. */
export interface ComparedRun {
  /** Name of the first backend, whose numbers the others are held against. */
  readonly reference: string;
  /** Steps that were compared; 0 when the first forward pass already differed. */
  readonly steps: number;
  /** Samples in a step. */
  readonly batch: number;
  readonly seed: number;
  /** Name of the data source; `synthetic` for made-up images. */
  readonly data: string;
  /** The other backends, in the order given. */
  readonly backends: readonly ComparedBackend[];
}

/** How close one backend was. */
export interface ComparedBackend {
  readonly name: string;
  /** The largest difference of a single op, its inputs being the same to the bit; `null` when there was none at all. */
  readonly largest: LargestDifference | null;
  /** The largest difference of the losses of the two runs, each going on from its own numbers, as a share of the loss. */
  readonly lossDrift: number;
  /** Length of the difference of all trained parameters after the last step, as a share of their length. */
  readonly weightDrift: number;
}

/** Where a value is in a run. */
export interface ValuePlace {
  /** From 1; 0 for the first forward pass, in which the model is as in use. */
  readonly step: number;
  readonly phase: Phase;
  /** `null` for the loss and for clipping. */
  readonly layer: string | null;
  /** The op that made the value; `null` when no op differs by itself. */
  readonly op: string | null;
  /** The value's name in the graph, or that of the parameter. */
  readonly tensor: string;
}

/** A difference that is allowed. */
export interface LargestDifference extends ValuePlace {
  /** As a share of the largest number of the value. */
  readonly relative: number;
  /** The same in units of the last place of that largest number. */
  readonly ulps: number;
}

/** The first difference beyond the tolerance. */
export interface Mismatch extends ValuePlace {
  readonly backend: string;
  /** The layer's word; `null` without a layer. */
  readonly kind: string | null;
  readonly origin: Origin | null;
  /** Sizes of the value, and the worst element in it. */
  readonly shape: readonly number[];
  readonly place: readonly number[];
  readonly given: number;
  readonly expected: number;
  /** What the op's definition in float64 gives for the same inputs; `null` when no single op is to blame. */
  readonly exact: number | null;
  /** How far `given` may be from `expected`. */
  readonly allowed: number;
  /** What the worst element is made from. */
  readonly patches: readonly Patch[];
  /** Rows and columns of the network's inputs that it sees; empty for what is not the output of a layer. */
  readonly sees: readonly SeenInput[];
}

/** A piece of a value: one sample and one channel, or one row. */
export interface Patch {
  readonly tensor: string;
  /** What is cut out, for people: `sample 0, channel 3 of 6`. */
  readonly slice: string;
  /** Numbers of the rows and columns shown. Those outside the value are padding. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Row by row; `null` for padding. */
  readonly values: readonly (number | null)[];
  /** Whether there is more than is shown. */
  readonly isClipped: boolean;
}

/** A model file that shows a difference. */
export interface MinimalModel {
  readonly text: string;
  /** Whether it is the whole model, because nothing smaller showed it. */
  readonly isWhole: boolean;
}
