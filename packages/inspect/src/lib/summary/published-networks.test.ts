import { readFileSync } from 'node:fs';
import { sectionGrammar } from '@convlang/ops';
import { formatFile } from '@convlang/syntax';
import { describe, expect, it } from 'vitest';
import { networkNames, networkText, sharedFile, summaryOf } from '../../testing/published.js';
import type { ModelSummary } from './summarize.js';

const golden = sharedFile('golden/architectures.json');

interface Network {
  readonly name: string;
  readonly params: number;
  readonly state: number;
  readonly macs?: number;
  readonly auxParams?: number;
  readonly layers?: readonly (readonly [name: string, output: string, params: number, macs: number])[];
}

interface Golden {
  readonly networks: readonly Network[];
  readonly receptiveField: Readonly<Record<string, readonly [size: number, jump: number]>>;
}

const files: Readonly<Record<string, string>> = {
  LeNet5_1998: 'lenet5-1998',
  LeNet5: 'lenet5',
  LeNetCaffe: 'lenet-caffe',
  HarleyMnist: 'harley-mnist',
  KerasSeed: 'keras-cats-dogs',
  AlexNet: 'alexnet',
  AlexNetTorchvision: 'alexnet-torchvision',
  ZFNet: 'zfnet',
  VGG16: 'vgg16',
  GoogLeNet: 'googlenet',
  ResNet18: 'resnet18',
  ResNet34: 'resnet34',
  ResNet50: 'resnet50',
  DenseNet121: 'densenet121',
};

/**
 * Published trained numbers, running statistics apart; and thousand million multiplications where torchvision's weights state
 * them (`_ops`). Parameters: torchvision's `num_params`, but the first ten: LeCun 1998 II.B, Caffe's prototxt files, the
 * printed summary of the Keras article, and the list of akamaster/pytorch_resnet_cifar10 for the CIFAR networks.
 * State of the networks of Keras applications: its totals (14,307,880 for DenseNet-169) less the parameters.
 */
const published: Readonly<Record<string, readonly [params: number, state: number, gigaMacs?: number]>> = {
  'lenet5-1998': [60_000, 0],
  lenet5: [61_706, 0],
  'lenet-caffe': [431_080, 0],
  'harley-mnist': [63_802, 0],
  'keras-cats-dogs': [760 + 219_041, 0],
  // Its nine kernels of 3x3, gain and bias of each channel behind them, and the dense layer; mean and variance of those channels.
  'cats-dogs': [432 + 2 * 2304 + 4608 + 2 * 9216 + 18_432 + 2 * 36_864 + 2 * 336 + 130, 2 * 336],
  resnet20: [269_722, 1376],
  resnet32: [464_154, 2272],
  resnet44: [658_586, 3168],
  resnet56: [853_018, 4064],
  resnet110: [1_727_962, 8096],
  alexnet: [60_965_224, 0],
  'alexnet-torchvision': [61_100_840, 0, 0.714],
  zfnet: [62_357_608, 0],
  vgg11: [132_863_336, 0, 7.609],
  vgg13: [133_047_848, 0, 11.308],
  vgg16: [138_357_544, 0, 15.47],
  vgg19: [143_667_240, 0, 19.632],
  googlenet: [6_998_552, 0],
  resnet18: [11_689_512, 9600, 1.814],
  resnet34: [21_797_672, 17_024, 3.664],
  resnet50: [25_557_032, 53_120, 4.089],
  resnet101: [44_549_160, 105_344, 7.801],
  resnet152: [60_192_808, 151_424, 11.514],
  'squeezenet1-0': [1_248_424, 0, 0.819],
  'squeezenet1-1': [1_235_496, 0, 0.349],
  densenet121: [7_978_856, 8_062_504 - 7_978_856, 2.834],
  densenet169: [14_149_480, 14_307_880 - 14_149_480, 3.36],
  densenet201: [20_013_928, 20_242_984 - 20_013_928, 4.291],
  'mobilenet-v1': [4_231_976, 4_253_864 - 4_231_976, 0.569],
  'mobilenet-v2': [3_504_872, 3_538_984 - 3_504_872, 0.301],
  'mobilenet-v3-small': [2_542_856, 2_554_968 - 2_542_856, 0.057],
  // Keras scales its inputs by seven numbers more.
  'efficientnet-b0': [5_288_548, 5_330_571 - 5_288_548 - 7, 0.386],
  'shufflenet-v2': [2_278_604, 16_180, 0.145],
  xception: [22_855_952, 54_528],
  // Keras leaves the gain of batch normalisation out: its 34,432 are the same.
  'inception-v3': [23_834_568, 34_432, 5.713],
  resnext50: [25_028_904, 25_097_128 - 25_028_904, 4.23],
  'wide-resnet50-2': [68_883_240, 68_224, 11.398],
  'se-resnet50': [28_088_024, 53_120],
  mnasnet: [4_383_312, 37_920, 0.314],
  'regnet-y-400mf': [4_344_144, 27_152, 0.402],
  'convnext-tiny': [28_589_128, 0, 4.456],
  // The channels of its eighteen normalised convolutions are 7,200.
  darknet19: [20_842_376, 2 * 7200],
  unet: [31_030_658, 0],
  // VGG-16's convolutions, then what stands in the authors' prototxt.
  fcn8s: [14_714_688 + 102_764_544 + 16_781_312 + 86_037 + 10_773 + 5397 + 2 * 7056 + 112_896, 0],
  nin: [966_986, 0],
  // PyTorch's example of DCGAN.
  'dcgan-generator': [3_576_704, 1920],
  'dcgan-discriminator': [2_765_568, 1792],
  // PyTorch's example of super-resolution with the paper's two activations and widths: 1,664 + 18,464 + 2,601.
  espcn: [1664 + 18_464 + 2601, 0],
  siamese: [38_951_745, 0],
  // Ours, in figures of hand: kernels and biases one layer after the other.
  autoencoder: [160 + 1160 + 12_576 + 12_936 + 1168 + 145, 0],
  // 12 x 64 x 16, then for each unit its two kernels and that of its shortcut, the gains and biases, and the dense layer.
  'ecg-resnet': [
    12_288 +
      (131_072 + 262_144 + 8192) +
      (401_408 + 614_656 + 25_088) +
      (802_816 + 1_048_576 + 50_176) +
      (1_310_720 + 1_638_400 + 81_920) +
      2 * (64 + 2 * (128 + 196 + 256 + 320)) +
      30_726,
    2 * (64 + 2 * (128 + 196 + 256 + 320)),
  ],
};

const summaries = new Map<string, ModelSummary>();

function countsOf(name: string): ModelSummary {
  const summary = summaries.get(name) ?? summaryOf(name);
  summaries.set(name, summary);
  return summary;
}

describe('published networks', () => {
  it('are all compared here', () => {
    expect(Object.keys(published).toSorted()).toEqual([...networkNames()].toSorted());
  });

  it.each(Object.entries(published))(
    '%s has the published parameters, state and multiplications, and no warning',
    (name, [params, state, gigaMacs]) => {
      const found = countsOf(name);
      expect([found.params, found.state]).toEqual([params, state]);
      if (gigaMacs !== undefined) expect(found.macs / 1e9).toBeCloseTo(gigaMacs, 3);
    },
  );

  it.each(networkNames())('%s is as the formatter writes it', (name) => {
    const text = networkText(name);
    expect(formatFile({ path: `${name}.conv`, text }, sectionGrammar)).toEqual({ text, diagnostics: [] });
  });

  it('GoogLeNet counts its side heads apart', () => {
    // Two of a 1x1 convolution, 1024 and 1000 units on 4x4x128.
    const head = (channels: number) => (channels + 1) * 128 + (2048 + 1) * 1024 + (1024 + 1) * 1000;
    expect(countsOf('googlenet').auxParams).toBe(head(512) + head(528));
  });

  it.each([
    [20, 3],
    [32, 5],
    [44, 7],
    [56, 9],
    [110, 18],
  ])('ResNet-%i for CIFAR multiplies as its paper says: 6n + 2 layers, n = %i', (depth, n) => {
    const stage = (side: number, channels: number, from: number) =>
      side * side * 9 * channels * (from + (2 * n - 1) * channels);
    const macs = 32 * 32 * 27 * 16 + stage(32, 16, 16) + stage(16, 32, 16) + stage(8, 64, 32) + 64 * 10;
    const { macs: found, layers } = countsOf(`resnet${depth}`);
    expect(found).toBe(macs);
    expect(layers.filter(({ kind }) => kind === 'conv' || kind === 'dense').length).toBe(depth);
  });

  // Table 6 of the paper: million multiplications, million parameters.
  it.each([
    [0.75, 325, 2.6],
    [0.5, 149, 1.3],
    [0.25, 41, 0.5],
  ])(
    'MobileNet at width %d has %d million multiplications and %d million parameters',
    (alpha, macs, params) => {
      const text = networkText('mobilenet-v1')
        .replace('const alpha = 1', `const alpha = ${alpha}`)
        .replace(/^expect .*$/m, '');
      const found = summaryOf('mobilenet-v1', text);
      expect(Math.round(found.macs / 1e6)).toBe(macs);
      expect(Math.round(found.params / 1e5) / 10).toBe(params);
    },
  );
});

/** Sums of the layers that a row of the golden file stands for: those of a block named with `as`, or one layer. */
function rowsOf(summary: ModelSummary, name: string) {
  const inside = summary.layers.filter((layer) => layer.name.startsWith(`${name}/`) && layer.tap === null);
  if (inside.length > 0) return inside;
  return summary.layers.filter((layer) => layer.name === name);
}

/** The file's names of dense layers, where ours are made by place. */
const denseNames: Readonly<Record<string, string>> = {
  fc6: 'dense1',
  fc7: 'dense2',
  fc8: 'dense3',
  fc: 'dense1',
};

describe('networks of the golden file', () => {
  const data = golden.missing
    ? { networks: [], receptiveField: {} }
    : (JSON.parse(readFileSync(golden.path, 'utf8')) as Golden);
  const ours = (name: string): ModelSummary => countsOf(files[name] ?? '');

  it.skipIf(golden.missing)(
    `have the same numbers of parameters, state and multiplications${golden.note}`,
    () => {
      expect(data.networks.length).toBeGreaterThan(10);
      for (const { name, params, state, macs, auxParams = 0 } of data.networks) {
        const found = ours(name);
        const counts = [found.params, found.state, found.auxParams, macs ?? found.macs];
        expect([name, ...counts]).toEqual([name, params, state, auxParams, found.macs]);
      }
    },
  );

  it.skipIf(golden.missing)(`have the same layers${golden.note}`, () => {
    for (const { name, layers = [] } of data.networks) {
      const summary = ours(name);
      for (const [layer, output, params, macs] of layers) {
        const isNamed = summary.layers.some((row) => row.name === layer);
        const rows = rowsOf(summary, isNamed ? layer : (denseNames[layer] ?? layer));
        const last = rows.at(-1);
        const sizes = last?.isVector === true ? String(last.output[2]) : last?.output.join('x');
        const sum = (of: (row: (typeof rows)[number]) => number) =>
          rows.reduce((total, row) => total + of(row), 0);
        const found = [name, layer, sizes, sum((row) => row.params), sum((row) => row.macs)];
        expect(found).toEqual([name, layer, output, params, macs]);
      }
    }
  });

  it.skipIf(golden.missing)(`have the same receptive fields${golden.note}`, () => {
    for (const [name, [size, jump]] of Object.entries(data.receptiveField)) {
      const field = ours(name).receptiveField;
      expect([name, field]).toEqual([name, { size: [size, size], jump: [jump, jump] }]);
    }
  });
});
