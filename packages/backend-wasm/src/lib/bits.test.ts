import { expect, it } from 'vitest';
import { hashOf, keptBits } from '../testing/kept-bits.js';

it.each(keptBits)('trains $name to the same bits on every version of Node', async ({ hash, ...network }) => {
  expect(await hashOf(network)).toBe(hash);
});
