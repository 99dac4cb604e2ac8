import type { NamedTensors } from '@convlang/backend';
import type { BackendUse, TrainableModel } from '@convlang/train';
import { backendMembers, checkComputingCall, checkModelWeights } from '@convlang/train/step';
import type { ViewedNetwork, ViewSample } from '@convlang/views';
import { keptActivations } from './kept-activations.js';
import { createLayerRun, layerGraph, type Activations, type LayerRun } from './layer-run.js';

/** What makes a network ready to be looked at. */
export interface ViewedNetworkOptions extends BackendUse {
  /** Parameters and running statistics by name. */
  readonly weights: NamedTensors;
  /** Whether they were learnt. */
  readonly isTrained: boolean;
  /** Names of the classes by number. Default none. */
  readonly classes?: readonly string[];
  /** Those of side heads, by the names of the taps. Default none. */
  readonly tapClasses?: Readonly<Record<string, readonly string[]>>;
}

/** A network that views may look at until it is disposed of. */
export interface OpenedNetwork extends ViewedNetwork {
  /** Frees what is on the device; the backend stays. */
  dispose(): Promise<void>;
}

/**
 * A network for views: layers that are asked for together are computed in one run, on from those that are known, and kept as long as the sample is, where
 * there is room for them.
 *
 * @throws (its `activations`) ConvlangError as `createPredictor` and `Predictor.run` of `@convlang/train`: weights of another model, a layer
 *   that there is not, what the backend cannot do
 */
export function createViewedNetwork(model: TrainableModel, options: ViewedNetworkOptions): OpenedNetwork {
  const { weights, isTrained, classes = [], tapClasses = {}, ...use } = options;
  const { layers: all } = model.graph;
  const runs = new RunOfLast(model, weights, use);
  const known = new WeakMap<ViewSample, Activations>();
  const activationsOf = async (sample: ViewSample, layers: readonly string[]): Promise<Activations> => {
    const kept = known.get(sample) ?? {};
    const missing = [...new Set(layers)].filter((layer) => !Object.hasOwn(kept, layer));
    if (missing.length === 0) return kept;
    const found = { ...kept, ...(await runs.run(sample, missing, kept)) };
    known.set(sample, keptActivations(all, found, layers));
    return found;
  };
  // One after the other: what one asks for, the next may find.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  return {
    model,
    weights,
    isTrained,
    classes,
    tapClasses,
    backend: options.backend,
    activations: (sample, layers) => inTurn(() => activationsOf(sample, layers)),
    dispose: () =>
      inTurn(() => {
        runs.dispose();
      }),
  };
}

/** Computes layers. What the last ones took stays ready, for the next sample; no more, as it has the memory of all its layers. */
class RunOfLast {
  readonly #model: TrainableModel;
  readonly #weights: NamedTensors;
  readonly #use: BackendUse;
  #isChecked = false;
  #last: { readonly key: string; readonly run: LayerRun } | null = null;

  constructor(model: TrainableModel, weights: NamedTensors, use: BackendUse) {
    this.#model = model;
    this.#weights = weights;
    this.#use = use;
  }

  async run(sample: ViewSample, layers: readonly string[], known: Activations): Promise<Activations> {
    const from = Object.keys(known);
    const key = JSON.stringify([layers, from]);
    if (this.#last?.key !== key) {
      this.dispose();
      this.#last = { key, run: await this.#make(layers, from) };
    }
    return this.#last.run.run(sample, known);
  }

  dispose(): void {
    this.#last?.run.dispose();
    this.#last = null;
  }

  #make(layers: readonly string[], from: readonly string[]): Promise<LayerRun> {
    this.#check();
    return createLayerRun(this.#model, layerGraph(this.#model, layers, from), this.#weights, this.#use);
  }

  #check(): void {
    if (this.#isChecked) return;
    checkComputingCall(this.#model, this.#use, backendMembers);
    checkModelWeights(this.#model.graph, this.#weights);
    this.#isChecked = true;
  }
}
