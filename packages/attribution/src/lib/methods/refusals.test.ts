import { tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { explain } from '../../testing/explain.js';
import { refusal } from '../../testing/refusal.js';
import { waves } from '../../testing/waves.js';
import type { Explainer } from '../explainer/explainer.js';
import { gradCam } from './grad-cam.js';
import { integratedGradients } from './integrated-gradients.js';
import { occlusion } from './occlusion.js';
import { relevance } from './relevance.js';
import { saliency } from './saliency.js';
import { smoothGrad } from './smooth-grad.js';

const words = 'input 4x4x1 | conv 2x3x3 as c | softmax as middle | dense 3 as d | softmax';
const image = waves([1, 4, 4, 1], 1);
const one = { channel: 0 };

const asked: readonly (readonly [string, string, RegExp, (explainer: Explainer) => Promise<unknown>])[] = [
  [
    'a class that there is not',
    'E663',
    /main head has no channel 3: it gives 3$/,
    (e) => saliency(e, image, { channel: 3 }),
  ],
  [
    'a place that there is not',
    'E663',
    /layer c has no place 2,0: it gives 2x2x2$/,
    (e) => saliency(e, image, { layer: 'c', channel: 0, at: [2, 0] }),
  ],
  [
    'a place of a vector',
    'E663',
    /layer d has no place 0,0/,
    (e) => saliency(e, image, { layer: 'd', channel: 0, at: [0, 0] }),
  ],
  [
    'a layer that there is not',
    'E622',
    /no layer cc/,
    (e) => saliency(e, image, { layer: 'cc', channel: 0 }),
  ],
  ['a channel that is no number', 'E556', /channel/, (e) => saliency(e, image, { channel: 0.5 })],
  [
    'an aim with a misspelt member',
    'E556',
    /did you mean .channel/,
    (e) => saliency(e, image, { chanel: 0, layr: 'c' } as never),
  ],
  ['an image of another size', 'E605', /5x5x1/, (e) => saliency(e, waves([1, 5, 5, 1], 1), one)],
  ['relevance through a softmax', 'E664', /softmax in the layer middle/, (e) => relevance(e, image, one)],
  [
    'a rule that there is not',
    'E556',
    /epsilon, gamma, plus/,
    (e) => relevance(e, image, one, { rules: { c: 'zero' as never } }),
  ],
  [
    'a rule for a layer that there is not',
    'E622',
    /no layer x/,
    (e) => relevance(e, image, one, { rules: { x: 'plus' } }),
  ],
  [
    'a map of a layer without places',
    'E665',
    /it gives 3, which has no places/,
    (e) => gradCam(e, image, one, { layer: 'd' }),
  ],
  [
    'a map of a layer behind the aim',
    'E665',
    /does not depend on it/,
    (e) => gradCam(e, image, { layer: 'c', channel: 0 }, { layer: 'middle' }),
  ],
  ['a window that is too large', 'E666', /5x5.*4x4x1/, (e) => occlusion(e, image, one, { window: 5 })],
  ['a stride of 0', 'E556', /stride/, (e) => occlusion(e, image, one, { stride: 0 })],
  [
    'a fill for channels that there are not',
    'E556',
    /one for each of the 1 channels/,
    (e) => occlusion(e, image, one, { value: [0, 1] }),
  ],
  ['no noisy copies', 'E556', /samples/, (e) => smoothGrad(e, image, one, { samples: 0 })],
  [
    'two baselines for one image',
    'E556',
    /as many as images: 1/,
    (e) => integratedGradients(e, image, one, { baseline: waves([2, 4, 4, 1], 1) }),
  ],
];

describe('what is refused', () => {
  it.each(asked)('%s', async (_, code, message, ask) => {
    const explainer = await explain(words);
    const found = await refusal(ask(explainer));
    expect([found.code, found.message]).toEqual([code, expect.stringMatching(message)]);
    // The next call is answered.
    expect((await saliency(explainer, image, one)).scores).toHaveLength(1);
  });

  it('maps of a network that has none, and calls after dispose', async () => {
    const explainer = await explain('input 3 | dense 2');
    const vector = tensor('f32', [1, 3], Float32Array.of(1, 2, 3));
    expect(await refusal(gradCam(explainer, vector, one))).toMatchObject({ code: 'E665' });
    explainer.dispose();
    explainer.dispose();
    expect(await refusal(saliency(explainer, vector, one))).toMatchObject({ code: 'E698' });
  });
});
