import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Graph } from '@convlang/ir';
import { coreLayers } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { compileOrThrow } from '@convlang/compiler';
import { explainLayer } from './explain-layer.js';
import { findLayer } from './find-layer.js';
import { summarize } from '../summary/summarize.js';

const graphOf = (text: string): Graph => compileOrThrow(text).graph;

const network = (name: string): Graph =>
  graphOf(readFileSync(createRequire(import.meta.url).resolve(`../../../../models/${name}.conv`), 'utf8'));

const unreadOf = (text: string) => {
  const graph = graphOf(text);
  return explainLayer(graph, graph.layers.at(-1)?.name ?? '').unread;
};

describe('what a layer leaves unread', () => {
  it('is nothing for the first layer of AlexNet at 227', () => {
    // Krizhevsky et al. 2012; windows of 11, stride 4: (227 - 11) / 4 + 1 = 55 without a rest.
    expect(explainLayer(network('alexnet'), 'conv1').unread).toEqual({ rows: [], columns: [] });
  });

  it('is the last row of 5 under a pool of 2 rounded down', () => {
    expect(unreadOf('input 5x5x1 | maxpool 2 round floor')).toEqual({ rows: [4], columns: [4] });
  });

  it('is a row and a column of AlexNet at 224, where the window does not fit', () => {
    // (224 - 11) / 4 = 53.25: the last window ends at 53 * 4 + 10 = 222.
    expect(unreadOf('input 224x224x3 | conv 96x11x11 stride 4 round floor')).toEqual({
      rows: [223],
      columns: [223],
    });
  });

  it('is what lies between windows whose stride is larger', () => {
    expect(unreadOf('input 7x8x1 | conv 1x1x2 stride 3x3')).toEqual({ rows: [1, 2, 4, 5], columns: [2, 5] });
  });

  it('is what falls into the holes of a dilated window', () => {
    expect(unreadOf('input 5x5x1 | conv 1x2x3 dilate 4x1 stride 1x2')).toEqual({
      rows: [1, 2, 3],
      columns: [],
    });
  });

  it('is what is cut off, and nothing for layers that read everything', () => {
    expect(unreadOf('input 4x6x1 | crop top 1 bottom 0 left 0 right 2')).toEqual({
      rows: [0],
      columns: [4, 5],
    });
    expect(unreadOf('input 4x6x1 | dense 3')).toEqual({ rows: [], columns: [] });
    expect(unreadOf('input 4x6x1 | upsample 2')).toEqual({ rows: [], columns: [] });
    expect(unreadOf('input 4x4x1 | deconv 2x3x3 stride 2 pad 1')).toEqual({ rows: [], columns: [] });
  });
});

describe('what one output sees', () => {
  const rowsOf = (graph: Graph, name: string) =>
    explainLayer(graph, name).sees.map(({ output, inputs }) => [output?.[0], inputs[0]?.rows]);

  it('is 16 rows of LeNet-5 at S4, 4 rows apart', () => {
    expect(rowsOf(network('lenet5'), 's4')).toEqual([
      [0, { from: 0, to: 15, count: 16, reach: [0, 15] }],
      [2, { from: 8, to: 23, count: 16, reach: [8, 23] }],
      [4, { from: 16, to: 31, count: 16, reach: [16, 31] }],
    ]);
  });

  it('reaches into the padding as far as the receptive field says: 427 rows of ResNet-50', () => {
    const [first] = explainLayer(network('resnet50'), 'relu49').sees;
    const rows = first?.inputs[0]?.rows;
    expect((rows?.reach[1] ?? 0) - (rows?.reach[0] ?? 0) + 1).toBe(427);
    expect(rows?.from).toBe(0);
  });

  it('joins the branches', () => {
    const graph = graphOf(
      'input 9x9x1 | parallel concat { - conv 1x1x1 - conv 1x3x3 pad 1 dilate 1 - skip }',
    );
    expect(rowsOf(graph, 'concat1')[1]).toEqual([4, { from: 3, to: 5, count: 3, reach: [3, 5] }]);
  });

  it('has the gaps of dilated windows', () => {
    expect(rowsOf(graphOf('input 9x9x1 | conv 1x3x3 dilate 3'), 'conv1')[0]).toEqual([
      0,
      { from: 0, to: 6, count: 3, reach: [0, 6] },
    ]);
  });

  it('is the whole image for a vector', () => {
    expect(explainLayer(network('lenet5'), 'dense1').sees).toMatchObject([
      { output: null, inputs: [{ rows: { from: 0, to: 31, count: 32 } }] },
    ]);
  });
});

describe('formulas', () => {
  const sizesOf = (text: string) => {
    const graph = graphOf(text);
    return explainLayer(graph, graph.layers.at(-1)?.name ?? '').sizes;
  };

  it('show both directions where they differ, with the pads of each side', () => {
    expect(sizesOf('input 7x9x1 | conv 4x3x3 pad top 0 bottom 1 left 2 right 0')).toEqual([
      'height: (W - F + 2P)/S + 1 = (7 - 3 + 0 + 1)/1 + 1 = 6',
      'width: (W - F + 2P)/S + 1 = (9 - 3 + 2 + 0)/1 + 1 = 9',
      'channels: 4, one for each filter',
    ]);
  });

  it('tell what `pad same` and rounding do', () => {
    expect(sizesOf('input 224x224x3 | conv 64x7x7 stride 2 pad same').slice(0, 2)).toEqual([
      'pad same: the output is ceil(W / S) = ceil(224 / 2) = 112, which takes (112 - 1) * 2 + 7 - 224 = 5, so 5 pad in all: 2 in front, 3 behind',
      'height and width: (W - F + 2P)/S + 1 = (224 - 7 + 2 + 3)/2 + 1 = 112',
    ]);
    expect(sizesOf('input 112x112x64 | maxpool 3 stride 2 round ceil')).toEqual([
      'height and width: (W - F + 2P)/S + 1 = (112 - 3 + 0 + 0)/2 + 1 = 55.5',
      'rounded up to 56 (round ceil): the last window reaches 1 past the edge, which counts for nothing',
    ]);
    expect(sizesOf('input 224x224x3 | conv 64x7x7 stride 2 pad half round floor').slice(0, 3)).toEqual([
      'pad half: half of the window, floor(7 / 2) = 3 on both sides',
      'height and width: (W - F + 2P)/S + 1 = (224 - 7 + 3 + 3)/2 + 1 = 112.5',
      'rounded down to 112 (round floor)',
    ]);
  });

  it('come from every core layer', () => {
    expect(Object.values(coreLayers).filter((layer) => layer.explain === undefined)).toEqual([]);
  });

  it.each(['lenet5-1998', 'alexnet', 'mobilenet-v1'])(
    'have products of %s that are what is counted',
    (name) => {
      const graph = network(name);
      for (const row of summarize(graph).layers) {
        const { macs } = explainLayer(graph, row.name);
        const product = macs.reduce((result, { value }) => result * value, macs.length === 0 ? 0 : 1);
        expect(product, row.name).toBe(row.macs);
      }
    },
  );
});

describe('findLayer', () => {
  const { layers } = network('googlenet');

  it('takes whole names first, then ends that only one has', () => {
    expect(findLayer(layers, 'conv3')).toMatchObject({ kind: 'found', layer: { name: 'conv3' } });
    expect(findLayer(layers, 'dense2')).toEqual({
      kind: 'several',
      names: ['aux1/dense2', 'aux2/dense2'],
    });
    expect(findLayer(layers, 'aux1/dense')).toEqual({ kind: 'none', meant: 'aux1/dense1' });
  });
});

describe('a layer on a signal', () => {
  const graph = graphOf('input 400x12 | conv 16x7 stride 2 pad same as c1 | relu | avgpool global | dense 4');

  it('has one direction in its formula, its sizes and what it sees', () => {
    const { formula, sizes, macs, parameters, sees, figures } = explainLayer(graph, 'c1');
    expect(formula).toEqual([
      'y[t, f] = bias[f] + sum of kernel[v, k, f] * x[2t + v - 2, k]',
      '  over v = 0..6, k = 0..11',
    ]);
    // ceil(400 / 2) = 200 outputs take (200 - 1) * 2 + 7 - 400 = 5 of padding, the odd one behind.
    expect(sizes.slice(1)).toEqual([
      'length: (W - F + 2P)/S + 1 = (400 - 7 + 2 + 3)/2 + 1 = 200',
      'channels: 16, one for each filter',
    ]);
    expect(macs.map(({ value }) => value)).toEqual([7, 12, 16, 200]);
    expect(parameters.map(({ shape }) => shape)).toEqual([[7, 12, 16], [16]]);
    expect(figures.pads).toEqual([2, 3]);
    expect(sees.map(({ output, inputs }) => [output, inputs[0]?.rows, inputs[0]?.columns.reach])).toEqual([
      [[0], null, [-2, 4]],
      [[99], null, [196, 202]],
      [[199], null, [396, 402]],
    ]);
  });
});
