import { checkArgument, checkMembers } from '@convlang/diagnostics';
import { RandomStream } from '@convlang/tensor';
import type { ModelImages } from '@convlang/train';
import { modelFeeds, type ModelFeeds } from '@convlang/train/step';
import type { Attribution } from '../attribution.js';
import type { Aim } from '../explainer/aim.js';
import type { Explainer } from '../explainer/explainer.js';
import { askScores } from './ask-scores.js';
import { sumGradients } from './sum-gradients.js';

/** How noise is added. */
export interface SmoothGradOptions {
  /** Noisy copies of each image. Default 50. */
  readonly samples?: number;
  /** Deviation of the noise, as a share of the range of the image's numbers. Default 0.15. */
  readonly noise?: number;
  /** Of the noise. Default 0. */
  readonly seed?: number;
}

const members = { samples: true, noise: true, seed: true } as const satisfies Record<
  keyof SmoothGradOptions,
  true
>;

/**
 * The mean of the gradients at noisy copies of an image, where those of the image alone jump from pixel to pixel. The noise is normal, the
 * same for a seed on every backend.
 *
 * Source: D. Smilkov et al., "SmoothGrad: removing noise by adding noise", 2017, section 3; 50 copies and 10 to 20 per cent are theirs.
 *
 * @param images as those of `saliency`
 * @throws ConvlangError as `saliency`, and E556 for an option that is none
 */
export async function smoothGrad(
  explainer: Explainer,
  images: ModelImages,
  aim: Aim,
  options: SmoothGradOptions = {},
): Promise<Attribution> {
  checkMembers(options, members);
  const { samples: steps = 50, noise = 0.15, seed = 0 } = options;
  checkArgument('samples', steps, Number.isSafeInteger(steps) && steps >= 1, 'a whole number from 1');
  checkArgument('noise', noise, Number.isFinite(noise) && noise >= 0, 'a number from 0, such as 0.15');
  checkArgument('seed', seed, Number.isSafeInteger(seed) && seed >= 0, 'a whole number from 0');
  const feeds = modelFeeds(explainer.model.graph, images);
  const addNoise = noiseOf(feeds, noise, seed);
  const inputs = await sumGradients(explainer, feeds, aim, {
    weights: new Float64Array(steps).fill(1 / steps),
    change: (numbers, { input, sample, step }) => addNoise(numbers, input, sample * steps + step),
  });
  return { scores: await askScores(explainer, feeds, aim), inputs };
}

/** A stream for each input: number `i` of copy `k` is at step `k`, index `i`. */
function noiseOf(
  feeds: ModelFeeds,
  noise: number,
  seed: number,
): (numbers: Float32Array, input: string, copy: number) => void {
  const names = Object.keys(feeds.slice(0, feeds.count));
  const streams = new Map(names.map((name) => [name, new RandomStream(seed, `smoothgrad/${name}`, 'view')]));
  return (numbers, input, copy) => {
    const stream = streams.get(input);
    const deviation = noise * rangeOf(numbers);
    for (let i = 0; i < numbers.length; i++)
      numbers[i] = (numbers[i] as number) + deviation * (stream?.normal(copy, i) ?? 0);
  };
}

function rangeOf(numbers: Float32Array): number {
  let [least, most] = [Infinity, -Infinity];
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return most - least;
}
