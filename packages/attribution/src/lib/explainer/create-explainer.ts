import type { NamedTensors } from '@convlang/backend';
import { BATCH, elementCount, type Graph } from '@convlang/ir';
import { tensor } from '@convlang/tensor';
import type { TrainableModel } from '@convlang/train';
import {
  backendMembers,
  checkComputingCall,
  checkModelWeights,
  loadState,
  requireBackend,
  runParts,
  type LoadedState,
  type ModelFeeds,
  type RunPart,
} from '@convlang/train/step';
import { fail } from '../fail.js';
import { AIM_INPUT } from './aim-graph.js';
import { aimedValue, aimMask, type Aim } from './aim.js';
import type { Explainer, ExplainerOptions, Question } from './explainer.js';

/**
 * Puts a model on a device once, for many questions about its numbers.
 *
 * @param weights the model's parameters and running statistics by name, float32
 * @throws ConvlangError E556 for what is no model or option, E602 when the weights are of another model, E615 when they are not finite, E697
 *   for weights that are not what they say
 */
export async function createExplainer(
  model: TrainableModel,
  weights: NamedTensors,
  options: ExplainerOptions,
): Promise<Explainer> {
  checkComputingCall(model, options, backendMembers);
  checkModelWeights(model.graph, weights);
  return new StateExplainer(model, options, await loadState(options.backend, weights));
}

class StateExplainer implements Explainer {
  readonly model: TrainableModel;
  readonly #use: ExplainerOptions;
  readonly #loaded: LoadedState;
  readonly #graphs = new Map<string, Promise<Graph>>();
  #isDisposed = false;

  constructor(model: TrainableModel, use: ExplainerOptions, loaded: LoadedState) {
    this.model = model;
    this.#use = use;
    this.#loaded = loaded;
  }

  async *ask(
    question: Question,
    samples: ModelFeeds,
    aims: Aim | readonly Aim[],
  ): AsyncGenerator<RunPart, void, undefined> {
    if (this.#isDisposed) fail('E698', { what: 'the explainer' });
    const all = [aims].flat();
    const aimed = aimedValue(this.model.graph, all[0]?.layer);
    const masks = all.map((aim) => aimMask(aimed, aim));
    const graph = await this.#graph(`${question.key} ${aimed.value}`, () => question.make(aimed));
    const feeds: ModelFeeds = {
      count: samples.count,
      slice: (first, count) => ({
        ...samples.slice(first, count),
        [AIM_INPUT]: tensor('f32', [count, ...aimed.sizes], masksOf(masks, first, count)),
      }),
    };
    yield* runParts(this.#loaded.executables, graph, feeds, samplesAtATime(graph));
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    // In this order: executables that go first leave their numbers to the state.
    this.#loaded.state.dispose();
    this.#loaded.executables.dispose();
  }

  #graph(key: string, make: () => Graph): Promise<Graph> {
    const made = this.#graphs.get(key) ?? this.#checked(make());
    this.#graphs.set(key, made);
    made.catch(() => this.#graphs.delete(key));
    return made;
  }

  async #checked(graph: Graph): Promise<Graph> {
    await requireBackend(this.model, this.#use, [{ graph, batch: 1 }]);
    return graph;
  }
}

/** The masks of some samples one after another; a single one is that of all. */
function masksOf(masks: readonly Float32Array[], first: number, count: number): Float32Array {
  const size = masks[0]?.length ?? 0;
  const all = new Float32Array(size * count);
  for (let k = 0; k < count; k++) all.set(masks[masks.length === 1 ? 0 : first + k] ?? [], k * size);
  return all;
}

/** Bytes of values that a run may make: more samples at a time would hardly take less time each. */
const MOST_BYTES = 2 ** 30;
const MOST_SAMPLES = 100;

/** By the bytes that all values of one sample have: those of a way back through a large network are many. */
function samplesAtATime(graph: Graph): number {
  const ofSamples = graph.values.filter(({ type }) => type.shape[0] === BATCH);
  const bytes = ofSamples.reduce((sum, { type }) => sum + 4 * elementCount(type.shape, 1), 0);
  return Math.max(1, Math.min(MOST_SAMPLES, Math.floor(MOST_BYTES / Math.max(1, bytes))));
}
