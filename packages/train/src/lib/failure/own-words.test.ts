import { createTsBackend } from '@convlang/backend-ts';
import { compile, compileOrThrow } from '@convlang/compiler';
import { fromArrays } from '@convlang/data';
import {
  defineAugmentation,
  defineImageStep,
  defineLoss,
  defineMetric,
  defineOptimizer,
  defineSchedule,
  headRows,
  mergeVocabulary,
  targetRows,
  type Parts,
} from '@convlang/ops';
import { tensor } from '@convlang/tensor';
import { expect, test } from 'vitest';
import { memorySource } from '../../testing/memory-source.js';
import { evaluate } from '../evaluate.js';
import { train } from '../train.js';
import type { TrainableModel } from '../trainable-model.js';

const number = { type: 'number', doc: 'A number.' } as const;

/** A word of each kind that is not in the core. */
const plugin = {
  losses: {
    absolute: defineLoss({
      summary: 'The absolute differences, added up.',
      args: { scale: { ...number, as: 'scale', form: 'pair', default: 1, bounds: { above: 0 } } },
      targets: ['values'],
      reads: 'values',
      emit: (step) => {
        const { builder, values } = step;
        const difference = builder.emit('sub', [headRows(step), targetRows(step)]);
        const size = builder.emit('sqrt', [builder.emit('square', [difference])]);
        const sum = builder.emit('sumFeatures', [size]);
        return builder.emit('scaleShift', [sum], { attrs: { scale: values.scale }, name: step.name });
      },
    }),
  },
  optimizers: {
    signed: defineOptimizer({
      summary: 'Steps of the same length.',
      args: { lr: { ...number, as: 'rate', form: 'pair', default: 0.001 } },
      rates: { low: 1e-5, high: 1, common: 0.001 },
      state: () => [],
      emit: ({ builder, parameter, gradient, rate, name }) => {
        const size = builder.emit('sqrt', [builder.emit('square', [gradient])]);
        const sign = builder.emit('div', [gradient, size]);
        return [builder.emit('sub', [parameter, builder.emit('mul', [sign, rate])], { name })];
      },
    }),
  },
  schedules: {
    exponential: defineSchedule({
      summary: 'Falls by the same factor in each epoch.',
      args: { by: { ...number, as: 'factor', form: 'phrase', default: 0.9 } },
      factor: ({ factor }, { epochs }) => factor ** epochs,
    }),
  },
  metrics: {
    // The root of the mean over samples of the sum of squares, against values.
    rmse: defineMetric({
      summary: 'The root of the mean square.',
      targets: ['values'],
      better: 'lower',
      size: () => 1,
      add: (sums, { scores, first, columns, labels, firstLabel }) => {
        for (let k = 0; k < columns; k++)
          sums[0] = (sums[0] ?? 0) + ((scores[first + k] ?? NaN) - (labels[firstLabel + k] ?? NaN)) ** 2;
      },
      value: ([squares = 0], samples) => Math.sqrt(squares / samples),
    }),
  },
  imageSteps: {
    times: defineImageStep({
      summary: 'Multiplies.',
      args: { factor: { ...number, as: 'factor', form: 'value' } },
      movesPixels: false,
      shapeAfter: (shape) => shape,
      create:
        (_, { factor }) =>
        (from, to) => {
          to.set(from.map((value) => value * factor));
        },
    }),
  },
  augmentations: {
    plus: defineAugmentation({
      summary: 'Adds the same to all.',
      args: { most: { ...number, as: 'most', form: 'value' } },
      draws: 1,
      change: ({ values, from, to }) => {
        to.set(from.map((value) => value + values.most));
        return true;
      },
    }),
  },
} as const satisfies Parts;

const backend = createTsBackend();

function modelOf(sections: string): TrainableModel {
  const model = compileOrThrow(`input 2 | dense 1 bias off\n${sections}`, { plugins: [plugin] });
  return { ...model, vocabulary: mergeVocabulary([plugin]) };
}

// The one sample gives 1 * 1 + 1 * 2 = 3 and should give 1.
const weights = { 'dense1/kernel': tensor('f32', [2, 1], Float32Array.of(1, 2)) };
const data = memorySource([1, 1, 2], [1, 1], [1], { targets: 'values' });

test('a loss of a plugin is what its ops come to', async () => {
  const { loss } = await evaluate(modelOf('train { loss absolute scale 0.25 }'), weights, data, { backend });
  expect(loss).toBeCloseTo(0.5, 7);
});

test('a loss refuses labels of a kind that it does not take', async () => {
  const classes = memorySource([1, 1, 2], [1, 1], [1]);
  await expect(evaluate(modelOf('train { loss absolute }'), weights, classes, { backend })).rejects.toThrow(
    'E612 labels of memory are class numbers, and the loss absolute needs values',
  );
});

test('an optimiser of a plugin makes the steps of its ops, at the rates of its schedule', async () => {
  const model = modelOf('train { loss mse optimizer signed lr 0.25 schedule exponential by 0.5 epochs 2 }');
  const result = await train(model, { backend, data, weights });
  expect(result.history.map(({ rate }) => rate)).toEqual([0.25, 0.125]);
  expect(result.weights['dense1/kernel']?.data).toEqual(Float32Array.of(0.625, 1.625));
});

test('a metric of a plugin is shown where it is asked for, over batches of any size', async () => {
  // Outputs of 3, 6 and 1 that should be 1, 5 and 1: the squares are 4, 1 and 0.
  const three = memorySource([1, 1, 2], [1, 1, 2, 2, 1, 0], [1, 5, 1], { targets: 'values' });
  const scored = async (batch: number) =>
    evaluate(modelOf('train { loss mse metrics rmse }'), weights, three, { backend, batch });
  expect(await scored(2)).toMatchObject({ accuracy: null, metrics: { rmse: Math.sqrt(5 / 3) } });
  expect((await scored(1)).metrics).toEqual((await scored(3)).metrics);
  expect(
    (await evaluate(modelOf('train { loss mse }'), weights, three, { backend })).metrics,
  ).toBeUndefined();
});

test('a metric sees all values of a sample', async () => {
  const { graph, settings } = compileOrThrow('input 2 | dense 2 bias off train { loss mse metrics rmse }', {
    plugins: [plugin],
  });
  const source = fromArrays({
    images: tensor('f32', [2, 2], Float32Array.of(1, 0, 0, 1)),
    labels: tensor('f32', [2, 2], Float32Array.of(1, 2, 0, 4)),
  });
  // The outputs are (1, 2) and (3, 4): the squares are 0, 0, 9 and 0.
  const kernel = { 'dense1/kernel': tensor('f32', [2, 2], Float32Array.of(1, 2, 3, 4)) };
  const model = { graph, settings, vocabulary: mergeVocabulary([plugin]) };
  const { metrics } = await evaluate(model, kernel, source, { backend });
  expect(metrics).toEqual({ rmse: Math.sqrt(4.5) });
});

test('of a metric for which less is better, the epoch with the least is kept', async () => {
  // Each step takes 0.3 from both weights: the output goes 3, 2.4, 1.8, 1.2, 0.6 where 1 is right.
  const model = modelOf('train { loss absolute optimizer signed lr 0.3 epochs 5 keep best rmse }');
  const { history, epoch } = await train(model, { backend, data, weights });
  [2, 1.4, 0.8, 0.2, 0.4].forEach((value, i) =>
    expect(history[i]?.train.metrics?.['rmse']).toBeCloseTo(value, 5),
  );
  expect(epoch).toBe(4);
});

test('a metric that the labels are nothing for cannot be watched', async () => {
  const classes = memorySource([1, 1, 2], [1, 1], [1]);
  const model = modelOf('train { loss mse epochs 1 keep best rmse }');
  await expect(train(model, { backend, data: classes, weights })).rejects.toThrow('E609');
});

test('a step of preprocessing of a plugin is done always, its random change in training only', async () => {
  const model = modelOf('train { loss mse epochs 1 } data { preprocess times 2 augment plus 3 }');
  // (1 + 3) * 2 = 8: the output is 24, the loss 23^2 / 2.
  const { history } = await train(model, { backend, data, weights });
  expect(history[0]?.train.loss).toBe(264.5);
  // 1 * 2 = 2: the output is 6, the loss 5^2 / 2.
  expect((await evaluate(model, weights, data, { backend })).loss).toBe(12.5);
});

test('what is wrong with the words of a plugin is said as of those of the core', () => {
  const problemsOf = (sections: string) =>
    compile(`input 2 | dense 1\n${sections}`, { plugins: [plugin], fixes: true }).diagnostics.map(
      ({ message, fixes }) => [message, ...(fixes ?? []).map(({ title }) => title)],
    );
  expect(problemsOf('train { loss absolut }')).toEqual([
    [
      '`loss` takes cross-entropy, mse, hinge, mae, huber, binary-cross-entropy, focal, dice, kl, contrastive or absolute, not `absolut`',
      'absolute',
    ],
  ]);
  expect(problemsOf('train { loss absolute scale 0 }')).toEqual([['`loss scale` must be above 0, not 0']]);
  expect(problemsOf('data { preprocess time 2 }')[0]?.at(-1)).toBe('times');
});
