import { labelArray, labelPlaces, imagesSize, type DataSource, type LabelPlace } from '@convlang/data';
import { balancedHeads, withClassWeights } from '@convlang/ops';
import { ignoredLabel, labelColumns } from '../checks/head-columns.js';
import { classCount } from '../score/scored.js';
import type { TrainableModel } from '../trainable-model.js';

/** Samples read at a time. */
const PIECE = 64;

/**
 * A model whose losses have numbers where the file says `class-weights balanced`: all labels / (classes * labels of the class), of the
 * labels that are counted, as sklearn's compute_class_weight; 0 for a class that has none. It is trained by them, and measured without.
 *
 * @param source the samples to train on, which are read once
 */
export async function withCountedWeights<M extends TrainableModel>(model: M, source: DataSource): Promise<M> {
  const { settings } = model;
  const { losses } = settings.train;
  const heads = balancedHeads(losses);
  if (heads.length === 0) return model;
  const counts = await countLabels(model, source, heads);
  const weightsOf = (head: string): readonly number[] => {
    const own = counts.get(head) ?? [];
    const all = own.reduce((sum, count) => sum + count, 0);
    return own.map((count) => (count === 0 ? 0 : all / (own.length * count)));
  };
  return {
    ...model,
    settings: { ...settings, train: { ...settings.train, losses: withClassWeights(losses, weightsOf) } },
  };
}

async function countLabels(
  model: TrainableModel,
  source: DataSource,
  heads: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const places = labelPlaces(source);
  const counted = heads.flatMap((head) => {
    const place = places.find((one) => one.head === head || one.head === null);
    if (place === undefined) return [];
    const classes = classCount(labelColumns(model, head, place.target.targets));
    return [{ head, place, counts: Array<number>(classes).fill(0) }];
  });
  const width = places.reduce((sum, { size }) => sum + size, 0);
  for (let first = 0; first < source.count; first += PIECE) {
    const indices = Array.from({ length: Math.min(PIECE, source.count - first) }, (_, i) => first + i);
    const labels = labelArray(source, indices.length);
    await source.read(indices, new Float32Array(indices.length * imagesSize(source)), labels);
    for (const { head, place, counts } of counted)
      for (let sample = 0; sample < indices.length; sample++)
        addLabels(
          counts,
          labels,
          { ...place, begin: sample * width + place.begin },
          ignoredLabel(model.settings.train.losses, head),
        );
  }
  return new Map(counted.map(({ head, counts }) => [head, counts]));
}

function addLabels(
  counts: number[],
  labels: ArrayLike<number>,
  { begin, size }: Pick<LabelPlace, 'begin' | 'size'>,
  ignored: number | undefined,
): void {
  for (let i = begin; i < begin + size; i++) {
    const label = labels[i] as number;
    if (label !== ignored && label < counts.length) counts[label] = (counts[label] ?? 0) + 1;
  }
}
