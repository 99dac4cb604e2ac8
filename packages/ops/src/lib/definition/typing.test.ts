import { BATCH } from '@convlang/ir';
import { describe, expect, it } from 'vitest';
import { coreOps, coreTyping, OpError, type AnyOp } from '../../index.js';

const image = { dtype: 'f32', shape: [BATCH, 32, 32, 3] } as const;
const kernel = (...shape: number[]) => ({ dtype: 'f32', shape }) as const;

describe('coreTyping', () => {
  it('lets the batch pass through and fills in attributes', () => {
    const { outputs, attrs } = coreTyping.infer('conv', [image, kernel(5, 5, 3, 10)], {});
    expect(outputs).toEqual([{ dtype: 'f32', shape: [BATCH, 28, 28, 10] }]);
    expect(attrs).toEqual({ stride: [1, 1], pads: [0, 0, 0, 0], dilation: [1, 1], groups: 1 });
  });

  // The sizes that the articles print for 32x32 images.
  it.each([
    { size: 5, filters: 10, output: 28 },
    { size: 3, filters: 10, output: 30 },
    { size: 5, filters: 6, output: 28 },
  ])(
    'gives $output x $output for $filters filters of $size x $size on 32x32',
    ({ size, filters, output }) => {
      const { outputs } = coreTyping.infer('conv', [image, kernel(size, size, 3, filters)], {});
      expect(outputs[0]?.shape).toEqual([BATCH, output, output, filters]);
    },
  );

  it('sums the batch away in a matrix product over it', () => {
    const rows = (n: number) => ({ dtype: 'f32', shape: [BATCH, n] }) as const;
    const { outputs } = coreTyping.infer('matmul', [rows(120), rows(84)], { transposeA: true });
    expect(outputs[0]?.shape).toEqual([120, 84]);
  });

  it('makes a batch from nothing', () => {
    const step = { dtype: 'i32', shape: [] } as const;
    const attrs = { keep: 0.5, stream: 'dropout#1', seed: 1, shape: [4, 4, 2] };
    expect(coreTyping.infer('bernoulli', [step, step], attrs).outputs[0]?.shape).toEqual([BATCH, 4, 4, 2]);
    expect(coreTyping.infer('constant', [], { value: 1, shape: [-1, 3] }).outputs[0]?.shape).toEqual([
      BATCH,
      3,
    ]);
  });

  it('refuses to broadcast the batch against a number', () => {
    const rows = { dtype: 'f32', shape: [BATCH, 3] } as const;
    expect(() => coreTyping.infer('add', [rows, kernel(4, 3)], {})).toThrow('N against 4');
  });

  it('refuses an unknown op, naming those that exist', () => {
    expect(() => coreTyping.infer('convolve', [], {})).toThrow(OpError);
    expect(() => coreTyping.infer('toString', [], {})).toThrow(
      /^there is no op toString; there are (\w+, )*conv, /,
    );
  });

  it('refuses labels that are no whole numbers, and images that are', () => {
    const rows = { dtype: 'f32', shape: [BATCH, 3] } as const;
    const labels = { dtype: 'f32', shape: [BATCH] } as const;
    expect(() => coreTyping.infer('hinge', [rows, labels], {})).toThrow('labels has dtype f32, expected i32');
    expect(() => coreTyping.infer('relu', [{ ...labels, dtype: 'i32' }], {})).toThrow(
      'x has dtype i32, expected f32',
    );
  });

  it('refuses attributes that are no finite numbers', () => {
    expect(() => coreTyping.infer('scaleShift', [image], { scale: Infinity })).toThrow('scale is a number');
  });
});

describe('multiplications by weights', () => {
  // C3 of LeNet-5, dense form, and its first dense layer: golden architectures.
  it('counts those of a convolution', () => {
    const x = { dtype: 'f32', shape: [BATCH, 14, 14, 6] } as const;
    const inputs = [x, kernel(5, 5, 6, 16)];
    const { attrs, outputs } = coreTyping.infer('conv', inputs, {});
    expect(
      coreOps.conv.macs?.(inputs, { ...attrs, stride: [1, 1], pads: [], dilation: [], groups: 1 }, outputs),
    ).toBe(240000);
  });

  it('counts those of a dense layer', () => {
    const inputs = [{ dtype: 'f32', shape: [BATCH, 400] } as const, kernel(400, 120)];
    const attrs = { transposeA: false, transposeB: false };
    const { outputs } = coreTyping.infer('matmul', inputs, attrs);
    expect(coreOps.matmul.macs?.(inputs, attrs, outputs)).toBe(48000);
  });
});

describe('what hashes know ops by', () => {
  it('is another one for each op, so that no op takes the old name of another', () => {
    const ids = Object.values<AnyOp>(coreOps).map(({ name, id = name }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
