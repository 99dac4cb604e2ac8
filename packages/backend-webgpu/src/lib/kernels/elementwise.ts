import { tfjsKernel, type TfjsKernel } from '@convlang/backend-tfjs';
import { sizeOf } from '@convlang/tensor';
import { prepareProgram, type RunProgram } from '../wgsl-program.js';

/** Numbers computed one by one. */
export interface Elementwise {
  /** What tells the code from any other. */
  readonly key: string;
  readonly inputs: readonly string[];
  readonly shape: readonly number[];
  /** Whole numbers that the code reads as `uniforms.NAME`. */
  readonly sizes?: Readonly<Record<string, number>>;
  /** Statements before the value. */
  readonly before?: string;
  /** The number at `id`. */
  readonly value: string;
}

/** Prepares a program that computes each number by itself. */
export function prepareElementwise({
  key,
  inputs,
  shape,
  sizes = {},
  before = '',
  value,
}: Elementwise): RunProgram {
  return prepareProgram({
    key,
    inputs: Object.fromEntries(inputs.map((name) => [name, 1])),
    output: { shape, components: 1 },
    sizes,
    invocations: sizeOf(shape),
    main: `${before}\nresult[id] = ${value};`,
  });
}

/** A gradient is passed on where the output is above zero. */
export const reluGrad: TfjsKernel<'reluGrad'> = tfjsKernel(({ outputs }) =>
  prepareElementwise({
    key: 'reluGrad',
    inputs: ['y', 'dy'],
    shape: outputs[0]?.shape ?? [],
    value: 'select(0.0, dy[id], y[id] > 0.0)',
  }),
);
