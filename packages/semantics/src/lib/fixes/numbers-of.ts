import type { ArgValue } from '@convlang/ops';

/** The numbers of an argument that is a list of numbers; empty for any other. */
export function numbersOf(value: ArgValue | undefined): readonly number[] {
  return Array.isArray(value) ? value.filter((part) => typeof part === 'number') : [];
}
