import { expect, it } from 'vitest';
import { countBefore } from './count-before.js';

it('counts what begins before an offset, equal starts and both ends included', () => {
  const starts = [2, 2, 5, 9];
  const count = (offset: number): number => countBefore(starts, offset, (start) => start);
  expect([0, 2, 3, 5, 6, 9, 10].map(count)).toEqual([0, 0, 2, 2, 3, 3, 4]);
  expect(countBefore([], 3, Number)).toBe(0);
});
