import { lookThrough } from '@convlang/views';
import { describe, expect, it } from 'vitest';
import { sampleOf, viewed } from '../../testing/viewed.js';
import { inputView } from '../../index.js';

describe('the view of the input', () => {
  const network = viewed('input 2x3x2 | flatten | dense 2');
  const sample = sampleOf(network, [0, 10, 1, 20, 2, 30, 3, 40, 4, 50, 5, 60]);

  it('has the numbers of each channel apart', async () => {
    const seen = await lookThrough(inputView, { network, sample });
    expect(seen?.text(80)).toEqual([
      'input, channel 0: 2x3, 0 to 5',
      '0 1 2',
      '3 4 5',
      '',
      'input, channel 1: 2x3, 10 to 60',
      '10 20 30',
      '40 50 60',
      '',
    ]);
    expect(seen?.pictures().map(({ name }) => name)).toEqual(['input-0', 'input-1']);
  });

  it('writes the numbers into the cells', async () => {
    const seen = await lookThrough(inputView, { network, sample });
    const svg = seen?.pictures()[1]?.svg(['data:,']) ?? '';
    expect([...svg.matchAll(/>(\d+)<\/text>/g)].map(([, number]) => Number(number))).toEqual([
      10, 20, 30, 40, 50, 60,
    ]);
  });

  it('is not there without a sample', async () => {
    expect(await lookThrough(inputView, { network })).toBeNull();
  });
});

it('a viewed network computes what layers give', async () => {
  const network = viewed('input 2x2x1 | maxpool 2 as pool | dense 1');
  const sample = sampleOf(network, [1, 4, 3, 2]);
  const { pool } = await network.activations(sample, ['pool']);
  expect([pool?.shape, [...(pool?.data ?? [])]]).toEqual([[1, 1, 1, 1], [4]]);
});
