import { BATCH, GraphBuilder, type Graph, type ValueId } from '@convlang/ir';
import { coreOps, coreTyping, interpret, type LossSetting } from '@convlang/ops';
import { expect, test } from 'vitest';
import { createEvaluationGraph, createGradientGraph, splitBatch, createTrainingGraph } from '../../index.js';

const crossEntropy: LossSetting = { kind: 'cross-entropy', smoothing: 0, weight: 1 };
const mse: LossSetting = { kind: 'mse', weight: 1 };

/** A picture of 1x2 pixels and so many scores each: what goes in times `k/w`. */
function pixels(channels: number, end: 'softmax' | 'sigmoid'): Graph {
  const builder = new GraphBuilder('pixels', coreTyping);
  const x = builder.input('input', { dtype: 'f32', shape: [BATCH, 1, 2, channels] });
  const parameter = { name: 'k/w', layer: 'k', stream: 'k', role: 'trained' } as const;
  const w = builder.parameter(
    { ...parameter, initializer: { kind: 'constant', value: 1 } },
    { dtype: 'f32', shape: [1] },
  );
  builder.output('output', builder.emit(end, [builder.emit('mul', [x, w])]));
  return builder.build();
}

/** `output`, two numbers, and the tap `age`, one. */
function twoHeads(): Graph {
  const builder = new GraphBuilder('two', coreTyping);
  const x = builder.input('input', { dtype: 'f32', shape: [BATCH, 2] });
  const parameter = (name: string, width: number): ValueId =>
    builder.parameter(
      { name, layer: name, stream: name, role: 'trained', initializer: { kind: 'constant', value: 0 } },
      { dtype: 'f32', shape: [2, width] },
    );
  builder.output('output', builder.emit('softmax', [builder.emit('matmul', [x, parameter('main', 2)])]));
  builder.output('age', builder.emit('matmul', [x, parameter('side', 1)]));
  return builder.build();
}

const numbers = (shape: readonly number[], ...data: readonly number[]) => ({
  shape,
  data: Float64Array.from(data),
});
const inputsOf = (graph: Graph) =>
  Object.fromEntries(graph.inputs.map(({ name, value }) => [name, graph.values[value]?.type]));

test('the loss of a map is the mean over its pixels, and weights count samples', () => {
  const graph = createGradientGraph(pixels(2, 'softmax'), {
    seed: 1,
    losses: { output: crossEntropy },
    labels: 'maps',
  });
  expect(inputsOf(graph)['labels']).toEqual({ dtype: 'i32', shape: [BATCH, 1, 2] });
  const { outputs } = interpret(graph, coreOps, {
    batch: 2,
    feeds: {
      // Odds of three to one and equal ones; then equal ones twice.
      input: numbers([2, 1, 2, 2], 0, Math.log(3), 0, 0, 5, 5, -1, -1),
      labels: numbers([2, 1, 2], 0, 1, 0, 0),
      weight: numbers([2], 0.75, 0.25),
      step: numbers([], 1),
      first: numbers([], 0),
    },
    parameters: { 'k/w': numbers([1], 1) },
  });
  const [first, second] = [(Math.log(4) + Math.log(2)) / 2, Math.log(2)];
  expect(outputs['loss']?.data[0]).toBeCloseTo(0.75 * first + 0.25 * second, 12);
  // Of the first pixel alone, d log(1 + 3^w) / dw at w = 1 is (3 / 4) log 3; the others do not depend on w.
  expect(outputs['grad/k/w']?.data[0]).toBeCloseTo(0.75 * 0.5 * 0.75 * Math.log(3), 12);
});

test('a map of yes or no is met by one channel', () => {
  const graph = createEvaluationGraph(pixels(1, 'sigmoid'), {
    losses: { output: crossEntropy },
    labels: 'maps',
  });
  const { outputs } = interpret(graph, coreOps, {
    batch: 1,
    feeds: {
      input: numbers([1, 1, 2, 1], 0, Math.log(3)),
      labels: numbers([1, 1, 2], 1, 0),
      weight: numbers([1], 1),
    },
    parameters: { 'k/w': numbers([1], 1) },
  });
  expect(outputs['loss']?.data[0]).toBeCloseTo((Math.log(2) + Math.log(4)) / 2, 12);
});

test('heads with labels of their own have an input each, of the kind that is said', () => {
  const losses = { output: crossEntropy, age: { ...mse, weight: 0.5 } };
  const labels = { output: 'classes', age: 'values' } as const;
  const graph = createGradientGraph(twoHeads(), { seed: 1, losses, labels });
  expect(inputsOf(graph)).toMatchObject({
    'labels/output': { dtype: 'i32', shape: [BATCH] },
    'labels/age': { dtype: 'f32', shape: [BATCH, 1] },
  });
  expect(inputsOf(graph)).not.toHaveProperty('labels');
  const { outputs } = interpret(graph, coreOps, {
    batch: 1,
    feeds: {
      input: numbers([1, 2], 1, 2),
      'labels/output': numbers([1], 1),
      'labels/age': numbers([1, 1], 3),
      step: numbers([], 1),
      first: numbers([], 0),
      weight: numbers([1], 1),
    },
    parameters: { main: numbers([2, 2], 0, 0, 0, 0), side: numbers([2, 1], 1, 0) },
  });
  // log 2 of equal scores, and half of half the square of 1 - 3.
  expect(outputs['loss']?.data[0]).toBeCloseTo(Math.log(2) + 0.5 * 2, 12);
  expect([...(outputs['grad/side']?.data ?? [])]).toEqual([-1, -2]);
  expect([...(outputs['grad/main']?.data ?? [])]).toEqual([0.5, -0.5, 1, -1]);
});

test('a step with labels by head is cut as any other', () => {
  const step = createTrainingGraph(twoHeads(), {
    seed: 1,
    losses: { output: crossEntropy, age: mse },
    labels: { output: 'classes', age: 'values' },
    optimizer: { kind: 'sgd', weightDecay: 0 },
  });
  const split = splitBatch(step);
  if (split.kind !== 'split') throw new Error(split.reason);
  expect(split.accumulate.inputs.map(({ name }) => name)).toEqual([
    'input',
    'labels/output',
    'labels/age',
    'weight',
  ]);
});

test('a head with a loss and no labels is refused', () => {
  const losses = { output: crossEntropy, age: mse };
  expect(() => createEvaluationGraph(twoHeads(), { losses, labels: { output: 'classes' } })).toThrow(
    'there are no labels for the head age, which has a loss',
  );
});
