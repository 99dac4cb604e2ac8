import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellRanges } from './cell-ranges.js';

const cellsOf = (cells: CellRanges, most: number): readonly number[] =>
  [...Array(most).keys()].filter((at) => cells.with(CellRanges.of(at, at)).count === cells.count);

describe('cells that windows read', () => {
  it('are those that each window reads, one by one', () => {
    const small = fc.integer({ min: 1, max: 6 });
    const window = fc.record({
      kernel: small,
      stride: small,
      dilation: small,
      before: fc.integer({ min: 0, max: 5 }),
    });
    const range = fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 4 }));
    fc.assert(
      fc.property(
        window,
        fc.array(range, { maxLength: 3 }),
        ({ kernel, stride, dilation, before }, ranges) => {
          const read = new Set<number>();
          for (const [from, more] of ranges)
            for (let at = from; at <= from + more; at++)
              for (let cell = 0; cell < kernel; cell++) read.add(at * stride - before + cell * dilation);
          const cells = ranges.reduce(
            (all, [from, more]) => all.with(CellRanges.of(from, from + more)),
            CellRanges.of(0, -1),
          );
          const expected = [...read].filter((cell) => cell >= 0 && cell < 60).sort((a, b) => a - b);
          expect(cellsOf(cells.windows({ kernel, stride, dilation, before }).within(60), 60)).toEqual(
            expected,
          );
        },
      ),
      { numRuns: 500, seed: 9 },
    );
  });

  it('are told by their ends alone where there are too many gaps', () => {
    const cells = CellRanges.of(0, 999_999_999).windows({ kernel: 1, stride: 2, dilation: 1, before: 0 });
    expect([cells.first, cells.last, cells.count]).toEqual([0, 1_999_999_998, null]);
  });
});
