import type { AttrsOfOp, Operand, Site } from '@convlang/backend';
import { assert } from '@convlang/diagnostics';
import type { OpName } from '@convlang/ops';
import type { DType, TypedArrays } from '@convlang/tensor';

/** The numbers of one value. */
export type Numbers = TypedArrays[DType];

/** A kernel made ready for one site. */
export interface Program {
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
   *   executables may run, so nothing is kept in the workspace
   */
  run(inputs: readonly Numbers[], outputs: readonly Numbers[], scratch: Float64Array): Pieces | undefined;
}

/** The work of a program, piece by piece. */
export type Pieces = Iterator<undefined>;

/** Prepares the program of an op for one site. Shapes are those of the op's own rule and are not checked again. */
export type Kernel<K extends OpName> = (site: Site<AttrsOfOp<K>>) => Program;

/** A program without scratch or tables. */
export function plainProgram(run: (...given: Parameters<Program['run']>) => void): Program {
  return {
    scratch: 0,
    tableBytes: 0,
    run: (...given) => {
      run(...given);
    },
  };
}

/** The i-th of a program's arrays, as float32. */
export function f32At(arrays: readonly Numbers[], i: number): Float32Array {
  const array = arrays[i];
  assert(array instanceof Float32Array, `value ${i} of a kernel is not float32`);
  return array;
}

/** The i-th of a program's arrays, as int32. */
export function i32At(arrays: readonly Numbers[], i: number): Int32Array {
  const array = arrays[i];
  assert(array instanceof Int32Array, `value ${i} of a kernel is not int32`);
  return array;
}

/** The shape of the i-th operand. */
export function shapeAt(operands: readonly Operand[], i: number): readonly number[] {
  const operand = operands[i];
  assert(operand !== undefined, `a kernel has no value ${i}`);
  return operand.shape;
}

/** A shape `[n, h, w, c]` by name. */
export interface ImageShape {
  readonly samples: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
}

/** The i-th operand as images. */
export function imageAt(operands: readonly Operand[], i: number): ImageShape {
  const [samples = 1, height = 1, width = 1, channels = 1] = shapeAt(operands, i);
  return { samples, height, width, channels };
}
