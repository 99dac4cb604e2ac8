import type { Tensor } from '@convlang/tensor';

/** What each number that went in counts for an aim. */
export interface Attribution {
  /** The aim's number of each sample. */
  readonly scores: Float32Array;
  /** By the names of the model's inputs, each `[n, ...]` with the sizes of the input. */
  readonly inputs: Readonly<Record<string, Tensor<'f32'>>>;
}
