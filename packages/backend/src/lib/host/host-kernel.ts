import type { DType, TypedArrays } from '@convlang/tensor';
import type { Site } from '../operand.js';

/** The numbers of one value, in the program's memory. */
export type HostNumbers = TypedArrays[DType];

/**
 * Hears that the numbers `from` to `to` of a program's output are there for good. They are whole rows of the last dimension; parts come in
 * order, and make up the output.
 *
 * @param written end of the numbers that are written already; default `to`
 * @returns the origin from then on: number `i` is written at `origin + i` of the output's array. It is 0 at first, and stays so where the
 *   array has room for all of the output; else it falls, as what nobody needs any more makes room for what is to come
 */
export type PartDone = (from: number, to: number, written?: number) => number;

/** How a pool computes its output row by row. */
export interface PooledRows {
  /** Numbers of one image of the input. */
  readonly imageNumbers: number;
  /** Numbers of one row of the output. */
  readonly rowNumbers: number;
  /** For each row of an image of the output, the first number that it reads of its image of the input; it falls from no row to the next. */
  readonly starts: Int32Array;
  /** And the end of what it reads; it falls from no row to the next. */
  readonly ends: Int32Array;
  /**
   * Computes the rows `row` to `end` of one image.
   *
   * @param image where the image begins in the array of the input, below 0 where what it begins with is there no more
   * @param to where the first of the rows goes in the array of the output
   */
  readonly compute: (
    input: HostNumbers,
    image: number,
    row: number,
    end: number,
    output: HostNumbers,
    to: number,
  ) => void;
}

/** A kernel made ready for one site. */
export interface HostProgram {
  /** Float64 numbers of scratch memory that a run needs; all programs of an executable share one scratch. */
  readonly scratch: number;
  /** Bytes of tables that the program holds. */
  readonly tableBytes: number;
  /** Where `run` tells of the parts of its output: the most numbers of it that are written, or being written, and not yet told of. */
  readonly ahead?: number;
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
   * order, the first of them from 0 on, and find in `scratch` what the part before left there. Where the arrays hold only a part of the
   * numbers at a time, `from` and `to` are places in them, and later parts may be at 0 again.
   */
  part?(
    inputs: readonly HostNumbers[],
    outputs: readonly HostNumbers[],
    scratch: Float64Array,
    from: number,
    to: number,
  ): void;
  /** Where an op pools: how it does so row by row. */
  readonly pooledRows?: PooledRows;
}

/** The work of a program, piece by piece. */
export type HostPieces = Iterator<undefined>;

/** Prepares the program of an op for one site. Shapes are those of the op's own rule and are not checked again. */
export type HostKernel<Attrs> = (site: Site<Attrs>) => HostProgram;

/** Kernels by the name of an op; attributes were checked when the node was made. */
export type HostKernels = Readonly<Record<string, HostKernel<never>>>;
