import type { ModelFeeds } from '@convlang/train/step';
import { SCORE_OUTPUT } from '../explainer/aim-graph.js';
import type { Aim } from '../explainer/aim.js';
import type { Explainer } from '../explainer/explainer.js';
import { scoreQuestion } from './gradient-question.js';
import { numbersOf } from './input-tensors.js';

/** The aim's number of each sample. */
export async function askScores(
  explainer: Explainer,
  feeds: ModelFeeds,
  aims: Aim | readonly Aim[],
): Promise<Float32Array> {
  const scores = new Float32Array(feeds.count);
  for await (const { first, outputs } of explainer.ask(scoreQuestion(explainer), feeds, aims))
    scores.set(numbersOf(outputs, SCORE_OUTPUT), first);
  return scores;
}
