import { readFileSync } from 'node:fs';
import { createReferenceBackend } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import { tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { waves } from '../../testing/waves.js';
import { createExplainer } from '../explainer/create-explainer.js';
import type { Explainer } from '../explainer/explainer.js';
import { enlargeMap } from './enlarge-map.js';
import { gradCam } from './grad-cam.js';
import { integratedGradients } from './integrated-gradients.js';
import { occlusion } from './occlusion.js';
import { relevance } from './relevance.js';
import { saliency } from './saliency.js';
import { smoothGrad } from './smooth-grad.js';

/** What `tools/measure/attribution.py` has written of a network. */
interface Case {
  readonly words: string;
  readonly size: readonly number[];
  readonly target: number;
  /** Images. */
  readonly count: number;
  readonly parameters: readonly {
    readonly name: string;
    readonly shape: readonly number[];
    readonly seed: number;
    readonly scale: number;
    readonly shift: number;
  }[];
  /** What Captum gives, row by row with the channels innermost. */
  readonly methods: Readonly<Record<string, readonly number[]>>;
}

const figures = JSON.parse(readFileSync(new URL('../../testing/captum.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly Case[];
};

type Method = (
  explainer: Explainer,
  images: Tensor<'f32'>,
  aim: { readonly channel: number },
) => Promise<Float32Array>;

const inputOf = ({ inputs }: { readonly inputs: Readonly<Record<string, Tensor<'f32'>>> }): Float32Array =>
  inputs['input']?.data ?? new Float32Array();

const methods: Readonly<Record<string, Method>> = {
  scores: async (...asked) => (await saliency(...asked)).scores,
  saliency: async (...asked) => inputOf(await saliency(...asked)),
  smoothGrad: async (...asked) => inputOf(await smoothGrad(...asked, { samples: 4, noise: 0.15, seed: 7 })),
  integratedGradients: async (...asked) => inputOf(await integratedGradients(...asked, { steps: 20 })),
  integratedFromHalf: async (explainer, images, aim) => {
    const [, ...sizes] = images.shape;
    const half = tensor('f32', [1, ...sizes], images.data.slice(0, images.data.length / 2).fill(0.5));
    return inputOf(await integratedGradients(explainer, images, aim, { steps: 20, baseline: half }));
  },
  occlusion: async (...asked) =>
    inputOf(await occlusion(...asked, { window: [3, 2], stride: [2, 1], value: 0.25 })),
  gradCam: async (...asked) => (await gradCam(...asked)).map.data,
  gradCamLarge: async (explainer, images, aim) =>
    enlargeMap((await gradCam(explainer, images, aim)).map, images.shape.slice(1, 3)).data,
  epsilon: async (...asked) => inputOf(await relevance(...asked, { composite: 'epsilon', epsilon: 1e-9 })),
  'epsilon-plus': async (...asked) => inputOf(await relevance(...asked, { epsilon: 1e-9 })),
  'epsilon-gamma': async (...asked) =>
    inputOf(await relevance(...asked, { composite: 'epsilon-gamma', epsilon: 1e-9 })),
};

async function explainerOf({ words, parameters }: Case): Promise<Explainer> {
  const weights = parameters.map(
    ({ name, shape, seed, scale, shift }) => [name, waves(shape, seed, scale, shift)] as const,
  );
  return createExplainer(compileOrThrow(words), Object.fromEntries(weights), {
    backend: createReferenceBackend(),
  });
}

const asked = figures.cases.flatMap((one) =>
  Object.entries(one.methods).map(([method, numbers]) => ({ words: one.words, method, numbers, one })),
);

describe('attributions are those of Captum', () => {
  it.each(asked)('$method of $words', async ({ method, numbers, one }) => {
    const explainer = await explainerOf(one);
    const images = waves([one.count, ...one.size], 3, 1, 1);
    const found = await methods[method]?.(explainer, images, { channel: one.target });
    explainer.dispose();
    const largest = Math.max(...numbers.map(Math.abs));
    expect(found).toHaveLength(numbers.length);
    numbers.forEach((number, i) =>
      expect(Math.abs(Number(found?.[i]) - number)).toBeLessThan(2e-6 * largest),
    );
  });
});
