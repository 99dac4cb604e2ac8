import { lookThrough } from '@convlang/views';
import { describe, expect, it } from 'vitest';
import { articleKernels, createKernelsView, type PictureKernel } from '../../index.js';

function pictureOf(rows: readonly (readonly number[])[]) {
  const [first = []] = rows;
  return {
    name: 'p',
    shape: [rows.length, first.length, 1],
    pixels: Float32Array.from(rows.flat()),
  } as const;
}

async function madeBy(rows: readonly (readonly number[])[], kernel: Pick<PictureKernel, 'rows' | 'divisor'>) {
  const view = createKernelsView([{ name: 'own', effect: '', ...kernel }]);
  const found = await view.compute({ picture: pictureOf(rows) });
  const result = found?.results[0]?.result ?? null;
  const [, h = 0, w = 0] = result?.shape ?? [];
  return Array.from({ length: h }, (_, y) => Array.from(result?.data.subarray(y * w, (y + 1) * w) ?? []));
}

describe('kernels on pictures', () => {
  it('U. Karn, "An Intuitive Explanation of Convolutional Neural Networks": 5x5 by 3x3', async () => {
    const image = [
      [1, 1, 1, 0, 0],
      [0, 1, 1, 1, 0],
      [0, 0, 1, 1, 1],
      [0, 0, 1, 1, 0],
      [0, 1, 1, 0, 0],
    ];
    const rows = [
      [1, 0, 1],
      [0, 1, 0],
      [1, 0, 1],
    ];
    expect(await madeBy(image, { rows })).toEqual([
      [4, 3, 4],
      [2, 4, 3],
      [2, 3, 4],
    ]);
  });

  const photo = [
    [18, 54, 51, 239, 244, 188],
    [55, 121, 75, 78, 95, 88],
    [35, 24, 204, 113, 109, 221],
    [3, 154, 104, 235, 25, 130],
    [15, 253, 225, 159, 78, 233],
    [68, 85, 180, 214, 245, 0],
  ];

  // Each number by hand: 18 + 51 + 121 + 35 + 204 = 429 and so on.
  it('D. Gupta, "Architecture of Convolutional Neural Networks (CNNs) demystified": 6x6 by 3x3', async () => {
    const rows = [
      [1, 0, 1],
      [0, 1, 0],
      [1, 0, 1],
    ];
    expect(await madeBy(photo, { rows })).toEqual([
      [429, 505, 686, 856],
      [261, 792, 412, 640],
      [633, 653, 851, 751],
      [608, 913, 713, 657],
    ]);
  });

  // 18 + 0.3 * 54 = 34.2, 54 + 0.3 * 51 = 69.3, ...: one column less.
  it('the same: columns weighted by 1 and 0.3', async () => {
    const [first] = await madeBy(photo, { rows: [[1, 0.3]] });
    expect(first?.map((value) => Number(value.toFixed(4)))).toEqual([34.2, 69.3, 122.7, 312.2, 300.4]);
  });

  it('has the table of the articles: what is even stays even, and the identity keeps each pixel', async () => {
    const even = Array.from({ length: 4 }, () => [7, 7, 7, 7]);
    const made = await Promise.all(articleKernels.map((kernel) => madeBy(even, kernel)));
    // The weights of edge detectors add up to 0, of the others to 1.
    expect(Object.fromEntries(made.map((rows, i) => [articleKernels[i]?.name, rows[0]?.[0]]))).toEqual({
      identity: 7,
      'edges-1': 0,
      'edges-2': 0,
      'edges-3': 0,
      sharpen: 7,
      'box-blur': 7,
      'gaussian-blur': 7,
    });
    const [identity] = articleKernels;
    if (identity === undefined) throw new Error('there is a table');
    expect(await madeBy(photo, identity)).toEqual(photo.slice(1, 5).map((row) => row.slice(1, 5)));
  });

  it('blurs a point into the weights themselves', async () => {
    const point = Array.from({ length: 5 }, (_, y) =>
      Array.from({ length: 5 }, (_x, x) => (x === 2 && y === 2 ? 16 : 0)),
    );
    const gauss = articleKernels.find(({ name }) => name === 'gaussian-blur');
    if (gauss === undefined) throw new Error('there is one');
    expect(await madeBy(point, gauss)).toEqual([
      [1, 2, 1],
      [2, 4, 2],
      [1, 2, 1],
    ]);
  });

  it('says of a kernel that is larger than the picture that it is', async () => {
    const seen = await lookThrough(createKernelsView(), { picture: pictureOf([[1, 2]]) });
    expect(seen?.text(80).filter((line) => line === 'larger than the picture')).toHaveLength(7);
    expect(seen?.pictures()).toEqual([]);
  });
});
