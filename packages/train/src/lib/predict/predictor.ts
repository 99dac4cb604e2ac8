import type { Tensor } from '@convlang/tensor';
import type { ModelImages } from './model-feeds.js';

/** What a model says. Every tensor is `[n, ...]` with the sizes that the layer has: a picture `[n, h, w, c]`, a vector `[n, width]`. */
export interface ModelOutputs {
  /** Of the main head: probabilities where the model ends in softmax. */
  readonly output: Tensor<'f32'>;
  /** By the name of the tap. */
  readonly taps: Readonly<Record<string, Tensor<'f32'>>>;
  /** By the name of the layer. */
  readonly layers: Readonly<Record<string, Tensor<'f32'>>>;
}

/** A model with its weights on a device, ready for any number of calls. */
export interface Predictor {
  /**
   * What the model says of some images. Calls may overlap: each gets the numbers that it would get alone. A graph is compiled when a
   * count of images is met for the first time; more than fit into memory are computed in parts.
   *
   * @param images `[n, h, w, c]` of the sizes of the model's input, prepared as the data section says; a model with several inputs
   *   takes tensors by their names. Read before the call returns
   * @returns the caller's own tensors; numbers that are not finite where the model overflows
   * @throws ConvlangError E605 when the images are not of the input's sizes, E611 or E697 when they are not what they say or an input
   *   is missing, E407 where there is no memory for one, E695 when the device is lost, E698 after `dispose`
   */
  run(images: ModelImages): Promise<ModelOutputs>;
  /**
   * Frees what is on the device, when the calls under way are done; the backend stays. May be called again.
   *
   * @returns when all is freed: the backend may be disposed of then
   */
  dispose(): Promise<void>;
}
