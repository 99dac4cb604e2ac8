import { BINS, type Spread } from '../../numbers/spread.js';
import { nothing, type Block } from '../block.js';
import { chartFigure } from '../chart.js';

/** A histogram of errors. */
export function errorFigure({ min, max, counts }: Spread): Block {
  if (counts.length === 0) return nothing;
  const width = (max - min) / BINS;
  return chartFigure({
    title: 'How many errors are how large: answer less target',
    axis: 'error',
    x: counts.map((_, bin) => min + (bin + 0.5) * width),
    lines: [{ name: 'numbers', values: counts, form: 'bars' }],
  });
}
