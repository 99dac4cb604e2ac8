import { expect, it } from 'vitest';
import { measurePeak } from '../index.js';

it('measures a rate that a processor can have', () => {
  const peak = measurePeak();
  // From a slow emulator to sixteen float32 twice a cycle.
  expect(peak).toBeGreaterThan(1e7);
  expect(peak).toBeLessThan(1e12);
});
