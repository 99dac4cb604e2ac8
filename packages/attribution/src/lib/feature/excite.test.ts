import { createReferenceBackend } from '@convlang/backend';
import { describe, expect, it } from 'vitest';
import { explain } from '../../testing/explain.js';
import { refusal } from '../../testing/refusal.js';
import { excite } from './excite.js';

/** Three units on 3x3 pixels: one likes the left column and hates the right, one looks at the middle, one likes all. */
const columns = {
  'd/kernel': Array.from({ length: 9 }, (_, i) => [[1, 0, -1][i % 3] ?? 0, i === 4 ? 1 : 0, 1]).flat(),
};
const words = 'input 3x3x1 | dense 3 bias off as d';
const still = { jitter: 0, blur: 0 } as const;

const levels = ({ data }: { readonly data: Float32Array }, image = 0): readonly string[] =>
  Array.from(data.subarray(image * 9, image * 9 + 9), (x) => (x > 250 ? 'bright' : x < 5 ? 'dark' : 'grey'));

describe('an image that excites a unit', () => {
  it('is bright where the weights are above 0 and dark where they are below', async () => {
    const { pixels, images, starts, scores } = await excite(
      await explain(words, columns),
      [{ channel: 0 }],
      still,
    );
    expect(levels(pixels)).toEqual(Array.from({ length: 3 }, () => ['bright', 'grey', 'dark']).flat());
    // Without a data section the network sees pixels as they are.
    expect(images.data).toEqual(pixels.data);
    expect(Math.abs(starts[0] ?? NaN)).toBeLessThan(100);
    // Three times 255 is the most that there can be.
    expect(scores[0]).toBeGreaterThan(3 * 245);
    expect(scores[0]).toBeLessThanOrEqual(3 * 255);
  });

  it('is made for several units at once, each its own', async () => {
    const aims = [2, 1].map((channel) => ({ channel }));
    const { pixels } = await excite(await explain(words, columns), aims, still);
    expect(levels(pixels, 0)).toEqual(Array<string>(9).fill('bright'));
    expect(levels(pixels, 1)).toEqual(Array.from({ length: 9 }, (_, i) => (i === 4 ? 'bright' : 'grey')));
  });

  it('stays within what the data section makes of pixels', async () => {
    const explainer = await explain(`${words} data { scale 1/255  mean 0.5 }`, columns);
    const { pixels, images } = await excite(explainer, [{ channel: 0 }], still);
    images.data.forEach((x, i) => expect(x).toBeCloseTo((pixels.data[i] ?? NaN) / 255 - 0.5, 5));
    expect(levels(pixels)[0]).toBe('bright');
  });

  it('is moved about, so that what is liked at one place is everywhere near it', async () => {
    const { pixels } = await excite(await explain(words, columns), [{ channel: 1 }], { jitter: 1, blur: 0 });
    expect(Math.min(...pixels.data)).toBeGreaterThan(200);
  });

  it('is smoother with blur', async () => {
    const steps = async (blur: number): Promise<number> => {
      const { pixels } = await excite(await explain(words, columns), [{ channel: 0 }], { jitter: 0, blur });
      return (pixels.data[0] ?? NaN) - (pixels.data[2] ?? NaN);
    };
    expect(await steps(1)).toBeLessThan(0.9 * (await steps(0)));
  });

  it('is the same for a seed, on every backend', async () => {
    const made = async (seed: number, backend = createReferenceBackend()): Promise<Float32Array> => {
      const explainer = await explain('input 6x5x3 | conv 2x3x3 as c | relu', {}, backend);
      return (await excite(explainer, [{ layer: 'c', channel: 1 }], { steps: 12, seed, jitter: 2 })).pixels
        .data;
    };
    const [first, again, other] = [await made(1), await made(1), await made(2)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    const explainer = await explain('input 6x5x3 | conv 2x3x3 as c | relu');
    const { pixels } = await excite(explainer, [{ layer: 'c', channel: 1 }], {
      steps: 12,
      seed: 1,
      jitter: 2,
    });
    expect(Math.max(...pixels.data.map((x, i) => Math.abs(x - (first[i] ?? NaN))))).toBeLessThan(0.5);
  });

  it('is refused for a model of two inputs, and with options that are none', async () => {
    const two = await explain('parallel concat { - input 2 as a - input 3 as b } | dense 2');
    expect((await refusal(excite(two, [{ channel: 0 }]))).code).toBe('E611');
    const one = await explain(words, columns);
    for (const options of [
      { steps: -1 },
      { rate: 0 },
      { jitter: 0.5 },
      { blur: NaN },
      { seed: -1 },
      { blurr: 1 },
    ])
      expect((await refusal(excite(one, [{ channel: 0 }], options as object))).code).toBe('E556');
  });
});
