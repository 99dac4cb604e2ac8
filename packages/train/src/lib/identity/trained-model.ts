import type { TrainedModel } from '../files/checkpoint.js';
import { fingerprint } from './fingerprint.js';
import { inferenceFingerprint } from './inference-fingerprint.js';
import type { TrainableModel } from '../trainable-model.js';

/**
 * What is kept of a model beside its numbers, for `encodeWeights`.
 *
 * @param result of the training: its class names, what is kept of its data, and of the numbers that it began with
 */
export async function trainedModel(
  model: TrainableModel,
  { classes, trainedOn, startedFrom }: Pick<TrainedModel, 'classes' | 'trainedOn' | 'startedFrom'>,
): Promise<TrainedModel> {
  return {
    text: model.text ?? '',
    used: model.used ?? {},
    fingerprint: await fingerprint(model),
    inference: await inferenceFingerprint(model),
    classes,
    ...(trainedOn === undefined ? {} : { trainedOn }),
    ...(startedFrom === undefined ? {} : { startedFrom }),
  };
}
