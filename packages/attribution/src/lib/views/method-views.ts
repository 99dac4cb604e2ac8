import { formatFigure } from '@convlang/diagnostics';
import type { Tensor } from '@convlang/tensor';
import { modelInputs } from '@convlang/train/step';
import { enlargeMap } from '../methods/enlarge-map.js';
import { gradCam } from '../methods/grad-cam.js';
import { integratedGradients } from '../methods/integrated-gradients.js';
import { occlusion } from '../methods/occlusion.js';
import { relevance } from '../methods/relevance.js';
import { saliency } from '../methods/saliency.js';
import { smoothGrad } from '../methods/smooth-grad.js';
import { attributionView, type Asked } from './attribution-view.js';

/** Gradients. */
export const saliencyView = attributionView({
  name: 'saliency',
  summary:
    'How much the score of the class changes with each pixel: the size of the gradient, the largest of the channels.',
  place: 'largest',
  ask: saliency,
});

/** Gradients at noisy copies. */
export const smoothGradView = attributionView({
  name: 'smooth-grad',
  summary:
    'The mean of the gradients at fifty noisy copies of the image; its size, the largest of the channels.',
  place: 'largest',
  ask: smoothGrad,
});

/** Gradients on a way. */
export const integratedGradientsView = attributionView({
  name: 'integrated-gradients',
  summary:
    'The difference of the scores of the image and of one of zeros, shared out among the pixels: brown speaks for the class, blue against it.',
  place: 'sum',
  ask: async (...asked): Promise<Asked> => {
    const { baselineScores, gaps, ...found } = await integratedGradients(...asked);
    const base = formatFigure(baselineScores[0] ?? NaN);
    const gap = formatFigure(gaps[0] ?? NaN);
    return {
      ...found,
      facts: [`the score of zeros is ${base}; the sum of the map misses the difference by ${gap}`],
    };
  },
});

/** Maps of the last layer that has some. */
export const gradCamView = attributionView({
  name: 'grad-cam',
  summary: 'Where in the maps of the last convolution the score of the class comes from.',
  place: 'largest',
  ask: async (explainer, images, aim): Promise<Asked> => {
    const { scores, map, layer } = await gradCam(explainer, images, aim);
    const [input] = modelInputs(explainer.model.graph);
    const sizes = input?.shape.slice(0, -1) ?? [];
    const enlarged = enlargeMap(map, sizes);
    const whole: Tensor<'f32'> = { ...enlarged, shape: [...enlarged.shape, 1] };
    const facts = [`from the ${map.shape.slice(1).join('x')} places of ${layer}`];
    return { scores, inputs: { [input?.name ?? '']: whole }, facts };
  },
});

/** Windows that are covered. */
export const occlusionView = attributionView({
  name: 'occlusion',
  summary:
    'How far the score of the class falls when a part of the image is covered: brown parts are needed, blue ones are in the way.',
  place: 'sum',
  ask: async (...asked): Promise<Asked> => {
    const { scores, inputs } = await occlusion(...asked);
    return {
      scores,
      inputs: Object.fromEntries(Object.entries(inputs).map(([name, map]) => [name, firstChannel(map)])),
    };
  },
});

/** The score handed back. */
export const relevanceView = attributionView({
  name: 'relevance',
  summary:
    'The score of the class itself, handed back layer by layer to the pixels: brown speaks for the class, blue against it.',
  place: 'sum',
  ask: async (...asked): Promise<Asked> => {
    const found = await relevance(...asked);
    const arrived = Object.values(found.inputs).reduce(
      (sum, { data }) => data.reduce((all, x) => all + x, sum),
      0,
    );
    return {
      ...found,
      facts: [
        `${formatFigure(arrived)} of ${formatFigure(found.scores[0] ?? NaN)} arrives at the input; biases keep the rest`,
      ],
    };
  },
});

/** All channels are covered at once and have the same number. */
function firstChannel({ shape, data, dtype }: Tensor<'f32'>): Tensor<'f32'> {
  if (shape.length < 3) return { shape, data, dtype };
  const channels = shape.at(-1) ?? 1;
  return { dtype, shape: [...shape.slice(0, -1), 1], data: data.filter((_, i) => i % channels === 0) };
}
