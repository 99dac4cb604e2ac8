import { tensorFault, type Tensor } from '@convlang/tensor';
import { sampleSize, type DataSource, type ImageShape, type TargetKind } from './data-source.js';
import { fail } from './fail.js';

/** Samples that a program holds. */
export interface ArrayData {
  /** `[n, h, w, c]`, or `[n, features]` for rows of numbers; pictures have values of 0 to 255. Kept, not copied: it must stay as it is. */
  readonly images: Tensor<'f32' | 'u8'>;
  /** A class number from 0, or a value, for each sample. Kept, not copied. */
  readonly labels: ArrayLike<number>;
  /** What the labels are. Default `classes`. */
  readonly targets?: TargetKind;
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
  const { images, labels, targets = 'classes', classes = [], name = 'arrays' } = data;
  const shape = shapeOf(images);
  const count = images.shape[0] as number;
  if (count === 0) refuse('there are none');
  if (labels.length !== count)
    refuse(`there are ${count} in \`images\`, and ${labels.length} numbers in \`labels\``);
  const bad = Array.from(labels).findIndex((label) => !isLabel(label, targets, classes));
  if (bad >= 0) refuse(`label ${bad} is ${labels[bad]}, not ${expected(targets, classes)}`);
  const size = sampleSize(shape);
  return {
    name,
    shape,
    count,
    targets,
    classes,
    read: (indices, into, intoLabels) => {
      for (let k = 0; k < indices.length; k++) {
        const i = indices[k] as number;
        into.set(images.data.subarray(i * size, (i + 1) * size), k * size);
        intoLabels[k] = labels[i] as number;
      }
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

function shapeOf(images: Tensor<'f32' | 'u8'>): ImageShape {
  const fault = tensorFault(images);
  if (fault !== null) refuse(`\`images\` is no tensor: ${fault}`);
  if (!['f32', 'u8'].includes(images.dtype)) refuse(`\`images\` is ${images.dtype}, not f32 or u8`);
  const [, ...sizes] = images.shape;
  const [h = 0, w = 0, c = 0] = sizes.length === 1 ? [1, 1, ...sizes] : sizes;
  if (sizes.length !== 1 && sizes.length !== 3)
    refuse(`\`images\` is [${images.shape.join(', ')}], not [n, height, width, channels] or [n, features]`);
  if (h * w * c === 0) refuse(`\`images\` is [${images.shape.join(', ')}]: each holds nothing`);
  return [h, w, c];
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
