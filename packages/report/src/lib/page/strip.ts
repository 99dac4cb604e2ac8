import { formatFigure } from '@convlang/diagnostics';
import { cellRaster, element, sequentialColour } from '@convlang/drawing';
import { BINS, type Spread } from '../numbers/spread.js';
import { pngUrl } from './png-url.js';
import type { Cell } from './table.js';

/** How numbers are spread after an epoch. */
export interface SpreadAt {
  readonly epoch: number;
  readonly spread: Spread;
}

/** Columns of a strip, at most. */
const MOST_COLUMNS = 160;

/**
 * Histograms over time as one picture: a column for each epoch, the largest numbers at the top, the lighter the more numbers. All columns share
 * the range that is written below.
 */
export async function strip(name: string, all: readonly SpreadAt[]): Promise<Cell> {
  const shown = all.filter(({ spread }) => spread.count > 0);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return '–';
  const every = Math.ceil(shown.length / MOST_COLUMNS);
  const columns = shown.filter((_, i) => i % every === 0 || i === shown.length - 1);
  const low = Math.min(...shown.map(({ spread }) => spread.min));
  const high = Math.max(...shown.map(({ spread }) => spread.max));
  const shares = columns.map(({ spread }) => sharesOver(spread, low, high));
  const raster = cellRaster(columns.length, BINS, (row, column) =>
    sequentialColour(Math.sqrt(shares[column]?.[BINS - 1 - row] ?? 0)),
  );
  const told = ({ epoch, spread }: SpreadAt): string =>
    `${formatFigure(spread.min)} to ${formatFigure(spread.max)} after epoch ${epoch}`;
  const alt = `${name}: ${[...new Set([told(first), told(last)])].join(', ')}`;
  const image = element('img', { class: 'strip', src: await pngUrl(raster), alt, width: 160, height: 48 });
  const range = `${formatFigure(low)} … ${formatFigure(high)}`;
  return { markup: image + element('span', { class: 'range' }, range), text: range };
}

/** A histogram laid over a wider range, as shares of its largest part. */
function sharesOver({ min, max, counts }: Spread, low: number, high: number): readonly number[] {
  const parts = Array<number>(BINS).fill(0);
  const [width, own] = [(high - low) / BINS || 1, (max - min) / counts.length];
  counts.forEach((count, i) => {
    const from = (min + i * own - low) / width;
    const to = from + own / width;
    const begin = Math.min(BINS - 1, Math.floor(from));
    const end = Math.min(BINS - 1, Math.max(begin, Math.ceil(to) - 1));
    for (let part = begin; part <= end; part++) {
      const overlap = to > from ? (Math.min(to, part + 1) - Math.max(from, part)) / (to - from) : 1;
      parts[part] = (parts[part] ?? 0) + count * Math.max(0, overlap);
    }
  });
  const most = Math.max(...parts) || 1;
  return parts.map((part) => part / most);
}
