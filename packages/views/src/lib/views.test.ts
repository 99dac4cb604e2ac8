import { tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import {
  defineView,
  divergingScale,
  isGiven,
  lookThrough,
  pictureFile,
  planesOf,
  planeText,
  tilesPicture,
  viewJson,
  viewSection,
} from '../index.js';

/** How bright a picture is. */
const brightness = defineView({
  name: 'brightness',
  summary: 'The mean of a picture.',
  version: 2,
  needs: ['picture'],
  compute: ({ picture: { pixels } }) =>
    Promise.resolve(
      pixels.length === 0
        ? null
        : { mean: Array.from(pixels).reduce((sum, one) => sum + one, 0) / pixels.length },
    ),
  pictures: () => [],
  text: ({ mean }: { readonly mean: number }) => [`mean ${mean}`],
});

const picture = { name: 'two', shape: [1, 2, 1], pixels: Float32Array.of(2, 4) } as const;

describe('a view', () => {
  it('is computed from what it needs, and says what it found as JSON and as text', async () => {
    const seen = await lookThrough(brightness, { picture });
    expect(seen?.json()).toEqual({ view: 'brightness', version: 2, mean: 3 });
    expect(seen?.text(80)).toEqual(['mean 3']);
  });

  it('has lines within their columns, whatever it says', async () => {
    const view = { ...brightness, text: () => ['bright pictures have a large mean', '  1  22'] };
    const seen = await lookThrough(view, { picture });
    expect(seen?.text(20)).toEqual(['bright pictures have', 'a large mean', '  1  22']);
  });

  it('shows nothing where something is missing, or there is nothing to see', async () => {
    expect([isGiven(brightness, {}), isGiven(brightness, { picture })]).toEqual([false, true]);
    expect(await lookThrough(brightness, {})).toBeNull();
    const none = { ...picture, pixels: new Float32Array() };
    expect(await lookThrough(brightness, { picture: none })).toBeNull();
  });

  it('has tensors in its JSON as base64 of little-endian float32', () => {
    const data = { maps: [tensor('f32', [1, 3], Float32Array.of(1, -2, NaN))], bias: 0.5 };
    // 1 is 3f800000, -2 is c0000000, NaN is 7fc00000, least byte first.
    const f32 = Buffer.from('0000803f000000c00000c07f', 'hex').toString('base64');
    expect(viewJson({ name: 'v', version: 1 }, data)).toEqual({
      view: 'v',
      version: 1,
      maps: [{ shape: [1, 3], f32 }],
      bias: 0.5,
    });
  });
});

describe('pictures of numbers', () => {
  const [even, odd] = planesOf(tensor('f32', [1, 2, 2, 2], Float32Array.of(1, -1, 2, -2, 3, -3, 4, 0)));
  if (even === undefined || odd === undefined) throw new Error('two channels');

  it('take the channels of an image apart', () => {
    expect(even).toEqual({ height: 2, width: 2, values: Float32Array.of(1, 2, 3, 4) });
    expect(odd.values).toEqual(Float32Array.of(-1, -2, -3, 0));
  });

  it('have a pixel colour for each number: -4 to 4 on one scale, 0 nearly white', () => {
    const scale = divergingScale([even.values, odd.values]);
    expect([scale.low, scale.high]).toEqual([-4, 4]);
    expect(Math.min(...scale.colour(0))).toBeGreaterThan(240);
    expect(scale.colour(NaN)).toEqual([128, 128, 128]);
    expect(scale.colour(4)).not.toEqual(scale.colour(-4));
  });

  it('are files of SVG that hold their pixels', async () => {
    const scale = divergingScale([even.values]);
    const made = tilesPicture({ name: 'maps', alt: 'Two', tiles: [{ label: '0', plane: even }], scale });
    const text = await pictureFile(made, () => Promise.resolve(Uint8Array.of(1, 2, 3)));
    expect(text).toContain('href="data:image/png;base64,AQID"');
    expect(text).not.toMatch(/href="(?!data:)/);
    // Two numbers across are so many pixels, all of one size.
    expect(made.rasters?.[0]?.width).toBe(2 * 24);
  });

  it('show large planes by means of blocks, and a thin strip high enough', () => {
    const strip = { height: 1, width: 896, values: Float32Array.from({ length: 896 }, (_, i) => i) };
    const { rasters } = tilesPicture({
      name: 's',
      alt: '',
      tiles: [{ label: '', plane: strip }],
      scale: divergingScale([strip.values]),
    });
    // Two numbers are one pixel, and an eighth of 448 pixels is the height.
    expect([rasters?.[0]?.width, rasters?.[0]?.height]).toEqual([448, 56]);
  });

  it('have a text twin: numbers where they fit, else shades', () => {
    expect(planeText(odd, 40)).toEqual(['-1 -2', '-3  0']);
    const ramp = { height: 4, width: 100, values: Float32Array.from({ length: 400 }, (_, i) => i % 100) };
    expect(planeText(ramp, 20)).toEqual(['  ..::--==++**##%%@@']);
  });
});

it('a section shows pictures, says what they show, and has the same as text', async () => {
  const seen = await lookThrough(brightness, { picture });
  if (seen === null) throw new Error('there is something to see');
  const shown = { name: 'p', alt: 'A <mean>', width: 10, height: 5, svg: () => '' };
  const pictures = [{ picture: shown, address: 'p.svg' }];
  const markup = viewSection({ id: 'b', title: 'Bright', seen, pictures });
  expect(markup).toContain('<img src="p.svg" alt="A &lt;mean&gt;" width="10" height="5" loading="lazy"/>');
  expect(markup).toContain('<summary>As text</summary>');
  expect(markup).toContain('mean 3');
});
