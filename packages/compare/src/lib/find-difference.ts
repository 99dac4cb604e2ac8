import { initialState, type Backend, type NamedTensors } from '@convlang/backend';
import type { DataSource } from '@convlang/data';
import type { Graph } from '@convlang/ir';
import { assumedLabels, coreVocabulary } from '@convlang/ops';
import type { TrainableModel } from '@convlang/train';
import {
  aimSource,
  checkSource,
  createStepGraph,
  failNonFinite,
  labelKinds,
  lossOf,
  passOpsOf,
} from '@convlang/train/step';
import type { ComparedBackend, ComparedRun, LargestDifference } from './comparison.js';
import { bytesPerSample } from './model/cut-graph.js';
import { lengthOf, lengthOfDifference } from './differences.js';
import { GraphTrial, type RealRun, type TrialMismatch } from './trial/graph-trial.js';
import { BackendSession } from './trial/backend-session.js';
import { stepFeeds, type StepFeeds } from './trial/step-feeds.js';
import { syntheticSource } from './model/synthetic-source.js';
import { onMadeUpData, withoutCounts } from './model/on-made-up-data.js';

/** Samples in a step at most: a fault of a kernel shows in a few, and every value of a step is kept. */
const MOST_SAMPLES = 8;
/** Bytes that the values of a step may take on the host. */
const MOST_BYTES = 64 * 2 ** 20;
/** Batch normalisation needs two. */
const LEAST_SAMPLES = 2;

/** What is run side by side, and for how long. */
export interface LockstepRequest {
  /** The first is the reference. */
  readonly backends: readonly Backend[];
  readonly steps: number;
  /** Default: made-up images. */
  readonly data?: DataSource;
  /** Widens all tolerances. */
  readonly factor: number;
  readonly onStep?: (step: number) => void;
}

/** How far the run went, and the first difference beyond the tolerance. */
export interface Lockstep {
  readonly run: ComparedRun;
  readonly found: { readonly backend: Backend; readonly finding: TrialMismatch } | null;
}

/** Samples in each step: those of the file, as far as all values of a step stay small enough to be kept. */
export function samplesPerStep(given: TrainableModel): number {
  const model = withoutCounts(given);
  const { settings, vocabulary = coreVocabulary } = model;
  const labels = assumedLabels(settings.train.losses, vocabulary.losses);
  const fitting = Math.floor(MOST_BYTES / bytesPerSample(createStepGraph(model, labels)));
  return Math.min(settings.train.batch, MOST_SAMPLES, Math.max(LEAST_SAMPLES, fitting));
}

/** Runs a model on all backends side by side until one differs. */
export async function findDifference(given: TrainableModel, request: LockstepRequest): Promise<Lockstep> {
  const model = request.data === undefined ? onMadeUpData(given) : withoutCounts(given);
  const batch = samplesPerStep(model);
  const { seed } = model.settings.train;
  const source =
    request.data === undefined
      ? syntheticSource(model, { batch, seed })
      : aimSource(model.settings, request.data, { learnt: [] });
  checkSource(model, source);
  const lockstep = new LockstepRun(model, request, source);
  try {
    await lockstep.load();
    const found = await lockstep.go(stepFeeds(model, source, { batch, steps: Math.max(request.steps, 1) }));
    const { steps, backends } = await lockstep.report();
    const [reference] = request.backends;
    const run = { reference: reference?.name ?? '', steps, batch, seed, data: source.name, backends };
    return { run, found };
  } finally {
    lockstep.dispose();
  }
}

/** One backend beside the reference. */
interface Opponent {
  readonly backend: Backend;
  readonly session: BackendSession;
  readonly forward: GraphTrial;
  readonly training: GraphTrial;
  numbers: NamedTensors;
  lossDrift: number;
}

/** The run: the reference and each opponent train on with their own numbers. */
class LockstepRun {
  readonly #model: TrainableModel;
  readonly #request: LockstepRequest;
  readonly #graph: Graph;
  readonly #reference: BackendSession;
  readonly #opponents: readonly Opponent[];
  #steps = 0;

  constructor(model: TrainableModel, request: LockstepRequest, source: DataSource) {
    const [reference, ...others] = request.backends;
    if (reference === undefined || others.length === 0)
      throw new RangeError(`a comparison needs two backends, not ${request.backends.length}`);
    this.#model = model;
    this.#request = request;
    this.#graph = createStepGraph(model, labelKinds(source));
    this.#reference = new BackendSession(reference);
    const [ops, { factor }] = [passOpsOf(model), request];
    this.#opponents = others.map((other) => {
      const sides = { reference, other, ops, factor };
      return {
        backend: other,
        session: new BackendSession(other),
        forward: new GraphTrial(model.graph, sides),
        training: new GraphTrial(this.#graph, sides),
        numbers: {},
        lossDrift: 0,
      };
    });
  }

  /** The same first numbers for all. */
  async load(): Promise<void> {
    const numbers = initialState(this.#graph, this.#model.settings.train.seed);
    await this.#reference.load(numbers);
    for (const opponent of this.#opponents) {
      await opponent.session.load(numbers);
      opponent.numbers = await opponent.session.numbers(this.#graph);
    }
  }

  /** Goes until something differs, or to the end. */
  async go(feeds: AsyncIterable<StepFeeds>): Promise<Lockstep['found']> {
    for await (const fed of feeds) {
      if (this.#steps === 0) {
        const found = await this.#forward(fed);
        if (found !== null) return found;
      }
      if (this.#request.steps === 0) return null;
      this.#request.onStep?.(fed.step);
      const found = await this.#step(fed);
      this.#steps = fed.step;
      if (found !== null) return found;
    }
    return null;
  }

  async report(): Promise<{ steps: number; backends: readonly ComparedBackend[] }> {
    const right = await this.#reference.numbers(this.#model.graph);
    const backends = this.#opponents.map(({ backend, forward, training, numbers, lossDrift }) => ({
      name: backend.name,
      largest: larger(forward.largest, training.largest),
      lossDrift,
      weightDrift: weightDrift(this.#model.graph, numbers, right),
    }));
    return { steps: this.#steps, backends };
  }

  dispose(): void {
    this.#reference.dispose();
    for (const { session, forward, training } of this.#opponents)
      for (const part of [session, forward, training]) part.dispose();
  }

  /** The model as in use, on the first batch and with the first numbers. */
  async #forward({ batch, feeds }: StepFeeds): Promise<Lockstep['found']> {
    for (const { backend, session, forward, numbers } of this.#opponents) {
      const { graph } = this.#model;
      const outputs = await session.run(graph, batch, feeds);
      const run = { step: 0, batch, feeds, before: numbers, after: numbers, outputs };
      const finding = await forward.find(run);
      if (finding !== null) return { backend, finding };
    }
    return null;
  }

  async #step({ step, batch, feeds }: StepFeeds): Promise<Lockstep['found']> {
    const commit = (outputs: NamedTensors): boolean => Number.isFinite(lossOf(outputs));
    const loss = lossOf(await this.#reference.run(this.#graph, batch, feeds, { commit }));
    if (!Number.isFinite(loss)) await this.#failNonFinite({ step, batch, feeds }, loss);
    for (const opponent of this.#opponents) {
      const { backend, session, training, numbers: before } = opponent;
      const outputs = await session.run(this.#graph, batch, feeds);
      const after = await session.numbers(this.#graph);
      const run: RealRun = { step, batch, feeds, before, after, outputs };
      opponent.numbers = after;
      opponent.lossDrift = Math.max(opponent.lossDrift, drift(lossOf(outputs), loss));
      const finding = await training.find(run);
      if (finding !== null) return { backend, finding };
    }
    return null;
  }

  /** What a run on the reference alone would be told. */
  #failNonFinite({ step, batch, feeds }: StepFeeds, loss: number): Promise<never> {
    const place = { step, epoch: 1, rate: feeds['rate']?.data[0] ?? 0 };
    return failNonFinite({ model: this.#model, graph: this.#graph, place, loss }, (graph) =>
      this.#reference.run(graph, batch, feeds),
    );
  }
}

function drift(given: number, expected: number): number {
  const size = Math.abs(given - expected) / Math.max(Math.abs(expected), Number.MIN_VALUE);
  return given === expected ? 0 : size;
}

function larger(a: LargestDifference | null, b: LargestDifference | null): LargestDifference | null {
  return (b?.relative ?? -1) > (a?.relative ?? -1) ? b : a;
}

function weightDrift(graph: Graph, given: NamedTensors, expected: NamedTensors): number {
  let [off, length] = [0, 0];
  for (const { name, role } of graph.parameters) {
    const [a, e] = [given[name], expected[name]];
    if (role !== 'trained' || a === undefined || e === undefined) continue;
    off += lengthOfDifference(a, e) ** 2;
    length += lengthOf(e) ** 2;
  }
  return length === 0 ? 0 : Math.sqrt(off / length);
}
