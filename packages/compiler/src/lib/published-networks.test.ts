import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.js';
import { summarize, type ModelSummary } from './summarize.js';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const golden = join(
  process.env['CONVLANG_SHARED'] ?? join(repository, '../shared'),
  'golden/architectures.json',
);
const hasGolden = existsSync(golden);
const reason = hasGolden ? '' : ' (skipped: shared/golden is not there)';

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
  HarleyMnist: 'harley-mnist',
  AlexNet: 'alexnet',
  ZFNet: 'zfnet',
  VGG16: 'vgg16',
  GoogLeNet: 'googlenet',
  ResNet18: 'resnet18',
  ResNet34: 'resnet34',
  ResNet50: 'resnet50',
  DenseNet121: 'densenet121',
};

/** Networks of the golden file that the project does not ship; the rest of their sources is in their article. */
const texts: Readonly<Record<string, string>> = {
  LeNetCaffe: `input 28x28x1 | conv 20x5x5 | maxpool 2 | conv 50x5x5 | maxpool 2 | dense 500 | relu | dense 10 | softmax`,
  KerasSeed: `input 300x300x3 | conv 10x5x5 -> 296x296x10 | maxpool 2 -> 148x148x10 | dense 1 | sigmoid`,
  AlexNetTorchvision: `rounding floor
    input 224x224x3
    | conv 64x11x11 stride 4 pad 2 | relu | maxpool 3 stride 2
    | conv 192x5x5 pad 2 | relu | maxpool 3 stride 2
    | conv 384x3x3 pad 1 | relu | conv 256x3x3 pad 1 | relu | conv 256x3x3 pad 1 | relu | maxpool 3 stride 2 -> 6x6x256
    | dropout 0.5 | dense 4096 | relu | dropout 0.5 | dense 4096 | relu | dense 1000`,
};

function summaryOf(name: string): ModelSummary {
  const file = files[name];
  const path = `packages/models/${file ?? ''}.conv`;
  const text = file === undefined ? (texts[name] ?? '') : readFileSync(join(repository, path), 'utf8');
  const { graph, diagnostics } = compile({ path, text });
  expect(diagnostics).toEqual([]);
  if (graph === null) throw new Error(`${name} has no graph`);
  return summarize(graph);
}

/** Sums of the layers that a row of the golden file stands for: those of a block named with `as`, or one layer. */
function rowsOf(summary: ModelSummary, name: string) {
  const inside = summary.layers.filter((layer) => layer.name.startsWith(`${name}/`) && layer.tap === null);
  if (inside.length > 0) return inside;
  return summary.layers.filter((layer) => layer.name === name);
}

const data = hasGolden
  ? (JSON.parse(readFileSync(golden, 'utf8')) as Golden)
  : { networks: [], receptiveField: {} };

describe('published networks', () => {
  it.skipIf(!hasGolden)(
    `have the published numbers of parameters, state and multiplications${reason}`,
    () => {
      expect(data.networks.length).toBeGreaterThan(10);
      for (const network of data.networks) {
        const summary = summaryOf(network.name);
        expect({ name: network.name, params: summary.params, state: summary.state }).toEqual({
          name: network.name,
          params: network.params,
          state: network.state,
        });
        if (network.macs !== undefined)
          expect([network.name, summary.macs]).toEqual([network.name, network.macs]);
        expect(summary.auxParams).toBe(network.auxParams ?? 0);
      }
    },
  );

  it.skipIf(!hasGolden)(`have the published layers${reason}`, () => {
    const dense: Readonly<Record<string, string>> = {
      fc6: 'dense1',
      fc7: 'dense2',
      fc8: 'dense3',
      fc: 'dense1',
    };
    for (const { name, layers = [] } of data.networks) {
      const summary = summaryOf(name);
      for (const [layer, output, params, macs] of layers) {
        const isNamed = summary.layers.some((row) => row.name === layer);
        const rows = rowsOf(summary, isNamed ? layer : (dense[layer] ?? layer));
        const last = rows.at(-1);
        const sizes = last?.isVector === true ? String(last.output[2]) : last?.output.join('x');
        const sum = (of: (row: (typeof rows)[number]) => number) =>
          rows.reduce((total, row) => total + of(row), 0);
        const found = [name, layer, sizes, sum((row) => row.params), sum((row) => row.macs)];
        expect(found).toEqual([name, layer, output, params, macs]);
      }
    }
  });

  it.skipIf(!hasGolden)(`have the published receptive fields${reason}`, () => {
    for (const [name, [size, jump]] of Object.entries(data.receptiveField)) {
      const field = summaryOf(name).receptiveField;
      expect([name, field]).toEqual([name, { size: [size, size], jump: [jump, jump] }]);
    }
  });
});
