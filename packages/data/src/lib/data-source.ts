import type { ImageShape, TargetKind } from '@convlang/ops';

export type { ImageShape, TargetKind } from '@convlang/ops';

/** Which part of a data set: the one to train on, or the one kept for the test. */
export type DataPart = 'train' | 'test';

/** What a model gives: names of classes in the order of its outputs, none when they are not known, or values. */
export type Learnt = readonly string[] | 'values';

/**
 * Samples by number. A source holds what it needs to find a sample, never all of them: files may be larger than memory.
 * Sample `i` is the same whenever and in whatever order it is read.
 */
export interface DataSource {
  /** Keys the source's random streams, so it depends on no path: `digits`, `mnist`, `mnist/validation`. */
  readonly name: string;
  /** Shape of one sample before preprocessing. */
  readonly shape: ImageShape;
  /** Number of samples, at least 1. */
  readonly count: number;
  /** How many of the first steps of preprocessing its images have behind them; 0 when absent. */
  readonly prepared?: number;
  readonly targets: TargetKind;
  /**
   * What is to be met where the targets are values: sizes of a vector or an image, or the image itself as the model sees it. One number
   * when absent.
   */
  readonly target?: TargetShape;
  /** Names of the classes by number; empty when the targets are values. */
  readonly classes: readonly string[];
  /** Names of the numbers of a sample, in their order; absent where the data has none. */
  readonly features?: readonly string[];
  /**
   * Reads samples in the order asked for.
   *
   * @param indices numbers from 0 to count - 1
   * @param images receives `indices.length` samples `[h, w, c]`, one after another; pictures have values of 0 to 255
   * @param labels receives the class of each sample, or its values one after another, `targetSize` of them; none for images themselves
   * @throws ConvlangError when the data behind the source cannot be read or is wrong; it names the file and the byte
   */
  read(indices: ArrayLike<number>, images: Float32Array, labels: Int32Array | Float32Array): Promise<void>;
  /** Gives back open files. The source must not be read after. */
  close(): Promise<void>;
}

/** Sizes of values to be met: `[n]` for a vector, `[h, w, c]` for an image; `image` for the image that goes in. */
export type TargetShape = readonly number[] | 'image';

/** Numbers that a source reads as the labels of one sample. */
export function targetSize({ targets, target = [1] }: Pick<DataSource, 'targets' | 'target'>): number {
  if (targets === 'classes') return 1;
  return target === 'image' ? 0 : target.reduce((product, size) => product * size, 1);
}

/** Numbers in one sample of a shape. */
export function sampleSize(shape: ImageShape): number {
  return shape[0] * shape[1] * shape[2];
}
