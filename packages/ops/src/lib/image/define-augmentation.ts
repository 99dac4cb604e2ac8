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

/** A random change of training images. */
export interface AugmentationDefinition<
  A extends SettingArguments = SettingArguments,
> extends WordDefinition<A> {
  /** Numbers that it draws for one sample, at most. */
  readonly draws: number;
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
}

/** Keeps the literal types of a change. */
export function defineAugmentation<const A extends SettingArguments>(
  definition: AugmentationDefinition<A>,
): AugmentationDefinition<A> {
  return Object.freeze(definition);
}
