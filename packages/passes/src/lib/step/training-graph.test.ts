import { BATCH, GraphBuilder, verify, type Graph, type Parameter, type ValueId } from '@convlang/ir';
import { coreOps, coreTyping, interpret, OpError, type LossSetting, type RefTensor } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import {
  createEvaluationGraph,
  createGradientGraph,
  createTrainingGraph,
  type OptimizerChoice,
} from '../../index.js';

type Numbers = Readonly<Record<string, RefTensor>>;

function numbers(shape: readonly number[], ...data: number[]): RefTensor {
  return { shape, data: Float64Array.from(data) };
}

/** `output = activation(x w)` with two inputs; `w` may be frozen, and may be used a second time. */
function dense(
  width: number,
  activation: string | null,
  role: Parameter['role'] = 'trained',
  times = 1,
): Graph {
  const builder = new GraphBuilder('dense', coreTyping);
  const x = builder.input('input', { dtype: 'f32', shape: [BATCH, 2] });
  const w = builder.parameter(
    { name: 'd/kernel', layer: 'd', stream: 'd#1', role, initializer: { kind: 'constant', value: 0 } },
    { dtype: 'f32', shape: [2, width] },
  );
  const products = Array.from({ length: times }, () => builder.emit('matmul', [x, w], { layer: 'd' }));
  const scores = products.reduce((sum, product) => builder.emit('add', [sum, product]));
  builder.output('output', activation === null ? scores : builder.emit(activation, [scores]));
  return builder.build();
}

const crossEntropy: LossSetting = { kind: 'cross-entropy', smoothing: 0, weight: 1 };
const sgd: OptimizerChoice = { kind: 'sgd', momentum: 0, nesterov: false, weightDecay: 0 };

/** One step with batch 1, label 1, rate 0.5. */
function step(graph: Graph, parameters: Numbers, feeds: Numbers = {}) {
  verify(graph, coreTyping);
  return interpret(graph, coreOps, {
    batch: 1,
    parameters,
    feeds: {
      input: numbers([1, 2], 1, 2),
      labels: numbers([1], 1),
      weight: numbers([1], 1),
      step: numbers([], 1),
      first: numbers([], 0),
      rate: numbers([], 0.5),
      ...feeds,
    },
  });
}

const zeroWeights = { 'd/kernel': numbers([2, 2], 0, 0, 0, 0) };

function expectClose(actual: RefTensor | undefined, expected: readonly number[]): void {
  expect(actual?.data.length).toBe(expected.length);
  expected.forEach((value, i) => expect(actual?.data[i]).toBeCloseTo(value, 12));
}

describe('createTrainingGraph', () => {
  it('has the documented inputs and outputs, and updates every trained parameter', () => {
    const graph = createTrainingGraph(dense(2, 'softmax'), {
      seed: 1,
      losses: { output: crossEntropy },
      optimizer: { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0 },
    });
    const type = (name: string) => graph.values[graph.inputs.find((i) => i.name === name)?.value ?? -1]?.type;
    expect(graph.inputs.map((input) => input.name)).toEqual([
      'input',
      'labels',
      'weight',
      'step',
      'first',
      'rate',
    ]);
    expect(type('labels')).toEqual({ dtype: 'i32', shape: [BATCH] });
    expect(type('weight')).toEqual({ dtype: 'f32', shape: [BATCH] });
    expect([type('step'), type('first'), type('rate')]).toEqual([
      { dtype: 'i32', shape: [] },
      { dtype: 'i32', shape: [] },
      { dtype: 'f32', shape: [] },
    ]);
    expect(graph.outputs.map((output) => output.name)).toEqual(['loss', 'output']);
    expect(graph.updates.map((update) => update.parameter)).toEqual([
      'd/kernel',
      'adam.m/d/kernel',
      'adam.v/d/kernel',
    ]);
    expect(graph.parameters.filter((p) => p.role === 'state').map((p) => p.initializer)).toEqual([
      { kind: 'constant', value: 0 },
      { kind: 'constant', value: 0 },
    ]);
  });

  it('takes the softmax cross-entropy and its gradient', () => {
    const graph = createTrainingGraph(dense(2, 'softmax'), {
      seed: 1,
      losses: { output: crossEntropy },
      optimizer: sgd,
    });
    const { outputs, updates } = step(graph, zeroWeights);
    // Two equal scores: loss log 2; gradient of the scores (1/2, -1/2), times the inputs 1 and 2, times the rate 1/2.
    expectClose(outputs['loss'], [Math.LN2]);
    expectClose(outputs['output'], [0.5, 0.5]);
    expectClose(updates['d/kernel'], [-0.25, 0.25, -0.5, 0.5]);
  });

  it('stays finite on scores at which the softmax is exactly 0', () => {
    const graph = createTrainingGraph(dense(2, 'softmax'), {
      seed: 1,
      losses: { output: crossEntropy },
      optimizer: sgd,
    });
    const { outputs } = step(graph, { 'd/kernel': numbers([2, 2], 1000, 0, 0, -1000) });
    // Scores 1000 and -2000: the label's probability is exp(-3000) = 0, its loss 3000.
    expectClose(outputs['loss'], [3000]);
  });

  it('takes scores without a softmax as logits', () => {
    const graph = createTrainingGraph(dense(2, null), {
      seed: 1,
      losses: { output: crossEntropy },
      optimizer: sgd,
    });
    expectClose(step(graph, zeroWeights).outputs['loss'], [Math.LN2]);
  });

  it('takes the binary cross-entropy behind a sigmoid of one number', () => {
    const graph = createTrainingGraph(dense(1, 'sigmoid'), {
      seed: 1,
      losses: { output: crossEntropy },
      optimizer: sgd,
    });
    const { outputs, updates } = step(graph, { 'd/kernel': numbers([2, 1], 0, 0) });
    expectClose(outputs['loss'], [Math.LN2]);
    // sigmoid(0) - 1 = -1/2, times the inputs 1 and 2, times the rate 1/2
    expectClose(updates['d/kernel'], [0.25, 0.5]);
  });

  it('spreads the target by label smoothing', () => {
    const losses = { output: { ...crossEntropy, smoothing: 0.2 } };
    const graph = createTrainingGraph(dense(2, 'softmax'), { seed: 1, losses, optimizer: sgd });
    // Targets 0.1 and 0.9: gradient of the scores (0.4, -0.4).
    expectClose(step(graph, zeroWeights).updates['d/kernel'], [-0.2, 0.2, -0.4, 0.4]);
  });

  it("takes the mean square in the article's form, half the sum of squares, against rows of 0 and 1", () => {
    const graph = createTrainingGraph(dense(2, null), {
      seed: 1,
      losses: { output: { kind: 'mse', weight: 1 } },
      optimizer: sgd,
    });
    // Outputs 3 and 5 against 0 and 1: (9 + 16) / 2.
    const { outputs, updates } = step(graph, { 'd/kernel': numbers([2, 2], 1, 1, 1, 2) });
    expectClose(outputs['loss'], [12.5]);
    expectClose(updates['d/kernel'], [1 - 1.5, 1 - 2, 1 - 3, 2 - 4]);
  });

  it('takes the mean square of one number against the label itself', () => {
    const graph = createTrainingGraph(dense(1, null), {
      seed: 1,
      losses: { output: { kind: 'mse', weight: 1 } },
      optimizer: sgd,
    });
    const parameters = { 'd/kernel': numbers([2, 1], 1, 1) };
    expectClose(step(graph, parameters).outputs['loss'], [2]);
    expectClose(step(graph, parameters, { labels: numbers([1], 0) }).outputs['loss'], [4.5]);
  });

  it('takes the mean square against values', () => {
    const graph = createTrainingGraph(dense(2, null), {
      seed: 1,
      losses: { output: { kind: 'mse', weight: 1 } },
      labels: 'values',
      optimizer: sgd,
    });
    const { outputs } = step(graph, zeroWeights, { labels: numbers([1, 2], 0.5, -1) });
    expectClose(outputs['loss'], [0.625]);
  });

  it('takes the hinge loss on scores', () => {
    const graph = createTrainingGraph(dense(2, null), {
      seed: 1,
      losses: { output: { kind: 'hinge', weight: 1 } },
      optimizer: sgd,
    });
    // Scores 3 and 3.5, label 1: max(0, 1 + 3 - 3.5).
    expectClose(step(graph, { 'd/kernel': numbers([2, 2], 1, 1.5, 1, 1) }).outputs['loss'], [0.5]);
  });

  it('weighs samples and heads', () => {
    const losses = { output: { ...crossEntropy, weight: 0.3 } };
    const graph = createTrainingGraph(dense(2, 'softmax'), { seed: 1, losses, optimizer: sgd });
    const { outputs } = interpret(graph, coreOps, {
      batch: 2,
      parameters: zeroWeights,
      feeds: {
        input: numbers([2, 2], 1, 2, 3, 4),
        labels: numbers([2], 0, 1),
        weight: numbers([2], 0.5, 2),
        step: numbers([], 1),
        first: numbers([], 0),
        rate: numbers([], 1),
      },
    });
    expectClose(outputs['loss'], [0.3 * 2.5 * Math.LN2]);
  });

  it('adds up the gradients of a parameter that is used twice', () => {
    const options = { seed: 1, losses: { output: crossEntropy }, optimizer: sgd };
    const once = step(createTrainingGraph(dense(2, 'softmax'), options), zeroWeights);
    const twice = step(createTrainingGraph(dense(2, 'softmax', 'trained', 2), options), zeroWeights);
    expectClose(
      twice.updates['d/kernel'],
      [...(once.updates['d/kernel']?.data ?? [])].map((v) => 2 * v),
    );
  });

  it('does no work for frozen parameters', () => {
    const graph = createTrainingGraph(dense(2, 'softmax', 'frozen'), {
      seed: 1,
      losses: { output: crossEntropy },
      optimizer: sgd,
    });
    expect(graph.updates).toEqual([]);
    expect(graph.nodes.map((node) => node.op)).toEqual([
      'matmul',
      'softmax',
      'softmaxCrossEntropy',
      'mul',
      'sumTo',
    ]);
  });

  it('clips by the norm of all gradients', () => {
    const clip = { kind: 'norm', limit: 0.1 } as const;
    const graph = createTrainingGraph(dense(2, 'softmax'), {
      seed: 1,
      losses: { output: crossEntropy },
      optimizer: sgd,
      clip,
    });
    const change = [...(step(graph, zeroWeights).updates['d/kernel']?.data ?? [])].map((v) => v / 0.5);
    expect(Math.hypot(...change)).toBeCloseTo(0.1, 12);
    expect((change[2] ?? 0) / (change[0] ?? 1)).toBeCloseTo(2, 12);
  });

  it('clips each number', () => {
    const clip = { kind: 'value', limit: 0.75 } as const;
    const graph = createTrainingGraph(dense(2, 'softmax'), {
      seed: 1,
      losses: { output: crossEntropy },
      optimizer: sgd,
      clip,
    });
    // Gradients 0.5, -0.5, 1, -1.
    expectClose(step(graph, zeroWeights).updates['d/kernel'], [-0.25, 0.25, -0.375, 0.375]);
  });

  it('adds weight decay after clipping', () => {
    const optimizer = { ...sgd, weightDecay: 0.1 };
    const clip = { kind: 'value', limit: 0 } as const;
    const graph = createTrainingGraph(dense(2, 'softmax'), {
      seed: 1,
      losses: { output: crossEntropy },
      optimizer,
      clip,
    });
    const { updates } = step(graph, { 'd/kernel': numbers([2, 2], 1, 2, 3, 4) });
    expectClose(updates['d/kernel'], [0.95, 1.9, 2.85, 3.8]);
  });

  it.each([
    { optimizer: { ...sgd, momentum: 0.9 }, states: ['momentum.v/d/kernel'] },
    {
      optimizer: { kind: 'rmsprop', rho: 0.9, epsilon: 1e-8, weightDecay: 0 },
      states: ['rmsprop.s/d/kernel'],
    },
    { optimizer: { kind: 'adagrad', epsilon: 1e-8, weightDecay: 0 }, states: ['adagrad.s/d/kernel'] },
    {
      optimizer: { kind: 'adadelta', rho: 0.9, epsilon: 1e-8, weightDecay: 0 },
      states: ['adadelta.s/d/kernel', 'adadelta.d/d/kernel'],
    },
  ] as const)('keeps the states $states', ({ optimizer, states }) => {
    const graph = createTrainingGraph(dense(2, 'softmax'), {
      seed: 1,
      losses: { output: crossEntropy },
      optimizer,
    });
    expect(graph.updates.map((update) => update.parameter)).toEqual(['d/kernel', ...states]);
    const moments = Object.fromEntries(states.map((name) => [name, numbers([2, 2], 0, 0, 0, 0)]));
    const { updates } = step(graph, { ...zeroWeights, ...moments });
    // Whatever the optimiser, the first step goes against the gradient (0.5, -0.5, 1, -1).
    expect([...(updates['d/kernel']?.data ?? [])].map(Math.sign)).toEqual([-1, 1, -1, 1]);
  });

  it('refuses a loss for a head that is not there, and a model without a loss', () => {
    const model = dense(2, 'softmax');
    expect(() =>
      createTrainingGraph(model, { seed: 1, losses: { aux1: crossEntropy }, optimizer: sgd }),
    ).toThrow('there is no head aux1 for a loss; the model has output');
    expect(() => createTrainingGraph(model, { seed: 1, losses: {}, optimizer: sgd })).toThrow(
      'no head of output has a loss',
    );
  });

  it('refuses inputs and heads that are called as those of training', () => {
    const builder = new GraphBuilder('names', coreTyping);
    const x = builder.input('rate', { dtype: 'f32', shape: [BATCH, 2] });
    builder.output('output', builder.emit('relu', [x]));
    builder.output('loss', builder.emit('softmax', [x]));
    const graph = builder.build();
    expect(() =>
      createTrainingGraph(graph, { seed: 1, losses: { output: crossEntropy }, optimizer: sgd }),
    ).toThrow(
      'E323 `rate` cannot be a name here: training feeds an input of this name\nE323 `loss` cannot be a name here: training gives the loss under this name',
    );
  });

  it('refuses class losses on values', () => {
    expect(() =>
      createTrainingGraph(dense(2, 'softmax'), {
        seed: 1,
        losses: { output: crossEntropy },
        labels: 'values',
        optimizer: sgd,
      }),
    ).toThrow('needs class numbers as labels');
  });

  it('names the layer whose op has no gradient', () => {
    const builder = new GraphBuilder('backward', coreTyping);
    const model = dense(2, null);
    const x = builder.input('input', { dtype: 'f32', shape: [BATCH, 2] });
    const w = builder.parameter({ ...(model.parameters[0] as Parameter) }, { dtype: 'f32', shape: [2, 2] });
    const y = builder.emit('matmul', [x, w]);
    // An op of a backward pass, which has no gradient of its own.
    builder.output('output', builder.emit('sqrtGrad', [y, y], { layer: 'root1' }));
    const graph = builder.build();
    const create = () =>
      createTrainingGraph(graph, { seed: 1, losses: { output: crossEntropy }, optimizer: sgd });
    expect(create).toThrow(OpError);
    expect(create).toThrow('sqrtGrad: has no gradient, and layer root1 needs it for training');
  });
});

/** Two heads behind one shared layer: `output`, and the tap `aux1`. */
function withTap(): Graph {
  const builder = new GraphBuilder('tap', coreTyping);
  const x = builder.input('input', { dtype: 'f32', shape: [BATCH, 2] });
  const parameter = (name: string, width: number): ValueId =>
    builder.parameter(
      { name, layer: name, stream: name, role: 'trained', initializer: { kind: 'constant', value: 0 } },
      { dtype: 'f32', shape: [2, width] },
    );
  const hidden = builder.emit('matmul', [x, parameter('trunk', 2)]);
  const main = builder.emit('matmul', [hidden, parameter('main', 2)]);
  const tap = builder.emit('matmul', [hidden, parameter('aux', 2)]);
  builder.output('output', builder.emit('softmax', [main]));
  builder.output('aux1', builder.emit('softmax', [tap]));
  return builder.build();
}

describe('taps', () => {
  const identity = numbers([2, 2], 1, 0, 0, 1);
  const parameters = {
    trunk: identity,
    main: numbers([2, 2], 1, -1, 0, 0),
    aux: numbers([2, 2], 0, 0, 2, -2),
  };
  const gradients = (losses: Readonly<Record<string, LossSetting>>) =>
    step(createGradientGraph(withTap(), { seed: 1, losses }), parameters).outputs;

  it('are heads whose gradients add up in what they share', () => {
    const main = gradients({ output: crossEntropy });
    const aux = gradients({ aux1: crossEntropy });
    const both = gradients({ output: crossEntropy, aux1: { ...crossEntropy, weight: 0.3 } });
    const sum = [...(main['grad/trunk']?.data ?? [])].map(
      (v, i) => v + 0.3 * (aux['grad/trunk']?.data[i] ?? NaN),
    );
    expectClose(both['grad/trunk'], sum);
    expectClose(both['loss'], [(main['loss']?.data[0] ?? NaN) + 0.3 * (aux['loss']?.data[0] ?? NaN)]);
  });

  it('without a loss are outputs whose own parameters do not learn', () => {
    const outputs = gradients({ output: crossEntropy });
    expect(Object.keys(outputs)).toEqual(['loss', 'output', 'aux1', 'grad/trunk', 'grad/main']);
  });
});

describe('createEvaluationGraph', () => {
  it('gives the loss and the heads as in use, and asks for no more than it needs', () => {
    const graph = createEvaluationGraph(dense(2, 'softmax'), { losses: { output: crossEntropy } });
    expect(graph.inputs.map((input) => input.name)).toEqual(['input', 'labels', 'weight']);
    expect(graph.updates).toEqual([]);
    expectClose(step(graph, zeroWeights).outputs['loss'], [Math.LN2]);
  });
});
