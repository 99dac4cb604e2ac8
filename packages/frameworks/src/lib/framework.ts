import type { Rounding } from '@convlang/ops';
import type { FrameworkMeanings } from './layer-meaning.js';

/** What is known of a framework. */
export interface Framework {
  /** Its name in sentences. */
  readonly title: string;
  readonly windows: WindowRules;
  /** What the words of the core mean there, beside their windows. */
  readonly meanings: FrameworkMeanings;
  /** Where the rules for windows are written down. */
  readonly sources: readonly string[];
}

/** How a framework lays windows when a layer says only kernel, stride, dilation and pads. */
export interface WindowRules {
  /** What it does when a window does not reach the far edge in whole steps. */
  readonly rounding: { readonly conv: Exclude<Rounding, 'exact'>; readonly pool: Exclude<Rounding, 'exact'> };
  /**
   * Which pads a layer can ask for. `numbers`: one number a direction, the same on both sides. `same-or-valid`: the least that
   * makes the output `ceil(size / stride)` with the odd pixel at the bottom and right, or none, as TensorFlow's layers do; its
   * functions below them also take lists of numbers.
   */
  readonly pads: 'numbers' | 'same-or-valid';
  /** Whether a convolution of stride 1 can ask for pads that keep the size. */
  readonly keepsSizeAtStrideOne: boolean;
  /** The step of a pool that says none; `null` for the window itself, so that windows tile. */
  readonly poolStride: PoolStride | null;
  /** What asks for the pads of `pad same`; `null` where {@link pads} are numbers. */
  readonly samePads: string | null;
  /** What asks a pooling layer to round the other way; `null` where nothing does. */
  readonly otherPoolRounding: string | null;
  /**
   * A call of its own that pads before a layer; `null` where there is none.
   *
   * @param sides `[top, bottom, left, right]`
   * @param value what it pads with: 0, or less than any number for the largest
   */
  readonly padBefore: (
    sides: readonly [number, number, number, number],
    value: 'zero' | 'lowest',
  ) => string | null;
}

/** The step of a pool that says none. */
export interface PoolStride {
  /** `[height, width]`. */
  readonly default: readonly [number, number];
  /** What asks for another one, `[height, width]`. */
  readonly written: (stride: readonly [number, number]) => string;
}
