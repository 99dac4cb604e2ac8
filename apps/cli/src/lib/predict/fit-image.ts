import { createPreparer, preparedShape, type ImageShape } from '@convlang/data';
import { ConvlangError, report } from '@convlang/diagnostics';
import type { DataSettings, PreprocessStep, Vocabulary } from '@convlang/ops';
import type { RawImage } from './load-images.js';

/** What a picture must become, and how the model file makes it. */
export interface FitTarget {
  /** Sizes of the model's input. */
  readonly input: ImageShape;
  readonly data: DataSettings;
  readonly vocabulary: Vocabulary;
}

/** Sizes that the items of known sources have: what a picture of another size is brought to before preprocessing. */
const sourceSizes: Readonly<Record<string, readonly [number, number]>> = {
  digits: [28, 28],
  mnist: [28, 28],
  cifar10: [32, 32],
};

/**
 * Prepares a picture as the data section says. One that does not fit is first brought to the right channels (the usual grey
 * value of three, or three equal ones) and then resized bilinearly, in steps of whole blocks while it is at least twice too
 * large: to the size of the items of the file's source where that is known, else to the size of the input.
 *
 * @returns `[h, w, c]` of the model's input
 * @throws ConvlangError E605 when no size makes the preprocessing end in the model's input
 */
export function fitImage(image: RawImage, target: FitTarget): Float32Array {
  const coloured = matchChannels(image, target);
  const size = candidateSizes(coloured.shape, target).find((s) => leadsTo(coloured.shape, s, target));
  if (size === undefined) return failFit(image, target);
  const shrunk = shrink(coloured, size);
  const steps = stepsFor(shrunk.shape, size, target);
  const settings = { ...target.data, preprocess: steps, augment: [], vocabulary: target.vocabulary };
  const prepared = new Float32Array(target.input[0] * target.input[1] * target.input[2]);
  createPreparer(shrunk.shape, settings, 0, 'predict').prepare(shrunk.pixels.slice(), prepared, null);
  return prepared;
}

function candidateSizes(
  shape: ImageShape,
  { input, data }: FitTarget,
): readonly (readonly [number, number])[] {
  const known = sourceSizes[data.source?.kind ?? ''];
  return [[shape[0], shape[1]], ...(known === undefined ? [] : [known]), [input[0], input[1]]];
}

function leadsTo(shape: ImageShape, size: readonly [number, number], target: FitTarget): boolean {
  try {
    const { data, vocabulary } = target;
    const reached = preparedShape(shape, stepsFor(shape, size, target), data.span, vocabulary.imageSteps);
    return reached.every((dim, i) => dim === target.input[i]);
  } catch (error) {
    // A step that does not fit this size (E521) rules it out; the next candidate may fit.
    if (error instanceof ConvlangError) return false;
    throw error;
  }
}

/** The file's preprocessing, after what the picture needs first. */
function stepsFor(
  shape: ImageShape,
  [height, width]: readonly [number, number],
  { input, data }: FitTarget,
): readonly PreprocessStep[] {
  const hasGray = data.preprocess.some((step) => step.kind === 'gray');
  const gray: PreprocessStep[] = shape[2] === 3 && input[2] === 1 && !hasGray ? [{ kind: 'gray' }] : [];
  const resize: PreprocessStep[] =
    shape[0] === height && shape[1] === width ? [] : [{ kind: 'resize', height, width }];
  return [...gray, ...resize, ...data.preprocess];
}

/** One channel three times, where the model takes colours. */
function matchChannels(image: RawImage, { input }: FitTarget): RawImage {
  const [h, w, c] = image.shape;
  if (c !== 1 || input[2] !== 3) return image;
  const pixels = new Float32Array(h * w * 3);
  for (let i = 0; i < pixels.length; i++) pixels[i] = image.pixels[Math.floor(i / 3)] ?? 0;
  return { ...image, shape: [h, w, 3], pixels };
}

/** Means of whole blocks, so that a much larger picture does not lose what lies between the pixels that resizing reads. */
function shrink(image: RawImage, [height, width]: readonly [number, number]): RawImage {
  const [h, w, c] = image.shape;
  const block = Math.min(Math.floor(h / height), Math.floor(w / width));
  if (block < 2) return image;
  const shape: ImageShape = [Math.floor(h / block), Math.floor(w / block), c];
  const pixels = new Float32Array(shape[0] * shape[1] * c);
  for (let y = 0; y < shape[0] * block; y++) {
    for (let x = 0; x < shape[1] * block; x++) {
      const to = (Math.floor(y / block) * shape[1] + Math.floor(x / block)) * c;
      for (let k = 0; k < c; k++)
        pixels[to + k] = (pixels[to + k] ?? 0) + (image.pixels[(y * w + x) * c + k] ?? 0) / block ** 2;
    }
  }
  return { ...image, shape, pixels };
}

function failFit(image: RawImage, { input, data }: FitTarget): never {
  const slots = { given: `${image.shape.join('x')} (${image.name})`, taken: input.join('x') };
  throw new ConvlangError([report('E605', slots, data.span)]);
}
