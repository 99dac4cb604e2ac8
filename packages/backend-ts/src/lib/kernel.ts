import type { AttrsOfOp, HostKernel, HostNumbers, HostProgram, Operand, PartDone } from '@convlang/backend';
import { assert } from '@convlang/diagnostics';
import type { OpName } from '@convlang/ops';

/** The kernel of an op of the core. */
export type Kernel<K extends OpName> = HostKernel<AttrsOfOp<K>>;

/** For a program whose parts nobody waits for. */
export const ignoreParts: PartDone = () => 0;

/** A program without scratch or tables. */
export function plainProgram(run: (...given: Parameters<HostProgram['run']>) => void): HostProgram {
  return {
    scratch: 0,
    tableBytes: 0,
    run: (...given) => {
      run(...given);
    },
  };
}

/** The program of an elementwise op, from what computes the numbers `from` to `to` of its output. */
export function elementwiseProgram(
  part: (inputs: readonly HostNumbers[], outputs: readonly HostNumbers[], from: number, to: number) => void,
): HostProgram {
  return {
    ...plainProgram((inputs, outputs) => {
      part(inputs, outputs, 0, outputs[0]?.length ?? 0);
    }),
    part: (inputs, outputs, _, from, to) => {
      part(inputs, outputs, from, to);
    },
  };
}

/** A program's array, as float32. */
export function asF32(array: HostNumbers | undefined): Float32Array {
  assert(array instanceof Float32Array, 'a value of a kernel is not float32');
  return array;
}

/** The i-th of a program's arrays, as float32. */
export function f32At(arrays: readonly HostNumbers[], i: number): Float32Array {
  return asF32(arrays[i]);
}

/** The i-th of a program's arrays, as int32. */
export function i32At(arrays: readonly HostNumbers[], i: number): Int32Array {
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
