import type { Backend, DeviceState, NamedTensors } from '@convlang/backend';
import { createBatches, targetOf, type Batch, type DataSource } from '@convlang/data';
import type { Graph } from '@convlang/ir';
import type { TrainSettings } from '@convlang/ops';
import { batchSettings } from '../run/batch-settings.js';
import { addConfusion, emptyConfusion, scoresByClass, type ClassScore, type Confusion } from './confusion.js';
import { checkLabels } from '../checks/check-labels.js';
import { labelColumns } from '../checks/head-columns.js';
import { createScoringGraph } from '../step/evaluation-graph.js';
import { failBrokenSamples } from '../step/fail-non-finite.js';
import { headLossesOf } from '../step/head-losses.js';
import type { HeadScores, Scores } from '../run/history.js';
import { addHeadSums, headSums, metricsOf, type MetricTable } from './metric-sums.js';
import { classCount } from './scored.js';
import { scoreHeads } from './score-head.js';
import { sampleFeeds } from '../step/batch-feeds.js';
import { labelKinds } from '../step/label-kinds.js';
import { NO_SUMS, scoresOf, type EpochSums } from '../run/run-position.js';
import { StateExecutables } from '../step/state-executables.js';
import type { TrainableModel } from '../trainable-model.js';

/** How well a head does on the samples of a source. */
export interface HeadMetrics extends HeadScores {
  /** `confusion[right class][named class]`, in samples, of maps in pixels; `null` where the labels are values. */
  readonly confusion: Confusion | null;
  /** Recall and precision of each class; `null` where the labels are values. */
  readonly perClass: readonly ClassScore[] | null;
}

/** How well a model does on the samples of a source. */
export interface Metrics extends Scores, HeadMetrics {
  readonly taps?: Readonly<Record<string, HeadMetrics>>;
}

/** How the samples are gone through. Neither changes the metrics. */
export interface ScoringOptions {
  /** Samples at a time, at most: fewer where there is no memory for them. */
  readonly batch: number;
  /** Asked after each batch: whether to go on. */
  readonly goOn?: () => Promise<boolean>;
  /** Whether samples that the model gives no finite numbers for are an error (E616); without, they make the loss none. */
  readonly refuseNonFinite?: boolean;
}

/** Scores a model with the numbers that a device state holds. */
export class Scorer {
  readonly #model: TrainableModel;
  readonly #metrics: MetricTable;
  /** By the kinds of labels. */
  readonly #graphs = new Map<string, Graph>();
  readonly #executables: StateExecutables;

  constructor(model: TrainableModel, backend: Backend, state: DeviceState) {
    this.#model = model;
    this.#metrics = metricsOf(model);
    this.#executables = new StateExecutables(backend, state);
  }

  /** Goes once through a source; `null` when told not to go on. Sums are made sample by sample, in float64. */
  async score(
    source: DataSource,
    { batch: most, goOn, refuseNonFinite = false }: ScoringOptions,
  ): Promise<Metrics | null> {
    const { graph, settings } = this.#model;
    const size = await this.#executables.fitting(
      this.graph(source),
      Math.max(1, Math.min(most, source.count)),
    );
    const plan = { batch: size, seed: settings.train.seed, epoch: 0, train: false };
    const tables = this.#confusionTables(source);
    let sums = NO_SUMS;
    let broken: BrokenBatch | null = null;
    for await (const batch of createBatches(source, batchSettings(this.#model), plan)) {
      checkLabels(this.#model, source, batch);
      const feeds = sampleFeeds(graph, batch);
      const outputs = await this.#executables.run(this.graph(source), batch.indices.length, feeds);
      if (refuseNonFinite) broken = addBroken(broken, batch, feeds, outputs);
      const heads = scoreHeads(this.#model, outputs, (head) => batch.heads?.[head] ?? batch.labels);
      for (const { head, scored } of heads) {
        const table = tables.get(head);
        if (table !== undefined) addConfusion(table, scored);
      }
      sums = addLosses(sums, outputs, settings.train);
      sums = { ...sums, ...addHeadSums(sums, headSums(this.#metrics, heads)) };
      if (goOn !== undefined && !(await goOn())) return null;
    }
    if (broken !== null) await this.#failBroken(source, sums.samples, broken);
    const withTable = <S extends HeadScores>(head: string, scores: S): S & HeadMetrics => {
      const confusion = tables.get(head) ?? null;
      return { ...scores, confusion, perClass: confusion === null ? null : scoresByClass(confusion) };
    };
    const { taps, ...scores } = scoresOf(sums, this.#metrics, source);
    const ofTaps = Object.entries(taps ?? {}).map(([tap, own]) => [tap, withTable(tap, own)] as const);
    return {
      ...withTable('output', scores),
      ...(taps === undefined ? {} : { taps: Object.fromEntries(ofTaps) }),
    };
  }

  /** An empty table for each head whose labels are classes. */
  #confusionTables(source: DataSource): ReadonlyMap<string, number[][]> {
    const { settings } = this.#model;
    return new Map(
      ['output', ...Object.keys(settings.train.losses)].flatMap((head) => {
        const { targets } = targetOf(source, head);
        if (targets === 'values') return [];
        return [[head, emptyConfusion(classCount(labelColumns(this.#model, head, targets)))] as const];
      }),
    );
  }

  /** The graph that goes through a source. */
  graph(source: DataSource): Graph {
    const labels = labelKinds(source);
    const key = JSON.stringify(labels);
    const graph = this.#graphs.get(key) ?? createScoringGraph(this.#model, labels);
    this.#graphs.set(key, graph);
    return graph;
  }

  dispose(): void {
    this.#executables.dispose();
  }

  #failBroken(source: DataSource, samples: number, { feeds, size, ...found }: BrokenBatch): Promise<never> {
    const graph = this.graph(source);
    return failBrokenSamples({ ...found, samples, model: this.#model, graph, source: source.name }, (probe) =>
      this.#executables.run(probe, size, feeds),
    );
  }
}

/** Samples without finite numbers so far, and the batch of the first of them. */
interface BrokenBatch {
  readonly count: number;
  readonly first: number;
  readonly feeds: NamedTensors;
  readonly size: number;
}

function addBroken(
  before: BrokenBatch | null,
  { indices }: Batch,
  feeds: NamedTensors,
  outputs: NamedTensors,
): BrokenBatch | null {
  const size = indices.length;
  const output: ArrayLike<number> = outputs['output']?.data ?? [];
  const values = [output, ...Object.values(headLossesOf(outputs))];
  const isFinite = (sample: number): boolean =>
    values.every((data) => {
      const width = data.length / size;
      for (let i = sample * width; i < (sample + 1) * width; i++) if (!Number.isFinite(data[i])) return false;
      return true;
    });
  const broken = Array.from({ length: size }, (_, sample) => sample).filter((sample) => !isFinite(sample));
  const [first] = broken;
  if (first === undefined) return before;
  const found = before ?? { count: 0, first: Number(indices[first]), feeds: copied(feeds), size };
  return { ...found, count: found.count + broken.length };
}

/** Batches use one another's memory. */
function copied(feeds: NamedTensors): NamedTensors {
  const copies = Object.entries(feeds).map(([name, { dtype, shape, data }]) => [
    name,
    { dtype, shape, data: data.slice() },
  ]);
  return Object.fromEntries(copies) as NamedTensors;
}

/** Adds sample by sample, so that the sums do not depend on the size of the batches. */
function addLosses(sums: EpochSums, outputs: NamedTensors, { losses }: TrainSettings): EpochSums {
  const byHead = Object.entries(headLossesOf(outputs));
  const samples = byHead[0]?.[1].length ?? 0;
  const heads: Record<string, number> = { ...sums.heads };
  let { loss } = sums;
  for (let i = 0; i < samples; i++)
    for (const [head, data] of byHead) {
      const own = data[i] as number;
      heads[head] = (heads[head] ?? 0) + own;
      loss += own * (losses[head]?.weight ?? 1);
    }
  return { ...sums, samples: sums.samples + samples, loss, ...(byHead.length > 1 ? { heads } : {}) };
}
