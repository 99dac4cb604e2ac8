import { createReferenceBackend } from '@convlang/backend';
import { expect, it } from 'vitest';
import { steadyCheck } from './check-steady.js';

it('finds handles that add up over the steps, and nothing else', async () => {
  const check = steadyCheck(12);
  const backend = createReferenceBackend();
  let calls = 0;
  expect(await check.run({ backend, factor: 1, liveCount: () => 40 + calls++ })).toBe(
    'a leak: 40 handles after step 10, 41 after step 12',
  );
  expect(await check.run({ backend, factor: 1, liveCount: () => 40 })).toBeNull();
  expect(await check.run({ backend, factor: 1, liveCount: null })).toBeNull();
});
