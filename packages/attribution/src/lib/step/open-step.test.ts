import { createReferenceBackend, initialState } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { fromArrays } from '@convlang/data';
import { tensor, type Tensor } from '@convlang/tensor';
import { train } from '@convlang/train';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../testing/refusal.js';
import { waves } from '../../testing/waves.js';
import { openStep } from './open-step.js';

const backend = createTsBackend();
const rounded = (numbers: ArrayLike<number> | undefined): readonly number[] =>
  Array.from(numbers ?? [], (x) => Number(x.toFixed(5)) + 0);

/** Dog, cat, boat, bird. */
const boat = 2;
const said = [0.2, 0.4, 0.1, 0.3];
/** As `[in, out]`. */
const kernel = [1, 0, -1, 0.5, 2, 1, 0, -0.5];
const example = tensor('f32', [1, 2], Float32Array.of(1, 2));

/** Scores `x . kernel + bias` that are the logarithms of what the article's network says of the boat. */
const article = {
  'd/kernel': tensor('f32', [2, 4], Float32Array.from(kernel)),
  'd/bias': tensor(
    'f32',
    [4],
    Float32Array.from(said, (share, i) => Math.log(share) - (kernel[i] ?? 0) - 2 * (kernel[4 + i] ?? 0)),
  ),
};

describe('the example of the article “An intuitive explanation of convolutional neural networks”', () => {
  const model = compileOrThrow(
    'input 2 as x | dense 4 as d | softmax as s train { loss mse  optimizer sgd lr 0.1  batch 1 }',
  );

  it('is computed: targets, probabilities, the total error', async () => {
    const { targets, output, loss } = await openStep(model, article, example, boat, { backend });
    expect([...targets]).toEqual([0, 0, 1, 0]);
    expect(rounded(output)).toEqual(said);
    // 1/2 (0.2^2 + 0.4^2 + 0.9^2 + 0.3^2)
    expect(loss).toBeCloseTo(0.55, 5);
  });

  it('and its way back: the gradients of each layer, and each weight before and after', async () => {
    const { layers, parameters, next, loss, rate } = await openStep(model, article, example, boat, {
      backend,
    });
    const gradients = Object.fromEntries(layers.map(({ name, gradient }) => [name, rounded(gradient?.data)]));
    // Output less target; then p (g - sum p g) with sum p g = 0.2; then the kernel times that.
    const atScores = [0, 0.08, -0.11, 0.03];
    const back = [0, 4].map((row) => atScores.reduce((sum, g, i) => sum + g * (kernel[row + i] ?? 0), 0));
    expect(gradients).toEqual({ s: [0.2, 0.4, -0.9, 0.3], d: atScores, x: rounded(back) });
    const [ofKernel, ofBias] = parameters;
    expect([ofKernel?.name, ofBias?.name, rate]).toEqual(['d/kernel', 'd/bias', 0.1]);
    expect(rounded(ofKernel?.gradient.data)).toEqual(rounded([...atScores, ...atScores.map((g) => 2 * g)]));
    expect(ofKernel?.before).toEqual(article['d/kernel']);
    const after = kernel.map((w, i) => w - 0.1 * (atScores[i % 4] ?? 0) * (i < 4 ? 1 : 2));
    expect(rounded(ofKernel?.after.data)).toEqual(rounded(after));
    expect(next.loss).toBeLessThan(loss);
    expect(next.output[boat]).toBeGreaterThan(0.1);
  });
});

describe('an opened step', () => {
  it('is the first step of train, bit for bit: dropout, running statistics, clipping, rates, frozen layers', async () => {
    const model =
      compileOrThrow(`input 6x6x1 | conv 3x3x3 as c | bn | relu | dropout 0.3 | dense 4 as e | tanh | dense 3 as d | softmax
      train { loss cross-entropy  optimizer adam lr 0.01  clip norm 0.5  rate c 0.1  freeze e  epochs 1  batch 1  schedule constant  seed 5 }`);
    const images = waves([1, 6, 6, 1], 2);
    const first = initialState(model.graph, 5);
    const { parameters, layers } = await openStep(model, first, images, 1, { backend });
    const trained = await train(model, { data: fromArrays({ images, labels: [1] }), backend });
    expect(parameters.map(({ name }) => name)).toEqual([
      'c/kernel',
      'c/bias',
      'bn1/gain',
      'bn1/bias',
      'd/kernel',
      'd/bias',
    ]);
    for (const { name, before, after } of parameters) {
      expect([name, before]).toEqual([name, first[name]]);
      expect([name, after]).toEqual([name, trained.weights[name]]);
    }
    // Cross-entropy looks behind the softmax.
    expect(layers.filter(({ gradient }) => gradient === null).map(({ kind }) => kind)).toEqual(['softmax']);
    expect(layers.find(({ name }) => name === 'c')?.gradient?.shape).toEqual([1, 4, 4, 3]);
  });

  it('has the gradients of central differences', async () => {
    const model = compileOrThrow(
      'input 5x5x1 | conv 2x3x3 as c | tanh as t | dense 3 as d | softmax train { loss cross-entropy }',
    );
    const first = initialState(model.graph, 1);
    const image = waves([1, 5, 5, 1], 3);
    const options = { backend: createReferenceBackend(), rate: 0 };
    const { parameters } = await openStep(model, first, image, 2, options);
    for (const { name, gradient } of parameters) {
      const at = async (by: number): Promise<number> => {
        const given = first[name] as Tensor<'f32'>;
        const moved = { ...given, data: given.data.map((x, i) => (i === 0 ? x + by : x)) };
        return (await openStep(model, { ...first, [name]: moved }, image, 2, options)).loss;
      };
      expect(
        Math.abs((gradient.data[0] ?? NaN) - ((await at(0.01)) - (await at(-0.01))) / 0.02),
      ).toBeLessThan(1e-3);
    }
  });

  it('takes values as labels where the loss does', async () => {
    const model = compileOrThrow('input 2 | dense 1 as d train { loss mse  optimizer sgd lr 0.5 }');
    const weights = {
      'd/kernel': tensor('f32', [2, 1], Float32Array.of(1, 1)),
      'd/bias': tensor('f32', [1], Float32Array.of(0)),
    };
    const label = tensor('f32', [1, 1], Float32Array.of(5));
    const { loss, targets, parameters } = await openStep(model, weights, example, label, { backend });
    // It says 3: half of 4, and a gradient of -2.
    expect([loss, [...targets], [...(parameters[0]?.after.data ?? [])]]).toEqual([2, [5], [2, 3]]);
  });

  it('is refused where it cannot be done', async () => {
    const model = compileOrThrow('input 2 | dense 3 as d | softmax train { loss cross-entropy }');
    const weights = initialState(model.graph, 0);
    const asked = async (images: Tensor<'f32'>, label: unknown) => {
      const { code, message } = await refusal(openStep(model, weights, images, label as number, { backend }));
      return `${code} ${message}`;
    };
    expect(await asked(example, 3)).toMatch(/^E663 the main head has no class 3: it gives 3 classes/);
    expect(await asked(example, tensor('f32', [1, 3], new Float32Array(3)))).toMatch(
      /^E667 .*cross-entropy.*class numbers/,
    );
    expect(await asked(waves([2, 2], 1), 0)).toMatch(/^E556 .*one sample/);
    const ofPicture = async (loss: string) => {
      const picture = compileOrThrow(`input 2x2x1 | conv 3x1x1 as c train { loss ${loss} }`);
      const numbers = initialState(picture.graph, 0);
      const { code, message } = await refusal(
        openStep(picture, numbers, waves([1, 2, 2, 1], 1), 0, { backend }),
      );
      return `${code} ${message}`;
    };
    // One class of twelve numbers is no label for a picture of four pixels.
    expect(await ofPicture('mse')).toBe(
      'E667 the loss mse of output takes values as labels, and class 0 is none of them',
    );
    expect(await ofPicture('cross-entropy')).toMatch(/^E667 .* takes maps of classes as labels/);
    expect(await asked(example, 'boat')).toMatch(/^E556 .*number of a class/);
    expect(await asked(waves([1, 3], 1), 0)).toMatch(/^E605/);
  });
});
