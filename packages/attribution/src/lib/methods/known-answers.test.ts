import { createReferenceBackend } from '@convlang/backend';
import { tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { explain } from '../../testing/explain.js';
import { waves } from '../../testing/waves.js';
import type { Aim } from '../explainer/aim.js';
import type { Explainer } from '../explainer/explainer.js';
import { gradCam } from './grad-cam.js';
import { integratedGradients } from './integrated-gradients.js';
import { occlusion } from './occlusion.js';
import { relevance } from './relevance.js';
import { saliency } from './saliency.js';
import { smoothGrad } from './smooth-grad.js';

const numbers = (found: { readonly inputs: Readonly<Record<string, Tensor>> }): readonly number[] =>
  Object.values(found.inputs).flatMap(({ data }) => [...data]);

/** Two classes of three numbers: `x . [1, -2, 3] + 10` and `x . [4, 0, -1] + 20`, as `[in, out]`. */
const linear = () =>
  explain('input 3 | dense 2 as d', { 'd/kernel': [1, 4, -2, 0, 3, -1], 'd/bias': [10, 20] });
const point = tensor('f32', [1, 3], Float32Array.of(2, 5, 7));
const first: Aim = { channel: 0 };

describe('of a linear model', () => {
  it('the gradient is the weights, and so is that of noisy copies', async () => {
    const explainer = await linear();
    const found = await saliency(explainer, point, first);
    expect(numbers(found)).toEqual([1, -2, 3]);
    // 2 - 10 + 21 + 10
    expect(found.scores).toEqual(Float32Array.of(23));
    expect(numbers(await smoothGrad(explainer, point, first, { samples: 3 }))).toEqual([1, -2, 3]);
    expect(numbers(await saliency(explainer, point, { channel: 1 }))).toEqual([4, 0, -1]);
  });

  it('integrated gradients and what covering a number costs are weights times numbers, and add up', async () => {
    const explainer = await linear();
    const integrated = await integratedGradients(explainer, point, first);
    expect(numbers(integrated).map((x) => Number(x.toPrecision(6)))).toEqual([2, -10, 21]);
    expect([...integrated.baselineScores]).toEqual([10]);
    expect(numbers(await occlusion(explainer, point, first, { window: 1 }))).toEqual([2, -10, 21]);
  });

  it('relevance is the share of each product in the sum, of which the bias takes its own', async () => {
    const found = await relevance(await linear(), point, first, { epsilon: 1e-9 });
    // 23 in all: 2 - 10 + 21 of the products, 10 of the bias.
    expect(numbers(found).map((x) => Number(x.toPrecision(5)))).toEqual([2, -10, 21]);
  });
});

/** Looks at the upper left corner of 4x4 only: one filter that copies a pixel, and a dense layer that reads four of its places. */
const corner = () =>
  explain('input 4x4x1 | conv 1x1x1 as c | relu | dense 2 as d | softmax', {
    'c/kernel': [1],
    'd/kernel': Array.from({ length: 16 }, (_, i) => ([0, 1, 4, 5].includes(i) ? [1, 0] : [0, 0])).flat(),
  });
const corners = [0, 1, 4, 5];
const picture = waves([1, 4, 4, 1], 1, 0.5, 1);

describe('of a network that looks at one corner', () => {
  const methods: readonly (readonly [string, (explainer: Explainer) => Promise<readonly number[]>])[] = [
    ['saliency', async (explainer) => numbers(await saliency(explainer, picture, first))],
    ['SmoothGrad', async (explainer) => numbers(await smoothGrad(explainer, picture, first))],
    [
      'integrated gradients',
      async (explainer) => numbers(await integratedGradients(explainer, picture, first)),
    ],
    ['occlusion', async (explainer) => numbers(await occlusion(explainer, picture, first, { window: 1 }))],
    ['relevance', async (explainer) => numbers(await relevance(explainer, picture, first))],
  ];
  it.each(methods)('%s is above 0 there and 0 elsewhere', async (_, ask) => {
    const found = await ask(await corner());
    found.forEach((x, i) => expect(x > 0, `pixel ${i}`).toBe(corners.includes(i)));
    expect(found.filter((_x, i) => !corners.includes(i)).every((x) => x === 0)).toBe(true);
  });

  it('Grad-CAM weighs the map by the mean of its gradients, so that it tells channels apart, and no places', async () => {
    const { layer, map, weights } = await gradCam(await corner(), picture, first);
    // Four gradients of 1 among 16.
    expect([layer, [...weights.data], map.shape]).toEqual(['relu1', [0.25], [1, 4, 4]]);
    expect(map.data).toEqual(picture.data.map((x) => x / 4));
  });
});

describe('integrated gradients', () => {
  const words = 'input 6x6x2 | conv 4x3x3 as c | tanh | maxpool 2 | dense 5 | gelu | dense 3 | softmax';
  const images = waves([2, 6, 6, 2], 2);

  it('add up to the difference of the scores of image and baseline', async () => {
    const explainer = await explain(words, {}, createReferenceBackend());
    const baseline = waves([2, 6, 6, 2], 9, 0.3);
    for (const options of [{ steps: 200 }, { steps: 200, baseline }]) {
      const found = await integratedGradients(explainer, images, { channel: 2 }, options);
      const sums = [0, 1].map((k) =>
        numbers(found)
          .slice(k * 72, (k + 1) * 72)
          .reduce((sum, x) => sum + x, 0),
      );
      sums.forEach((sum, k) => {
        const base = found.baselineScores[found.baselineScores.length === 1 ? 0 : k] ?? NaN;
        const difference = (found.scores[k] ?? NaN) - base;
        expect(Math.abs(difference)).toBeGreaterThan(0.01);
        expect(Math.abs(sum - difference)).toBeLessThan(0.01 * Math.abs(difference));
        expect(found.gaps[k]).toBeCloseTo(sum - difference, 5);
      });
    }
  });

  it('are exact with few points where the answer has no kinks: along x^2 one is enough', async () => {
    const explainer = await explain('input 2 | parallel mul { - skip - skip } | dense 1 bias off as d', {
      'd/kernel': [1, 3],
    });
    const image = tensor('f32', [1, 2], Float32Array.of(2, -5));
    const found = await integratedGradients(explainer, image, first, { steps: 1 });
    expect(numbers(found)).toEqual([4, 75]);
  });
});

const sum = ({ data }: Tensor): number => Array.from<number>(data).reduce((all, x) => all + x, 0);

/** A network without biases, of branches that meet by `add` and `concat`, and pools of both kinds. */
const branches = (bend: string): string =>
  `input 8x8x2 | conv 4x3x3 pad 1 bias off as c1 | ${bend} as a1 | maxpool 2 as p1
  | parallel concat { - conv 3x1x1 bias off | ${bend} - conv 3x3x3 pad 1 bias off | ${bend} } | avgpool 2 as p2
  | parallel add { - skip - conv 6x3x3 pad 1 bias off } as sum | ${bend} as a2
  | dense 7 bias off as d1 | ${bend} as a3 | dense 3 bias off as d2 | softmax`;
const onTheWay = ['c1', 'a1', 'p1', 'p2', 'sum', 'a2', 'd1', 'a3', 'd2'];

describe('relevance', () => {
  it.each([
    ['relu', 'epsilon'],
    ['relu', 'epsilon-plus'],
    ['relu', 'epsilon-gamma'],
    ['tanh', 'epsilon'],
    ['hardswish', 'epsilon'],
  ] as const)(
    'is kept from layer to layer where a network adds no biases: %s, %s',
    async (bend, composite) => {
      const explainer = await explain(branches(bend), {}, createReferenceBackend());
      const options = { composite, epsilon: 1e-9 };
      const { scores, inputs, layers } = await relevance(
        explainer,
        waves([1, 8, 8, 2], 4),
        { channel: 1 },
        options,
      );
      const [score = NaN] = scores;
      expect(Math.abs(score)).toBeGreaterThan(0.01);
      for (const found of [...onTheWay.map((name) => layers[name]), inputs['input']])
        expect(Math.abs(sum(found as Tensor) - score)).toBeLessThan(1e-4 * Math.abs(score));
    },
  );

  it('is shared equally by two branches that are multiplied, and goes through a norm of each sample as if its spread were fixed', async () => {
    const gated = 'input 2 | parallel mul { - skip - dense 2 bias off as g } | dense 1 bias off as d';
    // The gate is [3, 5], so the products are [6, 35].
    const explainer = await explain(gated, { 'g/kernel': [0, 0, 3 / 7, 5 / 7], 'd/kernel': [1, 1] });
    const image = tensor('f32', [1, 2], Float32Array.of(2, 7));
    const { layers, inputs } = await relevance(explainer, image, first);
    expect([...(layers['g']?.data ?? [])].map((x) => Number(x.toFixed(4)))).toEqual([3, 17.5]);
    // Half of either product stays with its number; the second number feeds all of the gate.
    expect(numbers({ inputs }).map((x) => Number(x.toFixed(4)))).toEqual([3, 38]);
    const normed = await explain('input 2x2x3 | layernorm | dense 1 bias off', {}, createReferenceBackend());
    const found = await relevance(normed, waves([1, 2, 2, 3], 5), first, { epsilon: 1e-9 });
    expect(Math.abs(sum(found.inputs['input'] as Tensor) - (found.scores[0] ?? NaN))).toBeLessThan(1e-4);
  });

  it('has the rules that are asked for by layer', async () => {
    const explainer = await explain('input 2 | dense 1 bias off as d', { 'd/kernel': [3, -1] });
    const image = tensor('f32', [1, 2], Float32Array.of(2, 5));
    const asked = async (rule: 'epsilon' | 'plus' | 'gamma') =>
      numbers(await relevance(explainer, image, first, { rules: { d: rule }, gamma: 0.5 })).map((x) =>
        Number(x.toFixed(4)),
      );
    // The products are 6 and -5, the score is 1.
    expect(await asked('epsilon')).toEqual([6, -5]);
    expect(await asked('plus')).toEqual([1, 0]);
    // 6 counts half as much again: 9 / 4 and -5 / 4.
    expect(await asked('gamma')).toEqual([2.25, -1.25]);
  });
});
