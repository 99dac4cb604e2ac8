/** A part of a tree as it stands in a text in which it was moved; parts that did not move are handed back as they are. */
export function shiftSpans<T>(part: T, distance: number): T {
  return distance === 0 ? part : (shift(part, distance) as T);
}

/** Numbers called `start` and `end` are the offsets of spans; there are no others in a tree. */
function shift(part: unknown, distance: number): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) {
    const items: unknown[] = [];
    for (const item of part) items.push(shift(item, distance));
    return items;
  }
  const old = part as Record<string, unknown>;
  const moved: Record<string, unknown> = {};
  for (const key in old) {
    const inner = old[key];
    if (typeof inner === 'object') moved[key] = shift(inner, distance);
    else
      moved[key] = typeof inner === 'number' && (key === 'start' || key === 'end') ? inner + distance : inner;
  }
  return moved;
}
