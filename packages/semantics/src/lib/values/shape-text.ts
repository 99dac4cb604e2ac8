import type { ValueType } from '@convlang/ir';

/** Sizes of one sample as the language writes them: `28x28x6`, or `10` for a vector. */
export function formatSizes(sizes: readonly number[]): string {
  return sizes.join('x');
}

/** Sizes of one sample: the shape without the batch. */
export function sampleSizes(type: ValueType): readonly number[] {
  return type.shape.slice(1).map(Number);
}

/** A number for a message: whole ones with commas, others with at most 4 significant digits after the point. */
export function formatCount(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 4 });
}

/** `; did you mean \`x\`?`, or nothing. */
export function hintOf(word: string | undefined): string {
  return word === undefined ? '' : `; did you mean \`${word}\`?`;
}
