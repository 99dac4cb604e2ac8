import { createReferenceBackend, type Backend } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { coreOps, interpret, type RefTensor } from '@convlang/ops';
import { createTrainingGraph } from '@convlang/passes';
import { RandomStream } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { eightImages } from '../../testing/eight-images.js';
import { train } from '../train.js';

const SEED = 11;

/** What a word makes of images of ones in step 3 of a training. */
function trainedOutput(word: string, [height, width, channels]: readonly [number, number, number]) {
  const { graph, settings } = compileOrThrow(
    `input ${height}x${width}x${channels} | ${word}\ntrain { loss mse optimizer sgd lr 0.1 seed ${SEED} }`,
  );
  const { losses, optimizer, clip, seed } = settings.train;
  const size = height * width * channels;
  const step = createTrainingGraph(graph, { losses, optimizer, clip, seed, labels: 'values' });
  const numbers = (shape: readonly number[], value: number): RefTensor => ({
    shape,
    data: new Float64Array(shape.reduce((product, length) => product * length, 1)).fill(value),
  });
  const batch = 6;
  const { outputs } = interpret(step, coreOps, {
    batch,
    feeds: {
      input: numbers([batch, height, width, channels], 1),
      labels: numbers([batch, size], 0),
      weight: numbers([batch], 1 / batch),
      step: numbers([], 3),
      first: numbers([], 8),
      rate: numbers([], 0.1),
    },
    parameters: {},
  });
  return [...(outputs['output']?.data ?? [])];
}

/** Numbers of the one stream of a layer. */
const streamOf = (layer: string): RandomStream => new RandomStream(SEED, layer, 'dropout');

describe('what is random in training', () => {
  it('droppath leaves out whole samples, those kept by 1 - p', () => {
    const stream = streamOf('droppath#1');
    const expected = [0, 1, 2, 3, 4, 5].flatMap((i) => {
      const kept = stream.uniform(3, 8 + i) < 0.75 ? 1 / 0.75 : 0;
      return Array.from({ length: 12 }, () => kept);
    });
    expect(trainedOutput('droppath 0.25', [2, 2, 3])).toEqual(expected);
    expect(new Set(expected).size).toBe(2);
  });

  it('spatialdropout leaves out whole channels', () => {
    const stream = streamOf('spatialdropout#1');
    const expected = [0, 1, 2, 3, 4, 5].flatMap((i) => {
      const pixel = [0, 1, 2].map((c) => (stream.uniform(3, (8 + i) * 3 + c) < 0.5 ? 2 : 0));
      return [0, 1, 2, 3].flatMap(() => pixel);
    });
    expect(trainedOutput('spatialdropout 0.5', [2, 2, 3])).toEqual(expected);
  });

  it('noise adds normal numbers of its deviation', () => {
    const stream = streamOf('noise#1');
    const expected = Array.from({ length: 72 }, (_, i) => 1 + 0.5 * stream.normal(3, 8 * 12 + i));
    expect(trainedOutput('noise 0.5', [2, 2, 3])).toEqual(expected);
  });

  it('is the same on the backend in TypeScript and on the reference', async () => {
    const model = compileOrThrow(`input 6x6x2
      | conv 4x3x3 pad 1 | spatialdropout 0.3 | noise 0.2
      | parallel add { - skip - conv 4x3x3 pad 1 | gelu | droppath 0.4 } | layernorm
      | avgpool global | dense 3 | softmax
      train { optimizer sgd lr 0.1 epochs 3 batch 4 seed ${SEED} }`);
    const losses = async (backend: Backend) =>
      (await train(model, { backend, data: eightImages([6, 6, 2], 3) })).history.map(
        ({ train: scores }) => scores.loss,
      );
    const [own, reference] = [await losses(createTsBackend()), await losses(createReferenceBackend())];
    // Another mask would show in the first digits.
    expect(own).toHaveLength(3);
    own.forEach((loss, i) => {
      expect(loss).toBeCloseTo(reference[i] ?? NaN, 4);
    });
  });
});
