import { checkArgument, checkMembers } from '@convlang/diagnostics';
import type { ModelImages } from '@convlang/train';
import { modelFeeds, type ModelFeeds } from '@convlang/train/step';
import type { Attribution } from '../attribution.js';
import type { Aim } from '../explainer/aim.js';
import type { Explainer } from '../explainer/explainer.js';
import { askScores } from './ask-scores.js';
import { gaussLegendre } from './gauss-legendre.js';
import { inputZeros } from './input-tensors.js';
import { sumGradients } from './sum-gradients.js';

/** Along which way gradients are added up. */
export interface IntegratedGradientsOptions {
  /** Where the way begins, for all images: one sample, or one for each. Default zeros, as the network sees them. */
  readonly baseline?: ModelImages;
  /** Points on the way. Default 50. */
  readonly steps?: number;
}

/** With what is needed to see how well the way was added up. */
export interface IntegratedAttribution extends Attribution {
  /** The aim's number of each baseline. */
  readonly baselineScores: Float32Array;
  /**
   * For each sample the sum of all that is attributed, less the difference of the scores: 0 for the integral itself (the axiom of
   * completeness). What is left is the error of adding up `steps` points.
   */
  readonly gaps: Float64Array;
}

const members = { baseline: true, steps: true } as const satisfies Record<
  keyof IntegratedGradientsOptions,
  true
>;

/**
 * `(x - b) times the integral of the gradients at b + t (x - b)` over `t` from 0 to 1: the difference of the scores of image and baseline, shared
 * out among the numbers. The integral is that of Gauss and Legendre, exact for polynomials of a degree below `2 steps`.
 *
 * Source: M. Sundararajan et al., "Axiomatic attribution for deep networks", 2017, section 3, equation 1.
 *
 * @param images as those of `saliency`
 * @throws ConvlangError as `saliency`, also for the baseline, and E556 for an option that is none
 */
export async function integratedGradients(
  explainer: Explainer,
  images: ModelImages,
  aim: Aim,
  options: IntegratedGradientsOptions = {},
): Promise<IntegratedAttribution> {
  checkMembers(options, members);
  const { steps = 50 } = options;
  checkArgument('steps', steps, Number.isSafeInteger(steps) && steps >= 1, 'a whole number from 1');
  const feeds = modelFeeds(explainer.model.graph, images);
  const baseline = baselineFeeds(explainer, feeds, options.baseline);
  const { nodes, weights } = gaussLegendre(steps);
  const starts = baseline.slice(0, baseline.count);
  const from = (input: string, sample: number): Float32Array => {
    const data = starts[input]?.data as Float32Array;
    const size = data.length / baseline.count;
    const row = baseline.count === 1 ? 0 : sample;
    return data.subarray(row * size, (row + 1) * size);
  };
  const inputs = await sumGradients(explainer, feeds, aim, {
    weights,
    change: (numbers, { input, sample, step }) => {
      const [start, t] = [from(input, sample), nodes[step] ?? 0];
      for (let i = 0; i < numbers.length; i++)
        numbers[i] = (start[i] as number) + t * ((numbers[i] as number) - (start[i] as number));
    },
  });
  timesWay(inputs, feeds, from);
  const scores = await askScores(explainer, feeds, aim);
  const baselineScores = await askScores(explainer, baseline, aim);
  return { scores, inputs, baselineScores, gaps: gapsOf(inputs, scores, baselineScores) };
}

/** @throws ConvlangError E556 for another count of samples than one, or one for each image */
function baselineFeeds(
  explainer: Explainer,
  { count }: ModelFeeds,
  given: ModelImages | undefined,
): ModelFeeds {
  const { graph } = explainer.model;
  const feeds = modelFeeds(graph, given ?? inputZeros(graph, 1));
  const fits = feeds.count === 1 || feeds.count === count;
  checkArgument('baseline', `${feeds.count} samples`, fits, `one sample, or as many as images: ${count}`);
  return feeds;
}

/** Multiplies by `x - b`. */
function timesWay(
  inputs: Attribution['inputs'],
  feeds: ModelFeeds,
  from: (input: string, sample: number) => Float32Array,
): void {
  const whole = feeds.slice(0, feeds.count);
  for (const [name, { data }] of Object.entries(inputs)) {
    const size = data.length / feeds.count;
    for (let i = 0; i < data.length; i++) {
      const start = from(name, Math.floor(i / size))[i % size] as number;
      data[i] = (data[i] as number) * ((whole[name]?.data[i] as number) - start);
    }
  }
}

function gapsOf(inputs: Attribution['inputs'], scores: Float32Array, baselines: Float32Array): Float64Array {
  return Float64Array.from(scores, (score, sample) => {
    const sums = Object.values(inputs).map(({ data }) => {
      const size = data.length / scores.length;
      return data.subarray(sample * size, (sample + 1) * size).reduce((sum, one) => sum + one, 0);
    });
    const start = baselines[baselines.length === 1 ? 0 : sample] as number;
    return sums.reduce((sum, one) => sum + one, 0) - (score - start);
  });
}
