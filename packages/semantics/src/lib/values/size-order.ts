import type { DiagnosticExtras } from '@convlang/diagnostics';
import type { Layer } from '@convlang/ir';
import { attrNumbers } from '../measure/attr-numbers.js';
/** What is known of a layer that slides a window, built or not. */
export interface SlidingLayer {
  /** Its word: `conv`. */
  readonly kind: string;
  /** Height and width of the window; empty for a layer without one. */
  readonly kernel: readonly number[];
  /** `null` for a layer that has none of its own, such as pooling. */
  readonly filters: number | null;
}

/** A layer of the graph as one that slides a window. */
export function slidingLayer({ kind, attrs: { kernel, filters } }: Layer): SlidingLayer {
  return { kind, kernel: attrNumbers(kernel), filters: typeof filters === 'number' ? filters : null };
}

/**
 * The sizes of an input written channels first, `3x224x224`, in their right order; `null` where it looks right.
 *
 * @param readers layers that take the input in
 */
export function channelsLast(
  sizes: readonly number[],
  readers: readonly SlidingLayer[],
): readonly number[] | null {
  return looksChannelsFirst(sizes) && !readers.some(readsRow) ? channelsMovedBack(sizes) : null;
}

/** What to say of claimed sizes that are those of the image but channels first; else nothing. */
export function orderNotes(
  stated: readonly number[],
  actual: readonly number[],
): Pick<DiagnosticExtras, 'notes'> {
  const isOrder = stated.length === 3 && channelsMovedBack(stated).join() === actual.join();
  return isOrder ? { notes: ['sizes are height x width x channels'] } : {};
}

/** Sizes whose first number is put last. */
function channelsMovedBack([channels = 1, ...image]: readonly number[]): readonly number[] {
  return [...image, channels];
}

/**
 * Few rows, as many as images have channels, and after them two sizes of an image: the same, or for colours nearly so. One row of
 * unequal sizes is a signal.
 */
function looksChannelsFirst([first = 0, second = 0, third = 0]: readonly number[]): boolean {
  if (second === third) return [1, 3, 4].includes(first) && second >= 8;
  const [small, large] = [Math.min(second, third), Math.max(second, third)];
  return [3, 4].includes(first) && small >= 32 && large <= 2 * small;
}

/** Windows of one row show that the author knows how high the image is. */
function readsRow({ kernel: [height, width = 1] }: SlidingLayer): boolean {
  return height === 1 && width > 1;
}

/**
 * The numbers of a convolution written filters last, `conv 3x3x64`, in their right order; `null` where it looks right.
 *
 * @param image gives the sizes of the image that comes in; asked of few
 */
export function filtersFirst(layer: SlidingLayer, image: () => readonly number[]): readonly number[] | null {
  const { kind, filters, kernel } = layer;
  const [height = 0, width = 0] = kernel;
  if (!['conv', 'deconv'].includes(kind) || filters === null || filters !== height) return null;
  return looksFiltersLast(height, width) && !coversRow(width, image()) ? [width, filters, height] : null;
}

/** Windows have odd sides as a rule, and numbers of filters are even. Small even windows and single rows need a clearer number. */
function looksFiltersLast(size: number, last: number): boolean {
  if (last % 2 !== 0 || size > 11) return false;
  return size % 2 === 1 && size > 1 ? last > size : last >= 16;
}

/** A window over the whole width of an image that is no square reads text or signals; one of a single row, a signal. */
function coversRow(windowWidth: number, [height, width]: readonly number[]): boolean {
  return height === 1 || (width === windowWidth && height !== width);
}
