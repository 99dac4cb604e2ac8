import { tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { sampleOf, viewed } from '../../testing/viewed.js';
import { mapsView } from '../../index.js';

const network = viewed('input 4x4x2 | relu as r | maxpool 2 as p | dense 40 as d | softmax as s');
const sample = sampleOf(
  network,
  Array.from({ length: 32 }, (_, i) => i - 16),
);

describe('the view of maps', () => {
  it('has what goes in and what comes out of relu, and of a pool', async () => {
    const relu = await mapsView.compute({ network, sample, layer: 'r' });
    expect([relu?.before?.figures.low, relu?.after.figures.low, relu?.after.figures.zeros]).toEqual([
      -16,
      0,
      17 / 32,
    ]);
    const pool = await mapsView.compute({ network, sample, layer: 'p' });
    expect([pool?.before?.sizes, pool?.after.sizes]).toEqual([
      [4, 4, 2],
      [2, 2, 2],
    ]);
    // Rows 2 and 3 are 0 to 15: of channel 0 the largest of 0 2 8 10 and of 4 6 12 14.
    expect([...(pool?.after.maps.data ?? [])]).toEqual([0, 0, 0, 0, 10, 11, 14, 15]);
  });

  it('draws both on one scale', async () => {
    const relu = await mapsView.compute({ network, sample, layer: 'r' });
    const [before, after] = relu === null ? [] : mapsView.pictures(relu);
    for (const picture of [before, after]) {
      const svg = picture?.svg(['data:,', 'data:,']) ?? '';
      expect(svg).toContain('>-16</text>');
      expect(svg).toContain('>16</text>');
    }
  });

  it('has only what comes out of a layer that makes new channels, and a vector in rows', async () => {
    const dense = await mapsView.compute({ network, sample, layer: 'd' });
    expect([dense?.before, dense?.after.sizes]).toEqual([null, [40]]);
    const picture = dense === null ? undefined : mapsView.pictures(dense)[0];
    expect(picture?.alt).toContain('40 numbers, row by row');
  });

  it('shows the steps of a signal one behind the other', async () => {
    const signal = viewed('input 80x2 | relu as r');
    const numbers = Float32Array.from({ length: 160 }, (_, i) => i);
    const found = await mapsView.compute({ network: signal, sample: sampleOf(signal, numbers), layer: 'r' });
    const [picture] = found === null ? [] : mapsView.pictures(found);
    // Two strips of 80 numbers, a pixel each, and room between them.
    expect(picture?.rasters?.[0]?.width).toBe(80 + 8 + 80);
  });

  it('shows the first channels of many, and says so', async () => {
    const wide = viewed('input 8x8x1 | conv 100x3x3 as c');
    const found = await mapsView.compute({
      network: wide,
      sample: sampleOf(wide, new Float32Array(64)),
      layer: 'c',
    });
    expect(found?.after.maps.shape).toEqual([1, 6, 6, 32]);
    expect(found === null ? '' : mapsView.text(found, 80)[1]).toBe('shown: channels 0 to 31 of 100');
  });

  it('keeps channels apart, whatever their number', async () => {
    const wide = viewed('input 1x2x40 | relu as r');
    const numbers = Float32Array.from({ length: 80 }, (_, i) => i);
    const found = await mapsView.compute({ network: wide, sample: sampleOf(wide, numbers), layer: 'r' });
    const wanted = [...numbers.subarray(0, 32), ...numbers.subarray(40, 72)];
    expect(found?.after.maps).toEqual(tensor('f32', [1, 1, 2, 32], Float32Array.from(wanted)));
  });
});
