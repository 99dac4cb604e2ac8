import type { DType, TypedArrays } from '@convlang/tensor';
import type { Site } from '../operand.js';

/** The numbers of one value, in the program's memory. */
export type HostNumbers = TypedArrays[DType];

/** A kernel made ready for one site. */
export interface HostProgram {
  /** Float64 numbers of scratch memory that a run needs; all programs of an executable share one scratch. */
  readonly scratch: number;
  /** Bytes of tables that the program holds. */
  readonly tableBytes: number;
  /**
   * Computes the outputs; allocates nothing, leaves the inputs as they are. An output may be the same memory as an input only
   * where the op is elementwise or a view.
   *
   * @param scratch at least `scratch` numbers, with whatever the last program left there
   * @returns where it may be long, its pieces, each computed when it is asked for: between two of them other programs of other
   *   executables may run, so nothing is kept in memory that executables share
   */
  run(
    inputs: readonly HostNumbers[],
    outputs: readonly HostNumbers[],
    scratch: Float64Array,
  ): HostPieces | undefined;
}

/** The work of a program, piece by piece. */
export type HostPieces = Iterator<undefined>;

/** Prepares the program of an op for one site. Shapes are those of the op's own rule and are not checked again. */
export type HostKernel<Attrs> = (site: Site<Attrs>) => HostProgram;

/** Kernels by the name of an op; attributes were checked when the node was made. */
export type HostKernels = Readonly<Record<string, HostKernel<never>>>;
