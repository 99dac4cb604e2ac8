import { writeState, type Backend, type NamedTensors } from '@convlang/backend';
import { createBatches, type Batch, type DataSource } from '@convlang/data';
import { ConvlangError } from '@convlang/diagnostics';
import { profileOf, timeRuns } from '@convlang/inspect';
import { elementCount, type Graph } from '@convlang/ir';
import { gradientOutput } from '@convlang/passes';
import { scalar, type Tensor } from '@convlang/tensor';
import { createPredictor, type TrainableModel } from '@convlang/train';
import {
  batchFeeds,
  batchSettings,
  createStepGradients,
  feedImages,
  labelKinds,
  modelInput,
  StateExecutables,
  withCountedWeights,
} from '@convlang/train/step';
import { deadUnits } from '../numbers/dead-units.js';
import { spreadOf, type Spread } from '../numbers/spread.js';
import type { EpochNumbers, LayerActivity, LayerCost } from '../run-report.js';

/** Samples whose activations are looked at, and numbers that they may be in all. */
const MOST_SAMPLES = 32;
const MOST_NUMBERS = 2 ** 23;

/** A network as it is at one moment: its numbers, and what computes with them. */
export interface Moment {
  readonly backend: Backend;
  readonly weights: NamedTensors;
}

/** Looks into a network on the first batch that its run trains on, with executables of its own: the run's numbers stay as they are. */
export class RunInside {
  readonly #model: TrainableModel;
  readonly #source: DataSource;
  readonly #gradients: Graph;

  private constructor(model: TrainableModel, source: DataSource, gradients: Graph) {
    this.#model = model;
    this.#source = source;
    this.#gradients = gradients;
  }

  /** @param source what the run trains on */
  static async open(model: TrainableModel, source: DataSource): Promise<RunInside> {
    const counted = await withCountedWeights(model, source);
    return new RunInside(model, source, createStepGradients(counted, labelKinds(source)));
  }

  /** Spreads of weights, gradients and activations. */
  async numbers(moment: Moment): Promise<Omit<EpochNumbers, 'epoch' | 'updates'>> {
    const gradients = await this.#lookBack(moment);
    const activations = await this.#lookForward(moment);
    const weights = this.#model.graph.parameters.map(({ name }) => [name, moment.weights[name]] as const);
    return {
      weights: spreads(weights),
      gradients: spreads(gradients.outputs),
      activations: activations.layers,
      samples: { gradients: gradients.samples, activations: activations.samples },
    };
  }

  /** What each layer costs, timed over a few runs of the forward and the backward pass. */
  async costs(moment: Moment): Promise<readonly LayerCost[]> {
    const { graph, ops } = this.#model;
    const times = moment.backend.capabilities.timesSteps === true ? await this.#time(moment) : null;
    const batch = Math.min(this.#model.settings.train.batch, this.#source.count);
    const profile = times === null ? null : profileOf(graph, times.batch, times.runs, ops);
    const sizes = new Map(graph.parameters.map(({ name, value }) => [name, countOf(graph, value)]));
    return graph.layers.map((layer): LayerCost => {
      const ms = profile?.layers.find((one) => one.layer === layer.name)?.ms;
      return {
        name: layer.name,
        kind: layer.kind,
        shape: shapeOf(graph, layer.output),
        parameters: layer.parameters.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0),
        bytes: 4 * batch * countOf(graph, layer.output),
        ms: profile === null ? null : (ms ?? 0),
      };
    });
  }

  async #time(moment: Moment): Promise<{
    readonly batch: number;
    readonly runs: Awaited<ReturnType<typeof timeRuns>>;
  } | null> {
    return this.#onState(moment, async (executables, state) => {
      const batch = await this.#fitting(executables);
      if (batch === null) return null;
      const executable = await moment.backend.compile(this.#gradients, { batch, state });
      const feeds = await this.#feeds(batch);
      const taken = this.#gradients.inputs.map(({ name }) => [name, feeds[name]] as const);
      const runs = await timeRuns(executable, Object.fromEntries(taken) as NamedTensors, {
        ms: 300,
        fewest: 2,
        most: 9,
      });
      executable.dispose();
      return { batch, runs };
    });
  }

  async #lookBack(moment: Moment): Promise<{
    readonly samples: number;
    readonly outputs: readonly (readonly [string, Tensor | undefined])[];
  }> {
    return this.#onState(moment, async (executables) => {
      const samples = await this.#fitting(executables);
      if (samples === null) return { samples: 0, outputs: [] };
      const outputs = await executables.run(this.#gradients, samples, await this.#feeds(samples));
      const names = this.#model.graph.parameters.map(({ name }) => name);
      return { samples, outputs: names.map((name) => [name, outputs[gradientOutput(name)]] as const) };
    });
  }

  async #lookForward({ backend, weights }: Moment): Promise<{
    readonly samples: number;
    readonly layers: Readonly<Record<string, LayerActivity>>;
  }> {
    const { graph } = this.#model;
    const names = graph.layers.map(({ name }) => name);
    const perSample = graph.layers.reduce((sum, { output }) => sum + countOf(graph, output), 0);
    const most = Math.min(MOST_SAMPLES, Math.max(1, Math.floor(MOST_NUMBERS / perSample)));
    const batch = await this.#firstBatch(most);
    const predictor = await createPredictor(this.#model, weights, { backend, layers: names, taps: [] });
    try {
      const { layers } = await predictor.run(
        batch.inputs ?? feedImages(modelInput(this.#model.graph), batch.images),
      );
      const looked = Object.entries(layers).map(([name, { shape, data }]): [string, LayerActivity] => {
        const units = shape.at(-1) ?? 1;
        return [name, { ...spreadOf(data), units, dead: deadUnits(data, units) }];
      });
      return { samples: batch.indices.length, layers: Object.fromEntries(looked) };
    } finally {
      await predictor.dispose();
    }
  }

  async #onState<T>(
    { backend, weights }: Moment,
    work: (executables: StateExecutables, state: ReturnType<Backend['createState']>) => Promise<T>,
  ): Promise<T> {
    const state = backend.createState();
    const executables = new StateExecutables(backend, state);
    try {
      await writeState(state, weights);
      return await work(executables, state);
    } finally {
      executables.dispose();
      state.dispose();
    }
  }

  /** Samples of which gradients can be had at a time; `null` where there is no memory for one beside the run. */
  async #fitting(executables: StateExecutables): Promise<number | null> {
    const wanted = Math.min(this.#model.settings.train.batch, this.#source.count);
    try {
      return await executables.fitting(this.#gradients, wanted);
    } catch (error) {
      if (error instanceof ConvlangError && error.diagnostics.every(({ code }) => code === 'E407'))
        return null;
      throw error;
    }
  }

  async #feeds(samples: number): Promise<NamedTensors> {
    const batch = await this.#firstBatch(samples);
    return { step: scalar('i32', 1), ...batchFeeds(this.#model.graph, batch, 0, samples) };
  }

  /** The first samples of the first epoch, augmented and mixed as they are there. */
  async #firstBatch(samples: number): Promise<Batch> {
    const { seed } = this.#model.settings.train;
    const plan = { batch: Math.min(samples, this.#source.count), seed, epoch: 0, train: true };
    const { value } = await createBatches(this.#source, batchSettings(this.#model), plan).next();
    return value as Batch;
  }
}

function spreads(
  numbers: readonly (readonly [string, Tensor | undefined])[],
): Readonly<Record<string, Spread>> {
  const there = numbers.flatMap(([name, tensor]) =>
    tensor === undefined ? [] : [[name, spreadOf(tensor.data)] as const],
  );
  return Object.fromEntries(there);
}

/** Sizes of a value without the batch. */
function shapeOf(graph: Graph, value: number): readonly number[] {
  const shape = graph.values[value]?.type.shape ?? [];
  return shape.filter((size) => typeof size === 'number');
}

function countOf(graph: Graph, value: number): number {
  return elementCount(shapeOf(graph, value), 1);
}
