import type { Attrs } from '@convlang/ir';

/** A built layer as numbers: what `LayerDefinition.explain` works from. */
export interface LayerFacts {
  /** Sizes of what flows in, without the batch: `[h, w, c]`, `[length, channels]` or `[n]`, one for each input. */
  readonly inputs: readonly (readonly number[])[];
  /** Sizes of what comes out. */
  readonly output: readonly number[];
  /** The facts that `build` gave. */
  readonly attrs: Attrs;
}

/** One number of a product, and what it counts. */
export interface Factor {
  readonly value: number;
  /** `rows of the kernel`, `filters`. */
  readonly name: string;
}

/** How the numbers of one layer come about: words and factors with this layer's own numbers in them. Lines of plain text. */
export interface LayerDerivation {
  /** What one number of the output y is in terms of the input x; indices count from 0. */
  readonly formula: readonly string[];
  /** How the sizes of the output follow. Empty where they are those of the input. */
  readonly sizes: readonly string[];
  /** Multiplications by weights for one input, as a product. Empty for a layer without any. */
  readonly macs: readonly Factor[];
}

/** The numbers of a fact that is a list of numbers, such as `kernel`; empty when there is none. */
export function factList(attrs: Attrs, name: string): readonly number[] {
  const fact = attrs[name];
  const list: readonly (number | readonly number[])[] = typeof fact === 'object' ? fact : [];
  return list.filter((part) => typeof part === 'number');
}

/** A fact that is two numbers, `[height, width]`; `[1, 1]` when there is none. */
export function factPair(attrs: Attrs, name: string): readonly [number, number] {
  const [first = 1, second = first] = factList(attrs, name);
  return [first, second];
}

/** A fact that is one number; 0 when there is none. */
export function factNumber(attrs: Attrs, name: string): number {
  const fact = attrs[name];
  return typeof fact === 'number' ? fact : 0;
}

/** Height, width and channels, a signal being one row and a vector one pixel. */
export function imageSizes(
  sizes: readonly number[] | undefined,
): readonly [height: number, width: number, channels: number] {
  const [first = 1, second, third] = sizes ?? [];
  if (second === undefined) return [1, 1, first];
  return third === undefined ? [1, first, second] : [first, second, third];
}

/** Names of the indices of one number of the input: `[r, c, k]` in an image, `[t, k]` in a signal, `[k]` in a vector. */
export function indicesOf(sizes: readonly number[] | undefined): string {
  if (sizes?.length === 1) return '[k]';
  return isSignal(sizes) ? '[t, k]' : '[r, c, k]';
}

/** Name of an index of each direction of an image, or of a signal: of the output, and inside of a window. */
export function directionsOf(sizes: readonly number[] | undefined): readonly {
  readonly name: string;
  readonly at: string;
  readonly inside: string;
  readonly cells: string;
}[] {
  const length = { name: 'length', at: 't', inside: 'v', cells: 'steps' };
  const rows = { name: 'height', at: 'r', inside: 'u', cells: 'rows' };
  const columns = { name: 'width', at: 'c', inside: 'v', cells: 'columns' };
  return isSignal(sizes) ? [length] : [rows, columns];
}

/** Whether sizes are those of a signal, `[length, channels]`. */
export function isSignal(sizes: readonly number[] | undefined): boolean {
  return sizes?.length === 2;
}

/** `0..9`: the values of an index over `count` things; `0` for one. */
export function indexRange(count: number): string {
  return count === 1 ? '0' : `0..${count - 1}`;
}
