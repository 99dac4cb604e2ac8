import { tensor } from '@convlang/tensor';
import { lookThrough } from '@convlang/views';
import { describe, expect, it } from 'vitest';
import { viewed } from '../../testing/viewed.js';
import { featuresView, type FeaturesData } from './features-view.js';

/** A filter that likes dark on the left and bright on the right, and a layer of two classes that like bright and dark images. */
const network = viewed('input 6x6x1 as input | conv 1x3x3 as c | flatten | dense 2 as d | softmax as s', {
  classes: ['bright', 'dark'],
  weights: {
    'c/kernel': tensor('f32', [3, 3, 1, 1], Float32Array.of(-1, 0, 1, -1, 0, 1, -1, 0, 1)),
    'd/kernel': tensor('f32', [16, 2], new Float32Array(32)),
  },
});

describe('images that excite a layer', () => {
  it('show the filter of the unit in the middle of a map, where it sees the image', async () => {
    const data = (await featuresView.compute({ network, layer: 'c' })) as FeaturesData;
    expect([data.place, data.features.map(({ name }) => name)]).toEqual([[2, 2], ['0']]);
    const [{ pixels, start, value } = { pixels: null, start: 0, value: 0 }] = data.features;
    expect(value).toBeGreaterThan(start);
    // Rows 2 to 4, columns 2 to 4.
    const row = [...(pixels?.data.subarray(18, 24) ?? [])];
    expect(Number(row[4]) - Number(row[2])).toBeGreaterThan(90);
    // The place in the middle counts nothing.
    expect(Math.abs(Number(row[3]) - 127)).toBeLessThan(30);
  });

  it('are of one unit, or of a whole channel, where one is asked after', async () => {
    const ofUnit = { network, layer: 'c', unit: { layer: 'c', at: [0, 3, 0] } };
    const { place, features } = (await featuresView.compute(ofUnit)) as FeaturesData;
    expect([place, features.length]).toEqual([[0, 3], 1]);
    // Rows 0 to 2, columns 3 to 5.
    const row = features[0]?.pixels.data.subarray(0, 6) ?? [];
    expect(Number(row[5]) - Number(row[3])).toBeGreaterThan(90);
    const ofChannel = { network, layer: 'd', unit: { layer: 'd', at: [1] } };
    expect((await featuresView.compute(ofChannel))?.features.map(({ channel }) => channel)).toEqual([1]);
    expect(await featuresView.compute({ ...ofChannel, layer: 'c' })).toBeNull();
  });

  it('have the names of classes where the layer gives the answer', async () => {
    const seen = await lookThrough(featuresView, { network, layer: 's' });
    expect(seen?.text(80)).toEqual([
      's gives 2: what they give at grey, and at an image made for them',
      expect.stringMatching(/^bright: /),
      expect.stringMatching(/^dark: /),
    ]);
    expect(seen?.pictures()[0]?.rasters?.length).toBe(2);
    expect(await lookThrough(featuresView, { network, layer: 'input' })).toBeNull();
  });
});
