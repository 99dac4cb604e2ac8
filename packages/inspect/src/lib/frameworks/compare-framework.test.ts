import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FrameworkName } from '@convlang/frameworks';
import { describe, expect, it } from 'vitest';
import { blankExpectations } from '../expectations/blank-expectations.js';
import { compareFramework } from './compare-framework.js';

function read(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../../models/${name}.conv`, import.meta.url)), 'utf8');
}

function network(name: string, framework: FrameworkName) {
  return compareFramework({ path: `${name}.conv`, text: read(name) }, framework);
}

function text(pipeline: string, framework: FrameworkName) {
  return compareFramework({ path: 'x.conv', text: pipeline }, framework);
}

const brief = ({ differences }: ReturnType<typeof network>) =>
  differences.map(({ layer, ours, theirs, word, keep }) => ({
    layer,
    ours: [ours.output[0], ...ours.pads],
    theirs: theirs === null ? null : [theirs.output[0], ...theirs.pads],
    word,
    keep,
  }));

describe('ResNet-50', () => {
  it('is the same in PyTorch, whose pads and rounding it has', () => {
    expect(network('resnet50', 'torch')).toMatchObject({ differences: [], consequences: [], failures: [] });
  });

  it('has its odd pads at the bottom and right in TensorFlow, by `pad same`', () => {
    const comparison = network('resnet50', 'tensorflow');
    expect(brief(comparison).map(({ layer, ours, theirs, word }) => [layer, ours, theirs, word])).toEqual([
      ['conv1', [112, 3, 3, 3, 3], [112, 2, 3, 2, 3], 'pad same'],
      ['maxpool1', [56, 1, 1, 1, 1], [56, 0, 1, 0, 1], 'pad same'],
      ['conv13', [28, 1, 1, 1, 1], [28, 0, 1, 0, 1], 'pad same'],
      ['conv26', [14, 1, 1, 1, 1], [14, 0, 1, 0, 1], 'pad same'],
      ['conv45', [7, 1, 1, 1, 1], [7, 0, 1, 0, 1], 'pad same'],
    ]);
    expect(comparison.differences[0]?.keep).toBe('tf.pad(x, [[0, 0], [3, 3], [3, 3], [0, 0]]) before it');
    expect(comparison.consequences).toEqual([]);
    expect(comparison.header).toBeNull();
  });

  it('is larger by one behind the pool in Caffe, which rounds pools up', () => {
    const comparison = network('resnet50', 'caffe');
    expect(brief(comparison)).toEqual([
      {
        layer: 'maxpool1',
        ours: [56, 1, 1, 1, 1],
        theirs: [57, 1, 1, 1, 1],
        word: 'round ceil',
        keep: 'round_mode: FLOOR',
      },
    ]);
    expect(comparison.header).toBe('rounding conv floor pool ceil');
    expect(comparison.consequences.every(({ cause }) => cause === 'maxpool1')).toBe(true);
    const last = comparison.consequences.at(-1);
    expect(last).toMatchObject({ layer: 'relu49', ours: [7, 7, 2048], theirs: [8, 8, 2048] });
  });
});

describe('GoogLeNet', () => {
  it('is the same in Caffe, where it comes from', () => {
    expect(network('googlenet', 'caffe')).toMatchObject({ differences: [], consequences: [], failures: [] });
  });

  it('has smaller pools in PyTorch unless they say ceil_mode', () => {
    const comparison = network('googlenet', 'torch');
    const [word, keep] = ['round floor', 'ceil_mode=True'];
    expect(brief(comparison)).toEqual([
      { layer: 'maxpool1', ours: [56, 0, 0, 0, 0], theirs: [55, 0, 0, 0, 0], word, keep },
      { layer: 'maxpool2', ours: [28, 0, 0, 0, 0], theirs: [27, 0, 0, 0, 0], word, keep },
      { layer: 'maxpool3', ours: [14, 0, 0, 0, 0], theirs: [13, 0, 0, 0, 0], word, keep },
      { layer: 'maxpool4', ours: [7, 0, 0, 0, 0], theirs: [6, 0, 0, 0, 0], word, keep },
    ]);
    expect(comparison.header).toBe('rounding floor');
    expect(comparison.consequences[0]).toEqual({
      layer: 'lrn1',
      kind: 'lrn',
      ours: [56, 56, 64],
      theirs: [55, 55, 64],
      params: [0, 0],
      cause: 'maxpool1',
    });
  });

  it('has heads with other weights in PyTorch', () => {
    // 4x4x128 to 1024 here; behind pools of 13x13 the head's pool makes 3x3.
    expect(network('googlenet', 'torch').consequences).toContainEqual({
      layer: 'aux1/dense1',
      kind: 'dense',
      ours: [1, 1, 1024],
      theirs: [1, 1, 1024],
      params: [4 * 4 * 128 * 1024 + 1024, 3 * 3 * 128 * 1024 + 1024],
      cause: 'maxpool3',
    });
  });

  it('keeps its pools in TensorFlow by SAME, which adds what Caffe reaches over', () => {
    const [conv, pool] = brief(network('googlenet', 'tensorflow'));
    expect(conv).toMatchObject({ layer: 'conv1', theirs: [112, 2, 3, 2, 3], word: 'pad same' });
    expect(pool).toMatchObject({ layer: 'maxpool1', theirs: [55, 0, 0, 0, 0], keep: "padding='SAME'" });
  });
});

describe('AlexNet at 227', () => {
  it.each(['torch', 'tensorflow', 'caffe'] as const)('is the same in %s: every window fits', (framework) => {
    expect(network('alexnet', framework)).toMatchObject({ differences: [], consequences: [], failures: [] });
  });
});

describe('single layers', () => {
  it('names the four pads where no shorter word gives them', () => {
    const [difference] = text('input 224x224x3 | conv 8x7x7 stride 2 pad same', 'torch').differences;
    expect(difference).toMatchObject({
      differs: 'pads',
      ours: { output: [112, 112], pads: [2, 3, 2, 3] },
      theirs: { output: [112, 112], pads: [3, 3, 3, 3] },
      word: 'pad 3 round floor',
      keep: 'F.pad(x, (2, 3, 2, 3)) before it',
    });
  });

  it('finds no difference in `pad same` of odd windows and stride 1', () => {
    for (const framework of ['torch', 'tensorflow', 'caffe'] as const)
      expect(text('input 28x28x3 | conv 8x5x5 pad same', framework).differences).toEqual([]);
  });

  it('has no word of Caffe for pads of one side', () => {
    const source = 'input 8x8x1 | conv 2x2x2 pad top 0 bottom 1 left 0 right 1';
    const [difference] = text(source, 'caffe').differences;
    expect(difference).toMatchObject({
      theirs: { output: [9, 9], pads: [1, 1, 1, 1] },
      word: 'pad 1',
      keep: null,
    });
  });

  it('pads a pool by minus infinity where PyTorch needs a layer of its own', () => {
    const [difference] = text('input 8x8x1 | maxpool 3 stride 2 pad same', 'torch').differences;
    expect(difference?.keep).toBe("F.pad(x, (0, 1, 0, 1), value=float('-inf')) before it");
  });

  it('says why a network cannot be built under the rules', () => {
    const source = `rounding floor input 9x9x1
      | parallel add {
          - conv 2x3x3 stride 2 pad 1
          - maxpool 3 stride 2 | conv 2x1x1 pad top 1 bottom 0 left 1 right 0
        }`;
    const { failures, differences } = text(source, 'torch');
    expect(failures.map(({ code }) => code)).toEqual(['E221']);
    expect(differences.map(({ word }) => word)).toEqual(['pad 1']);
  });

  it('compares nothing in a file with errors', () => {
    const comparison = text('input 8x8x1 | conv 2x3x3 stride 2', 'torch');
    expect(comparison.diagnostics.map(({ code }) => code)).toEqual(['E203']);
    expect(comparison.differences).toEqual([]);
  });
});

it('is not disturbed by what the file expects of its shapes', () => {
  const source = 'rounding ceil input 6x6x1 | maxpool 3 stride 2 -> 3x3x1 | dense 2 expect { params 20 }';
  const { failures, consequences } = text(source, 'torch');
  expect(failures).toEqual([]);
  expect(consequences).toMatchObject([{ layer: 'dense1', params: [3 * 3 * 2 + 2, 2 * 2 * 2 + 2] }]);
});

describe('the words that are given', () => {
  const edited = (name: string, edits: readonly (readonly [string, string])[]): string =>
    edits.reduce(
      (model, [from, to]) => {
        expect(model).toContain(from);
        return model.replace(from, to);
      },
      blankExpectations('x.conv', read(name)),
    );

  it('make GoogLeNet agree with PyTorch', () => {
    const model = edited('googlenet', [['rounding conv floor pool ceil', 'rounding floor']]);
    expect(text(model, 'torch')).toMatchObject({ differences: [], consequences: [], diagnostics: [] });
  });

  it('make ResNet-50 agree with Caffe', () => {
    const model = edited('resnet50', [['rounding floor', 'rounding conv floor pool ceil']]);
    expect(text(model, 'caffe')).toMatchObject({ differences: [], consequences: [], diagnostics: [] });
  });

  it('make ResNet-50 agree with TensorFlow', () => {
    const model = edited('resnet50', [
      ['stride s pad p', 'stride s pad same'],
      ['maxpool 3 stride 2 pad 1', 'maxpool 3 stride 2 pad same'],
    ]);
    const { differences, consequences, diagnostics } = text(model, 'tensorflow');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([differences, consequences]).toEqual([[], []]);
  });
});

describe('pools of Caffe', () => {
  it('move by 1 unless they say a stride', () => {
    const { differences, consequences } = text('input 8x8x4 | maxpool 2 | dense 3', 'caffe');
    expect(differences).toMatchObject([
      {
        ours: { output: [4, 4] },
        theirs: { output: [7, 7] },
        differs: 'size',
        word: 'stride 1',
        keep: 'stride: 2',
      },
    ]);
    expect(consequences).toMatchObject([{ layer: 'dense1', params: [4 * 4 * 4 * 3 + 3, 7 * 7 * 4 * 3 + 3] }]);
    expect(text('input 8x8x4 | maxpool 2 stride 2', 'caffe').differences).toEqual([]);
    expect(text('input 8x8x4 | maxpool global', 'caffe').differences).toEqual([]);
    expect(text('input 8x9x4 | maxpool 2x3', 'caffe').differences[0]?.keep).toBe('stride_h: 2 stride_w: 3');
  });

  it('say more where the stride does not bring our window alone', () => {
    const [difference] = text('input 7x7x4 | maxpool 2 round floor', 'caffe').differences;
    expect(difference?.keep).toBe('stride: 2 round_mode: FLOOR');
  });
});

it('asks about the file, not about what the proof of a fix makes of it', () => {
  // A bias before `bn` does nothing; its fix says `bias off`.
  const source = { path: 'x.conv', text: 'input 8x8x4 | conv 4x3x3 | bn' };
  const { meanings, diagnostics } = compareFramework(source, 'torch', { fixes: true });
  expect(diagnostics.flatMap(({ fixes }) => fixes ?? []).length).toBeGreaterThan(0);
  expect(meanings.map(({ ours }) => ours)).toEqual(['kernel starts as he-normal, bias as 0']);
});
