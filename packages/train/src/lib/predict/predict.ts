import type { NamedTensors } from '@convlang/backend';
import type { Tensor } from '@convlang/tensor';
import type { BackendUse } from '../run/backend-use.js';
import type { TrainableModel } from '../trainable-model.js';
import { backendMembers, checkComputingCall } from '../checks/check-call.js';
import { createPredictor } from './create-predictor.js';
import type { ModelImages } from './model-feeds.js';

/** How a model predicts. */
export type PredictOptions = BackendUse;

/**
 * What the main head of a model says of images. For several calls, `createPredictor` puts the weights on the device once.
 *
 * @param weights the model's parameters and running statistics by name, float32
 * @param images `[n, h, w, c]` of the sizes of the model's input, already prepared as the data section says; for a model with several
 *   inputs, tensors by their names
 * @returns `[n, width]`: a row for each image, probabilities where the model ends in softmax; `[n, h, w, c]` where it ends in a
 *   picture; numbers that are not finite where the model overflows
 * @throws ConvlangError E556 for what is no model or option, E602 when the weights are of another model, E615 when they are not finite, E605 or E611 when the images are
 *   not what the model takes, E407 where there is no memory for one, E690 to E693 for what the backend cannot do, E697 when the
 *   images or the weights hold other numbers than they say
 */
export async function predict(
  model: TrainableModel,
  weights: NamedTensors,
  images: ModelImages,
  options: PredictOptions,
): Promise<Tensor<'f32'>> {
  checkComputingCall(model, options, backendMembers);
  const predictor = await createPredictor(model, weights, { ...options, taps: [] });
  try {
    return (await predictor.run(images)).output;
  } finally {
    await predictor.dispose();
  }
}
