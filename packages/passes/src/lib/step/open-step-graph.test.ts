import { BATCH, GraphBuilder, type Graph, type Layer, type ValueId } from '@convlang/ir';
import { coreOps, coreTyping, interpret, type RefTensor } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { createOpenStepGraph, type TrainingOptions } from '../../index.js';

/** `softmax(x w)` of two inputs and two classes, said as two layers. */
function model(): Graph {
  const builder = new GraphBuilder('model', coreTyping);
  const x = builder.input('input', { dtype: 'f32', shape: [BATCH, 2] });
  const w = builder.parameter(
    {
      name: 'd/kernel',
      layer: 'd',
      stream: 'd#1',
      role: 'trained',
      initializer: { kind: 'constant', value: 0 },
    },
    { dtype: 'f32', shape: [2, 2] },
  );
  const layer = (name: string, input: ValueId, output: ValueId, parameters: readonly string[]): Layer => {
    const nothing = { attrs: {}, macs: 0, tap: null, args: {} } as const;
    return { name, kind: name, inputs: [input], output, parameters, ...nothing };
  };
  const scores = builder.emit('matmul', [x, w], { layer: 'd' });
  const shares = builder.emit('softmax', [scores], { layer: 's' });
  builder.layer(layer('d', x, scores, ['d/kernel']));
  builder.layer(layer('s', scores, shares, []));
  builder.output('output', shares);
  return builder.build();
}

const options: TrainingOptions = {
  losses: { output: { kind: 'cross-entropy', smoothing: 0, weight: 1 } },
  optimizer: { kind: 'sgd', momentum: 0, nesterov: false, weightDecay: 0 },
  seed: 0,
};

const tensor = (shape: readonly number[], ...data: number[]): RefTensor => ({
  shape,
  data: Float64Array.from(data),
});

describe('an open step', () => {
  it('hands out what layers give, the gradients there, and what parameters become', () => {
    const { outputs } = interpret(createOpenStepGraph(model(), options), coreOps, {
      batch: 1,
      parameters: { 'd/kernel': tensor([2, 2], 0, 0, 0, 0) },
      feeds: {
        input: tensor([1, 2], 1, 2),
        labels: tensor([1], 1),
        weight: tensor([1], 1),
        step: tensor([], 1),
        first: tensor([], 0),
        rate: tensor([], 0.5),
      },
    });
    const found = Object.fromEntries(Object.entries(outputs).map(([name, { data }]) => [name, [...data]]));
    // The shares are 1/2 each, so the gradients of the scores are [1/2, -1/2]; those of the weights have the input as factors.
    expect(found).toEqual({
      loss: [Math.log(2)],
      output: [0.5, 0.5],
      'layer d': [0, 0],
      'layer s': [0.5, 0.5],
      'grad/layer d': [0.5, -0.5],
      'grad/d/kernel': [0.5, -0.5, 1, -1],
      'new/d/kernel': [-0.25, 0.25, -0.5, 0.5],
    });
  });
});
