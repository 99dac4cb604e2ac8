import { checkArgument, checkMembers } from '@convlang/diagnostics';
import type { ModelImages } from '@convlang/train';
import { modelFeeds, modelInputs, type ModelFeeds, type RunPart } from '@convlang/train/step';
import type { Attribution } from '../attribution.js';
import { SCORE_OUTPUT } from '../explainer/aim-graph.js';
import type { Aim } from '../explainer/aim.js';
import type { Explainer } from '../explainer/explainer.js';
import { askScores } from './ask-scores.js';
import { scoreQuestion } from './gradient-question.js';
import { inputZeros, numbersOf } from './input-tensors.js';
import { occludingWindows, type OcclusionWindow } from './occluding-windows.js';
import type { OcclusionOptions } from './occlusion-options.js';
import { variedFeeds } from './varied-feeds.js';

const members = { window: true, stride: true, value: true } as const satisfies Record<
  keyof OcclusionOptions,
  true
>;

/**
 * How much the aim's number falls when a part of the image is covered, through all channels: of each pixel the mean over the windows that
 * cover it. A window is cut off at the edge. Of several inputs one is covered at a time.
 *
 * Source: M. Zeiler, R. Fergus, "Visualizing and understanding convolutional networks", 2014, section 4.2.
 *
 * @param images as those of `saliency`
 * @throws ConvlangError as `saliency`, E556 for an option that is none, E666 for a window that is larger than the input
 */
export async function occlusion(
  explainer: Explainer,
  images: ModelImages,
  aim: Aim,
  options: OcclusionOptions = {},
): Promise<Attribution> {
  checkMembers(options, members);
  const { graph } = explainer.model;
  const feeds = modelFeeds(graph, images);
  const scores = await askScores(explainer, feeds, aim);
  const inputs = inputZeros(graph, feeds.count);
  for (const { name, shape } of modelInputs(graph)) {
    const windows = occludingWindows(shape, options);
    const drops = new WindowDrops(scores, windows);
    const covered = coveredFeeds(feeds, name, windows, fillOf(shape.at(-1) ?? 1, options.value ?? 0));
    for await (const part of explainer.ask(scoreQuestion(explainer), covered, aim)) drops.add(part);
    drops.writeMeans(inputs[name]?.data ?? new Float32Array());
  }
  return { scores, inputs };
}

/** @throws ConvlangError E556 for another count of numbers than one or that of the channels */
function fillOf(channels: number, value: number | readonly number[]): readonly number[] {
  const values = [value].flat();
  const isGood = values.every(Number.isFinite) && (values.length === 1 || values.length === channels);
  checkArgument('value', value, isGood, `one number, or one for each of the ${channels} channels`);
  return Array.from({ length: channels }, (_, k) => values[values.length === 1 ? 0 : k] as number);
}

/** Each sample once for each window, covered there. */
function coveredFeeds(
  feeds: ModelFeeds,
  name: string,
  windows: readonly OcclusionWindow[],
  fill: readonly number[],
): ModelFeeds {
  return variedFeeds(feeds, windows.length, (numbers, { input, step }) => {
    if (input === name) for (const i of windows[step] ?? []) numbers[i] = fill[i % fill.length] as number;
  });
}

/** Sums of how much scores fell, pixel by pixel. */
class WindowDrops {
  readonly #scores: Float32Array;
  readonly #windows: readonly OcclusionWindow[];
  readonly #drops: Float64Array;

  constructor(scores: Float32Array, windows: readonly OcclusionWindow[]) {
    this.#scores = scores;
    this.#windows = windows;
    this.#drops = new Float64Array(scores.length * windows.length);
  }

  add({ first, outputs }: RunPart): void {
    numbersOf(outputs, SCORE_OUTPUT).forEach((score, k) => {
      const sample = Math.floor((first + k) / this.#windows.length);
      this.#drops[first + k] = (this.#scores[sample] as number) - score;
    });
  }

  /** @param into all samples; numbers that no window covers stay */
  writeMeans(into: Float32Array): void {
    const size = into.length / this.#scores.length;
    const counts = new Uint32Array(size);
    for (const window of this.#windows) for (const i of window) counts[i] = (counts[i] as number) + 1;
    const sums = new Float64Array(into.length);
    this.#drops.forEach((drop, k) => {
      const from = Math.floor(k / this.#windows.length) * size;
      for (const i of this.#windows[k % this.#windows.length] ?? [])
        sums[from + i] = (sums[from + i] as number) + drop;
    });
    sums.forEach((sum, i) => (into[i] = sum / Math.max(1, counts[i % size] as number)));
  }
}
