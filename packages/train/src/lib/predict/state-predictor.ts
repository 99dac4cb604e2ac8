import type { DeviceState, NamedTensors } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { layerOutput, probeLayers } from '@convlang/passes';
import { fail } from '../failure/fail.js';
import { passOpsOf } from '../step/pass-ops-of.js';
import type { StateExecutables } from '../step/state-executables.js';
import type { TrainableModel } from '../trainable-model.js';
import { joinBatches } from './join-batches.js';
import { modelFeeds, type ModelFeeds, type ModelImages } from './model-feeds.js';
import type { ModelOutputs, Predictor } from './predictor.js';
import { runParts } from './run-parts.js';

/** What is asked for beside the main head. */
export interface WantedOutputs {
  readonly layers: readonly string[];
  readonly taps: readonly string[];
}

/** With the graph that gives it. */
export interface WantedGraph extends WantedOutputs {
  readonly graph: Graph;
}

/** The part of a model that gives what is asked for, as in use. */
export function wantedGraph(model: TrainableModel, wanted: WantedOutputs): WantedGraph {
  const outputs = ['output', ...wanted.taps];
  return { ...wanted, graph: probeLayers(model.graph, { ...wanted, outputs }, passOpsOf(model)) };
}

/** Predicts with the numbers of a state, which it frees at the end. */
export class StatePredictor implements Predictor {
  readonly #model: Graph;
  readonly #wanted: WantedGraph;
  readonly #state: DeviceState;
  readonly #executables: StateExecutables;
  readonly #running = new Set<Promise<unknown>>();
  #end: Promise<void> | null = null;

  constructor(model: Graph, wanted: WantedGraph, state: DeviceState, executables: StateExecutables) {
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
    const parts: NamedTensors[] = [];
    for await (const { outputs } of runParts(this.#executables, graph, feeds)) parts.push(outputs);
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
