import { tensorFault, type Tensor } from '@convlang/tensor';
import {
  sampleSize,
  targetSize,
  type DataSource,
  type ImageShape,
  type TargetKind,
  type TargetShape,
} from './data-source.js';
import { fail } from './fail.js';

/** Samples that a program holds. */
export interface ArrayData {
  /** `[n, h, w, c]`, or `[n, features]` for rows of numbers; pictures have values of 0 to 255. Kept, not copied: it must stay as it is. */
  readonly images: Tensor<'f32' | 'u8'>;
  /**
   * A class number from 0, or a value, for each sample; or values as a tensor, `[n, k]` for vectors and `[n, h, w, c]` for images. Kept, not
   * copied. Absent where the target is the image itself.
   */
  readonly labels?: ArrayLike<number> | Tensor<'f32' | 'u8'>;
  /**
   * What the labels are; `image` for none: the network is to give back the image that it takes, as it is after the preprocessing. Default
   * `classes`, for a tensor `values`.
   */
  readonly targets?: TargetKind | 'image';
  /** Names of the classes by number. Default: none are known. */
  readonly classes?: readonly string[];
  /** Keys the random streams of shuffling and augmentation. Default `arrays`. */
  readonly name?: string;
}

/**
 * Arrays in memory as a source of samples.
 *
 * @throws ConvlangError E643 when they are not as many labels as samples, are no samples at all, or a label is no class
 */
export function fromArrays(data: ArrayData): DataSource {
  const { images, classes = [], name = 'arrays' } = data;
  const shape = shapeOf(images);
  const count = images.shape[0] as number;
  if (count === 0) refuse('there are none');
  const labels = labelsOf(data, count);
  const size = sampleSize(shape);
  const width = targetSize(labels);
  return {
    name,
    shape,
    count,
    targets: labels.targets,
    ...(labels.target === undefined ? {} : { target: labels.target }),
    classes,
    read: (indices, into, intoLabels) => {
      for (let k = 0; k < indices.length; k++) {
        const i = indices[k] as number;
        into.set(images.data.subarray(i * size, (i + 1) * size), k * size);
        for (let j = 0; j < width; j++) intoLabels[k * width + j] = labels.numbers[i * width + j] as number;
      }
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

function shapeOf(images: Tensor<'f32' | 'u8'>): ImageShape {
  const sizes = sizesOf('images', images);
  const [h = 0, w = 0, c = 0] = sizes.length === 1 ? [1, 1, ...sizes] : sizes;
  return [h, w, c];
}

/** Sizes of one sample. */
function sizesOf(part: 'images' | 'labels', whole: Tensor): readonly number[] {
  const fault = tensorFault(whole);
  if (fault !== null) refuse(`\`${part}\` is no tensor: ${fault}`);
  if (!['f32', 'u8'].includes(whole.dtype)) refuse(`\`${part}\` is ${whole.dtype}, not f32 or u8`);
  const [, ...sizes] = whole.shape;
  const form = part === 'images' ? '[n, features]' : '[n, values]';
  if (sizes.length !== 1 && sizes.length !== 3)
    refuse(`\`${part}\` is [${whole.shape.join(', ')}], not [n, height, width, channels] or ${form}`);
  if (sizes.includes(0)) refuse(`\`${part}\` is [${whole.shape.join(', ')}]: each holds nothing`);
  return sizes;
}

/** The labels of all samples, one after another, and what they are. */
interface Labels {
  readonly targets: TargetKind;
  readonly target?: TargetShape;
  readonly numbers: ArrayLike<number>;
}

function labelsOf(data: ArrayData, count: number): Labels {
  const { labels, targets, classes = [] } = data;
  if (targets === 'image') {
    if (labels !== undefined)
      refuse('there are `labels`, and `targets` says that the images themselves are the target');
    return { targets: 'values', target: 'image', numbers: [] };
  }
  if (labels === undefined) return refuse('there are no `labels`');
  const found = isTensor(labels)
    ? valuesOf(labels, targets)
    : { targets: targets ?? 'classes', numbers: labels };
  const width = targetSize(found);
  if (found.numbers.length !== count * width)
    refuse(
      `there are ${count} in \`images\`, and ${found.numbers.length / width} ${isTensor(labels) ? 'rows' : 'numbers'} in \`labels\``,
    );
  const bad = Array.from(found.numbers).findIndex((label) => !isLabel(label, found.targets, classes));
  if (bad >= 0)
    refuse(
      `label ${Math.floor(bad / width)} is ${found.numbers[bad]}, not ${expected(found.targets, classes)}`,
    );
  return found;
}

function isTensor(labels: ArrayLike<number> | Tensor): labels is Tensor {
  return 'dtype' in labels;
}

function valuesOf(labels: Tensor, targets: TargetKind | undefined): Labels {
  if (targets === 'classes') refuse('`labels` is a tensor, and classes are one number for each sample');
  return { targets: 'values', target: sizesOf('labels', labels), numbers: labels.data };
}

function isLabel(label: number, targets: TargetKind, classes: readonly string[]): boolean {
  if (targets === 'values') return Number.isFinite(label);
  return Number.isSafeInteger(label) && label >= 0 && (classes.length === 0 || label < classes.length);
}

function expected(targets: TargetKind, { length }: readonly string[]): string {
  if (targets === 'values') return 'a finite number';
  return length === 0 ? 'a class number from 0' : `a class number from 0 to ${length - 1}`;
}

function refuse(what: string): never {
  return fail('E643', { what }, null);
}
