import type { Tensor } from '@convlang/tensor';
import type { Judged } from './hits.js';
import type { TrainableModel } from './trainable-model.js';

/** What the main head said of some samples; `null` where the labels are values, not classes. */
export function judgeHead(
  { settings }: Pick<TrainableModel, 'settings'>,
  scores: Tensor | undefined,
  labels: Tensor | undefined,
): Judged | null {
  if (scores === undefined || labels?.dtype !== 'i32') return null;
  const columns = scores.data.length / labels.data.length;
  return { scores: scores.data, columns, labels: labels.data, threshold: yesThreshold(settings) };
}

/** Above which a head of one number says yes: scores of a hinge loss are about 0, probabilities about one half. */
export function yesThreshold(settings: TrainableModel['settings']): number {
  return settings.train.losses['output']?.kind === 'hinge' ? 0 : 0.5;
}
