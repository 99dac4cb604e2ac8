import type { Backend, BackendOptions, NamedTensors } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import type { DataSource, ImageDecoder, SourceReaders } from '@convlang/data';
import type { Tensor } from '@convlang/tensor';
import {
  checkCall,
  createPredictor as createPredictorOn,
  createTrainer as createTrainerOn,
  evaluate as evaluateOn,
  findRate as findRateOn,
  predict as predictOn,
  train as trainOn,
  type EvaluateOptions,
  type FindRateOptions,
  type Metrics,
  type ModelImages,
  type PredictOptions,
  type Predictor,
  type PredictorOptions,
  type RateCurve,
  type TrainableModel,
  type Trainer,
  type TrainerOptions,
  type TrainOptions,
  type TrainResult,
} from '@convlang/train';

/** A model that can be run, with the kernels of its plugins for the backend that is made here. */
export type RunnableModel = TrainableModel & Pick<BackendOptions, 'kernels'>;

/** The options of `T` with the backend left to choose: the pure TypeScript one when absent. */
export type BackendChoice<T extends { readonly backend: unknown }> = Omit<T, 'backend'> &
  Partial<Pick<T, 'backend'>>;

/**
 * Trains a model as its settings say, on the pure TypeScript backend unless another one is given. Data comes from
 * `options.data`, else from the source that the model names; in Node that may be files.
 *
 * The same model, data and seed give the same weights, bit for bit.
 *
 * @returns weights by name (float32), one record of loss and shares (0 to 1) for each epoch
 * @throws ConvlangError when data and model do not fit (E605 to E612), a number is not finite any more (E601), `resume` is of
 *   another run (E602 to E604), or the data is wrong (E5xx)
 */
export async function train(
  model: RunnableModel,
  options: BackendChoice<TrainOptions> = {},
): Promise<TrainResult> {
  return trainOn(model, await onHost(model, options));
}

/**
 * Looks for a learning rate: 100 steps at rates from 1e-7 to 10, on the data that `train` would take, until the loss diverges. Nothing that was
 * trained is kept.
 *
 * @returns the loss at each rate, and the rate where it falls fastest; `null` where it never falls
 * @throws ConvlangError when data and model do not fit (E605 to E612), the loss is not finite before the first update (E601), or the data is wrong (E5xx)
 */
export async function findRate(
  model: RunnableModel,
  options: BackendChoice<FindRateOptions> = {},
): Promise<RateCurve> {
  return findRateOn(model, await onHost(model, options));
}

/**
 * Measures a model on the samples of a source, preprocessed as its settings say.
 *
 * @param weights the model's parameters and running statistics by name, float32: `weights` of a training result
 * @returns mean loss, shares from 0 to 1, and counts by class
 * @throws ConvlangError E602 when the weights are of another model, E605 to E612 when data and model do not fit
 */
export async function evaluate(
  model: RunnableModel,
  weights: NamedTensors,
  source: DataSource,
  options: BackendChoice<EvaluateOptions> = {},
): Promise<Metrics> {
  return evaluateOn(model, weights, source, {
    ...options,
    backend: backendFor(model, options),
  });
}

/**
 * What a model says of images. For several calls, {@link createPredictor} makes the model ready once.
 *
 * @param weights the model's parameters and running statistics by name, float32
 * @param images `[n, h, w, c]` of the sizes of the model's input, already preprocessed; for a model with several inputs, tensors by
 *   their names
 * @returns `[n, width]`: a row for each image, probabilities where the model ends in softmax; `[n, h, w, c]` where it ends in a
 *   picture
 * @throws ConvlangError E602 when the weights are of another model, E605 when the images are not of the input's sizes
 */
export async function predict(
  model: RunnableModel,
  weights: NamedTensors,
  images: ModelImages,
  options: BackendChoice<PredictOptions> = {},
): Promise<Tensor<'f32'>> {
  return predictOn(model, weights, images, {
    ...options,
    backend: backendFor(model, options),
  });
}

/**
 * Makes a model ready for many predictions: its weights are put on the device once, and a graph is compiled once for each count of
 * images. Calls may overlap; `dispose` frees all.
 *
 * @param weights the model's parameters and running statistics by name, float32
 * @throws ConvlangError E602 when the weights are of another model, E622 for a layer or tap that the model has not
 */
export async function createPredictor(
  model: RunnableModel,
  weights: NamedTensors,
  options: BackendChoice<PredictorOptions> = {},
): Promise<Predictor> {
  return createPredictorOn(model, weights, {
    ...options,
    backend: backendFor(model, options),
  });
}

/**
 * Puts a model on a device to be trained step by step, with any loss: see {@link Trainer}. Of the train section `optimizer`, `clip`, `rate`,
 * `freeze`, `init` and `seed` hold; what spans a run (`loss`, `schedule`, `epochs`, `average`, parts of a batch, `keep`, `stop`) is for the loop
 * to do.
 *
 * @throws ConvlangError E556 for what is no model or option, E642 when `weights` do not fit the model, E690 to E693 for what the backend
 *   cannot do
 */
export async function createTrainer(
  model: RunnableModel,
  options: BackendChoice<TrainerOptions> = {},
): Promise<Trainer> {
  return createTrainerOn(model, { ...options, backend: backendFor(model, options) });
}

/** Options of what trains, with the backend and with files where there are files. */
async function onHost<O extends { readonly backend?: Backend; readonly readers?: SourceReaders }>(
  model: RunnableModel,
  options: O,
): Promise<O & { readonly backend: Backend }> {
  checkCall(model, options);
  const { fileReaders, decoder } = await hostOfFiles();
  const readers = options.readers ?? fileReaders;
  return {
    decoder,
    ...options,
    backend: backendFor(model, options),
    ...(readers === undefined ? {} : { readers }),
  };
}

/** The backend that was chosen, else the one in TypeScript with what the model's plugins bring. */
function backendFor(model: RunnableModel, options: { readonly backend?: Backend }): Backend {
  checkCall(model, options);
  const { backend } = options;
  if (backend !== undefined) return backend;
  const { ops, rules, kernels } = model;
  return createTsBackend({
    ...(ops === undefined ? {} : { ops }),
    ...(rules === undefined ? {} : { rules }),
    ...(kernels === undefined ? {} : { kernels }),
  });
}

/** The readers of files where there are files, and the decoder of pictures: loaded when needed, so that this package runs in a browser too. */
function hostOfFiles(): Promise<{ fileReaders: SourceReaders | undefined; decoder: ImageDecoder }> {
  // eslint-disable-next-line @nx/enforce-module-boundaries -- one of two files, by condition: see `imports` of package.json
  return import('#file-readers');
}
