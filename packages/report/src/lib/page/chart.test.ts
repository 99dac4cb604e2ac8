import { expect, test } from 'vitest';
import { chartFigure } from './chart.js';

const x = Array.from({ length: 25 }, (_, i) => i + 1);

test('the text of a histogram leaves no count out: those of neighbours are added, in the middle of them', () => {
  const { text } = chartFigure({
    title: 'errors',
    axis: 'error',
    x,
    lines: [{ name: 'numbers', values: x, form: 'bars' }],
  });
  // Three at a time: 1 + 2 + 3 at 2, 4 + 5 + 6 at 5, ..., and 25 alone.
  expect(text.slice(-9).map((line) => line.trim().split(/ +/).map(Number))).toEqual([
    [2, 6],
    [5, 15],
    [8, 24],
    [11, 33],
    [14, 42],
    [17, 51],
    [20, 60],
    [23, 69],
    [25, 25],
  ]);
});

test('the text of a curve has every so many of its values, and the last', () => {
  const { text } = chartFigure({ title: 'loss', axis: 'epoch', x, lines: [{ name: 'training', values: x }] });
  const shown = [3, 6, 9, 12, 15, 18, 21, 24, 25];
  expect(text.slice(-9).map((line) => line.trim().split(/ +/).map(Number))).toEqual(
    shown.map((value) => [value, value]),
  );
});
