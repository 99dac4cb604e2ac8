import { countBefore } from '@convlang/diagnostics';

/** Whether one of some numbers, which are in order, lies between two others. */
export function hasBetween(sorted: readonly number[], start: number, end: number): boolean {
  const next = sorted[countBefore(sorted, start, (number) => number)];
  return next !== undefined && next <= end;
}
