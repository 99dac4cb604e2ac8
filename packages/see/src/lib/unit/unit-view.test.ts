import { tensor } from '@convlang/tensor';
import { lookThrough } from '@convlang/views';
import { describe, expect, it } from 'vitest';
import { sampleOf, viewed } from '../../testing/viewed.js';
import { unitView, type UnitData } from '../../index.js';

/** Numbers that are no pattern: 0 to 1 and below 0. */
const spread = (count: number, from = 0): readonly number[] =>
  Array.from({ length: count }, (_, i) => Math.fround(((i * 37 + from) % 101) / 50 - 1));

async function unitOf(text: string, layer: string, at: readonly number[]): Promise<UnitData> {
  const network = viewed(text);
  const [input] = network.model.graph.inputs;
  const sizes = network.model.graph.values[input?.value ?? 0]?.type.shape.slice(1).map(Number) ?? [];
  const sample = sampleOf(network, spread(sizes.reduce((product, size) => product * size, 1)));
  const found = await unitView.compute({ network, sample, unit: { layer, at } });
  if (found === null) throw new Error('there is such a layer');
  return found;
}

describe('one unit written out', () => {
  // The backend computed the value by its own way; what is written out adds up to it.
  it.each<readonly [string, string, string, readonly (readonly number[])[]]>([
    [
      'a convolution',
      'input 6x7x3 | conv 4x3x3 as u',
      'u',
      [
        [0, 0, 0],
        [3, 4, 3],
      ],
    ],
    [
      'with stride and padding',
      'input 7x8x2 | conv 5x3x3 stride 2 pad 1 round floor as u',
      'u',
      [
        [0, 0, 1],
        [2, 3, 4],
        [3, 3, 0],
      ],
    ],
    [
      'with groups',
      'input 5x5x4 | conv 6x3x3 groups 2 as u',
      'u',
      [
        [1, 2, 0],
        [1, 2, 5],
      ],
    ],
    [
      'with dilation',
      'input 9x9x2 | conv 3x3x3 dilate 2 pad 2 as u',
      'u',
      [
        [0, 8, 2],
        [4, 4, 1],
      ],
    ],
    [
      'by channel',
      'input 5x5x3 | dwconv 3 multiplier 2 pad 1 as u',
      'u',
      [
        [0, 0, 5],
        [4, 4, 2],
      ],
    ],
    ['without bias', 'input 4x4x2 | conv 2x2x2 bias off as u', 'u', [[1, 1, 1]]],
    [
      'transposed',
      'input 4x4x4 | deconv 3x3x3 stride 2 pad 1 as u',
      'u',
      [
        [0, 0, 0],
        [3, 4, 2],
        [6, 6, 1],
      ],
    ],
    [
      'on a signal',
      'input 12x2 | conv 3x5 stride 2 pad 1 round floor as u',
      'u',
      [
        [0, 1],
        [4, 2],
      ],
    ],
    ['a product of an image', 'input 3x4x2 | dense 5 as u', 'u', [[0], [4]]],
    ['a product of a vector', 'input 6 | dense 4 | relu | dense 3 as u', 'u', [[2]]],
    [
      'the mean of a pool',
      'input 6x6x2 | avgpool 3 stride 2 pad 1 round floor as u',
      'u',
      [
        [0, 0, 1],
        [1, 1, 0],
      ],
    ],
    [
      'with the padding counted',
      'input 6x6x2 | avgpool 3 stride 1 pad 1 count padded as u',
      'u',
      [[0, 5, 1]],
    ],
    ['the sum of a pool', 'input 4x4x1 | sumpool 2 as u', 'u', [[1, 0, 0]]],
    ['the root of a pool', 'input 4x4x1 | l2pool 2 as u', 'u', [[0, 1, 0]]],
    [
      'the largest of a pool',
      'input 7x7x2 | maxpool 3 stride 2 pad 1 round floor as u',
      'u',
      [
        [0, 0, 1],
        [3, 3, 0],
      ],
    ],
    ['of a whole image', 'input 3x5x2 | avgpool global as u', 'u', [[0, 0, 1]]],
  ])('%s adds up to what the network gives', async (_what, text, layer, places) => {
    for (const at of places) {
      const { work, value } = await unitOf(text, layer, at);
      if (work === null || work.kind === 'each') throw new Error('it is written out');
      expect(Math.abs(work.result - value)).toBeLessThanOrEqual(2 ** -22 * Math.max(1, Math.abs(value)));
    }
  });

  it('has the patch, the filter and the products of the article, and what becomes of the sum', async () => {
    // The image and the filter of U. Karn's article: its first place gives 4. With a bias of -5 relu makes 0 of it.
    const network = viewed('input 5x5x1 | conv 1x3x3 as c | relu as r', {
      'c/kernel': tensor('f32', [3, 3, 1, 1], Float32Array.of(1, 0, 1, 0, 1, 0, 1, 0, 1)),
      'c/bias': tensor('f32', [1], Float32Array.of(-5)),
    });
    const image = [1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0];
    const sample = sampleOf(network, image);
    const seen = await lookThrough(unitView, { network, sample, unit: { layer: 'c', at: [0, 0, 0] } });
    expect(seen?.text(80)).toEqual([
      'c (conv) at 0, 0, 0: -1',
      'input, channel 0: rows 0 to 2, columns 0 to 2',
      '  1×1 + 1×0 + 1×1',
      '+ 0×0 + 1×1 + 1×0',
      '+ 0×1 + 0×0 + 1×1',
      '= 4',
      'sum 4 + bias -5 = -1',
      'then r (relu): 0',
      'sees input: rows 0 to 2, columns 0 to 2',
    ]);
  });

  it('shows through all layers what it sees of the input', async () => {
    // 3x3 behind a pool of 2: each of its rows sees two, so the place [1, 1] sees rows 2 to 7.
    const { sees, from } = await unitOf('input 12x12x1 | maxpool 2 as p | conv 2x3x3 as u', 'u', [1, 1, 0]);
    expect(from).toBe('p');
    expect(sees.map(({ rows, columns }) => [rows?.from, rows?.to, columns.from, columns.to])).toEqual([
      [2, 7, 2, 7],
    ]);
  });

  it('tells of a layer that is not written out only what it gives', async () => {
    const { work, value } = await unitOf('input 4 | softmax as u', 'u', [1]);
    expect(work).toBeNull();
    expect(value).toBeGreaterThan(0);
  });

  it('refuses a place that there is not', async () => {
    await expect(unitOf('input 5x5x1 | conv 2x3x3 as u', 'u', [3, 0, 0])).rejects.toThrow(
      'E656 u gives 3x3x2, and has nothing at 3,0,0: write ROW,COLUMN,CHANNEL, up to 2,2,1',
    );
    await expect(unitOf('input 5x5x1 | conv 2x3x3 as u', 'u', [1])).rejects.toThrow('E656');
  });
});
