import { tensor } from '@convlang/tensor';
import { lookThrough, pictureFile, type View, type ViewInputs } from '@convlang/views';
import { describe, expect, it } from 'vitest';
import { viewed, sampleOf } from '../../testing/viewed.js';
import { waves } from '../../testing/waves.js';
import { gradientsView } from './gradients-view.js';
import {
  gradCamView,
  integratedGradientsView,
  occlusionView,
  relevanceView,
  saliencyView,
  smoothGradView,
} from './method-views.js';
import { stepView } from './step-view.js';

/** `2 x0 - 3 x1` of the pixels of a 1x2 image speak for the dog. */
const linear = viewed(
  'input 1x2x1 as input | dense 2 as d | softmax train { loss cross-entropy  optimizer sgd lr 0.5 }',
  {
    classes: ['dog', 'cat'],
    weights: {
      'd/kernel': tensor('f32', [2, 2], Float32Array.of(2, 0, -3, 0)),
      'd/bias': tensor('f32', [2], Float32Array.of(1, 0)),
    },
  },
);
const sample = sampleOf(tensor('f32', [1, 1, 2, 1], Float32Array.of(10, 4)));
const given = { network: linear, sample, label: 0 };

async function seenText(view: View, inputs: Partial<ViewInputs> = given): Promise<readonly string[]> {
  const seen = await lookThrough(view, inputs);
  return (seen?.text(80) ?? []).map((line) => line.trimEnd());
}

describe('views of attributions', () => {
  it('say the score, and what each place counts for it', async () => {
    expect(await seenText(saliencyView)).toEqual([
      'saliency: the score of dog is 9',
      'input: strongest 3 at 1; 2 at 0',
      '2 3',
    ]);
    expect((await seenText(smoothGradView)).at(-1)).toBe('2 3');
    expect(await seenText(integratedGradientsView)).toEqual([
      'integrated-gradients: the score of dog is 9',
      expect.stringMatching(
        /^the score of zeros is 1; the sum of the map misses the difference by -?[\d.e-]+$/,
      ),
      'input: strongest 20 at 0; -12 at 1',
      expect.stringMatching(/20.* -12/),
    ]);
    expect((await seenText(occlusionView)).slice(1)).toEqual([
      'input: strongest 20 at 0; -12 at 1',
      ' 20 -12',
    ]);
    expect((await seenText(relevanceView))[1]).toBe('8 of 9 arrives at the input; biases keep the rest');
  });

  it('turn the sign for no, where one number says yes or no', async () => {
    const text = 'input 1x2x1 as input | dense 1 as d | sigmoid';
    const judge = (loss: string, classes: readonly string[]) =>
      viewed(`${text} train { loss ${loss}  optimizer sgd lr 0.5 }`, {
        classes,
        weights: {
          'd/kernel': tensor('f32', [2, 1], Float32Array.of(2, -3)),
          'd/bias': tensor('f32', [1], Float32Array.of(1)),
        },
      });
    const said = async (view: View, network: ViewInputs['network'], label: number) =>
      (await seenText(view, { network, sample, label })).slice(0, 4);
    const yesNo = judge('cross-entropy', ['no', 'yes']);
    expect((await said(occlusionView, yesNo, 1)).slice(0, 2)).toEqual([
      'occlusion: the score of yes is 9',
      'input: strongest 20 at 0; -12 at 1',
    ]);
    expect((await said(occlusionView, yesNo, 0)).slice(0, 2)).toEqual([
      'occlusion: the score of no is -9',
      'input: strongest -20 at 0; 12 at 1',
    ]);
    expect((await said(relevanceView, yesNo, 0)).slice(1, 3)).toEqual([
      '-8 of -9 arrives at the input; biases keep the rest',
      'input: strongest -20 at 0; 12 at 1',
    ]);
    // What has no classes has no sign to turn.
    expect((await said(occlusionView, judge('mse', []), 1)).slice(0, 2)).toEqual([
      'occlusion: the score of 0 is 9',
      'input: strongest 20 at 0; -12 at 1',
    ]);
    // 1 / (1 + e^-9): the one number is the probability of yes, whatever the example is of.
    const step = await seenText(stepView, { network: yesNo, sample, label: 0 });
    expect(step.join('\n')).toMatch(
      /as an example of no: .*\n\noutput +target +before +after\nyes +0 +0\.99988/s,
    );
  });

  it('ask after a unit, or a whole channel, where one is given', async () => {
    // Each number of c is twice its pixel.
    const network = viewed('input 1x2x1 as input | conv 1x1x1 bias off as c | dense 2 as d | softmax', {
      weights: { 'c/kernel': tensor('f32', [1, 1, 1, 1], Float32Array.of(2)) },
    });
    const asked = (at: readonly number[]) => ({ network, sample, label: 0, unit: { layer: 'c', at } });
    const texts = ['saliency: the score of c:0,1,0 is 8', 'input: strongest 2 at 1; 0 at 0', '0 2'];
    expect(await seenText(saliencyView, asked([0, 1, 0]))).toEqual(texts);
    expect((await seenText(saliencyView, asked([0]))).at(-1)).toBe('2 2');
    expect((await seenText(relevanceView, asked([0]))).at(-1)).toMatch(/^ *20 +8(\.00)?$/);
    await expect(seenText(saliencyView, asked([0, 2, 0]))).rejects.toThrow('E663');
  });

  it('show image, map and both, with a pixel for each place', async () => {
    const network = viewed('input 6x8x3 as input | conv 4x3x3 as c | relu | dense 3 | softmax');
    const photo = sampleOf(waves([1, 6, 8, 3], 1, 100, 100));
    for (const view of [saliencyView, gradCamView, relevanceView]) {
      const seen = await lookThrough(view, { network, sample: photo, label: 2 });
      const [picture, ...others] = seen?.pictures() ?? [];
      expect(others).toEqual([]);
      expect(picture?.rasters?.slice(0, 3).map(({ width, height }) => [width, height])).toEqual(
        Array(3).fill([8, 6]),
      );
      // The first pixel of the image is red, green and blue as they are.
      const levels = [...(photo.inputs['input']?.data.subarray(0, 3) ?? [])].map(Math.round);
      expect([...(picture?.rasters?.[0]?.rgba.subarray(0, 3) ?? [])]).toEqual(levels);
      expect(picture?.alt).toContain(`${view.name} of input for 2: strongest`);
      const text =
        picture === undefined ? '' : await pictureFile(picture, () => Promise.resolve(Uint8Array.of(1)));
      expect(text.match(/<image/g)).toHaveLength(4);
    }
  });

  it('say from which layer a map is', async () => {
    const network = viewed('input 6x8x3 as input | conv 4x3x3 as c | relu | dense 3 | softmax');
    const lines = await seenText(gradCamView, {
      network,
      sample: sampleOf(waves([1, 6, 8, 3], 1)),
      label: 2,
    });
    expect(lines[1]).toBe('from the 4x6 places of relu1');
  });
});

describe('views of one step of training', () => {
  it('say the loss before and after, what the network says, and the gradients from the end on', async () => {
    const seen = await lookThrough(stepView, { ...given, label: 1 });
    const data = seen?.json() as Record<string, unknown>;
    // Scores 9 and 0: the loss of the cat is log(1 + e^9).
    expect(data['loss']).toBeCloseTo(Math.log1p(Math.exp(9)), 4);
    expect(Number(data['nextLoss'])).toBeLessThan(1e-4);
    const text = seen?.text(80) ?? [];
    expect(text.slice(0, 2).join(' ')).toMatch(
      /^picture as an example of cat: the loss is 9\.0001, and after a step with rate 0\.5 it is /,
    );
    const [first, second] = text.filter((line) => /^(cat|dog)/.test(line));
    expect(first).toMatch(/^cat +1 +0\.00012/);
    expect(second).toMatch(/^dog +0 +0\.9998/);
    expect(
      text.filter((line) => /^(softmax1|d|input) /.test(line)).map((line) => line.split(/ +/)[0]),
    ).toEqual(['softmax1', 'd', 'input']);
    const [picture] = seen?.pictures() ?? [];
    expect(picture?.svg([])).toContain('>cat</text>');
  });

  it('show the gradient of a layer, and its weights before and after', async () => {
    const seen = await lookThrough(gradientsView, { ...given, label: 1, layer: 'd' });
    expect(seen?.pictures().map(({ name }) => name)).toEqual([
      'gradient',
      ...['d-kernel', 'd-bias'].flatMap((name) => [`${name}-before`, `${name}-gradient`, `${name}-after`]),
    ]);
    const text = seen?.text(80) ?? [];
    // The gradient at the scores is [0.9999, -0.9999], at the weights of the first pixel ten times that; half of it is taken away.
    expect(text.find((line) => line.startsWith('0 ') && line.includes('9.99'))).toMatch(
      /^0 +2 +9\.998\d* +-2\.999/,
    );
    expect(await lookThrough(gradientsView, { ...given, layer: 'nothing' })).toBeNull();
    const closing = await lookThrough(gradientsView, { ...given, layer: 'softmax1' });
    expect(closing?.text(80)).toEqual([
      'softmax1: no gradient comes to what it gives: the loss looks behind it',
    ]);
  });

  it('show filters one by one, and of large weights a part', async () => {
    const network = viewed(
      'input 9x9x2 as input | conv 3x3x3 as c | relu | dense 70 as d | dense 2 as e | softmax',
    );
    const picture = { network, sample: sampleOf(waves([1, 9, 9, 2], 1)), label: 1 };
    const data = async (layer: string) =>
      (await lookThrough(gradientsView, { ...picture, layer }))?.json() as {
        readonly parameters: readonly {
          readonly before: readonly {
            readonly label: string;
            readonly height: number;
            readonly width: number;
          }[];
        }[];
      };
    expect((await data('c')).parameters[0]?.before.map(({ label }) => label)).toEqual([
      '0:0',
      '0:1',
      '1:0',
      '1:1',
      '2:0',
      '2:1',
    ]);
    const [matrix] = (await data('d')).parameters[0]?.before ?? [];
    expect([matrix?.height, matrix?.width]).toEqual([64, 64]);
    expect(network.weights['d/kernel']?.shape).toEqual([147, 70]);
  });
});
