import { BATCH, GraphBuilder, type Graph } from '@convlang/ir';
import { coreTyping } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { createTrainingGraph, splitBatch } from '../../index.js';

function model(withBatchNorm: boolean): Graph {
  const builder = new GraphBuilder('model', coreTyping);
  const x = builder.input('input', { dtype: 'f32', shape: [BATCH, 4] });
  const parameter = (name: string, shape: readonly number[], role: 'trained' | 'state') =>
    builder.parameter(
      { name, layer: name, stream: name, role, initializer: { kind: 'constant', value: 0 } },
      { dtype: 'f32', shape },
    );
  const normal = withBatchNorm
    ? builder.emit(
        'batchNorm',
        [
          x,
          parameter('bn1/gain', [4], 'trained'),
          parameter('bn1/bias', [4], 'trained'),
          parameter('bn1/mean', [4], 'state'),
          parameter('bn1/variance', [4], 'state'),
        ],
        { attrs: { epsilon: 1e-5, momentum: 0.1 }, layer: 'bn1' },
      )
    : x;
  builder.output(
    'output',
    builder.emit('matmul', [normal, parameter('d/kernel', [4, 2], 'trained')], { layer: 'd' }),
  );
  return builder.build();
}

const step = (graph: Graph): Graph =>
  createTrainingGraph(graph, {
    seed: 1,
    losses: { output: { kind: 'mse', weight: 1 } },
    optimizer: { kind: 'sgd', momentum: 0.9, nesterov: false, weightDecay: 0 },
  });

describe('splitBatch', () => {
  it('cuts where values lose the batch', () => {
    const split = splitBatch(step(model(false)));
    if (split.kind !== 'split') throw new Error(split.reason);
    const { accumulate, finish } = split;
    expect(accumulate.updates.map((u) => u.parameter)).toEqual([
      'acc/loss/output/total',
      'acc/grad/d/kernel',
    ]);
    expect(accumulate.outputs.map((o) => o.name)).toEqual(['output']);
    expect(finish.outputs.map((o) => o.name)).toEqual(['loss']);
    expect(finish.inputs.map((i) => i.name)).toEqual(['rate']);
    expect(finish.nodes.map((n) => n.op)).toEqual(['constant', 'constant', 'momentumStep']);
    expect(finish.parameters.map((p) => p.name)).toEqual([
      'd/kernel',
      'momentum.v/d/kernel',
      'acc/loss/output/total',
      'acc/grad/d/kernel',
    ]);
    // Nothing in the second part depends on the size of a batch.
    expect(finish.values.some(({ type }) => type.shape.includes(BATCH))).toBe(false);
  });

  it('refuses a layer that looks at the whole batch, by name', () => {
    expect(splitBatch(step(model(true)))).toEqual({
      kind: 'refused',
      op: 'batchNormTrain',
      layer: 'bn1',
      reason: 'looks at the whole batch at once',
    });
  });

  it('refuses a number of the whole batch that samples depend on', () => {
    const builder = new GraphBuilder('centred', coreTyping);
    const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 4] });
    const sum = builder.emit('sumTo', [x], { attrs: { shape: [4] } });
    builder.output('y', builder.emit('sub', [x, sum], { layer: 'centre' }));
    expect(splitBatch(builder.build())).toMatchObject({ kind: 'refused', op: 'sub', layer: 'centre' });
  });

  it('refuses a number of the whole batch that is no sum over samples', () => {
    const builder = new GraphBuilder('norm', coreTyping);
    const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 4] });
    builder.output('y', builder.emit('sumSquares', [x]));
    expect(splitBatch(builder.build())).toMatchObject({ kind: 'refused', op: 'sumSquares', layer: null });
  });
});
