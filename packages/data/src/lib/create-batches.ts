import { assert } from '@convlang/diagnostics';
import type { DataSettings, ImageShape } from '@convlang/ops';
import { RandomStream, tensor, type Tensor } from '@convlang/tensor';
import {
  imagesSize,
  isImageItself,
  labelArray,
  labelPlaces,
  sampleSize,
  targetSize,
  type DataSource,
  type HeadTarget,
  type LabelPlace,
} from './source/data-source.js';
import { createTargetMover } from './prepare/move-targets.js';
import { createMixer, type Mixture } from './prepare/mix-images.js';
import { createPreparer, type Preparer, type PrepareSettings } from './prepare/create-preparer.js';

/** What the `data` section says about the way from samples to batches. */
export type BatchSettings = PrepareSettings & Pick<DataSettings, 'shuffle'>;

/** Which batches to make. */
export interface BatchPlan {
  /** Samples in each batch but the last, which may be smaller. */
  readonly batch: number;
  /** Whether a smaller last batch is left out. The samples in it differ from epoch to epoch. `false` when absent. */
  readonly dropLast?: boolean;
  readonly seed: number;
  /** Counts from 0. Each epoch has its own order and its own random changes. */
  readonly epoch: number;
  /** Shuffled (unless the settings say no) and augmented; else in the order of the source and unchanged. */
  readonly train: boolean;
  /** Batches at the start that were used before: they are left out without being read. 0 when absent. */
  readonly skip?: number;
}

/**
 * Some samples, ready for a model. The arrays are used again for the next batch: whoever keeps one must copy it before
 * asking for the next.
 */
export interface Batch {
  /** `[n, h, w, c]`; of several inputs those of the first. */
  readonly images: Tensor<'f32'>;
  /** Images by the names of the model's inputs; absent where the source gives one image a sample. */
  readonly inputs?: Readonly<Record<string, Tensor<'f32'>>>;
  /** `[n]` classes; rows of values, `[n, 1]` where there is one for a sample; or maps of classes `[n, h, w]`. Of several heads those of the main one. */
  readonly labels: Labels;
  /** Labels by the names of the heads; absent where all heads share them. */
  readonly heads?: Readonly<Record<string, Labels>>;
  /** Where images were mixed in training, the labels of what was mixed into each; absent where they were not. */
  readonly mixed?: MixedLabels;
  /** Position of the first sample in the epoch's order. */
  readonly first: number;
  /** Numbers of the samples in the source. */
  readonly indices: Uint32Array;
}

/** Labels of the other images in mixed ones, as those of a batch are given, and what each sample's own label counts, `[n]` from 0 to 1. */
export interface MixedLabels extends Pick<Batch, 'labels' | 'heads'> {
  readonly share: Tensor<'f32'>;
}

/** Labels of some samples. */
export type Labels = Tensor<'i32'> | Tensor<'f32'>;

/** Batches of one epoch; none when the only one is smaller and left out. */
export function countBatches(
  { count }: Pick<DataSource, 'count'>,
  { batch, dropLast = false }: Pick<BatchPlan, 'batch' | 'dropLast'>,
): number {
  return dropLast ? Math.floor(count / batch) : Math.ceil(count / batch);
}

/**
 * The batches of one epoch. The samples, their order and their random changes depend on the seed, the epoch and the source's
 * name, not on where a run was resumed, nor on the size of the batches: but images are mixed with others of their batch.
 *
 * @throws ConvlangError E521 when preprocessing does not fit the source, and what reading the source throws
 */
export async function* createBatches(
  source: DataSource,
  settings: BatchSettings,
  plan: BatchPlan,
): AsyncGenerator<Batch, void, undefined> {
  const preprocess = settings.preprocess.slice(source.prepared ?? 0);
  const order = epochOrder(source, settings.shuffle, plan);
  const most = Math.min(plan.batch, source.count);
  const targetsBehind = labelPlaces(source).flatMap(({ target }) => behindOf(target, source) ?? []);
  const parts = imageParts(source, most, (shape, isRow) =>
    createPreparer(shape, { ...settings, preprocess, isRow, targetsBehind }, plan.seed, source.name),
  );
  const kept = (parts[0]?.preparer.targetShapes ?? []).map(
    (shape) => new Float32Array(most * sampleSize(shape)),
  );
  const moveTargets = plan.train ? createTargetMover(source, settings, plan.seed) : null;
  const [main] = parts;
  assert(main !== undefined, 'a sample has an image');
  const mix = plan.train ? createMixer(source, main.preparer.shape, settings, plan.seed) : null;
  const [raw, labels] = [new Float32Array(most * imagesSize(source)), labelArray(source, most)];
  const end = Math.min(source.count, countBatches(source, plan) * plan.batch);
  for (let first = (plan.skip ?? 0) * plan.batch; first < end; first += plan.batch) {
    const indices = order.slice(first, first + plan.batch);
    await source.read(indices, raw, labels);
    for (let k = 0; k < indices.length; k++) {
      const place = plan.train ? { epoch: plan.epoch, position: first + k } : null;
      for (const [p, part] of parts.entries()) {
        const image = nth(raw, imagesSize(source), k).subarray(part.begin, part.begin + part.size);
        const into = p > 0 ? [] : kept.map((all) => nth(all, all.length / most, k));
        part.preparer.prepare(image, nth(part.images, sampleSize(part.preparer.shape), k), place, into);
      }
      if (place !== null) moveTargets?.(nth(labels, targetSize(source), k), place);
    }
    const mixture = mix?.(main.images, indices.length, { epoch: plan.epoch, position: first });
    const images = imageTensors(parts, indices.length);
    const given = {
      labels,
      images: images.images,
      kept: kept.map((all) => all.subarray(0, (all.length / most) * indices.length)),
    };
    const own = labelTensors(source, given);
    const mixed = mixture === undefined ? {} : { mixed: mixedLabels(own, mixture) };
    yield { ...images, ...own, ...mixed, first, indices };
  }
}

function mixedLabels(own: Pick<Batch, 'labels' | 'heads'>, { others, shares }: Mixture): MixedLabels {
  const pick = ({ data }: Labels): Labels =>
    tensor(
      'i32',
      [others.length],
      Int32Array.from(others, (other) => data[other] as number),
    );
  const heads = Object.entries(own.heads ?? {}).map(([head, labels]) => [head, pick(labels)] as const);
  return {
    labels: pick(own.labels),
    ...(own.heads === undefined ? {} : { heads: Object.fromEntries(heads) }),
    share: tensor('f32', [shares.length], shares),
  };
}

/** Sample k of many. */
function nth<A extends Float32Array | Int32Array>(numbers: A, size: number, k: number): A {
  return numbers.subarray(k * size, (k + 1) * size) as A;
}

/** The samples by number, in the order in which an epoch takes them. */
function epochOrder(source: DataSource, shuffle: boolean, { seed, epoch, train }: BatchPlan): Uint32Array {
  if (train && shuffle)
    return new RandomStream(seed, source.name, 'shuffle').permutation(epoch, source.count);
  return Uint32Array.from({ length: source.count }, (_, i) => i);
}

/** One image of each sample on its way to an input. */
interface ImagePart {
  /** Of the input; `null` where the source gives one image a sample. */
  readonly input: string | null;
  /** Where it lies among the numbers of a sample as read. */
  readonly begin: number;
  readonly size: number;
  readonly preparer: Preparer;
  /** Prepared images, one after another. */
  readonly images: Float32Array;
}

/** All images of a sample go through the same steps, and through the same random changes; rows of numbers beside them are not moved. */
function imageParts(
  { shape, inputs }: DataSource,
  count: number,
  preparerOf: (shape: ImageShape, isRow: boolean) => Preparer,
): readonly ImagePart[] {
  const given: readonly (readonly [string | null, ImageShape])[] =
    inputs === undefined ? [[null, shape]] : Object.entries(inputs);
  let begin = 0;
  return given.map(([input, own]) => {
    const preparer = preparerOf(own, given.length > 1 && own[0] * own[1] === 1);
    const images = new Float32Array(count * sampleSize(preparer.shape));
    const part = { input, begin, size: sampleSize(own), preparer, images };
    begin += part.size;
    return part;
  });
}

function imageTensors(parts: readonly ImagePart[], n: number): Pick<Batch, 'images' | 'inputs'> {
  const made = parts.map(({ input, preparer: { shape }, images }) => ({
    input,
    images: tensor('f32', [n, ...shape], images.subarray(0, n * sampleSize(shape))),
  }));
  const named = made.flatMap(({ input, images }) => (input === null ? [] : [[input, images] as const]));
  const [first] = made;
  assert(first !== undefined, 'a sample has an image');
  return { images: first.images, ...(named.length === 0 ? {} : { inputs: Object.fromEntries(named) }) };
}

/** What the labels of some samples are made of. */
interface GivenLabels {
  /** As read. */
  readonly labels: Int32Array | Float32Array;
  /** Of the samples, where they are the labels. */
  readonly images: Tensor<'f32'>;
  /** Images on their way, of the heads that are to give such, one after another. */
  readonly kept: readonly Float32Array[];
}

function labelTensors(source: DataSource, given: GivenLabels): Pick<Batch, 'labels' | 'heads'> {
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
function behindOf({ target = [] }: HeadTarget, { prepared = 0 }: DataSource): number | null {
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
