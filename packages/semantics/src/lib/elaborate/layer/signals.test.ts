import { describe, expect, it } from 'vitest';
import {
  analyzeText,
  codesOf,
  graphOf,
  outputOf,
  paramsOf,
  proveText,
} from '../../../testing/analyze-text.js';

/** Codes and messages, with the notes and the titles of the fixes. */
function saidOf(text: string): readonly (readonly string[])[] {
  return proveText(text).map(({ code, message, label, notes = [], fixes = [] }) => [
    `${code} ${message}`,
    ...(label === undefined ? [] : [label]),
    ...notes,
    ...fixes.map(({ title, result }) => `${title} => ${result ?? ''}`),
  ]);
}

describe('signals', () => {
  it('have one direction in every word that looks at places', () => {
    expect(outputOf('input 1000x12 | conv 32x5')).toBe('996x32');
    expect(outputOf('input 1000x12 | conv 32x5 stride 5 dilate 2 pad left 1 right 2 round floor')).toBe(
      '199x32',
    );
    expect(outputOf('input 1000x12 | conv 32x7 stride 2 pad same')).toBe('500x32');
    expect(outputOf('input 1000x12 | conv 24x3 groups 4 pad half')).toBe('1000x24');
    expect(
      outputOf('input 1000x12 | maxpool 2 | avgpool 3 stride 2 round ceil | sumpool 2 round floor'),
    ).toBe('125x12');
    expect(outputOf('input 1000x12 | avgpool global')).toBe('1x12');
    expect(outputOf('input 10x3 | upsample 2 | pad 2 | pad left 1 right 0 | crop left 0 right 5')).toBe(
      '20x3',
    );
    // (10 - 1) * 2 - 2 + 4 + 1
    expect(outputOf('input 10x3 | deconv 8x4 stride 2 pad 1 output-pad 1')).toBe('21x8');
    expect(outputOf('input 10x3 | dwconv 3 pad 1 multiplier 2 | lrn | bn | relu | dropout 0.5')).toBe('10x6');
    expect(outputOf('input 10x3 | pad front 1 back 2')).toBe('10x6');
    expect(outputOf('input 10x3 | flatten')).toBe('30');
    expect(outputOf('input 10x3 | conv (in.c)x(in.w)')).toBe('1x3');
  });

  it('have the parameters of a convolution in one dimension', () => {
    expect(paramsOf('input 1000x12 | conv 32x5')).toBe(12 * 32 * 5 + 32);
    expect(paramsOf('input 10x3 | deconv 8x4 bias off')).toBe(3 * 8 * 4);
    expect(paramsOf('input 10x3 | dense 4')).toBe(30 * 4 + 4);
  });

  it('are merged, shared and stated as images are', () => {
    const text = `input 100x2 as x | conv 4x3 pad 1 as c -> 100x4
      | parallel concat { - conv 4x3 pad 1 - from c } -> 100x8
      | parallel add { - skip - conv 8x1 }
      | tap side { avgpool global | dense 2 }
      | conv 2x9 pad 4 | conv 4x3 pad 1 share c -> 100x4`;
    expect(codesOf(text).filter((code) => code.startsWith('E'))).toEqual([]);
    expect(codesOf('input 100x2 | conv 4x3 -> 100x4')).toEqual(['E210']);
  });

  it('do not change what is counted for images of one row', () => {
    const [line, row] = ['input 50x3 | conv 4x5', 'input 1x50x3 | conv 4x1x5'].map((text) => graphOf(text));
    expect(line?.layers.map(({ macs }) => macs)).toEqual(row?.layers.map(({ macs }) => macs));
    expect(line?.parameters.map(({ name }) => name)).toEqual(row?.parameters.map(({ name }) => name));
  });

  it('are told with one formula where a window does not fit', () => {
    expect(saidOf('input 1000x12 | conv 32x6 stride 5')).toEqual([
      [
        'E203 window does not fit a whole number of times',
        'conv (stage 2), length',
        '(W - F + 2P)/S + 1 = (1000 - 6 + 0)/5 + 1 = 199.8',
        'input 1001x12 => 200x32',
        'pad left 0 right 1 => 200x32',
        'conv 32x5 stride 5 => 200x32',
        'round floor => 199x32   (the last 4 steps are never read)',
      ],
    ]);
    expect(saidOf('input 1001x12 | maxpool 2')[0]?.at(-1)).toBe(
      'round ceil => 501x12   (the last window reaches over the edge)',
    );
    expect(saidOf('input 4x2 | conv 3x7')[0]?.slice(0, 3)).toEqual([
      'E204 window of 7 is larger than its input of 4',
      'conv (stage 2), length',
      'W + 2P = 4 + 0 is less than F = 7',
    ]);
  });

  it.each([
    ['input 100x2 | crop 60', 'E206 `crop` takes away 120 of 100 in length'],
    ['input 100x2 | maxpool 2 pad 2', 'E209 padding of 2 is not smaller than the 2 window'],
    ['input 100x2 | deconv 3x7 output-pad 2', 'E213 `output-pad` of 2 is not smaller than the stride of 1'],
    ['input 3x2 | deconv 3x1 pad 2', 'E214 `deconv` leaves nothing: the output would be -1'],
    ['input 100x2 | dense 3 bias on | conv 2x3', undefined],
    ['input 100x2 | dense (in.h)', 'E212 `in.h` asks for the size of a signal of 100x2'],
    [
      'input 100x2 | conv 4x3 pad top 1',
      'E305 `pad` of `conv` must be a number, like 2, or sides such as `left 0 right 1` on the signal of 100x2 that comes in, not `top`',
    ],
    [
      'input 100x2 | conv 4x3 stride 2x1',
      'E305 `stride` of `conv` must be a number, like 2, on the signal of 100x2 that comes in, not 2x1',
    ],
  ])('%s is told in one dimension', (text, message) => {
    const [said, ...others] = analyzeText(text).diagnostics.filter(({ severity }) => severity === 'error');
    if (message === undefined) expect(said?.code).toBe('E305');
    else expect([said && `${said.code} ${said.message}`, others]).toEqual([message, []]);
  });

  it('may be meant as gray images: where windows have two sizes the fix says so, elsewhere W724', () => {
    expect(saidOf('input 28x28 | conv 16x3x3 | relu | dense 10 | softmax')).toEqual([
      [
        'E305 `filters` of `conv` must be filters by length, like 6x5, on the signal of 28x28 that comes in, not 16x3x3',
        'input 28x28x1 => 26x26x16',
      ],
    ]);
    expect(saidOf('input 28x28 | dense 10 | softmax')).toEqual([
      [
        'W724 this input is a signal of 28 steps with 28 channels; a gray image is 28x28x1',
        'input 28x28x1 => ',
      ],
    ]);
    expect(saidOf('input 12x1000 | conv 8x3 | relu | dense 2 | softmax')).toEqual([
      [
        'W724 this input is a signal of 12 steps with 1000 channels; the length comes first: 1000x12',
        'input 1000x12 => ',
      ],
    ]);
    expect(codesOf('input 64x8 | conv 8x3 | relu | dense 2 | softmax')).toEqual([]);
  });

  it('are unknown in a block that nothing calls, whose words may be those of signals', () => {
    expect(
      codesOf('block b(f) { conv (f)x5 | maxpool 2 } block c(f) { conv (f)x5x5 | b(f) } input 4 | relu'),
    ).toEqual(['W709']);
  });

  it('warn of steps that no window reads', () => {
    const [warning] = analyzeText(
      'input 100x2 | conv 4x3 stride 5 round floor | relu | dense 2 | softmax',
    ).diagnostics;
    // 20 windows of 3 steps.
    expect(warning?.message).toBe('40 of 100 pixels are never read: a window of 3 moves by 5');
  });
});
