import { tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { viewed } from '../../testing/viewed.js';
import { filtersView } from '../../index.js';

const count = (length: number): Float32Array => Float32Array.from({ length }, (_, i) => i);

describe('the view of filters', () => {
  it('has those on the colours of a picture in colour', async () => {
    const network = viewed('input 8x8x3 | conv 2x3x3 as a | conv 2x3x3 as b');
    const [a, b] = [
      await filtersView.compute({ network, layer: 'a' }),
      await filtersView.compute({ network, layer: 'b' }),
    ];
    expect([a?.isColour, a?.sizes, b?.isColour, b?.sizes]).toEqual([true, [3, 3, 3, 2], false, [3, 3, 2, 2]]);
    expect(a === null ? [] : filtersView.pictures(a)[0]?.rasters).toHaveLength(2);
  });

  it('writes out the weights of each filter and channel', async () => {
    // [kh, kw, channel, filter]: filter 1 of channel 0 has every fourth number from 1 on.
    const network = viewed('input 4x4x2 | conv 2x2x2 as c', {
      'c/kernel': tensor('f32', [2, 2, 2, 2], count(16)),
    });
    const found = await filtersView.compute({ network, layer: 'c' });
    const text = found === null ? [] : filtersView.text(found, 80);
    expect(text.slice(text.indexOf('filter 1·0'), text.indexOf('filter 1·0') + 3)).toEqual([
      'filter 1·0',
      ' 1  5',
      ' 9 13',
    ]);
  });

  it('has those of a transposed convolution by its own filters', async () => {
    // [kh, kw, filter, channel]: of filter 1 and channel 0 the third number.
    const network = viewed('input 2x2x2 | deconv 3x2x2 stride 2 as d', {
      'd/kernel': tensor('f32', [2, 2, 3, 2], count(24)),
    });
    const found = await filtersView.compute({ network, layer: 'd' });
    expect(found?.sizes).toEqual([2, 2, 2, 3]);
    const text = found === null ? [] : filtersView.text(found, 80);
    expect(text[text.indexOf('filter 1·0') + 1]).toBe(' 2  8');
  });

  it('has the filters that a table connects, with zeros where they see nothing', async () => {
    const network = viewed('table t = [0; 1]\ninput 3x3x2 | conv 2x2x2 connect t as c');
    const found = await filtersView.compute({ network, layer: 'c' });
    expect([found?.sizes, found?.figures.zeros]).toEqual([[2, 2, 2, 2], 0.5]);
  });

  it('shows nothing of a layer without', async () => {
    const network = viewed('input 4x4x1 | relu as r | dense 2 as d');
    expect(await filtersView.compute({ network, layer: 'r' })).toBeNull();
    expect(await filtersView.compute({ network, layer: 'd' })).toBeNull();
  });
});
