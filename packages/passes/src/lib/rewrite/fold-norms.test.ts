import { BATCH, GraphBuilder, verify, type Graph, type ValueId } from '@convlang/ir';
import { coreOps, coreTyping, interpret } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { foldNorms } from '../../index.js';

const numbers: Readonly<Record<string, number>> = {
  kernel: 2,
  bias: 1,
  gain: 3,
  shift: 0.5,
  mean: 4,
  variance: 3,
};

/** A convolution of one pixel, and its normalisation: `3 (2 x + 1 - 4) / sqrt(3 + 1) + 0.5`. */
function graph(readsBoth: boolean): Graph {
  const builder = new GraphBuilder('norm', coreTyping);
  const x = builder.input('input', { dtype: 'f32', shape: [BATCH, 1, 2, 1] });
  const parameter = (name: string): ValueId =>
    builder.parameter(
      { name, layer: 'b', stream: name, role: 'trained', initializer: { kind: 'constant', value: 0 } },
      { dtype: 'f32', shape: name === 'kernel' ? [1, 1, 1, 1] : [1] },
    );
  const [kernel, bias, ...norm] = Object.keys(numbers).map(parameter);
  const attrs = { stride: [1, 1], pads: [0, 0, 0, 0], dilation: [1, 1], groups: 1 };
  const conv = builder.emit('conv', [x, kernel as ValueId, bias as ValueId], { attrs, layer: 'c' });
  const normed = builder.emit('batchNorm', [conv, ...norm], {
    attrs: { epsilon: 1, momentum: 0.1 },
    layer: 'b',
  });
  builder.output('output', readsBoth ? builder.emit('add', [conv, normed]) : normed);
  return builder.build();
}

function run(given: Graph): readonly number[] {
  verify(given, coreTyping);
  const parameters = Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [
      name,
      { shape: name === 'kernel' ? [1, 1, 1, 1] : [1], data: Float64Array.of(value) },
    ]),
  );
  const feeds = { input: { shape: [1, 1, 2, 1], data: Float64Array.of(1, 2) } };
  return [...(interpret(given, coreOps, { batch: 1, parameters, feeds }).outputs['output']?.data ?? [])];
}

describe('foldNorms', () => {
  it('puts a normalisation into the convolution before it', () => {
    const folded = foldNorms(graph(false));
    expect(folded.nodes.map(({ op }) => op)).not.toContain('batchNorm');
    // 3 x - 4
    expect(run(folded)).toEqual([-1, 2]);
    expect(run(graph(false))).toEqual([-1, 2]);
  });

  it('leaves one whose convolution something else reads', () => {
    const given = graph(true);
    expect(foldNorms(given)).toBe(given);
  });
});
