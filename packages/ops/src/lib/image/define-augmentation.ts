import type { SettingArguments, SettingValues, WordDefinition } from '../vocabulary/setting-arguments.js';
import type { ImageShape } from './define-image-step.js';

/** One image to be changed. What comes in from outside of it is 0, as with padding. */
export interface RandomChange<V> {
  readonly values: V;
  readonly shape: ImageShape;
  /** `[h, w, c]` */
  readonly from: Float32Array;
  /** As long as `from`; its numbers are those of an image before. */
  readonly to: Float32Array;
  /** A number from 0 to below 1: number `k` of this step for this sample. */
  readonly draw: (k: number) => number;
}

/** A random change of training images. */
export interface AugmentationDefinition<
  A extends SettingArguments = SettingArguments,
> extends WordDefinition<A> {
  /** Numbers that it draws for one sample, at most. */
  readonly draws: number;
  /** `false` where every pixel stays in its place: labels that are images or maps fit the changed image only then. */
  readonly movesPixels?: false;
  /** Whether it leaves something of every image of a shape; default always. */
  fits?(shape: ImageShape, values: SettingValues<A>): boolean;
  /** Writes all of `to`. Gives `false` when chance leaves the image as it is; then `to` does not count. */
  change(image: RandomChange<SettingValues<A>>): boolean;
}

/** Keeps the literal types of a change. */
export function defineAugmentation<const A extends SettingArguments>(
  definition: AugmentationDefinition<A>,
): AugmentationDefinition<A> {
  return Object.freeze(definition);
}
