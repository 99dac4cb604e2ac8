import { describe, expect, it } from 'vitest';
import { allClose, findMismatch } from '../index.js';

const tolerance = { absolute: 0.01, relative: 0.1 };

describe('findMismatch', () => {
  it('allows the absolute plus the relative tolerance', () => {
    expect(findMismatch([10.9], [10], tolerance)).toBeNull();
    expect(findMismatch([11.1], [10], tolerance)).toMatchObject({ index: 0, actual: 11.1, expected: 10 });
  });

  it('names the worst element, not the first', () => {
    expect(findMismatch([0.1, 5, 0.2], [0, 0, 0], tolerance)?.index).toBe(1);
  });

  it('takes NaN as equal to NaN and infinities as equal to themselves only', () => {
    expect(allClose([NaN, Infinity, -Infinity], [NaN, Infinity, -Infinity], tolerance)).toBe(true);
    expect(findMismatch([1], [NaN], tolerance)?.difference).toBe(Infinity);
    expect(findMismatch([Infinity], [-Infinity], tolerance)).not.toBeNull();
    expect(findMismatch([NaN], [0], tolerance)).not.toBeNull();
  });

  it('refuses arrays of different lengths', () => {
    expect(() => findMismatch([1], [1, 2], tolerance)).toThrow('lengths differ: 1 and 2');
  });
});
