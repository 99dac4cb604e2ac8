import type { NamedTensors } from '@convlang/backend';
import type { Tensor } from '@convlang/tensor';
import { createPredictor, type BackendUse, type TrainableModel } from '@convlang/train';
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

type Activations = Readonly<Record<string, Tensor<'f32'>>>;

/**
 * A network for views: layers that are asked for are computed in one run, and kept as long as the sample is.
 *
 * @throws (its `activations`) ConvlangError as `createPredictor` and `Predictor.run` of `@convlang/train`: weights of another model, a layer
 *   that there is not, what the backend cannot do
 */
export function createViewedNetwork(model: TrainableModel, options: ViewedNetworkOptions): ViewedNetwork {
  const { weights, isTrained, classes = [], ...use } = options;
  const known = new WeakMap<ViewSample, Activations>();
  const activations = async (sample: ViewSample, layers: readonly string[]): Promise<Activations> => {
    const kept = known.get(sample) ?? {};
    const missing = layers.filter((layer) => !Object.hasOwn(kept, layer));
    const made = missing.length === 0 ? {} : await computed(model, weights, use, sample, missing);
    const all = { ...kept, ...made };
    known.set(sample, all);
    return all;
  };
  return { model, weights, isTrained, classes, backend: options.backend, activations };
}

async function computed(
  model: TrainableModel,
  weights: NamedTensors,
  use: BackendUse,
  { inputs }: ViewSample,
  layers: readonly string[],
): Promise<Activations> {
  const predictor = await createPredictor(model, weights, { ...use, layers, taps: [] });
  try {
    return (await predictor.run(inputs)).layers;
  } finally {
    await predictor.dispose();
  }
}
