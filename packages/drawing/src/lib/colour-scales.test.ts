import { describe, expect, it } from 'vitest';
import { categoryColour, divergingColour, sequentialColour, type Rgb } from '../index.js';

const hex = (text: string): readonly number[] => [0, 2, 4].map((at) => parseInt(text.slice(at, at + 2), 16));

describe('sequentialColour', () => {
  // matplotlib.colormaps['viridis'] in eleven steps.
  const steps = '440154 482475 414487 355f8d 2a788e 21918c 22a884 44bf70 7ad151 bddf26 fde725'.split(' ');

  it.each(steps.map((wanted, i) => [i / 10, wanted] as const))('is viridis at %d', (share, wanted) => {
    const found = sequentialColour(share);
    hex(wanted).forEach((level, i) => {
      expect(Math.abs((found[i] ?? NaN) - level)).toBeLessThanOrEqual(4);
    });
  });

  it('ends where the scale ends', () => {
    expect([sequentialColour(-3), sequentialColour(9)]).toEqual([sequentialColour(0), sequentialColour(1)]);
  });
});

/** Oklab of a colour, by the matrices of its author in the direction from sRGB. */
function oklab(rgb: Rgb): readonly [lightness: number, a: number, b: number] {
  const [r, g, b] = rgb.map((level) => {
    const share = level / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe('divergingColour', () => {
  it('grows darker in equal steps from the middle, alike on both sides', () => {
    for (const share of [0, 0.25, 0.5, 0.75, 1]) {
      const [down] = oklab(divergingColour(-share));
      const [up] = oklab(divergingColour(share));
      expect(down).toBeCloseTo(0.97 - 0.52 * share, 1.5);
      expect(up).toBeCloseTo(down, 1.5);
    }
  });

  it('says the sign by blue and yellow, not by red and green: the ends differ most in b', () => {
    const [, a, b] = oklab(divergingColour(-1));
    const [, otherA, otherB] = oklab(divergingColour(1));
    expect(b).toBeLessThan(-0.1);
    expect(otherB).toBeGreaterThan(0.08);
    expect(Math.abs(a - otherA)).toBeLessThan((otherB - b) / 2);
  });

  it('is nearly white at 0', () => {
    expect(Math.min(...divergingColour(0))).toBeGreaterThan(240);
  });
});

it('classes have the colours of Okabe and Ito, and further ones of their own', () => {
  // Orange and vermillion, as the authors give them.
  expect([categoryColour(1), categoryColour(6)]).toEqual([
    [230, 159, 0],
    [213, 94, 0],
  ]);
  const all = Array.from({ length: 100 }, (_, i) => categoryColour(i).join(' '));
  expect(new Set(all).size).toBe(100);
});
