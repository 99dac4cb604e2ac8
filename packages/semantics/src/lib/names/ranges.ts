import { countBefore } from '@convlang/diagnostics';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Some ranges of a text, for asking many times whether one of them touches another range. */
export class Ranges {
  readonly #starts: readonly number[];
  /** For each range, in the order of their starts, the furthest end of it and all before it. */
  readonly #ends: readonly number[];

  constructor(ranges: readonly Range[]) {
    const sorted = [...ranges].sort((a, b) => a.start - b.start);
    let furthest = -Infinity;
    this.#starts = sorted.map(({ start }) => start);
    this.#ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  }

  /** Whether one of them has a place in common with a range, its ends included. */
  touch({ start, end }: Range): boolean {
    const count = countBefore(this.#starts, end + 1, (offset) => offset);
    return count > 0 && (this.#ends[count - 1] ?? -Infinity) >= start;
  }
}
