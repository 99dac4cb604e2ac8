import { describe, expect, it } from 'vitest';
import {
  analyzeText,
  codesOf,
  graphOf,
  layersOf,
  outputOf,
  proveText,
} from '../../../testing/analyze-text.js';

const kindsOf = (text: string): readonly string[] => graphOf(text).layers.map(({ kind }) => kind);

/** Code, message and the text that each finding stands at. */
function saidOf(text: string): readonly string[] {
  return analyzeText(text).diagnostics.map(
    ({ code, message, span }) =>
      `${code} ${message} [${span === null ? '' : text.slice(span.start, span.end)}]`,
  );
}

describe('words as arguments', () => {
  it('stand for the word of a layer, with its arguments behind it', () => {
    const block = 'block cba(f, act = relu) { conv (f)x1x1 | act } block pool(w, k) { w (k) }';
    expect(
      kindsOf(`${block} input 4x4x1 | cba(2) | cba(3, tanh) | pool(maxpool, 2) | pool(avgpool, k: 2)`),
    ).toEqual(['input', 'conv', 'relu', 'conv', 'tanh', 'maxpool', 'avgpool']);
  });

  it('stand for `skip`, for merges, switches and the words of keys', () => {
    const block = `block b(act, how, pads, bias, start) {
      parallel how { - conv 2x3x3 pad pads bias bias init start | act - conv 2x1x1 }
    }`;
    expect(outputOf(`${block} input 4x4x1 | b(skip, concat, same, off, lecun-normal)`)).toBe('4x4x4');
    const { parameters } = graphOf(`${block} input 4x4x1 | b(relu, add, same, off, lecun-normal)`);
    expect(parameters.map(({ initializer }) => initializer.kind)).toEqual([
      'lecun-normal',
      'he-normal',
      'constant',
    ]);
  });

  it('stand beside numbers where both may stand', () => {
    const block = 'const two = 2 block b(p, w = global) { conv 1x3x3 pad p | maxpool w }';
    expect(outputOf(`${block} input 6x6x1 | b(same)`)).toBe('1x1x1');
    expect(outputOf(`${block} input 6x6x1 | b(two, 2)`)).toBe('4x4x1');
  });

  it('are handed on from block to block', () => {
    const text =
      'block one(a) { a } block two(b, a = b) { one(b) | one(a) } input 4 | two(tanh) | two(relu, sigmoid)';
    expect(kindsOf(text)).toEqual(['input', 'tanh', 'tanh', 'relu', 'sigmoid']);
  });

  it('do not hide a layer from a block whose parameter is a number', () => {
    expect(kindsOf('block b(dropout) { relu | dropout (dropout) } input 4 | b(0.5)')).toEqual([
      'input',
      'relu',
      'dropout',
    ]);
  });

  it('are not the numbers of their names, in a repeat inside too', () => {
    const text = 'const relu = 3 block b(a) { repeat 2 index i { a | dense (i + 1) } } input 4 | b(relu)';
    expect(kindsOf(text)).toEqual(['input', 'relu', 'dense', 'relu', 'dense']);
  });

  it.each([
    ['b(8)', "E412 `b` takes a layer's word, such as `relu` for `act`, not 8 [8]"],
    ['b(1 + 1)', "E412 `b` takes a layer's word, such as `relu` for `act`, not an expression [1 + 1]"],
    [
      'b(rleu)',
      "E412 `b` takes a layer's word, such as `relu` for `act`, not `rleu`; did you mean `relu`? [rleu]",
    ],
    [
      'b(c)',
      "E412 `b` takes a layer's word, such as `relu` for `act`, not `c`; `c` is a block, and only words of layers are handed over [c]",
    ],
    ['b(act: concat)', "E412 `b` takes a layer's word, such as `relu` for `act`, not `concat` [concat]"],
    [
      'b(relu, smae)',
      'E412 `b` takes a number or one of valid, same, half for `p`, not `smae`; did you mean `same`? [smae]',
    ],
    ['b(relu, (2))', ''],
  ])('%s are checked at the call', (call, said) => {
    const text = `block c { relu } block b(act, p = 1) { act | conv 1x3x3 pad p } input 8x8x1 | c() | ${call}`;
    expect(saidOf(text)).toEqual(said === '' ? [] : [said]);
  });

  it('are mended at the call', () => {
    const text = 'block b(act) { act } input 4 | b(rleu) | b(tanhh)';
    expect(proveText(text).map(({ fixes }) => fixes?.map(({ title }) => title))).toEqual([
      ['relu'],
      ['tanh'],
    ]);
  });

  it('are unknown, and no error, in a block that nothing calls', () => {
    const text =
      'block b(a, p, m, s) { a 2 | conv 1x1x1 pad p | parallel m { - skip - from s } } input 4 | relu';
    expect(codesOf(text)).not.toContain('E301');
    expect(codesOf(text).filter((code) => code.startsWith('E'))).toEqual([]);
  });

  it('are wanted as numbers where a number stands', () => {
    expect(saidOf('block b(f) { dense (f) } input 4 | b(relu)')).toEqual([
      'E308 no number is called `relu` here [relu]',
    ]);
  });
});

describe('stages as arguments', () => {
  const up = `block up(f, to) {
    upsample 2 | parallel concat { - conv (f)x3x3 pad 1 - from to }
  }`;

  it('are where `from` goes on', () => {
    const text = `${up} input 8x8x1 | conv 4x3x3 pad 1 as d1 | maxpool 2 | up(6, d1)`;
    expect(outputOf(text)).toBe('8x8x10');
    expect(layersOf(text)).toEqual(['input', 'd1', 'maxpool1', 'upsample1', 'conv1', 'concat1']);
  });

  it('are what `share` takes the weights of, and may be handed on', () => {
    const text =
      'block same(s) { dense 4 share s } block outer(a) { same(a) | same(s: a) } input 4 | dense 4 as d | outer(d)';
    expect(graphOf(text).parameters.map(({ name }) => name)).toEqual(['d/kernel', 'd/bias']);
  });

  it('stand behind the stages of the block itself', () => {
    const text = 'block b(s) { dense (s) as s | relu | from s } input 4 | b(3)';
    expect(outputOf(text)).toBe('3');
  });

  it.each([
    ['up(6, down1)', []],
    ['up(6, 3)', ['E412 `up` takes the name of a stage before the call for `to`, not 3 [3]']],
    [
      'up(6, down2)',
      [
        'E412 `up` takes the name of a stage before the call for `to`, not `down2`; did you mean `down1`? [down2]',
      ],
    ],
    [
      'up(6, late)',
      [
        'E412 `up` takes the name of a stage before the call for `to`, not `late`; `late` is named further on or inside of something: name a stage that stands before the call [late]',
      ],
    ],
  ])('%s is checked at the call', (call, said) => {
    const text = `${up} input 8x8x1 as down1 | maxpool 2 | ${call} | relu as late`;
    expect(saidOf(text)).toEqual(said);
  });

  it('one error is said of a stage whose name could not be read', () => {
    expect(codesOf(`${up} input 8x8x1 | relu as | maxpool 2 | up(6, d1)`)).toEqual(['E101']);
  });
});

describe('the index of a repeat', () => {
  it('counts from 0, in expressions, conditions and arguments', () => {
    const text = `block b(f) { dense (f) }
      input 4 | repeat 3 index i { if i == 0 { dense 7 } else { b(2 * i) } }`;
    expect(graphOf(text).layers.map(({ output }) => graphOf(text).values[output]?.type.shape[1])).toEqual([
      4, 7, 2, 4,
    ]);
  });

  it('may be called index', () => {
    expect(outputOf('input 4 | repeat 2 index index { dense (index + 5) }')).toBe('6');
    expect(outputOf('const index = 2 input 4 | repeat index { dense (index) }')).toBe('2');
  });
});
