import type { SettingArguments, SettingValues, WordDefinition } from '../vocabulary/setting-arguments.js';
import type { ImageShape } from './define-image-step.js';

/** One image to be changed, or a target that lies on its pixels. */
export interface RandomChange<V> {
  readonly values: V;
  readonly shape: ImageShape;
  /**
   * What the numbers are. Those of an image may be mixed, and what comes in from outside is 0, as with padding. Of class numbers, one a pixel,
   * each is taken from the nearest pixel, and what comes in from outside has the class of the pixel at the edge that is nearest.
   */
  readonly of: 'image' | 'classes';
  /** `[h, w, c]` */
  readonly from: Float32Array;
  /** As long as `from`; its numbers are those of an image before. */
  readonly to: Float32Array;
  /** A number from 0 to below 1: number `k` of this step for this sample. */
  readonly draw: (k: number) => number;
}

/** Where the pixels of an affine movement come from: rows and columns from the middle of the image, by those where they are. */
export interface Origins {
  readonly yOfY: number;
  readonly yOfX: number;
  readonly xOfY: number;
  readonly xOfX: number;
}

/** An image that is to become one with another. Both are as the network gets them. */
export interface ImageMix<V> extends Pick<RandomChange<V>, 'values' | 'shape' | 'from' | 'to' | 'draw'> {
  /** The other image, as long as `from`. */
  readonly other: Float32Array;
}

/** A random change of training images: of each by itself, or of two, whose labels then count in part. */
export type AugmentationDefinition<A extends SettingArguments = SettingArguments> =
  ImageChangeDefinition<A> | ImageMixDefinition<A>;

interface Drawing<A extends SettingArguments> extends WordDefinition<A> {
  /** Numbers that it draws for one sample, at most. */
  readonly draws: number;
}

/** A change that makes one image of two. */
export interface ImageMixDefinition<A extends SettingArguments = SettingArguments> extends Drawing<A> {
  /**
   * Writes all of `to`. What it does depends on the values, the shape and the draws alone.
   *
   * @returns what `from` counts, from 0 to 1: the loss is so much of that of its label, and the rest of that of the other's
   */
  mix(images: ImageMix<SettingValues<A>>): number;
}

/** A change of an image by itself. */
export interface ImageChangeDefinition<A extends SettingArguments = SettingArguments> extends Drawing<A> {
  /**
   * What becomes of a target that lies on the pixels, an image or a map of classes. `stays`: every pixel keeps its place, and the target is left as
   * it is. `moves`: `change` is done to it too, with the same numbers drawn, and heeds what it is (`of`). Absent where it is not known: such
   * targets are then refused (E629).
   */
  readonly target?: 'stays' | 'moves';
  /** Whether it leaves something of every image of a shape; default always. */
  fits?(shape: ImageShape, values: SettingValues<A>): boolean;
  /** Writes all of `to`. What it does depends on the values, the shape and the draws alone. Gives `false` when chance leaves the image as it is; then `to` does not count. */
  change(image: RandomChange<SettingValues<A>>): boolean;
  /**
   * Of an affine movement about the middle: the one that `change` makes with these draws. Those that stand one right behind another are made as
   * one: numbers are mixed once, and what one brings out of sight another may bring back. `target` is then `moves`.
   */
  origins?(image: Pick<RandomChange<SettingValues<A>>, 'values' | 'draw'>): Origins;
}

/** Keeps the literal types of a change. */
export function defineAugmentation<const A extends SettingArguments>(
  definition: AugmentationDefinition<A>,
): AugmentationDefinition<A> {
  return Object.freeze(definition);
}
