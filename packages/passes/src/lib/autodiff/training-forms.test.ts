import { BATCH, GraphBuilder, verify, type Graph, type Parameter } from '@convlang/ir';
import { coreOps, coreTyping, interpret, type RefTensor } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { createEvaluationGraph, createGradientGraph } from '../../index.js';

function numbers(shape: readonly number[], ...data: number[]): RefTensor {
  return { shape, data: Float64Array.from(data) };
}

const losses = { output: { kind: 'mse', weight: 1 } } as const;
const options = { seed: 7, losses, labels: 'values' } as const;

/** `bn` on one number a sample, once or twice with the same parameters. */
function normalised(statistics: Parameter['role'], times = 1, weights: Parameter['role'] = 'trained'): Graph {
  const builder = new GraphBuilder('bn', coreTyping);
  let x = builder.input('input', { dtype: 'f32', shape: [BATCH, 1] });
  const [gain, bias, mean, variance] = (['gain', 'bias', 'mean', 'variance'] as const).map((name, i) =>
    builder.parameter(
      {
        name: `bn1/${name}`,
        layer: 'bn1',
        stream: 'bn#1',
        role: i < 2 ? weights : statistics,
        initializer: { kind: 'constant', value: i % 2 },
      },
      { dtype: 'f32', shape: [1] },
    ),
  );
  for (let i = 0; i < times; i++)
    x = builder.emit('batchNorm', [x, gain ?? x, bias ?? x, mean ?? x, variance ?? x], {
      attrs: { epsilon: 0, momentum: 0.25 },
      layer: 'bn1',
      name: 'bn1',
    });
  builder.output('output', x);
  return builder.build();
}

const feeds = {
  input: numbers([2, 1], 1, 5),
  labels: numbers([2, 1], 0, 0),
  weight: numbers([2], 1, 1),
  step: numbers([], 1),
  first: numbers([], 0),
};
const parameters = {
  'bn1/gain': numbers([1], 3),
  'bn1/bias': numbers([1], 2),
  'bn1/mean': numbers([1], 1),
  'bn1/variance': numbers([1], 4),
};

describe('batch normalisation in training', () => {
  it('uses the statistics of the batch and moves the running ones, the variance unbiased', () => {
    const graph = createGradientGraph(normalised('state'), options);
    verify(graph, coreTyping);
    const { outputs, updates } = interpret(graph, coreOps, { batch: 2, feeds, parameters });
    // Mean 3, variance 4: normalised to -1 and 1.
    expect([...(outputs['output']?.data ?? [])]).toEqual([-1, 5]);
    // 0.75 * 1 + 0.25 * 3; 0.75 * 4 + 0.25 * 4 * 2/1
    expect(updates).toEqual({ 'bn1/mean': numbers([1], 1.5), 'bn1/variance': numbers([1], 5) });
    // Gradients of half the squares of -1 and 5.
    expect(outputs['grad/bn1/gain']?.data[0]).toBeCloseTo(6, 12);
    expect(outputs['grad/bn1/bias']?.data[0]).toBeCloseTo(4, 12);
  });

  it('moves running statistics that are used twice one after the other', () => {
    const graph = createGradientGraph(normalised('state', 2), options);
    verify(graph, coreTyping);
    const { updates } = interpret(graph, coreOps, { batch: 2, feeds, parameters });
    // The second sees -1 and 5: mean 2, variance 9, unbiased 18.
    expect(updates['bn1/mean']?.data[0]).toBeCloseTo(0.75 * 1.5 + 0.25 * 2, 12);
    expect(updates['bn1/variance']?.data[0]).toBeCloseTo(0.75 * 5 + 0.25 * 18, 12);
  });

  it('keeps frozen statistics, and has gradients through them', () => {
    const graph = createGradientGraph(normalised('frozen'), options);
    const { outputs, updates } = interpret(graph, coreOps, { batch: 2, feeds, parameters });
    // (1 - 1) / 2 and (5 - 1) / 2, times 3, plus 2
    expect([...(outputs['output']?.data ?? [])]).toEqual([2, 8]);
    expect(updates).toEqual({});
    expect(outputs['grad/bn1/gain']?.data[0]).toBeCloseTo(16, 12);
    expect(outputs['grad/bn1/bias']?.data[0]).toBeCloseTo(10, 12);
  });

  it('leaves the running statistics of a frozen layer alone', () => {
    const graph = createGradientGraph(normalised('state', 1, 'frozen'), options);
    const { outputs, updates } = interpret(graph, coreOps, { batch: 2, feeds, parameters });
    expect([...(outputs['output']?.data ?? [])]).toEqual([2, 8]);
    expect(updates).toEqual({});
  });

  it('uses the running statistics when evaluated', () => {
    const graph = createEvaluationGraph(normalised('state'), { losses, labels: 'values' });
    const { outputs, updates } = interpret(graph, coreOps, { batch: 2, feeds, parameters });
    expect([...(outputs['output']?.data ?? [])]).toEqual([2, 8]);
    expect(updates).toEqual({});
  });
});

function dropped(): Graph {
  const builder = new GraphBuilder('dropout', coreTyping);
  const x = builder.input('input', { dtype: 'f32', shape: [BATCH, 50] });
  builder.output('output', builder.emit('dropout', [x], { attrs: { rate: 0.75, stream: 'dropout#1' } }));
  return builder.build();
}

describe('dropout in training', () => {
  const ones = numbers([4, 50], ...new Array<number>(200).fill(1));
  const labels = numbers([4, 50], ...new Array<number>(200).fill(0));
  const run = (seed: number, step: number) => {
    const graph = createGradientGraph(dropped(), { ...options, seed });
    verify(graph, coreTyping);
    const all = { ...feeds, input: ones, labels, weight: numbers([4], 1, 1, 1, 1), step: numbers([], step) };
    return interpret(graph, coreOps, { batch: 4, feeds: all, parameters: {} }).outputs['output']?.data;
  };

  it('drops about the share that is asked for and scales the rest', () => {
    const output = [...(run(7, 1) ?? [])];
    expect(new Set(output)).toEqual(new Set([0, 4]));
    expect(output.filter((v) => v > 0).length).toBeGreaterThan(30);
    expect(output.filter((v) => v > 0).length).toBeLessThan(70);
  });

  it('drops others at another step and with another seed, the same at the same', () => {
    expect(run(7, 1)).toEqual(run(7, 1));
    expect(run(7, 2)).not.toEqual(run(7, 1));
    expect(run(8, 1)).not.toEqual(run(7, 1));
  });

  it('does nothing when evaluated', () => {
    const graph = createEvaluationGraph(dropped(), { losses, labels: 'values' });
    const all = { ...feeds, input: ones, labels, weight: numbers([4], 1, 1, 1, 1) };
    const { outputs } = interpret(graph, coreOps, { batch: 4, feeds: all, parameters: {} });
    expect(outputs['output']?.data).toEqual(ones.data);
  });
});
