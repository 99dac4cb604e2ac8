import type { NamedTensors } from '@convlang/backend';
import type { Tensor } from '@convlang/tensor';
import type { ModelImages } from '../predict/model-feeds.js';
import type { HeadOutputs, LossFunction } from './loss-function.js';

/** How one step is done. */
export interface StepOptions {
  /** Learning rate of this step, at least 0. Default: `lr` of the file's optimiser. */
  readonly rate?: number;
}

/** What a loss comes to, and how it depends on what goes in. */
export interface InputGradients {
  readonly loss: number;
  /** Derivative of the loss by each number that went in, `[n, ...]` with the sizes of the model's input; of several inputs that of the first. */
  readonly gradient: Tensor<'f32'>;
  /** The same for all inputs, by name. */
  readonly inputs: Readonly<Record<string, Tensor<'f32'>>>;
}

/**
 * A model with its weights and the state of its optimiser on a device, for a training loop of one's own. `step` and `inputGradients` are
 * waited for, one after the other; what each of them does depends on the calls before it and the seed, and on nothing else.
 */
export interface Trainer {
  /**
   * One step: what the model says of some images in training (dropout drops, normalisations look at the batch), the loss of that, and the
   * optimiser's update along its gradients.
   *
   * @param images `[n, h, w, c]` of the sizes of the model's input, prepared as the data section says; a model with several inputs takes
   *   tensors by their names. Read before the call returns
   * @param loss may wait for something, such as the gradients of another trainer. What it throws is thrown, and the step is not done
   * @returns the loss, as the function gave it
   * @throws ConvlangError E556 for what is no loss and for a call before the last one has ended, E601 when the loss is not finite, with the
   *   first layer that is not, E605, E611 or E697 when the images are not the model's, E622 for a tap that the model has not, E697 for gradients
   *   of other shapes than the outputs, E695 when the device is lost, E698 after `dispose`. The weights are then those before the step
   */
  step(images: ModelImages, loss: LossFunction, options?: StepOptions): Promise<number>;
  /**
   * How a loss depends on the images themselves, through the model as the next step would see it. Changes nothing.
   *
   * @throws ConvlangError as `step`
   */
  inputGradients(images: ModelImages, loss: LossFunction): Promise<InputGradients>;
  /** What the model says of some images in use (nothing is dropped, running statistics), with the weights as they are. As that of a predictor. */
  run(images: ModelImages): Promise<HeadOutputs>;
  /**
   * Parameters and running statistics as they are, by name: what `evaluate`, `predict` and `encodeWeights` take. The caller's own copies.
   *
   * @throws ConvlangError E698 after `dispose`
   */
  snapshot(): Promise<NamedTensors>;
  /**
   * Frees what is on the device, when the calls under way are done; the backend stays. May be called again.
   *
   * @returns when all is freed
   */
  dispose(): Promise<void>;
}
