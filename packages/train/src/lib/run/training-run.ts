import {
  createPeriodicYield,
  initialState,
  readState,
  writeState,
  type DeviceState,
  type NamedTensors,
} from '@convlang/backend';
import { countBatches, type Batch, type BatchPlan, type BatchSettings } from '@convlang/data';
import { metricTables, type Settings } from '@convlang/ops';
import { fail } from '../failure/fail.js';
import { checkLabels } from '../checks/check-labels.js';
import { checkResume } from '../checks/check-resume.js';
import { encodeCheckpoint, type Checkpoint, type TrainedModel } from '../files/checkpoint.js';
import { checkFinite } from '../step/fail-non-finite.js';
import { bestEpoch, isStalled, onlyScores, plateauLosses, type EpochRecord, type Scores } from './history.js';
import { withCountedWeights } from '../step/class-weights.js';
import { labelKinds } from '../step/label-kinds.js';
import { learningRate } from '../step/learning-rate.js';
import { Pace, type StepProgress } from './progress.js';
import { batchSettings } from './batch-settings.js';
import type { Remember } from './recovering.js';
import type { RunData } from './run-data.js';
import type { RunOptions, RunResult, RunUnderWay } from './run-options.js';
import { requireBackend } from '../checks/require-backend.js';
import { afterBatch, afterEpoch, mapHeads, scoresOf, START, type RunPosition } from './run-position.js';
import { metricsOf, type MetricTable } from '../score/metric-sums.js';
import { Scorer, type Metrics } from '../score/scoring.js';
import { StepRunner } from '../step/step-runner.js';
import type { TrainedOn } from '../identity/trained-on.js';
import type { TrainableModel } from '../trainable-model.js';
import { trainedModel } from '../identity/trained-model.js';
import { averagedWeights } from '../step/averaged-weights.js';
import { inGraphOrder } from '../files/weights.js';

const SECONDS_BETWEEN_CHECKPOINTS = 30;

/** What a run works with beside its options. */
interface RunTools {
  /** What checkpoints keep of the model. */
  readonly trained: TrainedModel;
  /** What is kept of its data. */
  readonly trainedOn: TrainedOn;
  /** Hash of the first numbers, where they were given. */
  readonly startedFrom?: string;
  /** The model as its steps are made: with numbers for what is counted in the data. */
  readonly counted: TrainableModel;
  readonly remember: Remember;
}

/**
 * Makes a run ready: its graphs checked, first numbers or those of the checkpoint on the device.
 *
 * @throws ConvlangError E602 or E603 when the checkpoint is of another model or run, E690 to E693 for what the backend cannot do
 */
export async function startRun(
  model: TrainableModel,
  data: RunData,
  options: RunOptions,
  known: Omit<RunTools, 'trained' | 'counted'>,
): Promise<TrainingRun> {
  const trained = await trainedModel(model, { classes: data.train.classes, ...known });
  const counted = await withCountedWeights(model, data.train);
  const run = new TrainingRun(model, data, options, { trained, counted, ...known });
  try {
    await run.begin();
    return run;
  } catch (error) {
    run.dispose();
    throw error;
  }
}

/** One run of training: the numbers on the device, and where it stands. */
export class TrainingRun {
  readonly data: RunData;
  readonly settings: Settings;
  /** How samples become batches. */
  readonly batching: BatchSettings;
  readonly epochs: number;
  readonly #model: TrainableModel;
  readonly #options: RunOptions;
  readonly #tools: RunTools;
  readonly #steps: StepRunner;
  readonly #scorer: Scorer;
  /** The means of the weights, where they are what is measured; else the numbers of the steps. */
  readonly #measured: DeviceState;
  readonly #metrics: MetricTable;
  readonly #pace = new Pace();
  readonly #yieldWhenDue = createPeriodicYield();
  readonly #underWay: RunUnderWay;
  #isDisposed = false;
  #position: RunPosition = START;
  #best: NamedTensors = {};
  #saved: { readonly position: RunPosition | null; readonly time: number } = {
    position: null,
    time: performance.now(),
  };

  constructor(model: TrainableModel, data: RunData, options: RunOptions, tools: RunTools) {
    this.data = data;
    this.settings = model.settings;
    this.batching = batchSettings(model);
    this.epochs = options.epochs ?? options.resume?.run.epochs ?? model.settings.train.epochs;
    this.#model = model;
    this.#options = options;
    this.#underWay = { backend: options.backend, snapshot: () => this.#snapshot() };
    this.#tools = tools;
    this.#steps = new StepRunner(tools.counted, options.backend, labelKinds(data.train));
    this.#metrics = metricsOf(model);
    const isAveraged = model.settings.train.average !== undefined;
    this.#measured = isAveraged ? options.backend.createState() : this.#steps.state;
    this.#scorer = new Scorer(model, options.backend, this.#measured);
  }

  /** Looks whether the backend can do it all, and puts the first numbers on the device, or those of the checkpoint. */
  async begin(): Promise<void> {
    await this.#checkBackend();
    const { resume } = this.#options;
    const { graph } = this.#steps;
    if (resume === undefined)
      return this.#steps.load({ ...initialState(graph, this.settings.train.seed), ...this.#options.weights });
    checkResume(resume, {
      model: this.#model,
      step: graph,
      source: this.data.train,
      trainedOn: this.#tools.trainedOn,
      stepsPerEpoch: this.#stepsPerEpoch(),
    });
    await this.#steps.load({ ...resume.weights, ...resume.optimizer });
    this.#position = resume.run.position;
    this.#best = inGraphOrder(this.#model.graph, resume.best);
  }

  isOver(): boolean {
    return this.#position.epoch >= this.epochs || this.#isStalled();
  }

  isAborted(): boolean {
    return this.#options.signal?.aborted ?? false;
  }

  /** What is left of the epoch under way. */
  batchPlan(): BatchPlan {
    const { seed } = this.settings.train;
    const { epoch, batch: skip } = this.#position;
    return { ...this.#batches(), seed, epoch, train: true, skip };
  }

  /** Trains on one batch. */
  async step(batch: Batch): Promise<void> {
    checkLabels(this.#model, this.data.train, batch);
    const samples = batch.indices.length;
    const scores = await this.#steps.run(batch, {
      step: this.#position.step + 1,
      epoch: this.#position.epoch + 1,
      rate: this.#rate(this.#position.step),
    });
    const { loss, heads, ...counted } = scores;
    const sum = (mean: number): number => mean * samples;
    const summed = heads === undefined ? {} : { heads: mapHeads(heads, sum) };
    this.#position = afterBatch(this.#position, { samples, loss: sum(loss), ...summed, ...counted });
    this.#pace.add(samples);
    await this.#options.onProgress?.(this.#progress(loss), this.#underWay);
    await this.#yieldWhenDue();
  }

  /** Validates, and notes what the epoch came to; `false` when the run was told to stop before that. */
  async finishEpoch(): Promise<boolean> {
    const { history, sums, step, epoch } = this.#position;
    await this.#putMeasured();
    const validation = await this.#validate();
    if (validation === 'stopped') return false;
    const record: EpochRecord = {
      epoch: epoch + 1,
      rate: this.#rate(step - 1),
      train: scoresOf(sums, this.#metrics, this.data.train),
      validation: validation === null ? null : plainScores(validation),
    };
    const numbers = await this.#weights();
    this.#checkFinite(numbers, validation?.loss ?? null);
    const best = this.#bestEpoch([...history, record]) === record.epoch;
    if (best) this.#best = numbers;
    this.#position = afterEpoch(this.#position, record);
    await this.#options.onProgress?.({ kind: 'epoch', epochs: this.epochs, record, best }, this.#underWay);
    await this.save();
    return true;
  }

  /** Saves when the last checkpoint is old enough. */
  async saveWhenDue(): Promise<void> {
    const seconds = this.#options.checkpoint?.everySeconds ?? SECONDS_BETWEEN_CHECKPOINTS;
    if (performance.now() - this.#saved.time >= seconds * 1000) await this.save();
  }

  /**
   * Saves unless nothing was done since the last checkpoint.
   *
   * @throws ConvlangError E601 when the last update has left a number that is not finite; nothing is written then
   */
  async save(): Promise<void> {
    const { checkpoint: kept, recover } = this.#options;
    if ((kept ?? recover) === undefined || this.#saved.position === this.#position) return;
    const checkpoint = await this.#checkpoint();
    await kept?.write(await encodeCheckpoint(checkpoint));
    this.#tools.remember(checkpoint);
    this.#saved = { position: this.#position, time: performance.now() };
  }

  /** What the run has come to: with `keep`, the weights of the best epoch, which are put on the device again. */
  async result(): Promise<RunResult> {
    const { metrics } = this.settings.train;
    const { startedFrom } = this.#tools;
    const { epoch, history } = this.#position;
    const best = this.#bestEpoch(history);
    const weights = best === null ? await this.#weights() : this.#best;
    if (best !== null || this.#measured !== this.#steps.state) await writeState(this.#measured, weights);
    const counted = metrics.some((word) => Object.hasOwn(metricTables, word));
    const validation = counted && epoch > 0 ? await this.#validate() : null;
    return {
      stalled: epoch < this.epochs && this.#isStalled(),
      history,
      epoch: best ?? epoch,
      classes: this.data.train.classes,
      trainedOn: this.#tools.trainedOn,
      ...(startedFrom === undefined ? {} : { startedFrom }),
      weights,
      validation: validation === 'stopped' ? null : validation,
    };
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#scorer.dispose();
    if (this.#measured !== this.#steps.state) this.#measured.dispose();
    this.#steps.dispose();
  }

  async #snapshot(): Promise<NamedTensors> {
    if (this.#isDisposed)
      fail('E698', { what: 'the state of a run that has ended' }, null, {
        notes: [
          'the weights that it ended with are in the result of `train`; ask for a snapshot before `onProgress` returns',
        ],
      });
    return this.#weights();
  }

  async #checkBackend(): Promise<void> {
    const { train, validation } = this.data;
    const { batch } = this.settings.train;
    const scored = validation === null ? [] : [this.#scorer.graph(validation)];
    await requireBackend(this.#model, this.#options, [
      ...this.#steps.graphs(Math.min(batch, train.count)),
      ...scored.map((graph) => ({ graph, batch: 1 })),
    ]);
  }

  /** The model's numbers as they are measured, kept and saved: the means of the weights where the file asks for them. */
  async #weights(): Promise<NamedTensors> {
    const { state, graph: step } = this.#steps;
    const { graph } = this.#model;
    if (this.#measured === state || this.#position.step === 0) return readState(state, graph);
    return averagedWeights(graph, await readState(state, step));
  }

  /** Puts what is measured on the device, where it is not there yet. */
  async #putMeasured(): Promise<void> {
    if (this.#measured !== this.#steps.state) await writeState(this.#measured, await this.#weights());
  }

  async #validate(): Promise<Metrics | null | 'stopped'> {
    if (this.data.validation === null) return null;
    const goOn = async (): Promise<boolean> => {
      await this.#yieldWhenDue();
      return !this.isAborted();
    };
    const { batch } = this.settings.train;
    return (await this.#scorer.score(this.data.validation, { batch, goOn })) ?? 'stopped';
  }

  #checkFinite(numbers: NamedTensors, validationLoss: number | null): void {
    const { step, epoch } = this.#position;
    const place = { step, epoch: epoch + 1, rate: this.#rate(step - 1) };
    checkFinite(this.#model, numbers, validationLoss, place);
  }

  async #checkpoint(): Promise<Checkpoint> {
    const { state, graph } = this.#steps;
    const numbers = await readState(state, graph);
    this.#checkFinite(numbers, null);
    const own = new Set(this.#model.graph.parameters.map(({ name }) => name));
    const pick = (wanted: boolean): NamedTensors =>
      Object.fromEntries(Object.entries(numbers).filter(([name]) => own.has(name) === wanted));
    const { seed } = this.settings.train;
    const { name, count } = this.data.train;
    return {
      run: {
        ...this.#tools.trained,
        seed,
        epochs: this.epochs,
        data: { name, count },
        backend: this.#options.backend.name,
        position: this.#position,
      },
      weights: pick(true),
      optimizer: pick(false),
      // What is measured, for whoever reads the file as weights: a run without `keep` has no best epoch.
      best:
        this.#measured !== state && this.settings.train.keep === null && this.#position.step > 0
          ? averagedWeights(this.#model.graph, numbers)
          : this.#best,
    };
  }

  #rate(step: number): number {
    const { schedule, optimizer } = this.settings.train;
    return learningRate(
      schedule,
      optimizer.rate,
      {
        step,
        stepsPerEpoch: this.#stepsPerEpoch(),
        epochs: this.epochs,
        watched: plateauLosses(this.#position.history),
      },
      this.#model.vocabulary?.schedules,
    );
  }

  #stepsPerEpoch(): number {
    return countBatches(this.data.train, this.#batches());
  }

  /** Samples that an epoch trains on: with `drop-last` perhaps not all. */
  #samplesPerEpoch(): number {
    return Math.min(this.data.train.count, this.#stepsPerEpoch() * this.settings.train.batch);
  }

  #batches(): Pick<BatchPlan, 'batch' | 'dropLast'> {
    const { batch, dropLast = false } = this.settings.train;
    return { batch, dropLast };
  }

  /** With `keep` the epoch of the best weights. */
  #bestEpoch(history: readonly EpochRecord[]): number | null {
    const { keep: metric } = this.settings.train;
    return metric === null ? null : bestEpoch({ metric, metrics: this.#metrics }, history);
  }

  #isStalled(): boolean {
    const { stop } = this.settings.train;
    return stop !== null && isStalled(stop, this.#position.history, this.#metrics);
  }

  #progress(stepLoss: number): StepProgress {
    const { step, sums, epoch } = this.#position;
    const steps = this.epochs * this.#stepsPerEpoch();
    const { loss, accuracy, metrics } = scoresOf(sums, this.#metrics, this.data.train);
    const samplesPerSecond = this.#pace.samplesPerSecond();
    const epochSamples = this.#samplesPerEpoch();
    const samplesLeft = (this.epochs - epoch) * epochSamples - sums.samples;
    return {
      kind: 'step',
      epoch: epoch + 1,
      epochs: this.epochs,
      step,
      steps,
      samples: sums.samples,
      epochSamples,
      loss,
      stepLoss,
      accuracy,
      ...(metrics === undefined ? {} : { metrics }),
      samplesPerSecond,
      secondsLeft: samplesLeft / samplesPerSecond,
    };
  }
}

/** Without the counts by class, which a history of many epochs does not need. */
function plainScores({ samples, loss, heads, taps, ...main }: Scores): Scores {
  const plainTaps = Object.entries(taps ?? {}).map(([tap, own]) => [tap, onlyScores(own)] as const);
  return {
    samples,
    loss,
    ...(heads === undefined ? {} : { heads }),
    ...onlyScores(main),
    ...(taps === undefined ? {} : { taps: Object.fromEntries(plainTaps) }),
  };
}
