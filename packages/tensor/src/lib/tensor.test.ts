import { describe, expect, it } from 'vitest';
import { allocate, scalar, sizeOf, tensor, zeros } from '../index.js';

describe('tensor', () => {
  it('wraps an array without copying', () => {
    const data = Float32Array.of(1, 2, 3, 4, 5, 6);
    expect(tensor('f32', [2, 3], data).data).toBe(data);
  });

  it('refuses an array of another length, with both numbers', () => {
    expect(() => tensor('i32', [2, 3], new Int32Array(5))).toThrow(
      'a tensor of shape [2, 3] holds 6 numbers, not 5',
    );
  });

  it('makes zeros and scalars', () => {
    expect(zeros('u8', [2, 2])).toEqual({ dtype: 'u8', shape: [2, 2], data: new Uint8Array(4) });
    expect(scalar('f64', 0.1)).toEqual({ dtype: 'f64', shape: [], data: Float64Array.of(0.1) });
  });

  it('counts elements: a scalar has one, an empty dimension none', () => {
    expect([sizeOf([]), sizeOf([4, 5]), sizeOf([3, 0])]).toEqual([1, 20, 0]);
  });

  it('allocates the array of each dtype', () => {
    expect(allocate('f32', 2)).toBeInstanceOf(Float32Array);
    expect(allocate('f64', 2)).toBeInstanceOf(Float64Array);
    expect(allocate('i32', 2)).toBeInstanceOf(Int32Array);
    expect(allocate('u8', 2)).toBeInstanceOf(Uint8Array);
  });
});
