import { wasmProvider } from '@convlang/backend-wasm';
import { bindBatch, type Graph } from '@convlang/ir';
import { sizeOf, tensor, type Tensor } from '@convlang/tensor';
import { expect, it } from 'vitest';
import { isLongRun } from '../../vitest.machine.mjs';
import { noiseFor, readZooNetwork, trainOnSamples } from './zoo-network.js';

const COUNT = 8;

/** What a network learns of eight samples: pictures of waves, and noise where what goes in is no picture. */
interface Task {
  readonly kind: 'classes' | 'maps' | 'values';
  readonly loss: string;
  /** @param shape of a sample's labels; of `values` that of the head */
  readonly label: (sample: number, shape: readonly number[]) => ArrayLike<number>;
}

const tasks = {
  /** A class of its own for each. */
  classes: { kind: 'classes', loss: 'cross-entropy', label: (i) => [i] },
  /** Yes or no. */
  answer: { kind: 'classes', loss: 'cross-entropy', label: (i) => [i % 2] },
  /** A class for the left half and the other for the right. */
  map: { kind: 'maps', loss: 'cross-entropy', label: halves },
  /** Some of several answers, which are the digits of the sample's number. */
  several: {
    kind: 'values',
    loss: 'binary-cross-entropy',
    label: (i, [n]) => Array.from({ length: n ?? 0 }, (_, k) => (i >> (k % 3)) & 1),
  },
  /** The picture of the same waves, whatever its size; of noise one for each. */
  picture: { kind: 'values', loss: 'mse', label: waves },
} as const satisfies Record<string, Task>;

/** How a network is made small enough. */
interface Smaller {
  readonly input: string;
  /** What the numbers of filters, as far as they are multiples, are divided by; 1 when absent. */
  readonly narrower?: number;
  readonly task?: keyof typeof tasks;
  /** 40 when absent. */
  readonly steps?: number;
  /** 0.001 when absent. */
  readonly rate?: number;
}

const networks: Readonly<Record<string, Smaller>> = {
  'mobilenet-v3-small': { input: '32x32x3', steps: 8 },
  espcn: { input: '17x17x1', task: 'picture', steps: 20 },
  autoencoder: { input: '28x28x1', task: 'picture', steps: 64 },
  'dcgan-generator': { input: '1x1x100', narrower: 4, task: 'picture', steps: 45 },
  'dcgan-discriminator': { input: '64x64x3', narrower: 4, task: 'answer', steps: 12 },
  'ecg-resnet': { input: '256x12', narrower: 4, task: 'several' },
  siamese: { input: '65x65x1', narrower: 4, task: 'answer' },
  unet: { input: '188x188x1', narrower: 8, task: 'map', rate: 0.003, steps: 36 },
  fcn8s: { input: '20x20x3', narrower: 16, task: 'map', rate: 0.003, steps: 32 },
  'shufflenet-v2': { input: '32x32x3', steps: 12 },
  'mobilenet-v2': { input: '32x32x3', steps: 12 },
  mnasnet: { input: '32x32x3', steps: 12 },
  'efficientnet-b0': { input: '32x32x3', steps: 12 },
  'regnet-y-400mf': { input: '32x32x3', steps: 12 },
  nin: { input: '32x32x3', narrower: 2, rate: 0.003, steps: 30 },
  darknet19: { input: '32x32x3', narrower: 2, steps: 12 },
  'convnext-tiny': { input: '32x32x3', steps: 12 },
  resnext50: { input: '32x32x3', narrower: 2, steps: 12 },
  'se-resnet50': { input: '32x32x3', narrower: 2, steps: 12 },
  xception: { input: '71x71x3', steps: 12 },
  'inception-v3': { input: '75x75x3', steps: 12 },
  'wide-resnet50-2': { input: '32x32x3', narrower: 2, steps: 12 },
};

/** Which are trained where time is short. */
const quick = ['mobilenet-v3-small', 'espcn', 'autoencoder'];

const names = Object.keys(networks).filter((name) => isLongRun() || quick.includes(name));

it.each(names)(
  '%s learns eight samples by heart',
  async (name) => {
    const smaller = networks[name] ?? { input: '' };
    const task: Task = tasks[smaller.task ?? 'classes'];
    const network = readZooNetwork(name, (text) => made(text, smaller, task.loss), task.kind);
    const backend = await wasmProvider.create();
    const samples = { images: imagesFor(network.graph, task), labels: labelsFor(network.graph, task) };
    const losses = await trainOnSamples(network, backend, samples, { steps: 40, ...smaller });
    backend.dispose();
    expect(losses[0]).toBeGreaterThan(0.5);
    expect(losses.at(-1)).toBeLessThan(0.2 * (losses[0] ?? 0));
  },
  600_000,
);

/** A network for smaller images, and a rate for all: without the shapes that it states, side heads, dropout and what else is random. */
function made(text: string, { input, narrower = 1 }: Smaller, loss: string): string {
  const network = text
    .replace(/ *-> [\dx]+/g, '')
    .replace(/^\| tap .*\n/m, '')
    .replace(/\| (?:dropout|droppath) (?:[\d.]+|\([^)]*\))/g, '')
    .replace(/^(?:expect|train|data) \{[^}]*\}$/gm, '')
    .replace(/(?<![\d.])\d+(?![\d.])/g, (number) =>
      Number(number) > 0 && Number(number) % 32 === 0 ? String(Number(number) / narrower) : number,
    )
    .replace(/\binput [\dx]+/g, `input ${input}`);
  return `${network}\ntrain { loss ${loss} optimizer adam lr 0.001 }\n`;
}

/** Eight samples for each input, of several inputs each its own. Waves that are no target are about 0, as images are for networks mostly. */
function imagesFor(graph: Graph, { loss }: Task): Record<string, Tensor> {
  const noise = Object.entries(noiseFor(graph, COUNT));
  return Object.fromEntries(
    noise.map(([name, all], k) => {
      const shape = all.shape.slice(1);
      if (shape.length < 3 || shape[0] === 1) return [name, all];
      const pictures = inARow((i) => waves(i + 3 * k, shape));
      return [name, tensor('f32', all.shape, loss === 'mse' ? pictures : pictures.map((v) => 4 * v - 2))];
    }),
  );
}

function labelsFor({ outputs, values }: Graph, { kind, label }: Task): Tensor {
  const [, ...head] = bindBatch(values[outputs[0]?.value ?? -1]?.type.shape ?? [], COUNT);
  const numbers = inARow((i) => label(i, kind === 'maps' ? head.slice(0, 2) : head));
  if (kind === 'values') return tensor('f32', [COUNT, sizeOf(head)], numbers);
  const shape = kind === 'maps' ? head.slice(0, 2) : [];
  return tensor('i32', [COUNT, ...shape], Int32Array.from(numbers));
}

/** What each sample has, one behind the other. */
function inARow(numbersOf: (sample: number) => ArrayLike<number>): Float32Array {
  return Float32Array.from(Array.from({ length: COUNT }, (_, i) => Array.from(numbersOf(i))).flat());
}

function halves(i: number, [h = 1, w = 1]: readonly number[]): ArrayLike<number> {
  return Array.from({ length: h * w }, (_, at) => (i + (at % w < w / 2 ? 0 : 1)) % 2);
}

/** `[h, w, c]` between 0 and 1, told by the place in the picture from 0 to 1 and not by its pixel. */
function waves(i: number, [h = 1, w = 1, c = 1]: readonly number[]): ArrayLike<number> {
  return Array.from({ length: h * w * c }, (_, at) => {
    const [y, x] = [(Math.floor(at / (w * c)) + 0.5) / h, ((Math.floor(at / c) % w) + 0.5) / w];
    return 0.5 + 0.5 * Math.sin(2 * Math.PI * ((i % 3) * y + (i >> 1) * x + i / COUNT + (at % c) / 3));
  });
}
