import { assert } from '@convlang/diagnostics';
import type { DataSettings, ImageShape } from '@convlang/ops';
import { RandomStream, tensor, type Tensor } from '@convlang/tensor';
import { imagesSize, labelPlaces, sampleSize, targetSize, type DataSource } from './source/data-source.js';
import { behindOf, labelTensors, type BatchLabels, type Labels } from './batch-labels.js';
import { createTargetMover } from './prepare/move-targets.js';
import { createMixer, type Mixture } from './prepare/mix-images.js';
import { createPreparer, type Preparer, type PrepareSettings } from './prepare/create-preparer.js';
import { readAhead } from './read-ahead.js';

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
export interface Batch extends BatchLabels {
  /** `[n, h, w, c]`; of several inputs those of the first. */
  readonly images: Tensor<'f32'>;
  /** Images by the names of the model's inputs; absent where the source gives one image a sample. */
  readonly inputs?: Readonly<Record<string, Tensor<'f32'>>>;
  /** Where images were mixed in training, the labels of what was mixed into each; absent where they were not. */
  readonly mixed?: MixedLabels;
  /** Position of the first sample in the epoch's order. */
  readonly first: number;
  /** Numbers of the samples in the source. */
  readonly indices: Uint32Array;
}

/** Labels of the other images in mixed ones, as those of a batch are given, and what each sample's own label counts, `[n]` from 0 to 1. */
export interface MixedLabels extends BatchLabels {
  readonly share: Tensor<'f32'>;
}

/** Batches of one epoch; none when the only one is smaller and left out. */
export function countBatches(
  { count }: Pick<DataSource, 'count'>,
  { batch, dropLast = false }: Pick<BatchPlan, 'batch' | 'dropLast'>,
): number {
  return dropLast ? Math.floor(count / batch) : Math.ceil(count / batch);
}

/**
 * The batches of one epoch. The samples, their order and their random changes depend on the seed, the epoch and the source's
 * name, not on where a run was resumed, nor on the size of the batches: but images are mixed with others of their batch. While
 * one batch is in use the next is being read.
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
  let first = (plan.skip ?? 0) * plan.batch;
  for await (const read of readAhead(source, batchesOf(source, order, plan), most)) {
    const { indices, images: raw, labels } = read;
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
    first += plan.batch;
  }
}

/** The samples of each batch. */
function* batchesOf(
  source: DataSource,
  order: Uint32Array,
  plan: BatchPlan,
): Generator<Uint32Array, void, undefined> {
  const end = Math.min(source.count, countBatches(source, plan) * plan.batch);
  for (let first = (plan.skip ?? 0) * plan.batch; first < end; first += plan.batch)
    yield order.slice(first, first + plan.batch);
}

function mixedLabels(own: BatchLabels, { others, shares }: Mixture): MixedLabels {
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
