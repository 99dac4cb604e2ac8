import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileOrThrow } from '@convlang/compiler';
import { diffGraphs, type GraphDiff } from './diff-graphs.js';

function diff(before: string, after: string): GraphDiff {
  return diffGraphs(compileOrThrow(before).graph, compileOrThrow(after).graph);
}

/** The differences as `kind name`. */
const brief = ({ layers }: GraphDiff): readonly string[] =>
  layers.map(({ kind, before, after }) => `${kind} ${(after ?? before)?.name ?? ''}`);

const lenet = 'input 32x32x1 | conv 6x5x5 | relu | maxpool 2 | conv 16x5x5 | relu | maxpool 2 | dense 10';

describe('two networks that are the same', () => {
  it('may be written differently', () => {
    const blocks = `const n = 6
      block cr(f) { conv (f)x5x5 stride 1 pad valid | relu | maxpool 2 }
      rounding floor
      input 32x32x1 | cr(n) | cr(16)   # a comment
      | dense 10`;
    expect(diff(lenet, blocks)).toMatchObject({ isSame: true, layers: [], renames: [] });
  });

  it('may give other names, which are told', () => {
    const named = lenet.replace('conv 6x5x5', 'conv 6x5x5 as c1').replace('dense 10', 'dense 10 as out');
    expect(diff(lenet, named)).toMatchObject({
      isSame: true,
      renames: [
        { before: 'conv1', after: 'c1' },
        { before: 'dense1', after: 'out' },
      ],
    });
  });

  it('tell a renamed block once', () => {
    const text = (name: string): string =>
      `block b { conv 4x1x1 | relu | conv 8x1x1 } input 8x8x2 | b() as ${name} | dense 2`;
    expect(diff(text('head'), text('stem')).renames).toEqual([{ before: 'head', after: 'stem' }]);
  });

  it('may name the pads that a word gives', () => {
    const same = 'input 8x8x1 | conv 2x3x3 pad same';
    expect(diff(same, 'input 8x8x1 | conv 2x3x3 pad 1').isSame).toBe(true);
  });
});

describe('two networks that differ', () => {
  it('by one setting', () => {
    const result = diff(lenet, lenet.replace('conv 6x5x5', 'conv 8x5x5'));
    expect(result.isSame).toBe(false);
    expect(brief(result)).toEqual(['changed conv1', 'affected relu1', 'affected maxpool1', 'affected conv2']);
    const [conv1, , , conv2] = result.layers;
    expect(conv1?.changes).toEqual([{ name: 'filters', before: '6', after: '8' }]);
    // 5*5*1 weights and a bias for each filter; 5*5 weights a filter and input channel.
    expect([conv1?.before?.params, conv1?.after?.params]).toEqual([6 * 26, 8 * 26]);
    expect([conv2?.before?.params, conv2?.after?.params]).toEqual([16 * (6 * 25 + 1), 16 * (8 * 25 + 1)]);
  });

  it('by a layer put in between: those behind it stay what they are, though their made-up names shift', () => {
    const result = diff(lenet, lenet.replace('| maxpool 2 | conv 16', '| conv 6x1x1 | maxpool 2 | conv 16'));
    expect(brief(result)).toEqual(['added conv2']);
    expect(result.renames).toEqual([]);
    expect(result.after.params - result.before.params).toBe(6 * 6 + 6);
  });

  it('by a layer taken out', () => {
    expect(brief(diff(lenet, lenet.replace('| relu | maxpool 2 | dense', '| maxpool 2 | dense')))).toEqual([
      'removed relu2',
    ]);
  });

  it('by the order of two layers', () => {
    const text = (order: string): string => `input 8x8x3 | conv 4x3x3 | ${order} | dense 2`;
    const result = diff(text('bn | relu'), text('relu | bn'));
    expect(result.layers.map(({ kind }) => kind)).toEqual(['moved']);
    expect(result.isSame).toBe(false);
  });

  it('by the size of the input', () => {
    const result = diff(lenet, lenet.replace('32x32x1', '28x28x1'));
    expect(result.layers[0]).toMatchObject({
      kind: 'changed',
      changes: [{ name: 'size', before: '32x32x1', after: '28x28x1' }],
    });
    expect(result.layers.slice(1).every(({ kind }) => kind === 'affected')).toBe(true);
    expect(result.layers.at(-1)?.after?.params).toBe(4 * 4 * 16 * 10 + 10);
  });

  it('by the word of a layer that both files name', () => {
    const text = (pool: string): string => `input 8x8x3 | ${pool} 2 as down | dense 2`;
    expect(diff(text('maxpool'), text('avgpool')).layers[0]?.changes[0]).toEqual({
      name: 'word',
      before: 'maxpool',
      after: 'avgpool',
    });
  });

  it('by rounding, where it makes another window', () => {
    const text = (word: string): string => `rounding ${word} input 8x8x3 | maxpool 3 stride 2`;
    expect(diff(text('floor'), text('ceil')).layers[0]?.changes).toEqual([
      { name: 'rounding', before: 'floor', after: 'ceil' },
    ]);
  });

  it('by what a layer reads', () => {
    const text = (from: string): string =>
      `input 8x8x3 as a | conv 3x1x1 as b | relu as c | from ${from} | conv 5x1x1 as d`;
    expect(diff(text('a'), text('b')).layers[0]?.changes).toEqual([
      { name: 'reads', before: 'a', after: 'b' },
    ]);
  });

  it('by how the weights start, and by what is frozen', () => {
    const start = diff('input 4 | dense 2', 'input 4 | dense 2 init xavier-uniform');
    expect(start.layers[0]?.changes).toEqual([
      { name: 'init', before: 'he-normal', after: 'xavier-uniform' },
    ]);
    const frozen = diff('input 4 | dense 2 as d', 'input 4 | dense 2 as d train { freeze d }');
    expect(frozen.layers[0]?.changes).toEqual([{ name: 'frozen', before: '', after: 'yes' }]);
  });

  it('by repeated blocks: what is more is added, the rest stays', () => {
    const text = (count: number): string =>
      `block b { parallel add { - conv 4x3x3 pad 1 | relu - skip } }
      input 8x8x4 | repeat ${count} { b() } | dense 2`;
    const result = diff(text(3), text(5));
    expect(result.layers.filter(({ kind }) => kind === 'added')).toHaveLength(6);
    expect(result.layers.some(({ kind }) => kind === 'removed' || kind === 'changed')).toBe(false);
  });
});

it('is the reverse when asked in reverse', () => {
  const other = lenet.replace('| relu ', '').replace('dense 10', 'dense 12 | softmax');
  const [forth, back] = [diff(lenet, other), diff(other, lenet)];
  expect(brief(forth)).toEqual(['removed relu1', 'changed dense1', 'added softmax1']);
  expect(brief(back)).toEqual(['added relu1', 'changed dense1', 'removed softmax1']);
});

describe('published networks', () => {
  const network = (name: string): string =>
    readFileSync(fileURLToPath(new URL(`../../../../models/${name}.conv`, import.meta.url)), 'utf8');

  it('ResNet-34 is ResNet-18 with eight more blocks of seven layers', () => {
    const { layers } = diff(network('resnet18'), network('resnet34'));
    const kinds = layers.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'added')).toHaveLength(8 * 7);
    expect(new Set(kinds)).toEqual(new Set(['added', 'affected']));
  });

  it('DenseNet-201 is DenseNet-121 with forty more layers of seven, and one wider transition', () => {
    const { layers } = diff(network('densenet121'), network('densenet201'));
    expect(layers.filter(({ kind }) => kind === 'added')).toHaveLength(40 * 7);
    expect(layers.filter(({ kind }) => kind === 'changed')).toMatchObject([
      { changes: [{ name: 'filters', before: '512', after: '896' }] },
    ]);
    expect(layers.some(({ kind }) => kind === 'removed' || kind === 'moved')).toBe(false);
  });
});
