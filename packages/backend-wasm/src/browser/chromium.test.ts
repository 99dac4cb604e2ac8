import { describeConformance } from '@convlang/backend-conformance/vitest';
import { describe, expect, it, vi } from 'vitest';
import { createWasmBackend } from '../index.js';
import { hashOf, keptBits } from '../testing/kept-bits.js';
import { trainBriefly } from '../testing/shared-work.js';

// vitest.browser.config.mts runs this file in Node where there is no Chromium.
describe.skipIf(!('document' in globalThis))('in chromium', () => {
  it.each(keptBits)('trains $name to the bits that Node has', async ({ hash, ...network }) => {
    expect(await hashOf(network, createWasmBackend({ threads: 1 }))).toBe(hash);
    expect(await hashOf(network, createWasmBackend({ threads: 3 }))).toBe(hash);
  });

  it('computes on workers, whose numbers are those of one thread', async () => {
    expect(globalThis.crossOriginIsolated).toBe(true);
    const RealWorker = globalThis.Worker;
    let made = 0;
    vi.stubGlobal(
      'Worker',
      class extends RealWorker {
        constructor(url: string | URL) {
          super(url);
          made++;
        }
      },
    );
    const alone = await trainBriefly(createWasmBackend({ threads: 1 }));
    expect(made).toBe(0);
    expect(await trainBriefly(createWasmBackend({ threads: 3 }))).toEqual(alone);
    expect(made).toBe(2);
    vi.unstubAllGlobals();
  });

  describeConformance({ name: 'wasm', create: () => Promise.resolve(createWasmBackend()) });
});
