import { checkArgument, checkMembers, isNamesOrAbsent, isRecord } from '@convlang/diagnostics';
import { tensorFault, type Tensor } from '@convlang/tensor';
import {
  asImageShape,
  labelPlaces,
  targetSize,
  type DataSource,
  type HeadTarget,
  type ImageShape,
  type TargetKind,
} from './data-source.js';
import { fail } from '../fail.js';

/** Labels that a program holds, for all heads of a model or for one of them. */
export interface ArrayLabels {
  /**
   * A class number from 0, or a value, for each sample; values as a tensor, `[n, k]` for vectors and `[n, h, w, c]` for images; or whole
   * numbers `[n, h, w]` for maps, a class for each pixel. Kept, not copied. Absent where the target is the image itself.
   */
  readonly labels?: ArrayLike<number> | Tensor;
  /**
   * What the labels are; `image` for none: the network is to give back the image that it takes, as it is after the preprocessing. Default
   * `classes`; for a tensor `values`, or `maps` where it is i32 or u8 `[n, h, w]`.
   */
  readonly targets?: TargetKind | 'image';
  /** Names of the classes by number. Default: none are known. */
  readonly classes?: readonly string[];
}

/** Samples that a program holds. */
export interface ArrayData extends ArrayLabels {
  /** `[n, h, w, c]`, or `[n, features]` for rows of numbers; pictures have values of 0 to 255. Kept, not copied: it must stay as it is. */
  readonly images?: Tensor<'f32' | 'u8'>;
  /** In place of `images`: such a tensor for each input of the model, by its name. */
  readonly inputs?: Readonly<Record<string, Tensor<'f32' | 'u8'>>>;
  /** In place of `labels`: those of each head, by its name, which is `output` for the main one and that of the tap for others. */
  readonly heads?: Readonly<Record<string, ArrayLabels>>;
  /** Keys the random streams of shuffling and augmentation. Default `arrays`. */
  readonly name?: string;
}

const labelMembers = {
  labels: true,
  targets: true,
  classes: true,
} as const satisfies Record<keyof ArrayLabels, true>;

const members = {
  images: true,
  inputs: true,
  heads: true,
  name: true,
  ...labelMembers,
} as const satisfies Record<keyof ArrayData, true>;

/**
 * Arrays in memory as a source of samples.
 *
 * @throws ConvlangError E556 for what are no arrays at all, and for members that are none of those above, E643 when they are not as many labels as samples,
 *   are no samples at all, a label is no class, or two classes have one name
 */
export function fromArrays(data: ArrayData): DataSource {
  checkArgument('data', data, isRecord(data), 'an object such as { images, labels }');
  checkMembers(data, members);
  const images = imagesOf(data);
  const [first] = images;
  if (first === undefined) return refuse('`inputs` has none');
  const { count, shape } = first;
  if (count === 0) refuse('there are none');
  const labels = allLabels(data, first);
  const main = labels.find(({ head }) => head === null || head === 'output');
  if (main === undefined) return refuse('`heads` has no `output`, the main head of a model');
  const facts: HeadTarget & Pick<DataSource, 'heads'> = {
    ...main.target,
    ...(main.head === null
      ? {}
      : { heads: Object.fromEntries(labels.map(({ head, target }) => [String(head), target])) }),
  };
  const width = targetSize(facts);
  const places = labelPlaces(facts);
  return {
    name: data.name ?? 'arrays',
    shape,
    ...(data.inputs === undefined
      ? {}
      : { inputs: Object.fromEntries(images.map((one) => [one.name, one.shape])) }),
    count,
    ...facts,
    read: (indices, into, intoLabels) => {
      for (let k = 0; k < indices.length; k++) {
        const i = indices[k] as number;
        let at = k * images.reduce((sum, { size }) => sum + size, 0);
        for (const { numbers, size } of images) {
          into.set(numbers.subarray(i * size, (i + 1) * size), at);
          at += size;
        }
        for (const [l, { begin, size }] of places.entries())
          for (let j = 0; j < size; j++)
            intoLabels[k * width + begin + j] = labels[l]?.numbers[i * size + j] as number;
      }
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

/** The images of one input. */
interface Images {
  /** What the data calls them, and what messages do. */
  readonly name: string;
  readonly called: string;
  readonly count: number;
  readonly shape: ImageShape;
  readonly numbers: Float32Array | Uint8Array;
  /** Numbers in one image. */
  readonly size: number;
}

function imagesOf({ images, inputs }: ArrayData): readonly Images[] {
  if (inputs === undefined)
    return [images === undefined ? refuse('there are no `images`') : ofInput('images', 'images', images)];
  if (images !== undefined) refuse('there are `images`, and `inputs` as well');
  checkArgument('inputs', inputs, isRecord(inputs), 'an object with a tensor for each input by its name');
  const all = Object.entries(inputs).map(([name, tensor]) => ofInput(name, `inputs.${name}`, tensor));
  const [first] = all;
  for (const { called, count } of all)
    if (first !== undefined && count !== first.count)
      refuse(`there are ${first.count} in \`${first.called}\`, and ${count} in \`${called}\``);
  return all;
}

function ofInput(name: string, called: string, tensor: Tensor<'f32' | 'u8'>): Images {
  const sizes = sizesOf('features', called, tensor);
  const [h, w, c] = asImageShape(sizes);
  return {
    name,
    called,
    count: tensor.shape[0] as number,
    shape: [h, w, c],
    numbers: tensor.data,
    size: h * w * c,
  };
}

/**
 * Sizes of one sample.
 *
 * @param row what a row of numbers holds
 */
function sizesOf(row: 'features' | 'values', called: string, whole: Tensor): readonly number[] {
  checkTensor(called, whole);
  if (!['f32', 'u8'].includes(whole.dtype)) refuse(`\`${called}\` is ${whole.dtype}, not f32 or u8`);
  const [, ...sizes] = whole.shape;
  if (sizes.length < 1 || sizes.length > 3)
    refuse(
      `\`${called}\` is [${whole.shape.join(', ')}], not [n, height, width, channels], [n, length, channels] or [n, ${row}]`,
    );
  checkSizes(called, whole);
  return sizes;
}

function checkTensor(called: string, whole: Tensor): void {
  const fault = tensorFault(whole);
  if (fault !== null)
    refuse(`\`${called}\` is no tensor: ${fault}`, [
      "tensor('f32', [count, height, width, channels], new Float32Array(numbers)) makes one",
    ]);
}

function checkSizes(called: string, { shape }: Tensor): void {
  if (shape.slice(1).includes(0)) refuse(`\`${called}\` is [${shape.join(', ')}]: each holds nothing`);
}

/** The labels of a head for all samples, one after another, and what they are. */
interface Labels {
  readonly head: string | null;
  readonly target: HeadTarget;
  readonly numbers: ArrayLike<number>;
}

function allLabels(data: ArrayData, images: Images): readonly Labels[] {
  const { heads } = data;
  if (heads === undefined) return [{ head: null, ...labelsOf(data, 'labels', images) }];
  const given = (['labels', 'targets', 'classes'] as const).find((key) => data[key] !== undefined);
  if (given !== undefined) refuse(`there are \`heads\`, and \`${given}\` as well: each head has its own`);
  checkArgument('heads', heads, isRecord(heads), 'an object such as { output: { labels }, aux: { labels } }');
  return Object.entries(heads).map(([head, own]) => {
    checkArgument(`heads.${head}`, own, isRecord(own), 'an object such as { labels, classes }');
    checkMembers(own, labelMembers);
    return { head, ...labelsOf(own, `heads.${head}.labels`, images) };
  });
}

function labelsOf(
  data: ArrayLabels,
  called: string,
  { count, called: images }: Images,
): Omit<Labels, 'head'> {
  const { labels, targets, classes = [] } = data;
  checkArgument('classes', classes, isNamesOrAbsent(classes), "a list of names, such as ['cat', 'dog']");
  // Of two classes of one name, labels that are met by name would all be the first.
  const twice = classes.find((name, i) => classes.indexOf(name) < i);
  if (twice !== undefined) refuse(`\`classes\` has \`${twice}\` twice`);
  const isTarget = targets === undefined || ['classes', 'values', 'maps', 'image'].includes(targets);
  checkArgument('targets', targets, isTarget, 'classes, values, maps or image');
  if (targets === 'image') {
    if (labels !== undefined)
      refuse(`there are \`${called}\`, and \`targets\` says that the images themselves are the target`);
    return { target: { targets: 'values', target: 'image', classes }, numbers: [] };
  }
  if (labels === undefined) return refuse(`there are no \`${called}\``);
  const isList = typeof labels === 'object' && (labels as unknown) !== null;
  checkArgument(called, labels, isList, 'a list of class numbers or values, or a tensor');
  if (targets === 'maps' && !isTensor(labels))
    refuse(`\`${called}\` is no tensor, and maps of classes are i32 or u8 [n, height, width]`);
  const found = isTensor(labels)
    ? ofTensor(labels, called, data)
    : { target: { targets: targets ?? 'classes', classes }, numbers: labels };
  const width = targetSize(found.target);
  if (found.numbers.length !== count * width)
    refuse(
      `there are ${count} in \`${images}\`, and ${found.numbers.length / width} ${isTensor(labels) ? 'rows' : 'numbers'} in \`${called}\``,
    );
  const bad = Array.from(found.numbers).findIndex((label) => !isLabel(label, found.target));
  if (bad >= 0)
    refuse(
      `${called === 'labels' ? 'label' : `\`${called}\`: label`} ${Math.floor(bad / width)} is ${found.numbers[bad]}, not ${expected(found.target)}`,
    );
  return found;
}

function isTensor(labels: ArrayLike<number> | Tensor): labels is Tensor {
  return 'dtype' in labels;
}

function ofTensor(
  labels: Tensor,
  called: string,
  { targets, classes = [] }: ArrayLabels,
): Omit<Labels, 'head'> {
  const isMap = labels.dtype !== 'f32' && labels.shape.length === 3;
  if (targets === 'classes') refuse(`\`${called}\` is a tensor, and classes are one number for each sample`);
  if (targets === 'maps' || (targets === undefined && isMap)) {
    checkTensor(called, labels);
    if (!isMap)
      refuse(
        `\`${called}\` is ${labels.dtype} [${labels.shape.join(', ')}], and maps of classes are i32 or u8 [n, height, width]`,
      );
    checkSizes(called, labels);
    return { target: { targets: 'maps', target: labels.shape.slice(1), classes }, numbers: labels.data };
  }
  return {
    target: { targets: 'values', target: sizesOf('values', called, labels), classes },
    numbers: labels.data,
  };
}

function isLabel(label: number, { targets, classes }: HeadTarget): boolean {
  if (targets === 'values') return Number.isFinite(label);
  return Number.isSafeInteger(label) && label >= 0 && (classes.length === 0 || label < classes.length);
}

function expected({ targets, classes: { length } }: HeadTarget): string {
  if (targets === 'values') return 'a finite number';
  return length === 0 ? 'a class number from 0' : `a class number from 0 to ${length - 1}`;
}

function refuse(what: string, notes: readonly string[] = []): never {
  return fail('E643', { what }, null, notes);
}
