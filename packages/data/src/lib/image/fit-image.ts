import { ConvlangError } from '@convlang/diagnostics';
import { findSource, type ImageShape, type PreprocessStep, type SourceTable } from '@convlang/ops';
import { sampleSize } from '../source/data-source.js';
import { fail } from '../fail.js';
import { createPreparer } from '../prepare/create-preparer.js';
import { preparedShape } from '../prepare/prepare.js';
import type { ImageUse } from './image-use.js';
import { makesGray, matchChannels } from './match-channels.js';
import type { RawImage } from './source-image.js';

/** What a picture from anywhere must become. */
export interface FitTarget extends Pick<ImageUse, 'input' | 'data' | 'vocabulary'> {
  /** What is known of kinds of sources: the sizes of their items. */
  readonly sources: SourceTable;
}

/**
 * Prepares a picture as the data section says. One that does not fit is first brought to the right channels (the usual grey
 * value of three, or three equal ones) and then resized bilinearly, in steps of whole blocks while it is at least twice too
 * large: to the size of the items of the file's source where that is known, else to the size of the input.
 *
 * @returns `[h, w, c]` of the model's input
 * @throws ConvlangError E605 when no size makes the preprocessing end in the model's input
 */
export function fitImage(image: RawImage, target: FitTarget): Float32Array {
  const coloured = matchChannels(image, target.input[2]);
  const size = candidateSizes(coloured.shape, target).find((s) => leadsTo(coloured.shape, s, target));
  if (size === undefined) return failFit(image, target);
  const shrunk = shrink(coloured, size);
  const steps = stepsFor(shrunk.shape, size, target);
  const settings = { ...target.data, preprocess: steps, augment: [], vocabulary: target.vocabulary };
  const prepared = new Float32Array(sampleSize(target.input));
  createPreparer(shrunk.shape, settings, 0, 'predict').prepare(
    new Float32Array(shrunk.pixels),
    prepared,
    null,
  );
  return prepared;
}

function candidateSizes(
  shape: ImageShape,
  { input, data: { source }, sources }: FitTarget,
): readonly (readonly [number, number])[] {
  const known = source === null ? null : findSource(sources, source.kind)?.shapeOf?.(source);
  const ofItems = known ? [known.shape] : [];
  return [shape, ...ofItems, input].map(([height, width]) => [height, width]);
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
  { input, data, vocabulary }: FitTarget,
): readonly PreprocessStep[] {
  const isMadeGray = makesGray(data.preprocess, vocabulary);
  const gray: PreprocessStep[] = shape[2] === 3 && input[2] === 1 && !isMadeGray ? [{ kind: 'gray' }] : [];
  const resize: PreprocessStep[] =
    shape[0] === height && shape[1] === width ? [] : [{ kind: 'resize', height, width }];
  return [...gray, ...resize, ...data.preprocess];
}

/** Means of whole blocks, so that a much larger picture does not lose what lies between the pixels that resizing reads. */
function shrink(image: RawImage, [height, width]: readonly [number, number]): RawImage {
  const [h, w, c] = image.shape;
  const block = Math.min(Math.floor(h / height), Math.floor(w / width));
  if (block < 2) return image;
  const shape: ImageShape = [Math.floor(h / block), Math.floor(w / block), c];
  const pixels = new Float32Array(sampleSize(shape));
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
  return fail('E605', slots, data.span);
}
