import type { NamedTensors } from '@convlang/backend';
import type { Batch } from '@convlang/data';
import type { Graph } from '@convlang/ir';
import { labelsInput, otherLabelsInput, SHARE_INPUT } from '@convlang/passes';
import { scalar, tensor, type Tensor } from '@convlang/tensor';
import { feedImages, modelInput, modelInputs } from './model-input.js';

/** What a source gives of some samples. */
export type Samples = Pick<Batch, 'images' | 'inputs' | 'labels' | 'heads' | 'mixed'>;

/**
 * Feeds images and labels, without copying them: of a source that names them each input and each head its own.
 *
 * @param model its graph; `checkSource` has found that the source fits it
 */
export function sampleFeeds(model: Graph, { images, inputs, mixed, ...own }: Samples): NamedTensors {
  const fed =
    inputs === undefined
      ? [feedImages(modelInput(model), images)]
      : modelInputs(model).map((input) => feedImages(input, inputs[input.name] ?? images));
  const labelled = [
    ...labelFeeds(own, labelsInput),
    ...(mixed === undefined
      ? []
      : [...labelFeeds(mixed, otherLabelsInput), [SHARE_INPUT, mixed.share] as const]),
  ];
  return Object.assign({}, ...fed, Object.fromEntries(labelled)) as NamedTensors;
}

function labelFeeds(
  { labels, heads }: Pick<Samples, 'labels' | 'heads'>,
  nameOf: (head: string | null) => string,
): readonly (readonly [string, Tensor])[] {
  if (heads === undefined) return [[nameOf(null), labels]];
  return Object.entries(heads).map(([head, own]) => [nameOf(head), own]);
}

/**
 * The labels that the metrics of a step count for a head: of mixed samples those that count more, of equal ones their own.
 *
 * @param head `null` for labels that all heads share
 */
export function heavierLabels(feeds: NamedTensors, head: string | null): Tensor | undefined {
  const own = feeds[labelsInput(head)];
  const [other, share] = [feeds[otherLabelsInput(head)], feeds[SHARE_INPUT]];
  if (own === undefined || other === undefined || share === undefined) return own;
  const heavier = Int32Array.from(own.data, (label, k) =>
    (share.data[k] ?? 1) < 0.5 ? (other.data[k] ?? label) : label,
  );
  return tensor('i32', own.shape, heavier);
}

/** Feeds samples `first` to `first + count - 1` of a batch to a step of a model; each counts as one of the whole batch. */
export function batchFeeds(model: Graph, batch: Samples, first: number, count: number): NamedTensors {
  const samples = batch.images.shape[0] as number;
  const slice = (whole: Tensor): Tensor => {
    const size = whole.data.length / samples;
    const data = whole.data.subarray(first * size, (first + count) * size);
    return { ...whole, shape: [count, ...whole.shape.slice(1)], data };
  };
  const fed = Object.entries(sampleFeeds(model, batch)).map(([name, whole]) => [name, slice(whole)]);
  return {
    ...(Object.fromEntries(fed) as NamedTensors),
    weight: tensor('f32', [count], new Float32Array(count).fill(1 / samples)),
    first: scalar('i32', first),
  };
}
