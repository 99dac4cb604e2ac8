import { assert } from '@convlang/diagnostics';
import { tensor, type Tensor } from '@convlang/tensor';
import {
  isImageItself,
  labelPlaces,
  targetSize,
  type DataSource,
  type HeadTarget,
  type LabelPlace,
} from './source/data-source.js';

/** Labels of some samples. */
export type Labels = Tensor<'i32'> | Tensor<'f32'>;

/** Labels of a batch. */
export interface BatchLabels {
  /** `[n]` classes; rows of values, `[n, 1]` where there is one for a sample; or maps of classes `[n, h, w]`. Of several heads those of the main one. */
  readonly labels: Labels;
  /** Labels by the names of the heads; absent where all heads share them. */
  readonly heads?: Readonly<Record<string, Labels>>;
}

/** What the labels of some samples are made of. */
export interface GivenLabels {
  /** As read. */
  readonly labels: Int32Array | Float32Array;
  /** Of the samples, where they are the labels. */
  readonly images: Tensor<'f32'>;
  /** Images on their way, of the heads that are to give such, one after another. */
  readonly kept: readonly Float32Array[];
}

/** Labels as a batch gives them: those of the main head, and by the names of the heads where they have their own. */
export function labelTensors(source: DataSource, given: GivenLabels): BatchLabels {
  const onTheWay = given.kept.values();
  const made = labelPlaces(source).map((place) => ({
    head: place.head,
    labels:
      behindOf(place.target, source) === null
        ? labelsOf(place, given, targetSize(source))
        : rowsOf(onTheWay.next().value ?? new Float32Array(0), given.images),
  }));
  const named = made.flatMap(({ head, labels }) => (head === null ? [] : [[head, labels] as const]));
  const main = made.find(({ head }) => head === 'output') ?? made[0];
  assert(main !== undefined, 'a sample has labels');
  return { labels: main.labels, ...(named.length === 0 ? {} : { heads: Object.fromEntries(named) }) };
}

/** Behind how many of the steps that are left the image is what a head is to give; `null` for labels, and for the image that goes in. */
export function behindOf({ target = [] }: HeadTarget, { prepared = 0 }: DataSource): number | null {
  return target !== 'image' && 'behind' in target ? target.behind - prepared : null;
}

/** Numbers of samples as rows, as many as there are images. */
function rowsOf(numbers: Float32Array, images: Tensor<'f32'>): Labels {
  const n = images.shape[0] as number;
  return tensor('f32', [n, numbers.length / n], numbers);
}

/** @param all numbers that are read for a sample */
function labelsOf(
  { target: { targets, target = [1] }, begin, size }: LabelPlace,
  { labels, images }: GivenLabels,
  all: number,
): Labels {
  const n = images.shape[0] as number;
  if (isImageItself(target)) return rowsOf(images.data, images);
  const own = labels.subarray(0, n * all);
  if (targets === 'values') return tensor('f32', [n, size], columns(own, all, begin, size, Float32Array));
  const shape = targets === 'classes' ? [n] : [n, ...target];
  return tensor('i32', shape, columns(own, all, begin, size, Int32Array));
}

/** Columns of rows: the rows themselves where these are all of them. */
function columns<A extends Int32Array | Float32Array>(
  rows: Int32Array | Float32Array,
  width: number,
  begin: number,
  size: number,
  Kind: new (from: ArrayLike<number>) => A,
): A {
  if (size === width && rows instanceof Kind) return rows;
  const chosen = rows.filter((_, i) => i % width >= begin && i % width < begin + size);
  return new Kind(chosen);
}
