import { unreachable } from '@convlang/diagnostics';
import type { ArgSpec } from '@convlang/ops';
import type { Filters, Sides, Size } from './argument-types.js';

/** Gives a name to a table of the file and returns it. */
export type NameTable = (rows: readonly (readonly number[])[]) => string;

/** What a builder may be given for an argument, before it is known for which. */
export type Given =
  number | string | boolean | readonly number[] | readonly (readonly number[])[] | Sides | Filters;

/**
 * Writes an argument as a file has it. The types of the builder let only fitting values through; one that does not fit
 * (from plain JavaScript) is written as it is, and the compiler says what is wrong with it.
 */
export function printArgument(spec: ArgSpec, given: Given, nameTable: NameTable): string {
  switch (spec.type) {
    case 'int':
    case 'number':
    case 'enum':
    case 'round':
    case 'init':
    case 'layer':
    case 'size':
    case 'window':
    case 'shape':
      return plainText(given);
    case 'switch':
      return given === true ? 'on' : 'off';
    case 'pad':
    case 'sides':
      return isSides(given) ? sidesText(given) : plainText(given);
    case 'filters':
      return isFilters(given) ? filtersText(given) : plainText(given);
    case 'table':
      return isTable(given) ? nameTable(given) : plainText(given);
    default:
      return unreachable(spec);
  }
}

/** Numbers and words as they are, sizes joined by `x`. */
export function plainText(given: Given): string {
  if (typeof given !== 'object') return String(given);
  return Array.isArray(given) ? given.join('x') : JSON.stringify(given);
}

function isSides(given: Given): given is Sides {
  return typeof given === 'object' && 'top' in given;
}

function isFilters(given: Given): given is Filters {
  return typeof given === 'object' && 'kernel' in given;
}

function isTable(given: Given): given is readonly (readonly number[])[] {
  return Array.isArray(given) && given.every(Array.isArray);
}

function sidesText({ top, bottom, left, right }: Sides): string {
  return `top ${top} bottom ${bottom} left ${left} right ${right}`;
}

function filtersText({ filters, kernel }: Filters): string {
  const [height, width] = pair(kernel);
  return `${filters}x${height}x${width}`;
}

function pair(size: Size): readonly [number, number] {
  return typeof size === 'number' ? [size, size] : size;
}
