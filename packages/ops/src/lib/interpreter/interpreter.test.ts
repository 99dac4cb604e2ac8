import { BATCH, GraphBuilder, type Graph } from '@convlang/ir';
import { describe, expect, it } from 'vitest';
import { coreOps, coreTyping, interpret, type RefTensor } from '../../index.js';

function numbers(shape: readonly number[], ...data: number[]): RefTensor {
  return { shape, data: Float64Array.from(data) };
}

/** `y = x w`, and `w` becomes `w + w`. */
function model(): Graph {
  const builder = new GraphBuilder('model', coreTyping);
  const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 2] });
  const w = builder.parameter(
    { name: 'w', layer: 'd', stream: 'd#1', role: 'trained', initializer: { kind: 'constant', value: 0 } },
    { dtype: 'f32', shape: [2, 1] },
  );
  builder.output('y', builder.emit('matmul', [x, w]));
  builder.update('w', builder.emit('add', [w, w]));
  return builder.build();
}

describe('interpret', () => {
  it('binds the batch and gives outputs and updates by name', () => {
    const result = interpret(model(), coreOps, {
      batch: 3,
      feeds: { x: numbers([3, 2], 1, 2, 3, 4, 5, 6) },
      parameters: { w: numbers([2, 1], 10, 1) },
    });
    expect(result.outputs['y']).toEqual(numbers([3, 1], 12, 34, 56));
    expect(result.updates['w']).toEqual(numbers([2, 1], 20, 2));
  });

  it('says what is missing', () => {
    const options = { batch: 1, feeds: {}, parameters: {} };
    expect(() => interpret(model(), coreOps, options)).toThrow('the input x is missing');
    expect(() => interpret(model(), coreOps, { ...options, feeds: { x: numbers([1, 2], 1, 2) } })).toThrow(
      'the parameter w is missing',
    );
  });

  it('refuses an input of another size, with both shapes', () => {
    const feeds = { x: numbers([2, 2], 1, 2, 3, 4) };
    expect(() => interpret(model(), coreOps, { batch: 3, feeds, parameters: {} })).toThrow(
      'the input x has shape [2, 2], expected [3, 2]',
    );
  });
});
