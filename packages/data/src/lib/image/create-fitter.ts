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

/** Makes of a picture `[h, w, c]` of a model's input, one picture at a time. */
export type ImageFitter = (image: RawImage) => Float32Array;

/**
 * Prepares pictures as the data section says. One that does not fit is first brought to the right channels (the usual grey
 * value of three, or three equal ones) and then resized bilinearly, in steps of whole blocks while it is at least twice too
 * large: to the size of the items of the file's source where that is known, else to the size of the input. How is found out
 * once for pictures of one size that come one after another.
 *
 * @returns throws ConvlangError E605 for a picture of which no size makes the preprocessing end in the model's input
 */
export function createFitter(target: FitTarget): ImageFitter {
  let last: { readonly shape: ImageShape; readonly fit: Fit } | null = null;
  return (image) => {
    const coloured = matchChannels(image, target.input[2]);
    const { shape } = coloured;
    if (last === null || !isSame(shape, last.shape))
      last = { shape, fit: fitOf(shape, target) ?? failFit(image, target) };
    const prepared = new Float32Array(sampleSize(target.input));
    last.fit(coloured.pixels, prepared);
    return prepared;
  };
}

/** Fills `prepared` from the pixels of a picture of one shape, which stay as they are. */
type Fit = (pixels: RawImage['pixels'], prepared: Float32Array) => void;

/** What it works in is used again for each picture. @returns `null` where no size leads to the model's input */
function fitOf(shape: ImageShape, target: FitTarget): Fit | null {
  const size = candidateSizes(shape, target).find((one) => leadsTo(shape, one, target));
  if (size === undefined) return null;
  const block = blockFor(shape, size);
  const shrunk = shrunkShape(shape, block);
  const steps = stepsFor(shrunk, size, target);
  const settings = { ...target.data, preprocess: steps, augment: [], vocabulary: target.vocabulary };
  const preparer = createPreparer(shrunk, settings, 0, 'predict');
  const work = new Float32Array(sampleSize(shrunk));
  return (pixels, prepared) => {
    if (block === 1) work.set(pixels);
    else shrink({ pixels, shape, block }, work);
    preparer.prepare(work, prepared, null);
  };
}

function isSame(a: ImageShape, b: ImageShape): boolean {
  return a.every((length, i) => length === b[i]);
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

/** The edge of the blocks whose means are taken of a picture before it is resized; 1 for none. */
function blockFor([h, w]: ImageShape, [height, width]: readonly [number, number]): number {
  return Math.max(1, Math.min(Math.floor(h / height), Math.floor(w / width)));
}

function shrunkShape([h, w, c]: ImageShape, block: number): ImageShape {
  return [Math.floor(h / block), Math.floor(w / block), c];
}

/** Pixels of a shape, and the edge of the blocks that they are brought to. */
interface ShrunkPixels {
  readonly pixels: RawImage['pixels'];
  readonly shape: ImageShape;
  readonly block: number;
}

/** Means of whole blocks, so that a much larger picture does not lose what lies between the pixels that resizing reads. */
function shrink({ pixels, shape, block }: ShrunkPixels, into: Float32Array): void {
  const [, w] = shape;
  const [height, width, c] = shrunkShape(shape, block);
  into.fill(0);
  for (let y = 0; y < height * block; y++) {
    for (let x = 0; x < width * block; x++) {
      const to = (Math.floor(y / block) * width + Math.floor(x / block)) * c;
      for (let k = 0; k < c; k++)
        into[to + k] = (into[to + k] ?? 0) + (pixels[(y * w + x) * c + k] ?? 0) / block ** 2;
    }
  }
}

function failFit(image: RawImage, { input, data }: FitTarget): never {
  const slots = { given: `${image.shape.join('x')} (${image.name})`, taken: input.join('x') };
  return fail('E605', slots, data.span);
}
