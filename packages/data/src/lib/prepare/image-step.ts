import type { ImageShape } from '../data-source.js';

/** One step on one image: what it makes of a shape, and how. */
export interface ImageStep {
  /** Shape that comes out. */
  readonly shape: ImageShape;
  /** Whether it moves pixels to other places, or only changes their values. */
  readonly geometric: boolean;
  /** Reads an image of the shape it was made for and writes one of `shape`; `from` and `to` do not overlap. */
  readonly apply: (from: Float32Array, to: Float32Array) => void;
}
