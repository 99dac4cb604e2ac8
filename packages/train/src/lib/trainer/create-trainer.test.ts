import { createReferenceBackend, type NamedTensors } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { fromArrays, type DataSource } from '@convlang/data';
import { tensor, zeros, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../testing/refusal.js';
import { predict } from '../predict/predict.js';
import { train } from '../train.js';
import type { TrainableModel } from '../trainable-model.js';
import { batches } from './batches.js';
import { createTrainer } from './create-trainer.js';
import type { LossFunction } from './loss-function.js';

const backend = createTsBackend();

/** Numbers between -1 and 1 that are unlike each other. */
function waves(shape: readonly number[], frequency: number): Tensor<'f32'> {
  const t = zeros('f32', shape);
  return tensor(
    'f32',
    shape,
    t.data.map((_, i) => Math.sin(frequency * (i + 1))),
  );
}

/** Half the squares of the differences from what should come out, summed, as the mean over the samples: `loss mse`. */
function halfSquares(wanted: ArrayLike<number>): LossFunction {
  return ({ output }) => {
    const count = output.shape[0] ?? 1;
    const differences = output.data.map((x, i) => x - (wanted[i] ?? NaN));
    const loss = differences.reduce((sum, d) => sum + d * d, 0) / 2 / count;
    return {
      loss,
      gradient: tensor(
        'f32',
        output.shape,
        differences.map((d) => d / count),
      ),
    };
  };
}

/** `loss cross-entropy` of scores that no softmax stands behind. */
function crossEntropy(labels: ArrayLike<number>): LossFunction {
  return ({ output }) => {
    const [count = 1, width = 1] = output.shape;
    const gradient = new Float32Array(output.data.length);
    let loss = 0;
    for (let i = 0; i < count; i++) {
      const powers = Array.from(output.data.subarray(i * width, (i + 1) * width), Math.exp);
      const sum = powers.reduce((a, b) => a + b, 0);
      powers.forEach((power, c) => {
        const right = c === labels[i] ? 1 : 0;
        gradient[i * width + c] = (power / sum - right) / count;
        loss -= (right * Math.log(power / sum)) / count;
      });
    }
    return { loss, gradient: tensor('f32', output.shape, gradient) };
  };
}

/** What a loop of one's own with some loss makes of a model, by the batches that `train` would take. */
async function looped(
  model: TrainableModel,
  data: DataSource,
  lossOf: (labels: ArrayLike<number>) => LossFunction,
): Promise<NamedTensors> {
  const trainer = await createTrainer(model, { backend });
  for (let epoch = 0; epoch < model.settings.train.epochs; epoch++)
    for await (const { images, labels } of batches(model, data, { epoch }))
      await trainer.step(images, lossOf(labels.data));
  const weights = await trainer.snapshot();
  await trainer.dispose();
  return weights;
}

function farthest(a: NamedTensors, b: NamedTensors): number {
  expect(Object.keys(a)).toEqual(Object.keys(b));
  const differences = Object.entries(a).flatMap(([name, { data }]) =>
    Array.from(data as Float32Array, (x, i) => Math.abs(x - Number(b[name]?.data[i]))),
  );
  return Math.max(...differences);
}

describe('steps with a loss of one’s own', () => {
  it('are those of `train` with the loss that it is, bit for bit: dropout, running statistics, clipping, rates, frozen layers', async () => {
    const model =
      compileOrThrow(`input 6x6x1 | conv 3x3x3 as c | bn | relu | dropout 0.3 | dense 4 as d | tanh | dense 2
      train { loss mse  optimizer adam lr 0.01  clip norm 0.5  rate c 0.1  freeze d  epochs 2  batch 4  schedule constant }
      data { mean 0.1  augment flip horizontal }`);
    const data = fromArrays({
      images: waves([8, 6, 6, 1], 1.7),
      labels: waves([8, 2], 2.3),
      targets: 'values',
    });
    const { weights } = await train(model, { data, backend });
    expect(await looped(model, data, halfSquares)).toEqual(weights);
  });

  it('are those of `train` with cross-entropy behind softmax', async () => {
    const sections = 'train { loss cross-entropy  optimizer sgd lr 0.1 momentum 0.9  epochs 2  batch 3 }';
    const labels = [0, 2, 1, 1, 0, 2];
    const data = fromArrays({ images: waves([6, 5], 0.9), labels });
    const { weights } = await train(
      compileOrThrow(`input 5 | dense 4 | tanh | dense 3 | softmax ${sections}`),
      {
        data,
        backend,
      },
    );
    const scores = compileOrThrow(`input 5 | dense 4 | tanh | dense 3 ${sections}`);
    expect(farthest(await looped(scores, data, crossEntropy), weights)).toBeLessThan(1e-6);
  });

  it('have the rate that is said, and begin where they are told to', async () => {
    const model = compileOrThrow('input 1 | dense 1 as d train { optimizer sgd lr 0.5 }');
    const weights = {
      'd/kernel': tensor('f32', [1, 1], Float32Array.of(2)),
      'd/bias': tensor('f32', [1], Float32Array.of(1)),
    };
    const trainer = await createTrainer(model, { backend, weights });
    const images = tensor('f32', [1, 1], Float32Array.of(3));
    const gradient = tensor('f32', [1, 1], Float32Array.of(1));
    expect(await trainer.step(images, () => ({ loss: 7, gradient }))).toBe(7);
    const numbers = async (): Promise<readonly number[]> =>
      Object.values(await trainer.snapshot()).flatMap(({ data }) => [...data]);
    // The output is k x + b, so its derivatives are x = 3 and 1; half of them is taken away, then a quarter.
    expect(await numbers()).toEqual([0.5, 0.5]);
    await trainer.step(images, () => ({ loss: 0, gradient }), { rate: 0.25 });
    expect(await numbers()).toEqual([-0.25, 0.25]);
    expect((await trainer.run(images)).output.data).toEqual(Float32Array.of(-0.5));
    await trainer.dispose();
  });

  it('train taps by gradients of their own, and those without not at all', async () => {
    const model = compileOrThrow(
      'input 2 | tap side { dense 1 as s } | tap other { dense 1 as o } | dense 1 as d train { optimizer sgd lr 1 }',
    );
    const trainer = await createTrainer(model, { backend });
    const before = await trainer.snapshot();
    const one = tensor('f32', [1, 1], Float32Array.of(1));
    const images = tensor('f32', [1, 2], Float32Array.of(0, 0));
    await trainer.step(images, ({ output, taps }) => {
      expect([output.shape, Object.keys(taps)]).toEqual([
        [1, 1],
        ['side', 'other'],
      ]);
      return { loss: 0, gradient: zeros('f32', [1, 1]), taps: { side: one } };
    });
    expect(await trainer.snapshot()).toEqual({
      ...before,
      'side/s/bias': tensor('f32', [1], Float32Array.of(-1)),
    });
    await trainer.dispose();
  });
});

describe('gradients of what goes in', () => {
  const twoIn =
    compileOrThrow(`parallel concat { - input 4x4x1 as a | conv 2x3x3 | tanh | flatten - input 3 as b | dense 2 | softsign }
    | tap side { dense 2 | sigmoid } | bn | dense 2`);
  const given = { a: waves([2, 4, 4, 1], 1.1), b: waves([2, 3], 0.7) };
  const [g, s] = [waves([2, 2], 5), waves([2, 2], 3)];
  /** Fixed numbers times what comes out of both heads. */
  const weighted: LossFunction = ({ output, taps }) => {
    const sums = [output, taps['side'] as Tensor<'f32'>].map(({ data }, i) =>
      data.reduce((sum, x, k) => sum + x * ([g, s][i]?.data[k] ?? NaN), 0),
    );
    return { loss: (sums[0] ?? NaN) + (sums[1] ?? NaN), gradient: g, taps: { side: s } };
  };

  it('agree with central differences, for every input, through both heads', async () => {
    const trainer = await createTrainer(twoIn, { backend: createReferenceBackend() });
    const found = await trainer.inputGradients(given, weighted);
    expect(found.gradient).toEqual(found.inputs['a']);
    for (const [name, { shape, data }] of Object.entries(given)) {
      const gradient = found.inputs[name];
      expect(gradient?.shape).toEqual(shape);
      for (const place of [0, 5, data.length - 1].map((i) => i % data.length)) {
        const at = async (change: number): Promise<number> => {
          const moved = data.map((x, i) => (i === place ? x + change : x));
          return (await trainer.inputGradients({ ...given, [name]: tensor('f32', shape, moved) }, weighted))
            .loss;
        };
        const slope = ((await at(0.01)) - (await at(-0.01))) / 0.02;
        expect(Math.abs((gradient?.data[place] ?? NaN) - slope)).toBeLessThan(1e-3);
      }
    }
    await trainer.dispose();
  });

  it('change neither weights nor running statistics', async () => {
    const trainer = await createTrainer(twoIn, { backend });
    const before = await trainer.snapshot();
    const first = await trainer.inputGradients(given, weighted);
    expect(await trainer.snapshot()).toEqual(before);
    expect(await trainer.inputGradients(given, weighted)).toEqual(first);
    await trainer.dispose();
  });

  it('teach one network through another as if they were one with frozen layers', async () => {
    const sections = 'train { loss mse  optimizer adam lr 0.01  epochs 3  batch 4';
    const whole = compileOrThrow(`input 3 | dense 4 as g | tanh | dense 2 as d ${sections}  freeze d }`);
    const data = fromArrays({ images: waves([4, 3], 1.3), labels: waves([4, 2], 0.4), targets: 'values' });
    const { weights } = await train(whole, { data, backend });
    const judged = Object.fromEntries(Object.entries(weights).filter(([name]) => name.startsWith('d/')));
    const judge = await createTrainer(compileOrThrow('input 4 | dense 2 as d'), { backend, weights: judged });
    const own = compileOrThrow(`input 3 | dense 4 as g | tanh ${sections} }`);
    const learnt = await looped(own, data, (labels) => {
      const loss = halfSquares(labels);
      return ({ output }) => judge.inputGradients(output, loss);
    });
    expect(farthest({ ...learnt, ...judged }, weights)).toBeLessThan(1e-6);
    await judge.dispose();
  });
});

describe('a trainer', () => {
  const model = compileOrThrow(
    'input 2 | tap side { dense 1 } | dense 3 as d | tanh train { optimizer sgd lr 0.1 }',
  );
  const images = waves([2, 2], 1);
  const good: LossFunction = ({ output }) => ({ loss: 1, gradient: output });

  it.each<readonly [string, LossFunction, string, RegExp]>([
    [
      'a gradient of another shape',
      () => ({ loss: 1, gradient: zeros('f32', [2, 4]) }),
      'E697',
      /f32 \[2, 4\].*f32 \[2, 3\]/,
    ],
    [
      'a gradient that is not finite',
      ({ output }) => ({ loss: 1, gradient: { ...output, data: output.data.fill(NaN) } }),
      'E697',
      /number 0 is NaN/,
    ],
    [
      'a gradient for no tap',
      ({ output }) => ({ loss: 1, gradient: output, taps: { sied: output } }),
      'E622',
      /sied/,
    ],
    [
      'a loss that is not finite',
      ({ output }) => ({ loss: Infinity, gradient: output }),
      'E601',
      /stopped at step 1: the loss is not finite/,
    ],
    ['nothing', () => undefined as never, 'E556', /\{ loss, gradient \}/],
  ])('refuses %s, with the weights as they were', async (_, loss, code, words) => {
    const trainer = await createTrainer(model, { backend });
    const before = await trainer.snapshot();
    const found = await refusal(trainer.step(images, loss));
    expect(found.code).toBe(code);
    expect(found.message).toMatch(words);
    expect(await trainer.snapshot()).toEqual(before);
    expect(await trainer.step(images, good)).toBe(1);
    await trainer.dispose();
  });

  it('names the first layer that is not finite', async () => {
    const trainer = await createTrainer(model, { backend });
    const huge = tensor('f32', [1, 2], Float32Array.of(3e38, -3e38));
    const found = await refusal(trainer.step(huge, () => ({ loss: NaN, gradient: zeros('f32', [1, 3]) })));
    expect(found.message).toMatch(/the output of .* is not finite/);
    await trainer.dispose();
  });

  it('refuses images of other sizes, a call before the last has ended, and calls after its end', async () => {
    const trainer = await createTrainer(model, { backend });
    const codeOf = async (call: () => Promise<unknown>): Promise<string> => (await refusal(call())).code;
    expect(await codeOf(() => trainer.step(waves([2, 3], 1), good))).toBe('E605');
    expect(await codeOf(() => trainer.step(zeros('f32', [0, 2]), good))).toBe('E556');
    expect(await codeOf(() => trainer.step(images, good, { rate: -1 }))).toBe('E556');
    const inside = await refusal(
      trainer.step(images, async ({ output }) => trainer.inputGradients(output, good)),
    );
    expect(inside.message).toMatch(/await/);
    const last = trainer.step(images, good);
    const end = trainer.dispose();
    expect(await last).toBe(1);
    await Promise.all([end, trainer.dispose()]);
    for (const call of [
      () => trainer.step(images, good),
      () => trainer.run(images),
      () => trainer.snapshot(),
    ])
      expect(await codeOf(call)).toBe('E698');
  });

  it('says of images in use what `predict` says', async () => {
    const net = compileOrThrow('input 2 | dense 3 | bn | dropout 0.5 | dense 2 train { seed 4 }');
    const trainer = await createTrainer(net, { backend });
    await trainer.step(images, good);
    const { output } = await trainer.run(images);
    expect(output).toEqual(await predict(net, await trainer.snapshot(), images, { backend }));
    await trainer.dispose();
  });
});
