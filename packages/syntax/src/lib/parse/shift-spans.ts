import type { Span } from '@convlang/diagnostics';

/** A part of a tree as it stands in a text in which it was moved; parts that did not move are handed back as they are. */
export function shiftSpans<T>(part: T, distance: number): T {
  return distance === 0 ? part : (shift(part, distance) as T);
}

/** What has a `start` in a tree is a span. A copy of a node is changed, as that is far quicker than to make one key by key. */
function shift(part: unknown, distance: number): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) {
    const items: unknown[] = [];
    for (const item of part) items.push(shift(item, distance));
    return items;
  }
  if (isSpan(part)) return { file: part.file, start: part.start + distance, end: part.end + distance };
  const moved: Record<string, unknown> = { ...part };
  for (const key in moved) {
    const inner = moved[key];
    if (typeof inner === 'object' && inner !== null) moved[key] = shift(inner, distance);
  }
  return moved;
}

function isSpan(part: object): part is Span {
  return 'start' in part;
}
