import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { channelsFirst, sharedFile, summaryOf } from '../../testing/published.js';
import type { LayerSummary } from './summarize.js';

/** How torchvision's network differs from the file of ours that it is compared with. */
interface Variant {
  readonly file: string;
  /** Each convolution is followed by batch normalisation, which ours has not. */
  readonly addsNorm?: true;
  /** Convolutions have no bias. */
  readonly dropsBias?: true;
  /** Numbers out of an average pool to a fixed size, which changes nothing at this one. */
  readonly averages?: number;
  /** Windows of 5x5 are of 3x3. */
  readonly narrows5x5?: true;
}

const variants: Readonly<Record<string, Variant>> = {
  alexnet: { file: 'alexnet-torchvision', averages: 6 * 6 * 256 },
  vgg11_bn: { file: 'vgg11', addsNorm: true, averages: 7 * 7 * 512 },
  vgg16: { file: 'vgg16', averages: 7 * 7 * 512 },
  googlenet: { file: 'googlenet', addsNorm: true, dropsBias: true, narrows5x5: true },
  resnet18: { file: 'resnet18' },
  resnet50: { file: 'resnet50' },
  densenet121: { file: 'densenet121' },
  squeezenet1_1: { file: 'squeezenet1-1' },
};

const kinds: Readonly<Record<string, string>> = {
  conv: 'Conv2d',
  bn: 'BatchNorm2d',
  dense: 'Linear',
  maxpool: 'MaxPool2d',
  avgpool: 'AvgPool2d',
};

interface Row {
  readonly kind: string;
  readonly output: string;
  /** Share of the total, in percent with two decimals; or the total as printed. */
  readonly macs: string;
  readonly params: string;
}

interface Counts {
  readonly macs: number;
  readonly params: number;
}

function parseTable(text: string): readonly Row[] {
  return text
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => {
      const [, name = '', , output = '', macs = '', params = '', description = ''] = line.split('|');
      const [kind = ''] = description.trim().split(' ');
      return { kind: name.trim() === 'Total' ? 'Total' : kind, output: output.trim(), macs, params };
    });
}

/**
 * What that tool counts for a layer of ours: four operations for each number that is normalised, two for each average, the
 * biases of dense layers as operations, and running statistics as parameters.
 */
function countAsTool(layer: LayerSummary, { narrows5x5, dropsBias }: Variant): Counts {
  const [height = 1, width = 1, channels = 1] = layer.output;
  const elements = height * width * channels;
  switch (layer.kind) {
    case 'conv': {
      const share = narrows5x5 && layer.kernel?.[0] === 5 ? 9 / 25 : 1;
      return { macs: layer.macs * share, params: (layer.params - (dropsBias ? channels : 0)) * share };
    }
    case 'bn':
      return { macs: 4 * elements, params: layer.params + layer.state };
    case 'dense':
      return { macs: layer.macs + channels, params: layer.params };
    case 'avgpool':
      return { macs: 2 * elements, params: 0 };
    default:
      return { macs: 0, params: layer.params };
  }
}

/** Batch normalisation after a convolution. */
function normAfter({ kind, output: [height = 1, width = 1, channels = 1] }: LayerSummary): Counts {
  return kind === 'conv'
    ? { macs: 4 * height * width * channels, params: 4 * channels }
    : { macs: 0, params: 0 };
}

function total(counts: readonly Counts[], of: keyof Counts): number {
  return counts.reduce((sum, count) => sum + count[of], 0);
}

/** `714.22 M` or `1.82 G`. */
function parseTotal(text: string): { readonly value: number; readonly unit: number } {
  const [value = '', letter = ''] = text.trim().split(' ');
  return { value: Number(value), unit: letter === 'G' ? 1e9 : 1e6 };
}

const layersOf = (file: string): readonly LayerSummary[] =>
  summaryOf(file).layers.filter(({ tap }) => tap === null);

describe('layer tables of pytorch-op-counter-layerwise', () => {
  for (const [name, variant] of Object.entries(variants)) {
    const table = sharedFile(`data/tables/op-counter-layerwise/${name}.md`);

    it.skipIf(table.missing)(`${name}: every layer has the same output and share${table.note}`, () => {
      const rows = parseTable(readFileSync(table.path, 'utf8'));
      const layers = layersOf(variant.file);
      const own = layers.map((layer) => countAsTool(layer, variant));
      const added = [
        ...(variant.addsNorm ? layers.map(normAfter) : []),
        { macs: 2 * (variant.averages ?? 0), params: 0 },
      ];
      const all = [...own, ...added];
      const sums = { macs: total(all, 'macs'), params: total(all, 'params') };

      // torchvision averages over the whole image by another module.
      const compared = layers.flatMap((layer, i) =>
        layer.kind in kinds && !(layer.kind === 'avgpool' && layer.output[0] === 1)
          ? [{ layer, count: own[i] }]
          : [],
      );
      const wanted = rows.filter(
        ({ kind }) => Object.values(kinds).includes(kind) && !(variant.addsNorm && kind === 'BatchNorm2d'),
      );
      expect(compared.map(({ layer }) => [kinds[layer.kind], channelsFirst(layer)])).toEqual(
        wanted.map(({ kind, output }) => [kind, output]),
      );
      for (const [i, { layer, count }] of compared.entries())
        for (const of of ['macs', 'params'] as const) {
          const percent = (100 * (count?.[of] ?? NaN)) / sums[of];
          const printed = parseFloat(wanted[i]?.[of] ?? '');
          expect(Math.abs(percent - printed), `${of} of ${layer.name}`).toBeLessThan(0.0055);
        }

      const last = rows.at(-1);
      for (const of of ['macs', 'params'] as const) {
        const { value, unit } = parseTotal(last?.[of] ?? '');
        expect(Math.abs(sums[of] / unit - value), `${of} in total`).toBeLessThan(0.0101);
      }
    });
  }
});
