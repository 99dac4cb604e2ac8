import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { channelsFirst, sharedFile, summaryOf } from '../../testing/published.js';
import type { LayerSummary } from './summarize.js';

/** A row of a printed summary: output without the batch as `64x112x112`, and parameters, as in the print. */
type Row = readonly [output: string, params: string];

const torchinfo = sharedFile('data/tables/torchinfo/resnet50.out.txt');
const torchsummary = sharedFile('data/tables/pytorch-summary_README.md');
const memoryNotes = sharedFile('data/tables/cs231n_vgg16_memory.txt');

function rowOf(layer: LayerSummary, params = layer.params): Row {
  return [channelsFirst(layer), params.toLocaleString('en-US')];
}

/** Rows of layers with parameters. `Sequential` is a projection: a convolution and its normalisation in one row. */
function torchinfoRows(text: string): readonly Row[] {
  const pattern = /(?:Conv2d|BatchNorm2d|Linear|Sequential): [\d-]+ +\[2, ([\d, ]+)\] +([\d,]+)$/gm;
  return [...text.matchAll(pattern)].map(([, output = '', params = '']) => [
    output.replaceAll(', ', 'x'),
    params,
  ]);
}

/** The same of ours; a projection is the convolution that follows a normalisation without a rectifier between them. */
function joinProjections(layers: readonly LayerSummary[]): readonly Row[] {
  const isProjection = (i: number): boolean => layers[i]?.kind === 'conv' && layers[i - 1]?.kind === 'bn';
  return layers.flatMap((layer, i) => {
    if (layer.params === 0 || isProjection(i)) return [];
    const projected = isProjection(i - 1) ? (layers[i - 1]?.params ?? 0) : 0;
    return [rowOf(layer, layer.params + projected)];
  });
}

it.skipIf(torchinfo.missing)(`resnet50 has the rows of torchinfo${torchinfo.note}`, () => {
  const text = readFileSync(torchinfo.path, 'utf8');
  const { layers, params, macs } = summaryOf('resnet50');
  expect(joinProjections(layers)).toEqual(torchinfoRows(text));
  expect(text).toContain(`Total params: ${params.toLocaleString('en-US')}`);
  expect(text).toContain(`Total mult-adds (G): ${((2 * macs) / 1e9).toFixed(2)}`);
});

it.skipIf(torchsummary.missing)(`vgg16 has the rows of torchsummary${torchsummary.note}`, () => {
  const text = readFileSync(torchsummary.path, 'utf8');
  const start = text.indexOf('#### VGG16');
  const table = text.slice(start, text.indexOf('Params size', start));
  const pattern = /^ +(?:Conv2d|ReLU|MaxPool2d|Linear|Dropout)-\d+ +\[-1, ([\d, ]+)\] +([\d,]+)$/gm;
  const printed = [...table.matchAll(pattern)].map(([, output = '', params = '']) => [
    output.replaceAll(', ', 'x'),
    params,
  ]);
  const { layers, params } = summaryOf('vgg16');
  const words = ['conv', 'relu', 'maxpool', 'dense', 'dropout'];
  expect(layers.filter(({ kind }) => words.includes(kind)).map((layer) => rowOf(layer))).toEqual(printed);
  expect(table).toContain(`Total params: ${params.toLocaleString('en-US')}`);
});

it.skipIf(memoryNotes.missing)(
  `vgg16 has the sizes and weights of the course notes CS231n${memoryNotes.note}`,
  () => {
    const text = readFileSync(memoryNotes.path, 'utf8');
    const pattern = /^(?:INPUT|CONV3-\d+|POOL2|FC): \[([\dx]+)\].*weights: (?:[^=\n]* = )?([\d,]+)$/gm;
    const printed = [...text.matchAll(pattern)].map(([, output = '', weights = '']) => [output, weights]);
    const words = ['input', 'conv', 'maxpool', 'dense'];
    const { layers } = summaryOf('vgg16');
    const own = layers
      .filter(({ kind }) => words.includes(kind))
      .map(({ kind, output, params }) => {
        const biases = kind === 'conv' || kind === 'dense' ? (output[2] ?? 0) : 0;
        return [output.join('x'), (params - biases).toLocaleString('en-US')];
      });
    expect(own).toEqual(printed);
  },
);
