import { describe, expect, it } from 'vitest';
import { createWasmBackend } from '../index.js';
import { hashOf, keptBits } from '../testing/kept-bits.js';

describe.each([1, 2, 3, 4])('%i threads', (threads) => {
  it.each(keptBits)('train $name to the same bits on every version of Node', async ({ hash, ...network }) => {
    expect(await hashOf(network, createWasmBackend({ threads }))).toBe(hash);
  });
});
