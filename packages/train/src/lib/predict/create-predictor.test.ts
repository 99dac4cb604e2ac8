import { compileOrThrow } from '@convlang/compiler';
import { initialState } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { narrowBackend } from '../../testing/narrow-backend.js';
import { refusal } from '../../testing/refusal.js';
import { createPredictor } from './create-predictor.js';
import { predict } from './predict.js';

const backend = createTsBackend();
const net = compileOrThrow(`input 8x8x1 | conv 3x3x3 as c1 | relu | maxpool 2 | tap side { dense 4 | softmax }
  | conv 2x2x2 as c2 | relu | dense 5 | softmax`);
const weights = initialState(net.graph, 3);

/** `count` pictures, each unlike the others. */
function pictures(count: number, first = 0): Tensor<'f32'> {
  const data = Float32Array.from({ length: count * 64 }, (_, i) => Math.sin(first * 64 + i));
  return tensor('f32', [count, 8, 8, 1], data);
}

describe('a predictor', () => {
  it('gives calls that overlap the numbers of calls one after another', async () => {
    const calls = [3, 1, 3, 2, 1, 7].map((count, i) => pictures(count, 10 * i));
    const alone: Tensor[] = [];
    for (const images of calls) alone.push(await predict(net, weights, images, { backend }));
    const predictor = await createPredictor(net, weights, { backend });
    const together = await Promise.all(calls.map((images) => predictor.run(images)));
    expect(together.map(({ output }) => output)).toEqual(alone);
    await predictor.dispose();
  });

  it('compiles once for each count of images, overlapping calls as well', async () => {
    const { backend: watched, given } = narrowBackend(50);
    const predictor = await createPredictor(net, weights, { backend: watched });
    await Promise.all([2, 3, 2, 3, 2].map((count) => predictor.run(pictures(count))));
    await predictor.run(pictures(3));
    expect(given.toSorted()).toEqual([2, 3]);
    await predictor.dispose();
  });

  it('computes what does not fit into memory in parts, to the same bits', async () => {
    const { backend: narrow, given } = narrowBackend(4);
    const images = pictures(10);
    const predictor = await createPredictor(net, weights, { backend: narrow, layers: ['c2'] });
    const [first, second] = [await predictor.run(images), await predictor.run(images)];
    const whole = await createPredictor(net, weights, { backend, layers: ['c2'] });
    expect(first).toEqual(await whole.run(images));
    expect(second).toEqual(first);
    // 10, 5 and 3; then 3 + 3 + 3 + 1.
    expect(given).toEqual([3, 1]);
    await Promise.all([predictor.dispose(), whole.dispose()]);
  });

  it('reads the images before the call returns', async () => {
    const predictor = await createPredictor(net, weights, { backend });
    const images = pictures(130);
    const right = await predictor.run(pictures(130));
    const asked = predictor.run(images);
    images.data.fill(0);
    expect(await asked).toEqual(right);
    await predictor.dispose();
  });

  it('gives taps and layers in the sizes that they have', async () => {
    const predictor = await createPredictor(net, weights, { backend, layers: ['c1', 'relu1', 'maxpool1'] });
    const { output, taps, layers } = await predictor.run(pictures(2));
    expect([output.shape, taps['side']?.shape]).toEqual([
      [2, 5],
      [2, 4],
    ]);
    expect(Object.entries(layers).map(([name, { shape }]) => [name, shape])).toEqual([
      ['c1', [2, 6, 6, 3]],
      ['relu1', [2, 6, 6, 3]],
      ['maxpool1', [2, 3, 3, 3]],
    ]);
    const before = layers['c1']?.data ?? new Float32Array();
    expect(before.some((value) => value < 0)).toBe(true);
    expect(layers['relu1']?.data).toEqual(before.map((value) => Math.max(0, value)));
    await predictor.dispose();
  });

  it('answers no images with no rows', async () => {
    const predictor = await createPredictor(net, weights, { backend, layers: ['c1'] });
    const { output, layers } = await predictor.run(pictures(0));
    expect([output.shape, layers['c1']?.shape]).toEqual([
      [0, 5],
      [0, 6, 6, 3],
    ]);
    await predictor.dispose();
  });

  it('finishes the calls under way when it is disposed of, takes no later one, and may be disposed of again', async () => {
    const predictor = await createPredictor(net, weights, { backend });
    const right = await predictor.run(pictures(250));
    const asked = predictor.run(pictures(250));
    const end = predictor.dispose();
    const late = predictor.run(pictures(1));
    expect(await refusal(late)).toMatchObject({
      code: 'E698',
      message: 'the predictor was disposed of and can no longer be used',
    });
    await Promise.all([end, predictor.dispose()]);
    expect(await asked).toEqual(right);
    expect(await refusal(predictor.run(pictures(1)))).toMatchObject({ code: 'E698' });
    await predictor.dispose();
  });

  it('says which layer or tap was meant, before anything runs', async () => {
    const message = async (options: object) => {
      const found = await refusal(createPredictor(net, weights, { backend, ...options }));
      return [found.code, found.message, ...(found.notes ?? [])];
    };
    expect(await message({ layers: ['relu2', 'maxpol1'] })).toEqual([
      'E622',
      'the model has no layer maxpol1',
      'did you mean maxpool1?',
    ]);
    expect(await message({ layers: ['attention'] })).toEqual([
      'E622',
      'the model has no layer attention',
      `it has ${net.graph.layers.map((layer) => layer.name).join(', ')}`,
    ]);
    expect(await message({ taps: ['sidee'] })).toEqual([
      'E622',
      'the model has no tap sidee',
      'did you mean side?',
    ]);
  });

  it('takes several inputs by name', async () => {
    const two = compileOrThrow('parallel concat { - input 2 as a - input 3 as b } | dense 2 as d');
    const kernel = tensor('f32', [5, 2], Float32Array.of(1, 0, 0, 1, 10, 0, 0, 10, 5, 5));
    const predictor = await createPredictor(
      two,
      { 'd/kernel': kernel, 'd/bias': tensor('f32', [2], new Float32Array(2)) },
      { backend },
    );
    const a = tensor('f32', [1, 2], Float32Array.of(1, 2));
    const b = tensor('f32', [1, 3], Float32Array.of(3, 4, 5));
    expect((await predictor.run({ a, b })).output).toEqual(
      tensor('f32', [1, 2], Float32Array.of(1 + 30 + 25, 2 + 40 + 25)),
    );
    const said = async (images: Parameters<typeof predictor.run>[0]) =>
      (await refusal(predictor.run(images))).message;
    expect(await said(a)).toBe('the model has 2 inputs (a, b) and a data source feeds one');
    expect(await said({ a })).toBe('input b is missing');
    expect(await said({ a, b, c: a })).toBe("input c is none of the model's; it takes a, b");
    const more = tensor('f32', [2, 3], new Float32Array(6));
    expect(await said({ a, b: more })).toBe('input b has 2 samples, and a has 1');
    await predictor.dispose();
  });
});

it('what is predicted keeps its shape: a picture comes back as one', async () => {
  const blur = compileOrThrow('input 4x4x1 | conv 2x3x3 pad 1');
  const rows = await predict(
    blur,
    initialState(blur.graph, 1),
    tensor('f32', [2, 4, 4, 1], new Float32Array(32)),
    {
      backend,
    },
  );
  expect(rows.shape).toEqual([2, 4, 4, 2]);
});
