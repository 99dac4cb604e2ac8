import type { TrainedModel } from '../files/checkpoint.js';
import { fingerprint } from './fingerprint.js';
import { inferenceFingerprint } from './inference-fingerprint.js';
import type { TrainableModel } from '../trainable-model.js';

/**
 * What is kept of a model beside its numbers, for `encodeWeights`.
 *
 * @param result of the training: its class names, and what is kept of its data
 */
export async function trainedModel(
  model: TrainableModel,
  { classes, trainedOn }: Pick<TrainedModel, 'classes' | 'trainedOn'>,
): Promise<TrainedModel> {
  return {
    text: model.text ?? '',
    used: model.used ?? {},
    fingerprint: await fingerprint(model),
    inference: await inferenceFingerprint(model),
    classes,
    ...(trainedOn === undefined ? {} : { trainedOn }),
  };
}
