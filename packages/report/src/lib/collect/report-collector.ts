import { initialState, type Backend, type NamedTensors } from '@convlang/backend';
import type {
  EpochProgress,
  ProgressEvent,
  RunUnderWay,
  TrainableModel,
  TrainOptions,
  TrainResult,
} from '@convlang/train';
import { openRunData, type RunData } from '@convlang/train/step';
import { lookAtAnswers } from '../answers/look-at-answers.js';
import { StepLossSeries } from '../numbers/step-loss-series.js';
import { updateRatio } from '../numbers/update-ratio.js';
import {
  REPORT_KIND,
  REPORT_VERSION,
  type EpochNumbers,
  type FilterPair,
  type RunFacts,
  type RunReport,
} from '../run-report.js';
import { filterPairs } from './filter-pairs.js';
import { RunInside, type Moment } from './run-inside.js';

/** Samples that are asked about after an epoch, and at the end. */
const MOST_ASKED = { epoch: 500, end: 10_000 };

/** Epochs of which the numbers are kept. */
const MOST_KEPT = 128;

/** While an epoch goes on, the report is given so often. */
const SECONDS_BETWEEN_REPORTS = 5;

/** What a collector is told before the run. */
export interface CollectorOptions extends Pick<
  TrainOptions,
  'data' | 'readers' | 'decoder' | 'baseDir' | 'resume' | 'weights' | 'epochs'
> {
  readonly backend: Backend;
  readonly facts: Pick<RunFacts, 'file' | 'text' | 'backend' | 'versions' | 'machine'>;
  /** A report that may be of the same run, up to where it goes on: what fits is kept. */
  readonly earlier?: RunReport | null;
  /** Takes each state of the report; the run waits for it. */
  readonly onReport: (report: RunReport) => Promise<void>;
}

/**
 * Collects what a report tells of a run. Opens the run's samples a second time, and computes on the run's backend with states of its own, so
 * that no number of the run depends on it.
 */
export class ReportCollector {
  readonly #model: TrainableModel;
  readonly #options: CollectorOptions;
  readonly #data: RunData;
  /** Made when the run has been found to be one. */
  #inside: RunInside | null = null;
  readonly #steps: StepLossSeries;
  readonly #first: NamedTensors;
  readonly #earlierFilters: readonly FilterPair[];
  /** The weights before the last step of the epoch under way, and before that the last but one. */
  #beforeLast: NamedTensors | null = null;
  #beforeNext: NamedTensors | null = null;
  #backend: Backend;
  #given = performance.now();
  #isBegun = false;
  /** The last step that was told. */
  #step: number;
  #report: RunReport;

  private constructor(model: TrainableModel, options: CollectorOptions, data: RunData) {
    this.#model = model;
    this.#options = options;
    this.#data = data;
    this.#backend = options.backend;
    const { resume, weights } = options;
    const position = resume?.run.position;
    const earlier = sameRun(options.earlier, position?.history);
    this.#earlierFilters = earlier?.filters ?? [];
    this.#step = position?.step ?? 0;
    this.#steps = new StepLossSeries(earlier?.steps, this.#step);
    // What a run that goes on had been given at its start is not known any more.
    this.#first =
      resume?.run.startedFrom === undefined
        ? { ...initialState(model.graph, model.settings.train.seed), ...weights }
        : resume.weights;
    this.#report = { ...this.#firstReport(), ...earlier };
  }

  /** @throws ConvlangError as `train` for what is wrong with the data */
  static async open(model: TrainableModel, options: CollectorOptions): Promise<ReportCollector> {
    const data = await openRunData(model, options, options.resume?.run);
    return new ReportCollector(model, options, data);
  }

  /** For `onProgress` of the run. */
  readonly onProgress = async (event: ProgressEvent, run: RunUnderWay): Promise<void> => {
    this.#backend = run.backend;
    if (!this.#isBegun) await this.#give({});
    if (event.kind === 'epoch') return this.#addEpoch(event, await run.snapshot());
    const perEpoch = event.steps / event.epochs;
    // After the loss of a device steps come again.
    if (event.step > this.#step) this.#steps.add(event.stepLoss);
    this.#step = Math.max(this.#step, event.step);
    if (event.step % perEpoch === 0) this.#beforeLast = this.#beforeNext;
    if ((event.step + 1) % perEpoch === 0) this.#beforeNext = await run.snapshot();
    if (performance.now() - this.#given > 1000 * SECONDS_BETWEEN_REPORTS) await this.#give({});
  };

  /** Looks at what the run came to. Its backend must still be there. */
  async finish(result: TrainResult): Promise<void> {
    const moment = { backend: this.#backend, weights: result.weights };
    await this.#give({
      state: result.stopped ? 'stopped' : 'finished',
      history: result.history,
      kept: result.epoch,
      ...(await this.#seen(moment, result.epoch, result.stopped ? MOST_ASKED.epoch : MOST_ASKED.end)),
    });
  }

  /** Says that the run has ended with an error, and with which; nothing where it had not begun. */
  async fail(error: unknown): Promise<void> {
    if (!this.#isBegun) return;
    await this.#give({ state: 'failed', problem: error instanceof Error ? error.message : String(error) });
  }

  /** Closes what was opened. */
  async close(): Promise<void> {
    await this.#data.close();
  }

  #firstReport(): RunReport {
    const { graph, settings } = this.#model;
    const { train, validation } = this.#data;
    const facts = ({ name, count }: RunData['train']) => ({ name, count });
    const now = new Date().toISOString();
    return {
      kind: REPORT_KIND,
      version: REPORT_VERSION,
      state: 'running',
      started: now,
      updated: now,
      run: {
        ...this.#options.facts,
        name: graph.name,
        seed: settings.train.seed,
        epochs: this.#options.epochs ?? this.#options.resume?.run.epochs ?? settings.train.epochs,
        batch: settings.train.batch,
        data: { train: facts(train), validation: validation === null ? null : facts(validation) },
      },
      history: this.#options.resume?.run.position.history ?? [],
      kept: null,
      steps: this.#steps.losses(),
      layers: [],
      numbers: [],
      filters: [],
      answers: null,
    };
  }

  async #addEpoch({ record, epochs }: EpochProgress, weights: NamedTensors): Promise<void> {
    const moment = { backend: this.#backend, weights };
    const inside = (this.#inside ??= await RunInside.open(this.#model, this.#data.train));
    const { history, numbers, layers, run } = this.#report;
    // After the loss of a device epochs may come again.
    const before = <T extends { readonly epoch: number }>(all: readonly T[]): readonly T[] =>
      all.filter(({ epoch }) => epoch < record.epoch);
    const found = {
      epoch: record.epoch,
      updates: this.#updates(weights),
      ...(await inside.numbers(moment)),
    };
    await this.#give({
      run: { ...run, epochs },
      history: [...before(history), record],
      numbers: thinned([...before(numbers), found]),
      layers: layers.length > 0 ? layers : await inside.costs(moment),
      ...(await this.#seen(moment, record.epoch, MOST_ASKED.epoch)),
    });
  }

  async #seen(moment: Moment, epoch: number, most: number): Promise<Pick<RunReport, 'filters' | 'answers'>> {
    const { validation, train } = this.#data;
    const asked =
      validation === null
        ? ({ source: train, part: 'train' } as const)
        : ({ source: validation, part: 'validation' } as const);
    const filters = filterPairs(this.#model.graph, this.#first, moment.weights);
    const firstOf = (layer: string): Partial<FilterPair> => {
      const before = this.#earlierFilters.find((pair) => pair.layer === layer)?.before;
      return before === undefined ? {} : { before };
    };
    return {
      filters: filters.map((pair) => ({ ...pair, ...firstOf(pair.layer) })),
      answers: await lookAtAnswers(this.#model, moment, { ...asked, epoch, most }),
    };
  }

  /** What the last step of the epoch changed. */
  #updates(after: NamedTensors): EpochNumbers['updates'] {
    const before = this.#beforeLast;
    if (before === null) return {};
    const trained = this.#model.graph.parameters.filter(({ role }) => role === 'trained');
    const ratios = trained.map(({ name }) => {
      const [old, now] = [before[name], after[name]];
      return [name, old === undefined || now === undefined ? null : updateRatio(old.data, now.data)] as const;
    });
    return Object.fromEntries(
      ratios.flatMap(([name, ratio]) => (ratio === null ? [] : [[name, ratio] as const])),
    );
  }

  async #give(changes: Partial<RunReport>): Promise<void> {
    this.#report = {
      ...this.#report,
      state: 'running',
      ...changes,
      updated: new Date().toISOString(),
      steps: this.#steps.losses(),
    };
    this.#given = performance.now();
    this.#isBegun = true;
    await this.#options.onReport(this.#report);
  }
}

/** When there are too many, every second one goes. */
function thinned(numbers: readonly EpochNumbers[]): readonly EpochNumbers[] {
  return numbers.length <= MOST_KEPT ? numbers : numbers.filter((_, i) => i % 2 === 0);
}

/** What a report keeps of a run that goes on, where the report's epochs begin with those of the run. */
function sameRun(
  earlier: RunReport | null | undefined,
  history: RunReport['history'] = [],
): Pick<RunReport, 'started' | 'layers' | 'numbers' | 'filters' | 'answers' | 'steps'> | undefined {
  const own = earlier?.history.slice(0, history.length);
  if (earlier == null || history.length === 0 || JSON.stringify(own) !== JSON.stringify(history))
    return undefined;
  const { started, layers, filters, answers, steps } = earlier;
  const numbers = earlier.numbers.filter(({ epoch }) => epoch <= history.length);
  return { started, layers, numbers, filters, answers, steps };
}
