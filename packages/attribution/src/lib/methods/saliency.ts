import type { ModelImages } from '@convlang/train';
import { gradientOutput } from '@convlang/passes';
import { modelFeeds } from '@convlang/train/step';
import type { Attribution } from '../attribution.js';
import { SCORE_OUTPUT } from '../explainer/aim-graph.js';
import type { Aim } from '../explainer/aim.js';
import type { Explainer } from '../explainer/explainer.js';
import { gradientQuestion } from './gradient-question.js';
import { inputZeros, numbersOf, writePart } from './input-tensors.js';

/**
 * The gradient of the aim by each number that went in: how much the score grows where that number does, for small changes. Its sign is kept;
 * the paper's maps are the sizes, and of colours the largest.
 *
 * Source: K. Simonyan et al., "Deep inside convolutional networks: visualising image classification models and saliency maps", 2014, section 3.
 *
 * @param images `[n, ...]` of the sizes of the model's input, prepared as the data section says; tensors by name where it has several
 * @throws ConvlangError as `Explainer.ask`, and E605, E611 or E697 for images that are not the model's
 */
export async function saliency(explainer: Explainer, images: ModelImages, aim: Aim): Promise<Attribution> {
  const feeds = modelFeeds(explainer.model.graph, images);
  const scores = new Float32Array(feeds.count);
  const inputs = inputZeros(explainer.model.graph, feeds.count);
  for await (const part of explainer.ask(gradientQuestion(explainer), feeds, aim)) {
    scores.set(numbersOf(part.outputs, SCORE_OUTPUT), part.first);
    for (const [name, gradient] of Object.entries(inputs)) writePart(part, gradientOutput(name), gradient);
  }
  return { scores, inputs };
}
