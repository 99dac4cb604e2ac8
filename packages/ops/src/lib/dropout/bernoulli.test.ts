import { RandomStream } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { coreOps } from '../../index.js';

const attrs = { keep: 0.25, stream: 'dropout#3', seed: 7, shape: [2, 3] };

function mask(step: number, first: number, batch: number): Float64Array {
  const data = new Float64Array(batch * 6);
  const scalar = (value: number) => ({ shape: [], data: Float64Array.of(value) });
  coreOps.bernoulli.reference([scalar(step), scalar(first)], attrs, [{ shape: [batch, 2, 3], data }]);
  return data;
}

describe('bernoulli', () => {
  it('gives the same mask however the batch is split', () => {
    const whole = mask(5, 0, 8);
    expect([...mask(5, 0, 3), ...mask(5, 3, 5)]).toEqual([...whole]);
  });

  it('takes the numbers of the stream as documented', () => {
    const stream = new RandomStream(7, 'dropout#3', 'dropout');
    const element = mask(5, 4, 2)[6 + 2];
    expect(element).toBe(stream.uniform(5, (4 + 1) * 6 + 2) < 0.25 ? 4 : 0);
  });

  it('keeps about the share that is asked for, and differs from step to step', () => {
    const kept = mask(1, 0, 4000).filter((v) => v > 0).length / 24000;
    expect(kept).toBeGreaterThan(0.24);
    expect(kept).toBeLessThan(0.26);
    expect(mask(2, 0, 50)).not.toEqual(mask(1, 0, 50));
  });
});
