import type { Span } from '@convlang/diagnostics';

/** A part of a tree as it stands in a text in which it was moved; parts that did not move are handed back as they are. */
export function shiftSpans<T>(part: T, distance: number): T {
  return distance === 0 ? part : (new Shift(distance).apply(part) as T);
}

/** What has a `start` in a tree is a span. A copy of a node is changed, as that is far quicker than to make one key by key. */
class Shift {
  readonly #distance: number;
  /** The span that was moved last: the nodes around a lone word have all the same, and may share it. */
  #from: Span | null = null;
  #to: Span | null = null;

  constructor(distance: number) {
    this.#distance = distance;
  }

  apply(part: unknown): unknown {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.length === 0 ? part : this.#list(part);
    if (isSpan(part)) return this.#span(part);
    const moved: Record<string, unknown> = { ...part };
    for (const key in moved) {
      const inner = moved[key];
      if (typeof inner === 'object' && inner !== null) moved[key] = this.apply(inner);
    }
    return moved;
  }

  #list(list: readonly unknown[]): readonly unknown[] {
    // Not `map`: a list that grows is given room for many more, and lists of trees are short.
    const items = list.slice();
    for (let i = 0; i < items.length; i++) items[i] = this.apply(items[i]);
    return items;
  }

  #span(span: Span): Span {
    const { file, start, end } = span;
    if (this.#to !== null && this.#from?.start === start && this.#from.end === end) return this.#to;
    this.#from = span;
    this.#to = { file, start: start + this.#distance, end: end + this.#distance };
    return this.#to;
  }
}

function isSpan(part: object): part is Span {
  return 'start' in part;
}
