import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { tensor, tensorFault } from '../index.js';

const right = { dtype: 'f32', shape: [2, 3], data: new Float32Array(6) };

describe('tensorFault', () => {
  it('finds none in tensors, scalars and empty ones, in arrays of another realm and over shared memory', () => {
    expect(tensorFault(right)).toBeNull();
    expect(tensorFault({ dtype: 'i32', shape: [], data: Int32Array.of(1) })).toBeNull();
    expect(tensorFault({ dtype: 'u8', shape: [0, 4], data: Buffer.alloc(0) })).toBeNull();
    expect(tensorFault({ ...right, data: runInNewContext('new Float32Array(6)') as unknown })).toBeNull();
    expect(tensorFault({ ...right, data: new Float32Array(new SharedArrayBuffer(24)) })).toBeNull();
  });

  it.each([
    [undefined, 'it has no dtype, shape and data'],
    [
      [[1, 2, 3]],
      "it is a plain array: tensor('f32', [2, 3], Float32Array.of(...)) makes a tensor of 2 samples of 3 numbers",
    ],
    [{ ...right, dtype: 'f16' }, '"f16" is no dtype'],
    [{ ...right, dtype: 'toString' }, '"toString" is no dtype'],
    [{ ...right, shape: 6 }, 'its shape is not a list of whole numbers from 0'],
    [{ ...right, shape: [-2, -3] }, 'its shape is not a list of whole numbers from 0'],
    [{ ...right, shape: [1.5, 4] }, 'its shape is not a list of whole numbers from 0'],
    [{ ...right, data: new Float32Array(5) }, 'a tensor of shape [2, 3] holds 6 numbers, not 5'],
    [{ ...right, data: new Float64Array(6) }, 'a tensor of f32 holds a Float32Array, not a Float64Array'],
    [{ ...right, data: [1, 2, 3, 4, 5, 6] }, 'a tensor of f32 holds a Float32Array, not a plain array'],
    [{ ...right, data: undefined }, 'a tensor of f32 holds a Float32Array, not a value of type undefined'],
    [{ ...right, data: null }, 'a tensor of f32 holds a Float32Array, not null'],
  ])('names what is wrong with %j', (given, fault) => {
    expect(tensorFault(given)).toBe(fault);
  });

  it('is what `tensor` refuses', () => {
    const wide: object = new Float64Array(6);
    expect(() => tensor('f32', [2, 3], wide as Float32Array)).toThrow(
      'holds a Float32Array, not a Float64Array',
    );
    expect(() => tensor('f32', [-2, -3], right.data)).toThrow('whole numbers from 0');
  });
});
