import type { DataSettings, ImageShape } from '@convlang/ops';
import { RandomStream, tensor, type Tensor } from '@convlang/tensor';
import { sampleSize, targetSize, type DataSource } from './data-source.js';
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
  /** `[n, h, w, c]` */
  readonly images: Tensor<'f32'>;
  /** `[n]` classes, or rows of values, `[n, 1]` where there is one for a sample. */
  readonly labels: Tensor<'i32'> | Tensor<'f32'>;
  /** Position of the first sample in the epoch's order. */
  readonly first: number;
  /** Numbers of the samples in the source. */
  readonly indices: Uint32Array;
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
 * name, not on the size of the batches nor on where a run was resumed.
 *
 * @throws ConvlangError E521 when preprocessing does not fit the source, and what reading the source throws
 */
export async function* createBatches(
  source: DataSource,
  settings: BatchSettings,
  plan: BatchPlan,
): AsyncGenerator<Batch, void, undefined> {
  const preprocess = settings.preprocess.slice(source.prepared ?? 0);
  const preparer = createPreparer(source.shape, { ...settings, preprocess }, plan.seed, source.name);
  const order = epochOrder(source, settings.shuffle, plan);
  const buffers = createBuffers(source, preparer, Math.min(plan.batch, source.count));
  const end = Math.min(source.count, countBatches(source, plan) * plan.batch);
  for (let first = (plan.skip ?? 0) * plan.batch; first < end; first += plan.batch) {
    const indices = order.slice(first, first + plan.batch);
    await source.read(indices, buffers.raw, buffers.labels);
    for (let k = 0; k < indices.length; k++) {
      const place = plan.train ? { epoch: plan.epoch, position: first + k } : null;
      preparer.prepare(nth(buffers.raw, source.shape, k), nth(buffers.images, preparer.shape, k), place);
    }
    yield { ...batchTensors(buffers, preparer, source, indices.length), first, indices };
  }
}

/** Image k of many. */
function nth(images: Float32Array, shape: ImageShape, k: number): Float32Array {
  const size = sampleSize(shape);
  return images.subarray(k * size, (k + 1) * size);
}

/** The samples by number, in the order in which an epoch takes them. */
function epochOrder(source: DataSource, shuffle: boolean, { seed, epoch, train }: BatchPlan): Uint32Array {
  if (train && shuffle)
    return new RandomStream(seed, source.name, 'shuffle').permutation(epoch, source.count);
  return Uint32Array.from({ length: source.count }, (_, i) => i);
}

interface Buffers {
  readonly raw: Float32Array;
  readonly images: Float32Array;
  /** What the source reads, for the images themselves nothing. */
  readonly labels: Int32Array | Float32Array;
}

function createBuffers(source: DataSource, preparer: Preparer, batch: number): Buffers {
  return {
    raw: new Float32Array(batch * sampleSize(source.shape)),
    images: new Float32Array(batch * sampleSize(preparer.shape)),
    labels:
      source.targets === 'classes' ? new Int32Array(batch) : new Float32Array(batch * targetSize(source)),
  };
}

function batchTensors(
  { images: all, labels: read }: Buffers,
  { shape }: Preparer,
  source: DataSource,
  n: number,
): Pick<Batch, 'images' | 'labels'> {
  const images = tensor('f32', [n, ...shape], all.subarray(0, n * sampleSize(shape)));
  if (read instanceof Int32Array) return { images, labels: tensor('i32', [n], read.subarray(0, n)) };
  const size = source.target === 'image' ? sampleSize(shape) : targetSize(source);
  const values = source.target === 'image' ? images.data : read.subarray(0, n * size);
  return { images, labels: tensor('f32', [n, size], values) };
}
