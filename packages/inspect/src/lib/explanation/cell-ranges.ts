import type { AxisWindow } from '@convlang/semantics';

type CellRange = readonly [from: number, to: number];

/** More ranges are not kept apart: a layer may see every second one of a thousand million rows. */
const MOST_RANGES = 100_000;

/** Cells along an axis: ranges in rising order that do not meet. */
export class CellRanges {
  readonly #ranges: readonly CellRange[];
  /** Whether there are no gaps but those between the ranges, and none inside them. */
  readonly #isExact: boolean;

  private constructor(ranges: readonly CellRange[], isExact: boolean) {
    this.#ranges = ranges;
    this.#isExact = isExact;
  }

  /** The cells of one range; none where it ends before it begins. */
  static of(from: number, to: number): CellRanges {
    return CellRanges.#joined([[from, to]], true);
  }

  static #joined(ranges: readonly CellRange[], isExact: boolean): CellRanges {
    const sorted = ranges.filter(([from, to]) => from <= to).sort((a, b) => a[0] - b[0]);
    const joined: CellRange[] = [];
    for (const [from, to] of sorted) {
      const before = joined.at(-1);
      if (before === undefined || from > before[1] + 1) joined.push([from, to]);
      else joined[joined.length - 1] = [before[0], Math.max(before[1], to)];
    }
    return new CellRanges(joined, isExact);
  }

  get isEmpty(): boolean {
    return this.#ranges.length === 0;
  }

  /** 0 where there are none. */
  get first(): number {
    return this.#ranges[0]?.[0] ?? 0;
  }

  /** 0 where there are none. */
  get last(): number {
    return this.#ranges.at(-1)?.[1] ?? 0;
  }

  /** How many cells; `null` where there were too many gaps to keep them all. */
  get count(): number | null {
    return this.#isExact ? this.#ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0) : null;
  }

  /** The cells that are in either. */
  with(other: CellRanges): CellRanges {
    return this.#limited([...this.#ranges, ...other.#ranges], this.#isExact && other.#isExact);
  }

  /** Those of the first `size` cells of the axis. */
  within(size: number): CellRanges {
    return this.map((from, to) => [Math.max(from, 0), Math.min(to, size - 1)]);
  }

  /** What comes of each range. */
  map(change: (from: number, to: number) => CellRange): CellRanges {
    return CellRanges.#joined(
      this.#ranges.map(([from, to]) => change(from, to)),
      this.#isExact,
    );
  }

  /** The cells that windows at these cells read. */
  windows(window: Omit<AxisWindow, 'positions'>): CellRanges {
    const { kernel, stride, dilation, before } = window;
    const reach = (kernel - 1) * dilation;
    const isWhole = (from: number, to: number): boolean =>
      kernel === 1 || dilation === 1
        ? kernel >= stride || from === to
        : stride === 1 && to - from + 1 >= dilation;
    if (this.#ranges.every(([from, to]) => isWhole(from, to)))
      return this.map((from, to) => [from * stride - before, to * stride - before + reach]);
    const positions = this.#ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
    const pieces = dilation === 1 ? 1 : kernel;
    if (positions * pieces > MOST_RANGES)
      return CellRanges.#joined([[this.first * stride - before, this.last * stride - before + reach]], false);
    const ranges = this.#ranges.flatMap(([from, to]) =>
      Array.from({ length: (to - from + 1) * pieces }, (_, i): CellRange => {
        const start = (from + Math.floor(i / pieces)) * stride - before + (i % pieces) * dilation;
        return [start, start + (dilation === 1 ? kernel - 1 : 0)];
      }),
    );
    return CellRanges.#joined(ranges, this.#isExact);
  }

  #limited(ranges: readonly CellRange[], isExact: boolean): CellRanges {
    const joined = CellRanges.#joined(ranges, isExact);
    return joined.#ranges.length <= MOST_RANGES
      ? joined
      : CellRanges.#joined([[joined.first, joined.last]], false);
  }
}
