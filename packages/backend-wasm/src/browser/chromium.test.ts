import { describeConformance } from '@convlang/backend-conformance/vitest';
import { describe, expect, it } from 'vitest';
import { createWasmBackend } from '../index.js';
import { hashOf, keptBits } from '../testing/kept-bits.js';

// vitest.browser.config.mts runs this file in Node where there is no Chromium.
describe.skipIf(!('document' in globalThis))('in chromium', () => {
  it.each(keptBits)('trains $name to the bits that Node has', async ({ hash, ...network }) => {
    expect(await hashOf(network)).toBe(hash);
  });

  describeConformance({ name: 'wasm', create: () => Promise.resolve(createWasmBackend()) });
});
