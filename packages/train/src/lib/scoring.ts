import type { Backend, DeviceState } from '@convlang/backend';
import { createBatches, type DataSource } from '@convlang/data';
import { assert } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import { addConfusion, emptyConfusion, scoresByClass, type ClassScore, type Confusion } from './confusion.js';
import { checkLabels } from './check-labels.js';
import { headWidth } from './check-run.js';
import { createScoringGraph } from './evaluation-graph.js';
import type { Scores } from './history.js';
import { classCount, countHits } from './hits.js';
import { judgeHead } from './judge-head.js';
import { feedImages, modelInput } from './model-input.js';
import { scoresOf, type EpochSums } from './run-position.js';
import { StateExecutables } from './state-executables.js';
import type { TrainableModel } from './trainable-model.js';

/** How well a model does on the samples of a source. */
export interface Metrics extends Scores {
  /** `confusion[right class][named class]`, in samples; `null` where the labels are values. */
  readonly confusion: Confusion | null;
  /** Recall and precision of each class; `null` where the labels are values. */
  readonly perClass: readonly ClassScore[] | null;
}

/** How the samples are gone through. Neither changes the metrics. */
export interface ScoringOptions {
  /** Samples at a time. */
  readonly batch: number;
  /** Asked after each batch: whether to go on. */
  readonly goOn?: () => Promise<boolean>;
}

/** Scores a model with the numbers that a device state holds. */
export class Scorer {
  readonly #model: TrainableModel;
  readonly #graphs = new Map<DataSource['targets'], Graph>();
  readonly #executables: StateExecutables;

  constructor(model: TrainableModel, backend: Backend, state: DeviceState) {
    this.#model = model;
    this.#executables = new StateExecutables(backend, state);
  }

  /** Goes once through a source; `null` when told not to go on. Sums are made sample by sample, in float64. */
  async score(source: DataSource, { batch: size, goOn }: ScoringOptions): Promise<Metrics | null> {
    const { graph, settings } = this.#model;
    const plan = { batch: size, seed: settings.train.seed, epoch: 0, train: false };
    const confusion = emptyConfusion(classCount(headWidth(graph, 'output')));
    let sums: EpochSums = { samples: 0, loss: 0, top1: 0, top5: 0 };
    for await (const batch of createBatches(source, settings.data, plan)) {
      checkLabels(this.#model, source, batch);
      const feeds = { ...feedImages(modelInput(graph), batch.images), labels: batch.labels };
      const outputs = await this.#executables.run(this.graph(source), batch.indices.length, feeds);
      const judged = judgeHead(this.#model, outputs['output'], batch.labels);
      if (judged !== null) addConfusion(confusion, judged);
      sums = addLosses(sums, outputs['losses']?.data, judged === null ? null : countHits(judged));
      if (goOn !== undefined && !(await goOn())) return null;
    }
    const classes = source.targets === 'classes';
    return {
      ...scoresOf(sums, classes),
      confusion: classes ? confusion : null,
      perClass: classes ? scoresByClass(confusion) : null,
    };
  }

  /** The graph that goes through a source. */
  graph({ targets }: DataSource): Graph {
    const graph = this.#graphs.get(targets) ?? createScoringGraph(this.#model, targets);
    this.#graphs.set(targets, graph);
    return graph;
  }

  dispose(): void {
    this.#executables.dispose();
  }
}

function addLosses(
  sums: EpochSums,
  losses: ArrayLike<number> | undefined,
  hits: { readonly top1: number; readonly top5: number } | null,
): EpochSums {
  assert(losses !== undefined, 'scoring gives the loss of each sample');
  let { loss } = sums;
  for (let i = 0; i < losses.length; i++) loss += losses[i] as number;
  return {
    samples: sums.samples + losses.length,
    loss,
    top1: sums.top1 + (hits?.top1 ?? 0),
    top5: sums.top5 + (hits?.top5 ?? 0),
  };
}
