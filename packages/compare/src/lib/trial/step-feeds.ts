import type { NamedTensors } from '@convlang/backend';
import { countBatches, createBatches, type DataSource } from '@convlang/data';
import { scalar, type Tensor } from '@convlang/tensor';
import { learningRate, type TrainableModel } from '@convlang/train';
import { batchFeeds, checkLabels } from '@convlang/train/step';

/** What one step is fed, on every backend the same. */
export interface StepFeeds {
  /** From 1. */
  readonly step: number;
  /** Samples. */
  readonly batch: number;
  readonly feeds: NamedTensors;
}

/**
 * What the steps of a run are fed: epoch after epoch, shuffled and augmented as training does it. Each is the reader's own.
 *
 * @param batch samples in a step
 */
export async function* stepFeeds(
  model: TrainableModel,
  source: DataSource,
  { batch, steps }: { readonly batch: number; readonly steps: number },
): AsyncGenerator<StepFeeds, void, undefined> {
  const { vocabulary } = model;
  const { train, data } = model.settings;
  const stepsPerEpoch = countBatches(source, { batch });
  let step = 0;
  for (let epoch = 0; step < steps; epoch++)
    for await (const made of createBatches(
      source,
      { ...data, vocabulary },
      { batch, seed: train.seed, epoch, train: true },
    )) {
      if (step >= steps) return;
      checkLabels(model, source, made);
      const place = { step, stepsPerEpoch, epochs: train.epochs, watched: [] };
      const rate = learningRate(train.schedule, train.optimizer.rate, place, vocabulary?.schedules);
      const samples = made.indices.length;
      const feeds = {
        ...copied(batchFeeds(model.graph, made, 0, samples)),
        step: scalar('i32', ++step),
        rate: scalar('f32', rate),
      };
      yield { step, batch: samples, feeds };
    }
}

/** Batches use their arrays again. */
function copied(feeds: NamedTensors): NamedTensors {
  return Object.fromEntries(
    Object.entries(feeds).map(([name, given]): [string, Tensor] => [
      name,
      { ...given, data: given.data.slice() },
    ]),
  );
}
