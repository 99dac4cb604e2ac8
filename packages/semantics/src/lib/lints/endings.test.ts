import { describe, expect, it } from 'vitest';
import { analyzeText, proveText } from '../../testing/analyze-text.js';
import { applyEdits } from '../fixes/prove-fixes.js';

const codesOf = (text: string): string =>
  proveText(text)
    .map(({ code }) => code)
    .join(' ');
const codesInTraining = (text: string): string =>
  analyzeText(text)
    .trainingFindings.map(({ diagnostic }) => diagnostic.code)
    .join(' ');

// Each ending with each loss, by the number of outputs. `-` is right: the loss can reach 0 and what comes out means what the
// loss takes it for. Everything else has a word.
const table = `
ending                               cross-entropy  mse   hinge
dense 10                             -              -     -
dense 10 | softmax                   -              -     W701
dense 10 | sigmoid                   W713           -     W713
dense 10 | tanh                      W713           -     -
dense 10 | tanh scale 0.5            W713           -     W713
dense 10 | tanh scale 9              -              -     -
dense 10 | relu                      W702           -     W702
dense 10 | leaky                     -              -     -
dense 10 | elu                       -              -     -
dense 10 bias off | bn               -              -     -
dense 10 | scale                     -              -     -
dense 10 | softmax | scale           W701           W701  W701
dense 10 | sigmoid | scale           -              -     -
dense 10 | softmax | softmax         W701           W701  W701+W701
dense 10 | sigmoid | softmax         W713           W713  W701+W713
dense 10 | tanh | softmax            W713           W713  W701+W713
dense 10 | relu | softmax            W702           W702  W701+W702
dense 10 | softmax | sigmoid         W701+W713      W701  W701+W713
dense 10 | softmax | dropout 0.5     W701+W706      W701+W706  W701+W706
dense 10 | sigmoid | dropout 0.5     W706+W713      W706  W706+W713
dense 10 | dropout 0.5 | softmax     W706           W706  W701+W706
dense 1                              -              -     -
dense 1 | sigmoid                    -              -     W713
dense 1 | softmax                    W701           W701  W701
dense 1 | tanh                       W713           -     -
dense 1 | relu                       W702           -     W702
dense 1 | sigmoid | sigmoid          W713           W713  W713+W713
dense 1 | tanh | sigmoid             W713           W713  W713+W713
dense 1 | relu | sigmoid             W702           W702  W702+W713
dense 1 | sigmoid | softmax          W701+W713      W701+W713  W701+W713
conv 10x8x8 | softmax                -              -     W701
conv 10x8x8 | sigmoid                W713           -     W713
conv 10x8x8 | softmax | flatten      W701           W701  W701
conv 10x8x8 | sigmoid | flatten      W713           -     W713
conv 10x7x7 | softmax                W701           W701  W701
conv 10x7x7 | flatten | softmax      -              -     W701
conv 1x8x8 | sigmoid                 -              -     W713
conv 1x8x8 | softmax                 W701           W701  W701
conv 1x8x8 | sigmoid | flatten       W713           -     W713
conv 10x1x1 | sigmoid | avgpool global        W713  -     W713
conv 10x1x1 | relu | avgpool global           -     -     -
conv 10x1x1 | relu | avgpool global | softmax -     -     W701
`;

const rows = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line): [string, readonly string[]] => {
    const [, ending = '', ...words] = /^(.*?)\s+(\S+)\s+(\S+)\s+(\S+)$/.exec(line) ?? [];
    return [ending, words.map((word) => (word === '-' ? '' : word.split('+').join(' ')))];
  });

describe('an ending under a loss is right or has a word', () => {
  it.each(rows)('%s', (ending, expected) => {
    const words = ['cross-entropy', 'mse', 'hinge'].map((loss) =>
      codesOf(`input 8x8x3 | ${ending} train { loss ${loss} }`).split(' ').sort().join(' '),
    );
    expect(words).toEqual(expected);
  });

  it.each(rows)('%s: in a block and in a tap as in the network itself', (ending, expected) => {
    const inBlock = codesOf(`block head { ${ending} } input 8x8x3 | head() train { loss cross-entropy }`);
    expect(inBlock.split(' ').sort().join(' ')).toBe(expected[0]);
    const inTap = codesOf(`input 8x8x3 | relu as r | tap aux { ${ending} } | dense 10 | softmax
      train { loss aux cross-entropy }`);
    expect(inTap.split(' ').sort().join(' ')).toBe(expected[0]);
  });

  it.each(rows)('%s: a file without a train section says it when it is trained', (ending, expected) => {
    const text = `input 8x8x3 | ${ending}`;
    const words = [codesOf(text), codesInTraining(text)].join(' ').trim().split(' ');
    expect(words.sort().join(' ')).toBe(expected[0]);
  });
});

describe('the ways out', () => {
  const fixesOf = (text: string): readonly string[] =>
    proveText(text).flatMap(({ fixes = [] }) => fixes.map(({ edits }) => applyEdits(text, edits)));
  it.each([
    ['dense 10 | sigmoid', ['dense 10 | softmax', 'dense 10']],
    ['dense 1 | tanh', ['dense 1 | sigmoid', 'dense 1']],
    ['dense 1 | softmax', ['dense 1 | sigmoid', 'dense 1']],
    ['dense 10 | sigmoid | softmax', ['dense 10 | softmax']],
    ['dense 1 | relu | sigmoid', ['dense 1 | sigmoid']],
    ['conv 10x7x7 | softmax', ['conv 10x7x7 | flatten | softmax']],
    ['conv 10x8x8 | sigmoid | flatten', ['conv 10x8x8 | flatten']],
  ])('of %s', (ending, mended) => {
    const model = (text: string): string => `input 8x8x3 | ${text} train { loss cross-entropy }`;
    expect(fixesOf(model(ending))).toEqual(mended.map(model));
    for (const text of mended) expect(codesOf(model(text))).toBe('');
  });

  it('a sigmoid before a hinge loss goes', () => {
    expect(fixesOf('input 4x4x1 | dense 3 | sigmoid train { loss hinge }')).toEqual([
      'input 4x4x1 | dense 3 train { loss hinge }',
    ]);
  });
});

it('names the layer, its bounds and what takes the scores', () => {
  const lineOf = (text: string): readonly string[] => proveText(text).map(({ message }) => message);
  expect(lineOf('input 4x4x1 | dense 3 | sigmoid train { }')).toEqual([
    '`sigmoid` keeps scores between 0 and 1 right before the loss cross-entropy',
  ]);
  expect(lineOf('input 4x4x1 | dense 3 | tanh scale 1.7159 | softmax')).toEqual([
    '`tanh` keeps scores between -1.7159 and 1.7159 right before `softmax`',
  ]);
  expect(lineOf('input 4x4x1 | conv 3x2x2 | softmax train { }')).toEqual([
    '`softmax` is taken over 3 numbers in each of 9 places, and the loss over all 27',
  ]);
});

it('is switched off by a comment, also where only training would say it', () => {
  const text = 'input 4x4x1 | dense 3\n| sigmoid # lint: off W713';
  expect([codesOf(text), codesInTraining(text)]).toEqual(['', '']);
  expect(codesOf(`${text}\ntrain { }`)).toBe('');
});

it('gates inside a network are no endings', () => {
  const gate = 'parallel add { - skip - conv 4x1x1 | sigmoid - conv 4x1x1 | tanh }';
  expect(codesOf(`input 8x8x4 | ${gate} | dense 3 | softmax train { }`)).toBe('');
});

describe('a tap without a loss', () => {
  const model = (tap: string, train: string): string =>
    `input 8x8x3 | conv 4x3x3 | relu | tap aux { ${tap} } | dense 10 | softmax ${train}`;

  it('is told with the number of its weights, and gets a loss', () => {
    // 6x6x4 numbers to 10 units, and 10 biases.
    const text = model('dense 10 | softmax', 'train { loss mse  epochs 3 }');
    const [warning, ...others] = proveText(text);
    expect(others).toEqual([]);
    expect(warning?.message).toBe('the tap `aux` has no loss: its 1,450 parameters are not trained');
    expect(text.slice(warning?.span?.start, warning?.span?.end)).toBe('aux');
    const mended = applyEdits(text, warning?.fixes?.[0]?.edits ?? []);
    expect(mended).toBe(model('dense 10 | softmax', 'train { loss mse  loss aux mse weight 0.3  epochs 3 }'));
    expect(codesOf(mended)).toBe('');
  });

  it('gets it before the first entry where there is no other loss, and none of another width', () => {
    const titles = (text: string): readonly string[] =>
      proveText(text).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));
    expect(titles(model('dense 10 | softmax', 'train { epochs 3 }'))).toEqual([
      'loss aux cross-entropy weight 0.3',
    ]);
    expect(titles(model('dense 7 | softmax', 'train { epochs 3 }'))).toEqual([]);
    expect(codesOf(model('dense 7 | softmax', 'train { epochs 3 }'))).toBe('W712');
  });

  it.each([
    ['looks without weights', 'avgpool global', 'train { }', ''],
    ['looks at weights that the main head trains', 'relu', 'train { }', ''],
    ['has a loss', 'dense 10 | softmax', 'train { loss aux cross-entropy weight 0.3 }', ''],
    ['has a loss of weight 0', 'dense 10 | softmax', 'train { loss aux cross-entropy weight 0 }', 'W712'],
    ['is frozen', 'dense 10 as d | softmax', 'train { freeze "aux/d" }', ''],
    ['has weights in two layers', 'conv 2x1x1 | relu | dense 10 | softmax', 'train { }', 'W712'],
  ])('%s', (_, tap, train, codes) => {
    expect(codesOf(model(tap, train))).toBe(codes);
  });

  it('of a file without a train section is told when it is trained', () => {
    const text = model('dense 10 | softmax', '');
    expect([codesOf(text), codesInTraining(text)]).toEqual(['', 'W712']);
  });

  it('is switched off by a comment on its line', () => {
    expect(
      codesOf('input 8x8x3\n| tap aux { dense 10 } # lint: off W712\n| dense 10 | softmax train { }'),
    ).toBe('');
  });

  it('in a block is named by its path, and a loss is given to it in quotes', () => {
    const text = (train: string): string =>
      `block part { conv 4x3x3 | tap aux { dense 10 | softmax } } input 8x8x3 | part() as p | dense 10 | softmax train { ${train} }`;
    expect(proveText(text('epochs 1')).map(({ message, fixes = [] }) => [message, fixes[0]?.title])).toEqual([
      [
        'the tap `p/aux` has no loss: its 1,450 parameters are not trained',
        'loss "p/aux" cross-entropy weight 0.3',
      ],
    ]);
    expect(codesOf(text('loss "p/aux" cross-entropy weight 0.3'))).toBe('');
  });
});

describe('losses that stand beside the table', () => {
  it.each([
    ['dense 10 | sigmoid', 'binary-cross-entropy', ''],
    ['dense 10', 'binary-cross-entropy', ''],
    ['dense 10 | softmax', 'binary-cross-entropy', 'W701'],
    ['dense 10 | tanh', 'binary-cross-entropy', 'W713'],
    ['dense 10 | relu', 'binary-cross-entropy', 'W702'],
    ['conv 2x1x1 | softmax', 'dice', ''],
    ['conv 2x1x1 | sigmoid', 'dice', ''],
    ['dense 10 | softmax', 'focal', ''],
    ['dense 10 | sigmoid', 'focal', 'W713'],
    ['dense 10 | softmax', 'kl', ''],
    ['dense 1', 'kl', 'E645'],
    ['dense 9', 'contrastive', 'E645'],
    ['dense 10', 'contrastive', ''],
    ['dense 3 | softmax', 'cross-entropy class-weights 1 2', 'E645'],
    ['dense 1 | sigmoid', 'cross-entropy class-weights 1 2', ''],
    ['dense 3 | softmax', 'focal ignore 255', 'E645'],
    ['conv 3x1x1 | softmax', 'focal ignore 255 class-weights 1 2 3', ''],
  ])('%s under %s', (ending, loss, expected) => {
    expect(codesOf(`input 8x8x3 | ${ending} train { loss ${loss} }`)).toBe(expected);
  });
});
