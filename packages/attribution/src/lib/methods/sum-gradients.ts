import { gradientOutput } from '@convlang/passes';
import type { Tensor } from '@convlang/tensor';
import type { ModelFeeds, RunPart } from '@convlang/train/step';
import type { Aim } from '../explainer/aim.js';
import type { Explainer } from '../explainer/explainer.js';
import { gradientQuestion } from './gradient-question.js';
import { inputZeros } from './input-tensors.js';
import { variedFeeds, type Change } from './varied-feeds.js';

/** At which changed copies of a sample gradients are taken. */
export interface GradientSum {
  /** What the gradients of each copy of a sample count. */
  readonly weights: Float64Array;
  readonly change: Change;
}

/**
 * The weighted sums of the gradients at changed copies of each sample. Copies run as batches; the sums are in float64.
 *
 * @returns by the names of the inputs
 */
export async function sumGradients(
  explainer: Explainer,
  feeds: ModelFeeds,
  aim: Aim,
  { weights, change }: GradientSum,
): Promise<Readonly<Record<string, Tensor<'f32'>>>> {
  const inputs = inputZeros(explainer.model.graph, feeds.count);
  const sums = Object.entries(inputs).map(
    ([name, { data }]) => [name, new Float64Array(data.length)] as const,
  );
  const copies = variedFeeds(feeds, weights.length, change);
  for await (const part of explainer.ask(gradientQuestion(explainer), copies, aim))
    for (const [name, sum] of sums) addWeighted(sum, part, gradientOutput(name), weights);
  for (const [name, sum] of sums) inputs[name]?.data.set(sum);
  return inputs;
}

/** Adds the gradients of copies to the sums of their samples. */
function addWeighted(
  sums: Float64Array,
  { first, count, outputs }: RunPart,
  name: string,
  weights: Float64Array,
): void {
  const gradients = outputs[name]?.data;
  if (gradients === undefined) return;
  const size = gradients.length / count;
  for (let k = 0; k < count; k++) {
    const from = Math.floor((first + k) / weights.length) * size;
    const weight = weights[(first + k) % weights.length] as number;
    for (let i = 0; i < size; i++)
      sums[from + i] = (sums[from + i] as number) + weight * (gradients[k * size + i] as number);
  }
}
