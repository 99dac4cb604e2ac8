import type { Part } from './part.js';
import type { SettingArguments, SettingValues, WordDefinition } from '../vocabulary/setting-arguments.js';

/** Height, width and channels of an image; `[1, 1, n]` for a row of n features. */
export type ImageShape = readonly [height: number, width: number, channels: number];

/**
 * Reads an image and writes another; the two do not overlap.
 *
 * @param draw in training, where the step says that it `draws`: number k of those of the sample, from 0 up to but not 1
 */
export type ImageChange = (from: Float32Array, to: Float32Array, draw?: (k: number) => number) => void;

/** A step of preprocessing: what it makes of a shape, and how. Values are of 0 to 255 before `scale`. */
export interface ImageStepDefinition<
  A extends SettingArguments = SettingArguments,
> extends WordDefinition<A> {
  /** Whether it moves pixels to other places, or only changes their values. Random changes come behind the last that does. */
  readonly movesPixels: boolean;
  /** Whether what comes out shows all of the image and nothing else, be it smaller or larger: labels that lie on the image still do. */
  readonly keepsWhole?: true;
  /** Whether what `create` makes reads images of bytes as well, and leaves an image as it is: one that was decoded need not be copied then. */
  readonly takesBytes?: true;
  /**
   * The part of the image that what comes out shows, in pixels from the top left corner, so that a picture which lies on the image can be cut alike.
   * Absent where it moves pixels in another way, as where it puts some round the image.
   */
  part?(shape: ImageShape, values: SettingValues<A>): Part;
  /** How many numbers it draws for a training image, so that it makes another of it in each epoch; none where absent. */
  draws?(values: SettingValues<A>): number;
  /** The shape that comes out; `null` where the step does not fit. Nothing is allocated for it. */
  shapeAfter(shape: ImageShape, values: SettingValues<A>): ImageShape | null;
  /** Makes the step for images of one shape that it fits. */
  create(shape: ImageShape, values: SettingValues<A>): ImageChange;
}

/** Keeps the literal types of a step. */
export function defineImageStep<const A extends SettingArguments>(
  definition: ImageStepDefinition<A>,
): ImageStepDefinition<A> {
  return Object.freeze(definition);
}
