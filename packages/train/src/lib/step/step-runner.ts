import {
  initialState,
  writeState,
  type Backend,
  type DeviceState,
  type NamedTensors,
} from '@convlang/backend';
import type { Batch } from '@convlang/data';
import { assert } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import type { HeadLabels } from '@convlang/ops';
import { batchPartSize, splitBatch } from '@convlang/passes';
import { scalar, type Tensor } from '@convlang/tensor';
import { batchFeeds, heavierLabels } from './batch-feeds.js';
import { fail } from '../failure/fail.js';
import { failNonFinite } from './fail-non-finite.js';
import { headLossesOf } from './head-losses.js';
import type { HeadLosses } from '../run/history.js';
import { scoreHeads } from '../score/score-head.js';
import { addHeadSums, headSums, metricsOf, type HeadSums, type MetricTable } from '../score/metric-sums.js';
import { passOpsOf } from './pass-ops-of.js';
import type { SizedGraph } from '../checks/require-backend.js';
import { StateExecutables } from './state-executables.js';
import { createStepGraph } from './step-graph.js';
import type { TrainableModel } from '../trainable-model.js';
import type { StepPlace } from './step-place.js';

/** What a step came to, before its update. */
export interface StepScores extends HeadSums {
  /** Mean over the batch, all heads together. */
  readonly loss: number;
  /** Mean of each head without its weight, when taps have losses too. */
  readonly heads?: HeadLosses;
}

/** A training step in two graphs; see `splitBatch`. */
interface SplitStep {
  readonly accumulate: Graph;
  readonly finish: Graph;
}

/** Does the steps of a run: owns the numbers on the device. */
export class StepRunner {
  /** The step as one graph: its parameters are the model's and the optimiser's. */
  readonly graph: Graph;
  readonly state: DeviceState;
  readonly #model: TrainableModel;
  readonly #metrics: MetricTable;
  readonly #split: SplitStep | null;
  readonly #executables: StateExecutables;
  readonly #batchGroup: number;
  /** What the mean of the weights keeps in a step. */
  readonly #kept: number;

  /** @throws ConvlangError E610 when the file asks for parts of a batch and the model cannot be split */
  constructor(model: TrainableModel, backend: Backend, labels: HeadLabels) {
    this.graph = createStepGraph(model, labels);
    this.#split = model.settings.train.batchParts > 1 ? splitStep(model, this.graph) : null;
    this.#model = model;
    this.#kept = model.settings.train.average?.decay ?? 0;
    this.#metrics = metricsOf(model);
    this.#batchGroup = backend.capabilities.batchGroup;
    this.state = backend.createState();
    this.#executables = new StateExecutables(backend, this.state);
  }

  /** The graphs that a batch of so many samples runs, each with the samples that it gets. */
  graphs(samples: number): readonly SizedGraph[] {
    if (this.#split === null) return [{ graph: this.graph, batch: samples }];
    const size = this.#partSize(samples);
    return [
      { graph: this.#split.accumulate, batch: Math.min(size, samples) },
      { graph: this.#split.finish, batch: 1 },
    ];
  }

  /** Puts numbers on the device: those of every parameter of `graph`. */
  async load(numbers: NamedTensors): Promise<void> {
    await writeState(this.state, numbers);
    if (this.#split === null) return;
    const sums = this.#split.accumulate.parameters.filter(({ name }) => !(name in numbers));
    await writeState(this.state, initialState({ ...this.#split.accumulate, parameters: sums }, 0));
  }

  /**
   * One step on one batch.
   *
   * @throws ConvlangError E601 when the loss is not finite; the numbers on the device are then those before the step
   */
  async run(batch: Batch, place: StepPlace): Promise<StepScores> {
    const scores = await this.attempt(batch, place);
    if (Number.isFinite(scores.loss)) return scores;
    const samples = batch.indices.length;
    const feeds = { ...this.#common(place), ...batchFeeds(this.#model.graph, batch, 0, samples) };
    return failNonFinite({ model: this.#model, graph: this.graph, place, loss: scores.loss }, (graph) =>
      this.#executables.run(graph, samples, feeds),
    );
  }

  /** As `run`, but a loss that is not finite is what it gives; the numbers on the device are then those before the step, too. */
  attempt(batch: Batch, place: StepPlace): Promise<StepScores> {
    const common = this.#common(place);
    return this.#split === null ? this.#runWhole(batch, common) : this.#runParts(this.#split, batch, common);
  }

  #common(place: StepPlace): NamedTensors {
    return {
      step: scalar('i32', place.step),
      rate: scalar('f32', place.rate),
      // The mean of the weights begins with those after the first step.
      keep: scalar('f32', place.step === 1 ? 0 : this.#kept),
    };
  }

  dispose(): void {
    this.#executables.dispose();
    this.state.dispose();
  }

  async #runWhole(batch: Batch, common: NamedTensors): Promise<StepScores> {
    const samples = batch.indices.length;
    const feeds = { ...common, ...batchFeeds(this.#model.graph, batch, 0, samples) };
    const outputs = await this.#executables.run(this.graph, samples, feeds, { commit: isFiniteLoss });
    return { ...lossesOf(outputs), ...this.#sums(outputs, feeds, batch) };
  }

  async #runParts(split: SplitStep, batch: Batch, common: NamedTensors): Promise<StepScores> {
    const samples = batch.indices.length;
    const size = this.#partSize(samples);
    let sums: HeadSums = { metrics: {} };
    for (let first = 0; first < samples; first += size) {
      const count = Math.min(size, samples - first);
      const feeds = { ...common, ...batchFeeds(this.#model.graph, batch, first, count) };
      const outputs = await this.#executables.run(split.accumulate, count, feeds);
      sums = addHeadSums(sums, this.#sums(outputs, feeds, batch));
    }
    const outputs = await this.#executables.run(split.finish, 1, common, { commit: isFiniteLoss });
    return { ...lossesOf(outputs), ...sums };
  }

  #partSize(samples: number): number {
    return batchPartSize(samples, this.#model.settings.train.batchParts, this.#batchGroup);
  }

  #sums(outputs: NamedTensors, feeds: NamedTensors, { heads }: Batch): HeadSums {
    const labelsOf = (head: string): Tensor | undefined =>
      heavierLabels(feeds, heads === undefined ? null : head);
    return headSums(this.#metrics, scoreHeads(this.#model, outputs, labelsOf));
  }
}

function splitStep(model: TrainableModel, graph: Graph): SplitStep {
  const split = splitBatch(graph, passOpsOf(model));
  if (split.kind === 'split') return split;
  const origin = graph.layers.find(({ name }) => name === split.layer)?.origin;
  const { batchParts, span } = model.settings.train;
  const slots = { parts: batchParts, layer: split.layer ?? split.op, reason: split.reason };
  return fail('E610', slots, origin?.span ?? span, { chain: origin?.chain ?? [] });
}

function lossesOf(outputs: NamedTensors): Pick<StepScores, 'loss' | 'heads'> {
  const heads = Object.entries(headLossesOf(outputs)).map(([head, data]): [string, number] => [
    head,
    data[0] as number,
  ]);
  return { loss: lossOf(outputs), ...(heads.length === 0 ? {} : { heads: Object.fromEntries(heads) }) };
}

/** The loss that a step gave. */
export function lossOf(outputs: NamedTensors): number {
  const loss = outputs['loss'];
  assert(loss !== undefined, 'a training step gives its loss');
  return loss.data[0] as number;
}

function isFiniteLoss(outputs: NamedTensors): boolean {
  return Number.isFinite(lossOf(outputs));
}
