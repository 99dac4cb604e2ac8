import type { NamedTensors } from '@convlang/backend';
import type { Tensor } from '@convlang/tensor';
import { createPredictor, type BackendUse, type Predictor, type TrainableModel } from '@convlang/train';
import type { ViewedNetwork, ViewSample } from '@convlang/views';

/** What makes a network ready to be looked at. */
export interface ViewedNetworkOptions extends BackendUse {
  /** Parameters and running statistics by name. */
  readonly weights: NamedTensors;
  /** Whether they were learnt. */
  readonly isTrained: boolean;
  /** Names of the classes by number. Default none. */
  readonly classes?: readonly string[];
}

/** A network that views may look at until it is disposed of. */
export interface OpenedNetwork extends ViewedNetwork {
  /** Frees what is on the device; the backend stays. */
  dispose(): Promise<void>;
}

/** Sets of layers that are kept ready at a time: each takes the memory of all its layers. */
const MOST_PREDICTORS = 2;

type Activations = Readonly<Record<string, Tensor<'f32'>>>;

/**
 * A network for views: layers that are asked for together are computed in one run, and kept as long as the sample is.
 *
 * @throws (its `activations`) ConvlangError as `createPredictor` and `Predictor.run` of `@convlang/train`: weights of another model, a layer
 *   that there is not, what the backend cannot do
 */
export function createViewedNetwork(model: TrainableModel, options: ViewedNetworkOptions): OpenedNetwork {
  const { weights, isTrained, classes = [], ...use } = options;
  const predictors = new Map<string, Promise<Predictor>>();
  const predictorOf = async (layers: readonly string[]): Promise<Predictor> => {
    const key = layers.join('\n');
    const known = predictors.get(key);
    if (known !== undefined) return known;
    const [oldest] = predictors;
    if (oldest !== undefined && predictors.size >= MOST_PREDICTORS) {
      predictors.delete(oldest[0]);
      await (await oldest[1]).dispose();
    }
    const made = createPredictor(model, weights, { ...use, layers, taps: [] });
    predictors.set(key, made);
    return made;
  };
  const known = new WeakMap<ViewSample, Activations>();
  const activations = async (sample: ViewSample, layers: readonly string[]): Promise<Activations> => {
    const kept = known.get(sample) ?? {};
    const missing = [...new Set(layers)].filter((layer) => !Object.hasOwn(kept, layer));
    if (missing.length === 0) return kept;
    const predictor = await predictorOf(missing);
    const all = { ...kept, ...(await predictor.run(sample.inputs)).layers };
    known.set(sample, all);
    return all;
  };
  const dispose = async (): Promise<void> => {
    for (const made of await Promise.allSettled(predictors.values()))
      if (made.status === 'fulfilled') await made.value.dispose();
    predictors.clear();
  };
  return { model, weights, isTrained, classes, backend: options.backend, activations, dispose };
}
