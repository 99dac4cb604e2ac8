import { describe, expect, it } from 'vitest';
import { flipImage, joinOrigins, moveAboutMiddle, sheared, shiftImage, turned, zoomed } from './movements.js';

/** Two rows of three classes. */
const map = { shape: [2, 3, 1], of: 'classes', from: Float32Array.of(1, 2, 3, 4, 5, 6) } as const;
const square = { shape: [3, 3, 1], of: 'classes', from: Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9) } as const;

function moved<M extends { readonly from: Float32Array }>(
  from: M,
  move: (moved: M & { readonly to: Float32Array }) => void,
): number[] {
  const to = new Float32Array(from.from.length).fill(NaN);
  move({ ...from, to });
  return [...to];
}

describe('maps of classes', () => {
  it('get the classes at the edge where something comes in', () => {
    expect(moved(map, (of) => shiftImage(of, 1, 0))).toEqual([1, 2, 3, 1, 2, 3]);
    expect(moved(map, (of) => shiftImage(of, 0, -2))).toEqual([3, 3, 3, 6, 6, 6]);
    expect(moved(map, (of) => shiftImage(of, -1, 1))).toEqual([4, 4, 5, 4, 4, 5]);
    expect(moved(map, (of) => shiftImage(of, 5, 7))).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('are mirrored pixel by pixel', () => {
    expect(moved(map, (of) => flipImage(of, 'horizontal'))).toEqual([3, 2, 1, 6, 5, 4]);
    expect(moved(map, (of) => flipImage(of, 'vertical'))).toEqual([4, 5, 6, 1, 2, 3]);
  });

  it('are turned clockwise, and hold no class between two', () => {
    expect(moved(square, (of) => moveAboutMiddle(of, turned(Math.PI / 2)))).toEqual([
      7, 4, 1, 8, 5, 2, 9, 6, 3,
    ]);
    expect(moved(square, (of) => moveAboutMiddle(of, turned(0)))).toEqual([...square.from]);
    // An eighth of a turn: the corners come from beyond the edges, and each pixel from the nearest.
    expect(moved(square, (of) => moveAboutMiddle(of, turned(Math.PI / 4)))).toEqual([
      4, 1, 2, 7, 5, 3, 8, 9, 6,
    ]);
  });
});

it('an image is turned by the same angle as its map, and mixed', () => {
  const image = { ...square, of: 'image' } as const;
  const quarter = moved(image, (of) => moveAboutMiddle(of, turned(Math.PI / 2)));
  [7, 4, 1, 8, 5, 2, 9, 6, 3].forEach((value, i) => expect(quarter[i]).toBeCloseTo(value, 5));
  expect(moved(image, (of) => shiftImage(of, 1, 0))).toEqual([0, 0, 0, 1, 2, 3, 4, 5, 6]);
});

describe('about the middle', () => {
  const image = { ...square, of: 'image' } as const;

  it('zoomed to twice the size, pixels between are mixed', () => {
    const twice = moved(image, (of) => moveAboutMiddle(of, zoomed(2)));
    // From half a pixel about the middle, 5, which is one more a column and three more a row.
    expect(twice).toEqual([3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7]);
    expect(moved(square, (of) => moveAboutMiddle(of, zoomed(4)))).toEqual(Array(9).fill(5));
  });

  it('zoomed to half the size, 0 is about it, and in a map the edge', () => {
    expect(moved(image, (of) => moveAboutMiddle(of, zoomed(0.5)))).toEqual([0, 0, 0, 0, 5, 0, 0, 0, 0]);
    expect(moved(square, (of) => moveAboutMiddle(of, zoomed(0.5)))).toEqual([...square.from]);
  });

  it('sheared by an eighth of a turn, each row goes one pixel further', () => {
    const leaning = moved(image, (of) => moveAboutMiddle(of, sheared(Math.PI / 4)));
    [0, 1, 2, 4, 5, 6, 8, 9, 0].forEach((value, i) => expect(leaning[i]).toBeCloseTo(value, 5));
    expect(moved(square, (of) => moveAboutMiddle(of, sheared(Math.PI / 4)))).toEqual([
      1, 1, 2, 4, 5, 6, 8, 9, 9,
    ]);
  });

  it('two movements are one, in their order', () => {
    // A quarter turn, which takes rows to columns, and then rows that lean: columns of the first image that do.
    const both = joinOrigins(turned(Math.PI / 2), sheared(Math.PI / 4));
    expect(moved(square, (of) => moveAboutMiddle(of, both))).toEqual([7, 7, 4, 8, 5, 2, 6, 3, 3]);
    const back = joinOrigins(sheared(Math.PI / 4), turned(-Math.PI / 2));
    expect(moved(square, (of) => moveAboutMiddle(of, back))).toEqual([2, 6, 9, 1, 5, 9, 1, 4, 8]);
  });
});
