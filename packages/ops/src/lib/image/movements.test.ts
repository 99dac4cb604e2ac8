import { describe, expect, it } from 'vitest';
import { flipImage, rotateImage, shearImage, shiftImage, zoomImage } from './movements.js';

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
    expect(moved(square, (of) => rotateImage(of, Math.PI / 2))).toEqual([7, 4, 1, 8, 5, 2, 9, 6, 3]);
    expect(moved(square, (of) => rotateImage(of, 0))).toEqual([...square.from]);
    // An eighth of a turn: the corners come from beyond the edges, and each pixel from the nearest.
    expect(moved(square, (of) => rotateImage(of, Math.PI / 4))).toEqual([4, 1, 2, 7, 5, 3, 8, 9, 6]);
  });
});

it('an image is turned by the same angle as its map, and mixed', () => {
  const image = { ...square, of: 'image' } as const;
  const turned = moved(image, (of) => rotateImage(of, Math.PI / 2));
  [7, 4, 1, 8, 5, 2, 9, 6, 3].forEach((value, i) => expect(turned[i]).toBeCloseTo(value, 5));
  expect(moved(image, (of) => shiftImage(of, 1, 0))).toEqual([0, 0, 0, 1, 2, 3, 4, 5, 6]);
});

describe('about the middle', () => {
  const image = { ...square, of: 'image' } as const;

  it('zoomed to twice the size, pixels between are mixed', () => {
    const zoomed = moved(image, (of) => zoomImage(of, 2));
    // From half a pixel about the middle, 5, which is one more a column and three more a row.
    expect(zoomed).toEqual([3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7]);
    expect(moved(square, (of) => zoomImage(of, 4))).toEqual(Array(9).fill(5));
  });

  it('zoomed to half the size, 0 is about it, and in a map the edge', () => {
    expect(moved(image, (of) => zoomImage(of, 0.5))).toEqual([0, 0, 0, 0, 5, 0, 0, 0, 0]);
    expect(moved(square, (of) => zoomImage(of, 0.5))).toEqual([...square.from]);
  });

  it('sheared by an eighth of a turn, each row goes one pixel further', () => {
    const sheared = moved(image, (of) => shearImage(of, Math.PI / 4));
    [0, 1, 2, 4, 5, 6, 8, 9, 0].forEach((value, i) => expect(sheared[i]).toBeCloseTo(value, 5));
    expect(moved(square, (of) => shearImage(of, Math.PI / 4))).toEqual([1, 1, 2, 4, 5, 6, 8, 9, 9]);
  });
});
