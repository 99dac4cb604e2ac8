import type { AttrValue } from '@convlang/ir';

/** The numbers of an attribute that is a list of numbers; empty for any other. */
export function attrNumbers(attr: AttrValue | undefined): readonly number[] {
  const list: readonly (number | readonly number[])[] = typeof attr === 'object' ? attr : [];
  return list.every(isNumber) ? list : list.filter(isNumber);
}

function isNumber(part: number | readonly number[]): part is number {
  return typeof part === 'number';
}
