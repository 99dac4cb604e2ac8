import type { Span } from '@convlang/diagnostics';

/** A part of a tree as it stands in a text in which it was moved; parts that did not move are handed back as they are. */
export function shiftSpans<T>(part: T, distance: number): T {
  return distance === 0 ? part : shift(part, distance);
}

function shift<T>(part: T, distance: number): T {
  if (Array.isArray(part)) return part.map((item: unknown) => shift(item, distance)) as T;
  if (typeof part !== 'object' || part === null) return part;
  if (isSpan(part)) return { ...part, start: part.start + distance, end: part.end + distance };
  const moved = { ...part } as Record<string, unknown>;
  for (const key of Object.keys(part)) {
    const inner = moved[key];
    if (typeof inner === 'object' && inner !== null) moved[key] = shift(inner, distance);
  }
  return moved as T;
}

/** The only data of a tree with offsets. */
function isSpan(part: object): part is Span {
  return 'start' in part && 'end' in part && 'file' in part;
}
