import type { DType, TypedArrays } from '@convlang/tensor';
import type { Site } from '../operand.js';

/** The numbers of one value, in the program's memory. */
export type HostNumbers = TypedArrays[DType];

/**
 * Hears that the numbers `from` to `to` of a program's output are there for good. They are whole rows of the last dimension; parts come in
 * order, and make up the output.
 */
export type PartDone = (from: number, to: number) => void;

/** A kernel made ready for one site. */
export interface HostProgram {
  /** Float64 numbers of scratch memory that a run needs; all programs of an executable share one scratch. */
  readonly scratch: number;
  /** Bytes of tables that the program holds. */
  readonly tableBytes: number;
  /** Whether `run` tells of the parts of its output. Default `false`. */
  readonly tellsParts?: boolean;
  /**
   * Computes the outputs; allocates nothing, leaves the inputs as they are. An output may be the same memory as an input only
   * where the op is elementwise or a view.
   *
   * @param scratch at least `scratch` numbers, with whatever the last program left there
   * @param whenDone given where somebody waits for the parts of the output, and the program tells of them
   * @returns where it may be long, its pieces, each computed when it is asked for: between two of them other programs of other
   *   executables may run, so nothing is kept in memory that executables share
   */
  run(
    inputs: readonly HostNumbers[],
    outputs: readonly HostNumbers[],
    scratch: Float64Array,
    whenDone?: PartDone,
  ): HostPieces | undefined;
  /**
   * Where an op is elementwise: computes the numbers `from` to `to` of its output, whole rows of the last dimension. All parts of a run come in
   * order, from 0 on, and find in `scratch` what the part before left there.
   */
  part?(
    inputs: readonly HostNumbers[],
    outputs: readonly HostNumbers[],
    scratch: Float64Array,
    from: number,
    to: number,
  ): void;
}

/** The work of a program, piece by piece. */
export type HostPieces = Iterator<undefined>;

/** Prepares the program of an op for one site. Shapes are those of the op's own rule and are not checked again. */
export type HostKernel<Attrs> = (site: Site<Attrs>) => HostProgram;

/** Kernels by the name of an op; attributes were checked when the node was made. */
export type HostKernels = Readonly<Record<string, HostKernel<never>>>;
