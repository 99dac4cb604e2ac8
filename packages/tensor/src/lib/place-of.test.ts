import { expect, it } from 'vitest';
import { placeOf } from './place-of.js';

it('goes from the number of an element to its indices', () => {
  expect(placeOf(0, [2, 3, 4])).toEqual([0, 0, 0]);
  expect(placeOf(23, [2, 3, 4])).toEqual([1, 2, 3]);
  expect(placeOf(17, [2, 3, 4])).toEqual([1, 1, 1]);
  expect(placeOf(0, [])).toEqual([]);
});
