import { tensor } from '@convlang/tensor';
import type { ViewSample } from '@convlang/views';
import { expect, it } from 'vitest';
import { sampleOf, viewed } from '../../testing/viewed.js';
import { createTopView } from '../../index.js';

/** A channel that sees the sum of 2x2 pixels. */
const network = viewed('input 4x4x1 | conv 1x2x2 as c', {
  'c/kernel': tensor('f32', [2, 2, 1, 1], Float32Array.of(1, 1, 1, 1)),
  'c/bias': tensor('f32', [1], Float32Array.of(0)),
});

/** An image with one bright pixel. */
function point(name: string, place: number, value: number): ViewSample {
  return {
    ...sampleOf(
      network,
      Float32Array.from({ length: 16 }, (_, i) => (i === place ? value : 0)),
    ),
    name,
  };
}

it('finds the samples that excite a channel most, and the patch that does it', async () => {
  const all = [point('weak', 0, 1), point('strong', 15, 3), point('middle', 5, 2)];
  const samples = {
    name: 'points',
    count: all.length,
    async *read() {
      for (const sample of all) yield await Promise.resolve(sample);
    },
  };
  const found = await createTopView(2).compute({ network, samples, layer: 'c' });
  const [unit] = found?.units ?? [];
  expect(
    unit?.top.map(({ sample, value, at, rows, columns }) => ({ sample, value, at, rows, columns })),
  ).toEqual([
    { sample: 'strong', value: 3, at: [2, 2, 0], rows: [2, 3], columns: [2, 3] },
    { sample: 'middle', value: 2, at: [0, 0, 0], rows: [0, 1], columns: [0, 1] },
  ]);
  expect([...(unit?.top[0]?.patch.data ?? [])]).toEqual([0, 0, 0, 3]);
});
