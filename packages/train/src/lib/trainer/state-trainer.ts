import { readState, type DeviceState, type NamedTensors } from '@convlang/backend';
import { assert, checkArgument, checkMembers, isRecord } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import {
  createInputGradientGraph,
  createTrainingGraph,
  gradientOutput,
  selectOutputs,
} from '@convlang/passes';
import { scalar, tensor, zeros, type Tensor } from '@convlang/tensor';
import { fail } from '../failure/fail.js';
import { tapsOf } from '../predict/find-tap.js';
import { joinBatches } from '../predict/join-batches.js';
import { modelFeeds, type ModelImages } from '../predict/model-feeds.js';
import { StatePredictor, wantedGraph } from '../predict/state-predictor.js';
import { failNonFinite } from '../step/fail-non-finite.js';
import { modelInputs } from '../step/model-input.js';
import type { StateExecutables } from '../step/state-executables.js';
import type { TrainableModel } from '../trainable-model.js';
import { gradientFeeds, gradientsForLabels } from './given-gradients.js';
import { checkLossFunction, lossGradients, type HeadOutputs, type LossFunction } from './loss-function.js';
import type { InputGradients, StepOptions, Trainer } from './trainer.js';

const stepMembers = { rate: true } as const satisfies Record<keyof StepOptions, true>;

/** What a trainer runs. All take gradients where a step of `train` takes labels. */
export interface TrainerGraphs {
  readonly step: Graph;
  /** The step as far as the heads. */
  readonly forward: Graph;
  readonly inputGradients: () => Graph;
}

export function trainerGraphs(model: TrainableModel): TrainerGraphs {
  const { optimizer, clip, rates = {}, seed } = model.settings.train;
  const options = { ...gradientsForLabels(model), seed };
  const step = createTrainingGraph(model.graph, { ...options, optimizer, clip, rates });
  const heads = model.graph.outputs.map(({ name }) => name);
  let ofInputs: Graph | null = null;
  return {
    step,
    forward: selectOutputs(step, heads, [], options),
    // A model may train and have no gradient as far as its inputs.
    inputGradients: () => (ofInputs ??= createInputGradientGraph(model.graph, options)),
  };
}

/** What a call feeds to all of its graphs, and the gradients that its loss gave. */
interface Pass {
  readonly loss: number;
  readonly count: number;
  readonly feeds: NamedTensors;
}

/** Steps over a state, which it frees at the end. */
export class StateTrainer implements Trainer {
  readonly #model: TrainableModel;
  readonly #graphs: TrainerGraphs;
  readonly #state: DeviceState;
  readonly #executables: StateExecutables;
  readonly #predictor: StatePredictor;
  #steps = 0;
  #underWay: Promise<unknown> | null = null;
  #end: Promise<void> | null = null;

  constructor(
    model: TrainableModel,
    graphs: TrainerGraphs,
    state: DeviceState,
    executables: StateExecutables,
  ) {
    this.#model = model;
    this.#graphs = graphs;
    this.#state = state;
    this.#executables = executables;
    const taps = tapsOf(model.graph).map(({ name }) => name);
    this.#predictor = new StatePredictor(
      model.graph,
      wantedGraph(model, { layers: [], taps }),
      state,
      executables,
    );
  }

  async step(images: ModelImages, loss: LossFunction, options: StepOptions = {}): Promise<number> {
    checkArgument('options', options, isRecord(options), 'an object');
    checkMembers(options, stepMembers);
    const { rate = this.#model.settings.train.optimizer.rate } = options;
    checkArgument('rate', rate, Number.isFinite(rate) && rate >= 0, 'a number from 0');
    return this.#alone('step', async () => {
      const pass = await this.#pass(images, loss, rate);
      await this.#executables.run(this.#graphs.step, pass.count, pass.feeds);
      this.#steps++;
      return pass.loss;
    });
  }

  async inputGradients(images: ModelImages, loss: LossFunction): Promise<InputGradients> {
    return this.#alone('inputGradients', async () => {
      const pass = await this.#pass(images, loss, this.#model.settings.train.optimizer.rate);
      const found = await this.#executables.run(this.#graphs.inputGradients(), pass.count, pass.feeds);
      const named = modelInputs(this.#model.graph).map(({ name, shape }) => {
        const gradient = found[gradientOutput(name)] ?? zeros('f32', [pass.count, ...shape]);
        return [name, gradient as Tensor<'f32'>] as const;
      });
      const first = named[0]?.[1];
      assert(first !== undefined, 'a model has an input');
      return { loss: pass.loss, gradient: first, inputs: Object.fromEntries(named) };
    });
  }

  async run(images: ModelImages): Promise<HeadOutputs> {
    this.#refuseAfterEnd();
    const { output, taps } = await this.#predictor.run(images);
    return { output, taps };
  }

  async snapshot(): Promise<NamedTensors> {
    this.#refuseAfterEnd();
    return readState(this.#state, this.#model.graph);
  }

  dispose(): Promise<void> {
    this.#end ??= this.#disposeWhenDone();
    return this.#end;
  }

  async #disposeWhenDone(): Promise<void> {
    if (this.#underWay !== null) await Promise.allSettled([this.#underWay]);
    await this.#predictor.dispose();
  }

  /** Runs the model as far as its heads, and asks for the loss. */
  async #pass(images: ModelImages, loss: LossFunction, rate: number): Promise<Pass> {
    checkLossFunction(loss);
    const { graph } = this.#model;
    const given = modelFeeds(graph, images);
    const { count } = given;
    checkArgument('images', count, count > 0, 'one sample or more');
    const step = this.#steps + 1;
    const common = {
      ...given.slice(0, count),
      step: scalar('i32', step),
      first: scalar('i32', 0),
      rate: scalar('f32', rate),
      weight: tensor('f32', [count], new Float32Array(count).fill(1)),
    };
    const outputs = await this.#executables.run(this.#graphs.forward, count, common);
    const headOf = joinBatches(this.#graphs.forward, [outputs]);
    const taps = tapsOf(graph).map(({ name }) => [name, headOf(name)] as const);
    const value = await loss({ output: headOf('output'), taps: Object.fromEntries(taps) });
    if (isRecord(value) && typeof value.loss === 'number' && !Number.isFinite(value.loss)) {
      const failed = {
        model: this.#model,
        graph: this.#graphs.step,
        place: { step, rate },
        loss: value.loss,
      };
      const feeds = { ...common, ...gradientFeeds(graph, count, {}) };
      return failNonFinite(failed, (probe) => this.#executables.run(probe, count, feeds));
    }
    const gradients = lossGradients(graph, count, value);
    return { loss: value.loss, count, feeds: { ...common, ...gradientFeeds(graph, count, gradients) } };
  }

  /** Does what must not meet another such call: its loss may have been asked of weights that change meanwhile. */
  async #alone<T>(name: string, work: () => Promise<T>): Promise<T> {
    this.#refuseAfterEnd();
    if (this.#underWay !== null) {
      const found = 'called while a call of the same trainer is under way';
      fail('E556', { argument: name, found, expected: 'after it: `await` that one first' }, null);
    }
    const done = work();
    this.#underWay = done;
    try {
      return await done;
    } finally {
      this.#underWay = null;
    }
  }

  #refuseAfterEnd(): void {
    if (this.#end !== null) fail('E698', { what: 'the trainer' }, null);
  }
}
