import { compileOrThrow } from '@convlang/compiler';
import {
  createReferenceBackend,
  type Backend,
  type Executable,
  type NamedTensors,
  type RunOptions,
} from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { digitsSource } from '@convlang/data';
import { allClose } from '@convlang/tensor';
import { expect, test } from 'vitest';
import { narrowBackend } from '../../testing/narrow-backend.js';
import { bitsOf } from '../../testing/same-bits.js';
import { evaluate } from '../evaluate.js';
import { predict } from '../predict/predict.js';
import { train } from '../train.js';

interface Variation {
  readonly name?: string;
  readonly bn?: boolean;
  readonly batch?: string;
  readonly seed?: number;
}

/** Dropout, shuffling, augmentation, and batch normalisation unless it is to be split. */
function smallNet({ name = '', bn = true, batch = '32', seed = 4 }: Variation) {
  return compileOrThrow(`input 28x28x1
    | conv 4x5x5 stride 2 round floor ${name} ${bn ? '| bn' : ''} | relu | dropout 0.2 | maxpool 2
    | dense 16 | relu | dropout 0.5 | dense 10 | softmax
    train { optimizer adam lr 0.01 epochs 2 batch ${batch} validate split 10% clip norm 1.0 seed ${seed} }
    data { source digits count 100 scale 1/255 augment shift 2 rotate 5 resized-crop 60% contrast 20% }`);
}

async function trained(variation: Variation): Promise<NamedTensors> {
  return (await train(smallNet(variation), { backend: createTsBackend() })).weights;
}

test('the same seed gives the same bits; another seed does not', async () => {
  const first = bitsOf(await trained({}));
  expect(bitsOf(await trained({}))).toEqual(first);
  expect(bitsOf(await trained({ seed: 5 }))).not.toEqual(first);
});

test('a renamed layer changes no bit', async () => {
  const renamed = await trained({ name: 'as first' });
  expect(Object.keys(renamed)).toContain('first/kernel');
  expect(bitsOf(renamed)).toEqual(bitsOf(await trained({})));
});

test.each(['32 split 2', '32 split 4', '32 split 3'])(
  'batch %s gives the bits of batch 32',
  async (batch) => {
    const whole = bitsOf(await trained({ bn: false }));
    expect(bitsOf(await trained({ bn: false, batch }))).toEqual(whole);
  },
);

test.each([
  // 32 samples in 3 parts: 11 and more, in whole groups.
  [1, [11, 11, 10]],
  [5, [15, 15, 2]],
  [8, [16, 16]],
])('a backend that sums %d samples together gets parts of %j', async (batchGroup, parts) => {
  const real = createTsBackend();
  const sizes: number[] = [];
  const backend: Backend = {
    ...real,
    capabilities: { ...real.capabilities, batchGroup },
    compile: async (graph, options) => {
      const made = await real.compile(graph, options);
      if (!graph.name.endsWith('/accumulate')) return made;
      const watched: Executable = {
        memoryBytes: made.memoryBytes,
        run: (feeds: NamedTensors, how?: RunOptions) => {
          sizes.push(options.batch);
          return made.run(feeds, how);
        },
        dispose: () => {
          made.dispose();
        },
      };
      return watched;
    },
  };
  await train(smallNet({ bn: false, batch: '32 split 3' }), { backend });
  expect(sizes.slice(0, parts.length)).toEqual(parts);
});

test('the size of evaluated batches changes no bit of the metrics', async () => {
  const model = smallNet({});
  const backend = createTsBackend();
  const weights = await trained({});
  const unseen = digitsSource({ part: 'test', count: 50, seed: 1 });
  const metrics = await evaluate(model, weights, unseen, { backend, batch: 50 });
  for (const batch of [1, 7, 16, 64])
    expect(await evaluate(model, weights, unseen, { backend, batch })).toEqual(metrics);
});

test('where memory is short, fewer samples at a time give the same bits', async () => {
  const model = smallNet({ bn: false, batch: '32 split 4' });
  const backend = createTsBackend();
  const whole = await train(model, { backend });
  const unseen = digitsSource({ part: 'test', count: 50, seed: 1 });
  const images = {
    dtype: 'f32',
    shape: [20, 28, 28, 1],
    data: new Float32Array(20 * 784).fill(0.5),
  } as const;
  // A quarter of a batch is trained at a time; validation has no parts, and finds its own size.
  const narrow = narrowBackend(8);
  const trainedThere = await train(model, { backend: narrow.backend });
  expect(bitsOf(trainedThere.weights)).toEqual(bitsOf(whole.weights));
  expect(trainedThere.history).toEqual(whole.history);
  // The ten samples held out are too many once, and not tried again after the second epoch.
  expect(narrow.refused).toEqual([10]);
  for (const most of [13, 1]) {
    const { backend: short, given } = narrowBackend(most);
    expect(await evaluate(model, whole.weights, unseen, { backend: short })).toEqual(
      await evaluate(model, whole.weights, unseen, { backend }),
    );
    expect((await predict(model, whole.weights, images, { backend: short })).data).toEqual(
      (await predict(model, whole.weights, images, { backend })).data,
    );
    // 50 and 20, halved until they fit.
    expect(given).toEqual(most === 1 ? [1, 1] : [13, 11, 10]);
  }
  const none = evaluate(model, whole.weights, unseen, { backend: narrowBackend(0).backend });
  await expect(none).rejects.toThrow('E407 a run on 1 samples');
});

test('what is predicted for an image does not depend on the images beside it', async () => {
  const model = smallNet({});
  const backend = createTsBackend();
  const weights = await trained({});
  const images = Float32Array.from({ length: 70 * 784 }, (_, i) => ((i * 7919) % 256) / 255);
  const all = await predict(
    model,
    weights,
    { dtype: 'f32', shape: [70, 28, 28, 1], data: images },
    { backend },
  );
  expect(all.shape).toEqual([70, 10]);
  for (const i of [0, 3, 69]) {
    const data = images.subarray(i * 784, (i + 1) * 784);
    const one = await predict(model, weights, { dtype: 'f32', shape: [1, 28, 28, 1], data }, { backend });
    expect([...one.data]).toEqual([...all.data.subarray(i * 10, i * 10 + 10)]);
  }
});

test('the reference backend starts from the same bits and stays near', async () => {
  const model = compileOrThrow(`input 28x28x1 | maxpool 4 | dense 8 | tanh | dropout 0.5 | dense 10 | softmax
    train { optimizer sgd lr 0.1 epochs 1 batch 20 validate none }
    data { source digits count 40 scale 1/255 }`);
  const fast = Object.values((await train(model, { backend: createTsBackend() })).weights);
  const oracle = Object.values((await train(model, { backend: createReferenceBackend() })).weights);
  expect(fast).toHaveLength(4);
  fast.forEach(({ data }, i) =>
    expect(allClose(data, oracle[i]?.data ?? [], { absolute: 1e-6, relative: 1e-5 })).toBe(true),
  );
});
