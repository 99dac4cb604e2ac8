import { tfjsKernel, type TfjsKernel } from '@convlang/backend-tfjs';
import { sizeOf } from '@convlang/tensor';
import * as tf from '@tensorflow/tfjs';
import { BUSY, GROUP, prepareProgram, type RunProgram, type WgslProgram } from '../wgsl-program.js';

/** Adds up the parts that come first in a shape, and divides by a whole number. */
function sumPartsProgram([parts = 1, ...shape]: readonly number[], divisor = 1): WgslProgram {
  return {
    key: 'sumParts',
    inputs: { x: 1 },
    output: { shape, components: 1 },
    sizes: { parts, divisor },
    invocations: sizeOf(shape),
    main: `
      var sum = 0.0;
      for (var p = 0; p < uniforms.parts; p++) { sum += x[p * uniforms.invocations + id]; }
      result[id] = sum / f32(uniforms.divisor);`,
  };
}

/** What becomes of a program's parts. */
interface PartsTotal {
  readonly shape?: readonly number[];
  /** A whole number. */
  readonly divisor?: number;
}

/** Prepares a program whose output is in parts, and the one that adds them up, in the shape behind the parts or another of that size. */
export function prepareInParts(
  program: WgslProgram,
  { shape = program.output.shape.slice(1), divisor = 1 }: PartsTotal = {},
): RunProgram {
  const [parts = 1] = program.output.shape;
  const run = prepareProgram(program);
  const add = prepareProgram(sumPartsProgram([parts, ...shape], divisor));
  return (...inputs) => add(run(...inputs));
}

/** A number as WGSL writes those that are not whole. */
export function float(value: number): string {
  const text = String(Math.fround(value));
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** Something that is summed over all rows of a matrix. */
export interface ColumnSums {
  /** What tells the terms from others. */
  readonly key: string;
  readonly inputs: readonly string[];
  readonly rows: number;
  readonly columns: number;
  /** The number that is summed, at `at` of a matrix and `column` of a row. */
  readonly term: string;
}

/**
 * Sums over rows, in parts that are still to be added up. Neighbours among the invocations read neighbours in memory: rows are
 * dealt out to parts one by one.
 */
function columnSumsProgram({ key, inputs, rows, columns, term }: ColumnSums): WgslProgram {
  const slots = Math.max(1, Math.floor(GROUP / columns));
  const blocks = Math.max(1, Math.ceil(Math.min(BUSY / columns, rows) / slots));
  const parts = slots * blocks;
  return {
    key: `columnSums ${key}`,
    inputs: Object.fromEntries(inputs.map((name) => [name, 1])),
    output: { shape: [parts, columns], components: 1 },
    sizes: { rows, columns, slots, parts },
    invocations: slots * columns,
    blocks,
    main: `
      let column = id % uniforms.columns;
      let part = block * uniforms.slots + id / uniforms.columns;
      var sum = 0.0;
      for (var row = part; row < uniforms.rows; row += uniforms.parts) {
        let at = row * uniforms.columns + column;
        sum += ${term};
      }
      result[part * uniforms.columns + column] = sum;`,
  };
}

/** Sums over all rows, divided by a number: `[columns]`. */
export function prepareColumnSums(sums: ColumnSums, divisor = 1): RunProgram {
  return prepareInParts(columnSumsProgram(sums), { divisor });
}

/** Whether a sum is one over all rows of a matrix with the result's numbers as columns. */
export function isColumnSum(x: readonly number[], y: readonly number[]): boolean {
  return y.every((length, i) => length === x[x.length - y.length + i]);
}

/** Sums over leading dimensions. */
export const sumTo: TfjsKernel<'sumTo'> = tfjsKernel(({ inputs, outputs }) => {
  const columns = outputs[0]?.size ?? 1;
  const rows = (inputs[0]?.size ?? 1) / columns;
  const sum = prepareColumnSums({ key: 'x', inputs: ['x'], rows, columns, term: 'x[at]' });
  const shape = [...(outputs[0]?.shape ?? [])];
  return (x) => tf.reshape(sum(x), shape);
});
