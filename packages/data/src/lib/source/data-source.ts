import type { ImageShape, TargetKind } from '@convlang/ops';

export type { ImageShape, TargetKind } from '@convlang/ops';

/** Which part of a data set: the one to train on, or the one kept for the test. */
export type DataPart = 'train' | 'test';

/** What a model gives: names of classes in the order of its outputs, none when they are not known, or values. */
export type Learnt = readonly string[] | 'values';

/** What a model has learnt of its data. */
export interface LearntData {
  /** Of the main head. */
  readonly learnt: Learnt;
  /** Of the taps that have a loss, by name; none where it is not known. */
  readonly taps?: Readonly<Record<string, Learnt>> | undefined;
  /** Names of the numbers of a sample, where they have any. */
  readonly features?: readonly string[] | undefined;
}

/** Sizes of one sample as those of an image: a signal is one row of pixels, a vector one pixel. */
export function asImageShape(sizes: readonly number[]): ImageShape {
  const [h = 1, w = 1, c = 1] = [1, 1, 1].slice(sizes.length).concat(sizes);
  return [h, w, c];
}

/** What the labels of a head are. */
export interface HeadTarget {
  readonly targets: TargetKind;
  /**
   * Sizes of what is to be met: of values a vector or an image, or the image itself as the model sees it; of maps height and width. One
   * number when absent, as for classes.
   */
  readonly target?: TargetShape;
  /** Names of the classes by number; empty when the targets are values, or where none are known. */
  readonly classes: readonly string[];
}

/**
 * Samples by number. A source holds what it needs to find a sample, never all of them: files may be larger than memory.
 * Sample `i` is the same whenever and in whatever order it is read.
 */
export interface DataSource extends HeadTarget {
  /** Keys the source's random streams, so it depends on no path: `digits`, `mnist`, `mnist/validation`. */
  readonly name: string;
  /** Shape of one sample before preprocessing; of several images that of the first. */
  readonly shape: ImageShape;
  /** Whether a sample is a row of a table: its shape only says how the numbers are read, so that `1000x12x1` may be a signal of 1000x12. */
  readonly isTable?: true;
  /** Shapes of the images of one sample, by the names of the model's inputs. Absent where a sample is one image. */
  readonly inputs?: Readonly<Record<string, ImageShape>>;
  /**
   * Present where nothing but the labels told which classes there are: they are words, or whole numbers, which may be meant as values.
   * Absent where the classes are known without them.
   */
  readonly classesFound?: 'words' | 'numbers';
  /** Number of samples, at least 1. */
  readonly count: number;
  /** How many of the first steps of preprocessing its images have behind them; 0 when absent. */
  readonly prepared?: number;
  /**
   * What the labels of each head are, by its name: `output` for the main one, whose facts stand in the source too, or the name of a tap.
   * Absent where all heads share the labels.
   */
  readonly heads?: Readonly<Record<string, HeadTarget>>;
  /** Names of the numbers of a sample, in their order; absent where the data has none. */
  readonly features?: readonly string[];
  /**
   * Reads samples in the order asked for.
   *
   * @param indices numbers from 0 to count - 1
   * @param images receives `indices.length` samples, one after another: `[h, w, c]`, several images of a sample in the order of `inputs`;
   *   pictures have values of 0 to 255
   * @param labels receives the class of each sample, or its `targetSize` numbers one after another, those of several heads in the order of
   *   `heads`; none for images themselves. Made by `labelArray`: whole numbers where all labels are classes
   * @throws ConvlangError when the data behind the source cannot be read or is wrong; it names the file and the byte
   */
  read(indices: ArrayLike<number>, images: Float32Array, labels: Int32Array | Float32Array): Promise<void>;
  /** Gives back open files. The source must not be read after. */
  close(): Promise<void>;
}

/**
 * Sizes of what is to be met: `[n]` for a vector, `[h, w, c]` for an image, `[h, w]` for a map of classes; `image` for the image that goes
 * in, of several the first, or that image on its way.
 */
export type TargetShape = readonly number[] | 'image' | ImageBehind;

/** The image as it is behind so many steps of preprocessing. */
export interface ImageBehind {
  readonly behind: number;
}

/** Whether what is to be met is the image itself, behind all steps or some. */
export function isImageItself(target: TargetShape): target is 'image' | ImageBehind {
  return target === 'image' || 'behind' in target;
}

/** The labels of one head among the numbers that a source reads for a sample. */
export interface LabelPlace {
  /** `null` for labels that all heads share. */
  readonly head: string | null;
  readonly target: HeadTarget;
  /** The first of them, and how many they are. */
  readonly begin: number;
  readonly size: number;
}

/** Where the labels of each head lie among the numbers of a sample, in their order. */
export function labelPlaces(source: HeadTarget & Pick<DataSource, 'heads'>): readonly LabelPlace[] {
  const given: readonly (readonly [string | null, HeadTarget])[] =
    source.heads === undefined ? [[null, source]] : Object.entries(source.heads);
  let begin = 0;
  return given.map(([head, target]) => {
    const place = { head, target, begin, size: ownSize(target) };
    begin += place.size;
    return place;
  });
}

function ownSize({ targets, target = [1] }: Pick<HeadTarget, 'targets' | 'target'>): number {
  if (targets === 'classes') return 1;
  return isImageItself(target) ? 0 : target.reduce((product, size) => product * size, 1);
}

/** What the labels of a head are: its own, or those that all heads share. */
export function targetOf(source: HeadTarget & Pick<DataSource, 'heads'>, head: string): HeadTarget {
  const { heads = {} } = source;
  return (Object.hasOwn(heads, head) ? heads[head] : undefined) ?? source;
}

type Targets = Pick<HeadTarget, 'targets' | 'target'>;

function targetsOf(source: Targets & Pick<DataSource, 'heads'>): readonly Targets[] {
  return source.heads === undefined ? [source] : Object.values(source.heads);
}

/** Numbers that a source reads as the labels of one sample. */
export function targetSize(source: Pick<DataSource, 'targets' | 'target' | 'heads'>): number {
  return targetsOf(source).reduce((sum, target) => sum + ownSize(target), 0);
}

/** Room for the labels of so many samples: whole numbers where all labels are classes. */
export function labelArray(
  source: Pick<DataSource, 'targets' | 'target' | 'heads'>,
  count: number,
): Int32Array | Float32Array {
  const length = count * targetSize(source);
  const areClasses = targetsOf(source).every(({ targets }) => targets !== 'values');
  return areClasses ? new Int32Array(length) : new Float32Array(length);
}

/** Shapes of the images of one sample: one for each input. */
export function imageShapes({ shape, inputs }: Pick<DataSource, 'shape' | 'inputs'>): readonly ImageShape[] {
  return inputs === undefined ? [shape] : Object.values(inputs);
}

/** Numbers in the images of one sample. */
export function imagesSize(source: Pick<DataSource, 'shape' | 'inputs'>): number {
  return imageShapes(source).reduce((sum, one) => sum + sampleSize(one), 0);
}

/** Numbers in one image of a shape. */
export function sampleSize(shape: ImageShape): number {
  return shape[0] * shape[1] * shape[2];
}
