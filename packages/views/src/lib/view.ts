import type { Raster } from '@convlang/drawing';
import type { ViewInputs, ViewNeed } from './view-inputs.js';

/** What a view may find: numbers, texts, lists and objects of them, and tensors of float32 anywhere between. `viewJson` writes it. */
export type ViewData = object;

/** A picture of what was found: SVG that may hold pixels. */
export interface ViewPicture {
  /** Unique in the view: the name of its file. */
  readonly name: string;
  /** What it shows, in a sentence, for those who do not see it. */
  readonly alt: string;
  /** A few words above it, which tell it from the other pictures of the view. Default none. */
  readonly caption?: string;
  /** Size in pixels of a page. */
  readonly width: number;
  readonly height: number;
  /** The parts of it that are pixels. Default none. */
  readonly rasters?: readonly Raster[];
  /**
   * The picture as a file that stands for itself.
   *
   * @param addresses of the rasters, in their order: `data:image/png;base64,...`
   */
  svg(addresses: readonly string[]): string;
}

/**
 * A way of looking at a network: data first, then pictures and a text that says the same. A value; nothing is registered anywhere. `View` alone is
 * one of any data, as lists of views hold it: what it finds goes back to it.
 *
 * @typeParam D what is found
 * @typeParam N what it is computed from
 */
export interface View<D extends ViewData = ViewData, N extends ViewNeed = ViewNeed> {
  /** A word, unique among views: `maps`. */
  readonly name: string;
  /** What it shows, a sentence: the heading's second line on a page. */
  readonly summary: string;
  /** Of the form of its data; grows when a program that reads the old form would fail. From 1. */
  readonly version: number;
  readonly needs: readonly N[];
  /**
   * Finds what is to be seen.
   *
   * @param given what it needs; what else there is may be looked at, too
   * @returns `null` where there is nothing to see, such as filters of a layer that has none
   */
  compute(given: Pick<ViewInputs, N> & Partial<Omit<ViewInputs, N>>): Promise<D | null>;
  /** Draws data; the same data give the same pictures. */
  pictures(data: D): readonly ViewPicture[];
  /** Says data as lines of at most `width` columns, 40 or more. */
  text(data: D, width: number): readonly string[];
}

/** Keeps the types of a view's data and needs, and freezes it. */
export function defineView<D extends ViewData, const N extends ViewNeed>(view: View<D, N>): View<D, N> {
  return Object.freeze(view);
}
