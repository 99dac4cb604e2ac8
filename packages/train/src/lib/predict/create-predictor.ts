import { writeState, type DeviceState, type NamedTensors } from '@convlang/backend';
import { layerOutput, probeLayers } from '@convlang/passes';
import type { Graph } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import { backendMembers, checkComputingCall, checkNames, checkWeightsGiven } from '../checks/check-call.js';
import { requireBackend } from '../checks/require-backend.js';
import { fail } from '../failure/fail.js';
import { checkFiniteWeights, checkWeights } from '../files/weights.js';
import type { BackendUse } from '../run/backend-use.js';
import { passOpsOf } from '../step/pass-ops-of.js';
import { MOST_AT_A_TIME, StateExecutables } from '../step/state-executables.js';
import type { TrainableModel } from '../trainable-model.js';
import { findTap, tapsOf } from './find-tap.js';
import { joinBatches } from './join-batches.js';
import { modelFeeds, type ModelFeeds, type ModelImages } from './model-feeds.js';

/** How a model is made ready to answer. */
export interface PredictorOptions extends BackendUse {
  /** Names of layers whose outputs are wanted as well, such as `['c1', 'relu3']`. Default none. */
  readonly layers?: readonly string[];
  /** Names of the taps (side heads) whose outputs are wanted as well. Default all. */
  readonly taps?: readonly string[];
}

const members = {
  ...backendMembers,
  layers: true,
  taps: true,
} as const satisfies Record<keyof PredictorOptions, true>;

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

/**
 * Puts a model on a device once, for many predictions.
 *
 * @param weights the model's parameters and running statistics by name, float32
 * @throws ConvlangError E556 for what is no model or option, E602 when the weights are of another model, E615 when they are not finite, E622 for a layer or tap that the
 *   model has not, E690 to E693 for what the backend cannot do, E697 for weights that are not what they say
 */
export async function createPredictor(
  model: TrainableModel,
  weights: NamedTensors,
  options: PredictorOptions,
): Promise<Predictor> {
  checkComputingCall(model, options, members);
  checkWeightsGiven(weights);
  checkNames('layers', options.layers, 'conv1');
  checkNames('taps', options.taps, 'aux');
  checkWeights(model.graph, weights);
  checkFiniteWeights(model.graph, weights);
  const wanted = wantedOutputs(model.graph, options);
  const graph = probeLayers(
    model.graph,
    { ...wanted, outputs: ['output', ...wanted.taps] },
    passOpsOf(model),
  );
  await requireBackend(model, options, [{ graph, batch: 1 }]);
  const state = options.backend.createState();
  try {
    await writeState(state, weights);
  } catch (error) {
    state.dispose();
    throw error;
  }
  return new StatePredictor(
    model.graph,
    { graph, ...wanted },
    state,
    new StateExecutables(options.backend, state),
  );
}

/** What is asked for beside the main head. */
interface WantedOutputs {
  readonly layers: readonly string[];
  readonly taps: readonly string[];
}

function wantedOutputs(graph: Graph, options: PredictorOptions): WantedOutputs {
  const { layers = [], taps = tapsOf(graph).map(({ name }) => name) } = options;
  return { layers, taps: taps.map((tap) => findTap(graph, tap).name) };
}

class StatePredictor implements Predictor {
  readonly #model: Graph;
  readonly #wanted: WantedOutputs & { readonly graph: Graph };
  readonly #state: DeviceState;
  readonly #executables: StateExecutables;
  readonly #running = new Set<Promise<unknown>>();
  #end: Promise<void> | null = null;

  constructor(
    model: Graph,
    wanted: WantedOutputs & { readonly graph: Graph },
    state: DeviceState,
    executables: StateExecutables,
  ) {
    this.#model = model;
    this.#wanted = wanted;
    this.#state = state;
    this.#executables = executables;
  }

  async run(images: ModelImages): Promise<ModelOutputs> {
    if (this.#end !== null) fail('E698', { what: 'the predictor' }, null);
    const work = this.#runParts(modelFeeds(this.#model, images));
    this.#running.add(work);
    try {
      return await work;
    } finally {
      this.#running.delete(work);
    }
  }

  dispose(): Promise<void> {
    this.#end ??= this.#disposeWhenDone();
    return this.#end;
  }

  async #disposeWhenDone(): Promise<void> {
    if (this.#running.size > 0) await Promise.allSettled(this.#running);
    this.#executables.dispose();
    this.#state.dispose();
  }

  async #runParts(feeds: ModelFeeds): Promise<ModelOutputs> {
    const { graph, layers, taps } = this.#wanted;
    const wanted = Math.min(MOST_AT_A_TIME, feeds.count);
    const size = wanted === 0 ? 1 : await this.#executables.fitting(graph, wanted);
    const parts: NamedTensors[] = [];
    for (let first = 0; first < feeds.count; first += size) {
      const count = Math.min(size, feeds.count - first);
      parts.push(await this.#executables.run(graph, count, feeds.slice(first, count)));
    }
    const joined = joinBatches(graph, parts);
    const pick = (names: readonly string[], outputOf: (name: string) => string) =>
      Object.fromEntries(names.map((name) => [name, joined(outputOf(name))]));
    return {
      output: joined('output'),
      taps: pick(taps, (name) => name),
      layers: pick(layers, layerOutput),
    };
  }
}
