import { describe, expect, it } from 'vitest';
import { compileOrThrow } from '@convlang/compiler';
import type { Graph } from '@convlang/ir';
import { sizeOf, tensor } from '@convlang/tensor';
import type { OnnxModel } from './onnx-model.js';
import { toOnnx } from './to-onnx.js';
import { transpose } from './transpose.js';

const graphOf = (text: string): Graph => compileOrThrow({ path: 'net.conv', text }).graph;

/** Every parameter counts its numbers up from 0. */
function convert(graph: Graph): OnnxModel {
  const values = graph.parameters.map(({ name, value }) => {
    const shape = graph.values[value]?.type.shape.map(Number) ?? [];
    return [
      name,
      tensor(
        'f32',
        shape,
        Float32Array.from({ length: sizeOf(shape) }, (_, i) => i),
      ),
    ] as const;
  });
  return toOnnx(graph, Object.fromEntries(values), 5);
}

function numbersOf(
  model: OnnxModel,
  name: string,
): { readonly dims: readonly number[]; readonly data: number[] } {
  const found = model.graph.initializer.find((each) => each.name === name);
  const bytes = found?.rawData ?? new Uint8Array();
  return {
    dims: found?.dims ?? [],
    data: [...new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)],
  };
}

describe('toOnnx', () => {
  it('puts channels first, and the rows behind a flattened image with them', () => {
    const model = convert(
      graphOf('input 1x2x3 | conv 2x1x2 pad 0 as c | relu | conv 2x1x1 as d | dense 2 as out'),
    );
    const { node, input, output } = model.graph;
    expect(node.map(({ opType }) => opType)).toEqual(['Conv', 'Relu', 'Conv', 'Flatten', 'Gemm']);
    expect(input[0]?.type.tensorType.shape.dim.map(({ dimValue }) => dimValue)).toEqual([5, 3, 1, 2]);
    expect(output[0]?.type.tensorType.shape.dim.map(({ dimValue }) => dimValue)).toEqual([5, 2]);
    // Ours is [1, 2, 3, 2], two filters of three channels: number 6 kw + 2 in + out.
    expect(numbersOf(model, 'c/kernel')).toEqual({
      dims: [2, 3, 1, 2],
      data: [0, 6, 2, 8, 4, 10, 1, 7, 3, 9, 5, 11],
    });
  });

  it('orders the rows of a matrix as a flattened image has its numbers', () => {
    const model = convert(graphOf('input 1x2x3 | dense 1 as out'));
    // Rows by [w, c] become rows by [c, w].
    expect(numbersOf(model, 'out/kernel')).toEqual({ dims: [6, 1], data: [0, 3, 1, 4, 2, 5] });
    expect(model.graph.node.at(-1)?.input).toEqual([expect.any(String), 'out/kernel', 'out/bias']);
  });

  it('writes top, left, bottom, right', () => {
    const [conv] = convert(graphOf('input 6x6x1 | conv 1x2x4 pad same')).graph.node;
    expect(conv?.attribute).toContainEqual({ name: 'pads', type: 7, ints: [0, 1, 1, 2] });
  });

  it('leaves out what does nothing at inference', () => {
    const { node, output } = convert(graphOf('input 4 | dense 2 | dropout 0.5 | relu')).graph;
    expect(node.map(({ opType }) => opType)).toEqual(['Gemm', 'Relu']);
    expect(node[1]?.input).toEqual(node[0]?.output);
    expect(output[0]?.name).toBe(node[1]?.output[0]);
  });

  it('names an op that it does not write', () => {
    expect(() => convert(graphOf('input 4 | dense 2 | tanh'))).toThrow('does not write the op tanh');
  });
});

it('transposes', () => {
  expect([...transpose(Float32Array.of(0, 1, 2, 3, 4, 5), [2, 3], [1, 0])]).toEqual([0, 3, 1, 4, 2, 5]);
});
