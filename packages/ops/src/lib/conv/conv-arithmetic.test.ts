import { existsSync, readFileSync } from 'node:fs';
import { BATCH, GraphBuilder, type Attrs } from '@convlang/ir';
import { describe, expect, it } from 'vitest';
import { coreOps, coreTyping, interpret, OpError } from '../../index.js';

/** Figures of Dumoulin and Visin, "A guide to convolution arithmetic for deep learning". */
interface Cases {
  readonly shape_cases: readonly {
    readonly name: string;
    readonly op: 'conv' | 'conv_transpose';
    readonly i: number;
    readonly k: number;
    readonly s: number;
    readonly p: number;
    readonly d?: number;
    readonly output_padding?: number;
    readonly o: number;
  }[];
  readonly numeric_cases: readonly {
    readonly name: string;
    readonly mode: 'conv' | 'average' | 'max';
    readonly p: number;
    readonly k: number;
    readonly s: number;
    readonly input: readonly (readonly number[])[];
    readonly kernel: readonly (readonly number[])[] | null;
    readonly output: readonly (readonly number[])[];
  }[];
}

const shared =
  process.env['CONVLANG_SHARED'] ?? new URL('../../../../../../shared', import.meta.url).pathname;
const path = `${shared}/data/shapes/conv_arithmetic_cases.json`;
const cases = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Cases) : null;
/** What is not there is shown as skipped, one by one. */
const shapes = cases?.shape_cases ?? absent<Cases['shape_cases'][number]>(15);
const pictures = cases?.numeric_cases ?? absent<Cases['numeric_cases'][number]>(4);

function absent<T extends { readonly name: string }>(count: number): readonly T[] {
  return Array.from(
    { length: count },
    (_, i) => ({ name: `case ${i + 1} (skipped where shared/data/shapes is not there)` }) as T,
  );
}

describe.skipIf(cases === null)('the guide to convolution arithmetic', () => {
  it('has cases to check (skipped where shared/data/shapes is not there)', () => {
    expect([shapes.length, pictures.length]).toEqual([15, 4]);
  });

  it.each(shapes)('$name', ({ op, i, k, s, p, d = 1, output_padding = 0, o }) => {
    const image = { dtype: 'f32', shape: [BATCH, i, i, 1] } as const;
    const kernel = { dtype: 'f32', shape: [k, k, 1, 1] } as const;
    const attrs: Attrs = { stride: [s, s], pads: [p, p, p, p], dilation: [d, d] };
    if (op === 'conv') {
      expect(coreTyping.infer('conv', [image, kernel], attrs).outputs[0]?.shape).toEqual([BATCH, o, o, 1]);
      return;
    }
    const infer = (size: number) =>
      coreTyping.infer('convInputGrad', [image, kernel], { ...attrs, size: [size, size] });
    expect(infer(o).outputs[0]?.shape).toEqual([BATCH, o, o, 1]);
    // One stride further is the size of another input.
    expect(() => infer(o - output_padding + s)).toThrow(OpError);
  });

  it.each(pictures)('$name', ({ mode, p, k, s, input, kernel, output }) => {
    const window = { kernel: [k, k], stride: [s, s], pads: [p, p, p, p] };
    const builder = new GraphBuilder('case', coreTyping);
    const x = builder.input('x', { dtype: 'f32', shape: [BATCH, input.length, input.length, 1] });
    const w = builder.input('w', { dtype: 'f32', shape: [k, k, 1, 1] });
    const y =
      mode === 'conv'
        ? builder.emit('conv', [x, w], { attrs: { stride: window.stride, pads: window.pads } })
        : mode === 'max'
          ? builder.emit('maxpool', [x], { attrs: window })
          : builder.emit('avgpool', [x], { attrs: { ...window, count: 'padded' } });
    builder.output('y', y);
    const flat = (rows: readonly (readonly number[])[]) => ({
      shape: [rows.length],
      data: Float64Array.from(rows.flat()),
    });
    const weights = kernel === null ? { shape: [k, k], data: new Float64Array(k * k) } : flat(kernel);
    const result = interpret(builder.build(), coreOps, {
      batch: 1,
      feeds: { x: flat(input), w: weights },
      parameters: {},
    });
    const actual = result.outputs['y']?.data ?? [];
    // The guide prints averages with one decimal.
    expect([...actual].map((v) => v.toFixed(1))).toEqual(output.flat().map((v) => v.toFixed(1)));
  });
});
