import { countBefore, type Span } from '@convlang/diagnostics';
import type { Elaboration } from './elaboration.js';
import type { Frame } from './frame.js';

/** Whether the parser left something out between two offsets. */
export function hasGap(
  { hints, path }: Pick<Elaboration, 'hints' | 'path'>,
  { environment }: Frame,
  start: number,
  end: number,
): boolean {
  return environment.path === path && hasBetween(hints.gaps, start, end);
}

/** Whether the parser complained about something in a range. */
export function hasFault(
  { hints, path }: Pick<Elaboration, 'hints' | 'path'>,
  { file, start, end }: Span,
): boolean {
  return file === path && hasBetween(hints.faults, start, end);
}

/** Whether one of some numbers, which are in order, lies between two others. */
function hasBetween(sorted: readonly number[], start: number, end: number): boolean {
  const next = sorted[countBefore(sorted, start, (number) => number)];
  return next !== undefined && next <= end;
}
