import { compileOrThrow } from '@convlang/compiler';
import { initialState, writeState } from '@convlang/backend';
import { createWasmBackend } from '@convlang/backend-wasm';
import { createBatches } from '@convlang/data';
import { assert } from '@convlang/diagnostics';
import { createGradientGraph } from '@convlang/passes';
import { scalar, tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { isLongRun } from '../../../../../vitest.machine.mjs';
import { eightImages } from '../../testing/eight-images.js';
import { smallNetwork, type SmallSizes } from '../../testing/small-network.js';
import { evaluate } from '../evaluate.js';
import { StateExecutables } from '../step/state-executables.js';
import { train } from '../train.js';
import type { TrainableModel } from '../trainable-model.js';

interface Case {
  readonly sizes: SmallSizes;
  readonly training: string;
  /** Default 8. */
  readonly classes?: number;
}

const quick = 'optimizer adam lr 0.003  epochs 30';
const shallow = 'optimizer adam lr 0.0005  epochs 60';
const plain = 'optimizer adam lr 0.0005  epochs 100';
const dropping = 'optimizer adam lr 0.001  schedule cosine  epochs 80';
const fire = 'optimizer adam lr 0.003  schedule cosine  epochs 100';
const residual = 'optimizer adam lr 0.006  schedule cosine  epochs 50';

const tower = { divisor: 8, from: 64 } as const;
const imagenet: Case = { sizes: { ...tower, input: [48, 48, 3] }, training: residual };
const cifar: Case = { sizes: { input: [16, 16, 3], divisor: 4 }, training: residual };
const vgg: Case = { sizes: { ...tower, input: [32, 32, 3] }, training: plain };
const squeezenet: Case = { sizes: { input: [64, 64, 3], divisor: 4 }, training: fire };
const densenet: Case = {
  sizes: { ...tower, input: [32, 32, 3], constants: { growth: 4 } },
  training: residual,
};

/** Each network at a size that trains in seconds. Inputs are such that every window still fits as the file wants it. */
const cases: Readonly<Record<string, Case>> = {
  'lenet5-1998': { sizes: { input: [32, 32, 1] }, training: `loss mse  ${quick}` },
  lenet5: { sizes: { input: [32, 32, 1] }, training: quick },
  'lenet-caffe': { sizes: { input: [28, 28, 1] }, training: quick },
  'harley-mnist': { sizes: { input: [32, 32, 1] }, training: quick },
  'keras-cats-dogs': { sizes: { input: [20, 20, 3] }, training: quick, classes: 2 },
  alexnet: { sizes: { ...tower, input: [67, 67, 3] }, training: dropping },
  'alexnet-torchvision': { sizes: { ...tower, input: [64, 64, 3] }, training: dropping },
  zfnet: { sizes: { ...tower, input: [72, 72, 3] }, training: dropping },
  vgg11: { ...vgg, training: shallow },
  vgg13: { ...vgg, training: shallow },
  vgg16: vgg,
  vgg19: vgg,
  googlenet: { sizes: { input: [80, 80, 3], divisor: 8 }, training: dropping },
  resnet18: imagenet,
  resnet34: imagenet,
  resnet50: imagenet,
  resnet101: imagenet,
  resnet152: imagenet,
  resnet20: cifar,
  resnet32: cifar,
  resnet44: cifar,
  resnet56: cifar,
  resnet110: cifar,
  densenet121: densenet,
  densenet169: densenet,
  densenet201: densenet,
  'squeezenet1-0': squeezenet,
  'squeezenet1-1': squeezenet,
  'mobilenet-v1': { sizes: { input: [48, 48, 3], constants: { alpha: 0.125 } }, training: residual },
};

const names = Object.keys(cases);

/** Those of a family differ in depth alone: a usual run trains the first of each to the end, a long one (`npm run test:long`) all. */
const learning = isLongRun()
  ? names
  : [
      'lenet5-1998',
      'lenet5',
      'keras-cats-dogs',
      'alexnet',
      'zfnet',
      'vgg11',
      'googlenet',
      'resnet18',
      'resnet50',
      'resnet20',
      'densenet121',
      'squeezenet1-0',
      'mobilenet-v1',
    ];
const backend = createWasmBackend();

function prepare(name: string) {
  const { sizes, training, classes = 8 } = cases[name] ?? {};
  assert(sizes !== undefined && training !== undefined, `there is a case ${name}`);
  const model = compileOrThrow(smallNetwork(name, sizes, `batch 8  ${training}`));
  return { model, images: eightImages(sizes.input, classes) };
}

/** Gradients at the first weights, in the training step of a number: dropout masks differ from step to step. */
async function gradientsOf(name: string, steps: readonly number[]) {
  const { model, images } = prepare(name);
  const { losses, seed } = model.settings.train;
  const graph = createGradientGraph(model.graph, { losses, seed, labels: 'classes' });
  const state = backend.createState();
  await writeState(state, initialState(graph, seed));
  const executables = new StateExecutables(backend, state);
  const feeds = await feedsOf(model, images);
  const found: Readonly<Record<string, Tensor>>[] = [];
  for (const step of steps)
    found.push(await executables.run(graph, 8, { ...feeds, step: scalar('i32', step) }));
  executables.dispose();
  state.dispose();
  return { graph, found };
}

async function feedsOf({ graph, settings }: TrainableModel, images: ReturnType<typeof eightImages>) {
  const plan = { batch: 8, seed: 1, epoch: 0, train: false };
  for await (const batch of createBatches(images, settings.data, plan))
    return {
      [graph.inputs[0]?.name ?? '']: batch.images,
      labels: batch.labels,
      weight: tensor('f32', [8], new Float32Array(8).fill(1 / 8)),
      first: scalar('i32', 0),
    };
  throw new Error('there are eight images');
}

describe('published networks at small sizes', () => {
  it.each(names)(
    '%s: the gradient of every parameter is finite, and not all zero in one of the first steps',
    async (name) => {
      const { graph, found } = await gradientsOf(name, [1, 2, 3]);
      const trained = graph.parameters.filter(({ role }) => role === 'trained');
      const gradients = trained.map((parameter) => ({
        name: parameter.name,
        numbers: found.map((outputs) => outputs[`grad/${parameter.name}`]?.data ?? []),
      }));
      expect(trained.length).toBeGreaterThan(3);
      const broken = gradients.filter(
        ({ numbers }) => !numbers.flatMap((n) => [...n]).every(Number.isFinite),
      );
      expect(broken.map((gradient) => gradient.name)).toEqual([]);
      const still = gradients.filter(({ numbers }) => !numbers.some((n) => [...n].some((x) => x !== 0)));
      expect(still.map((gradient) => gradient.name)).toEqual([]);
    },
    300_000,
  );

  it.each(learning)(
    '%s learns eight images by heart',
    async (name) => {
      const { model, images } = prepare(name);
      const { weights, history } = await train(model, { backend, data: images });
      const { accuracy, loss, heads } = await evaluate(model, weights, images, { backend });
      const first = history[0]?.train;
      expect(accuracy).toBe(1);
      // Side heads, most of whose numbers are dropped, learn more slowly: it is the main head that says what the image is.
      expect(heads?.['output'] ?? loss).toBeLessThan((first?.heads?.['output'] ?? first?.loss ?? NaN) / 4);
    },
    300_000,
  );
});
