import { formatFigure } from '@convlang/diagnostics';
import { element, escapeXml } from '@convlang/drawing';
import type { Block } from './block.js';
import { table } from './table.js';

/** A line of a chart. */
export interface ChartLine {
  readonly name: string;
  /** A value for each place of `x`; `null` where there is none. */
  readonly values: readonly (number | null)[];
  /** Drawn as dashes, to be told apart without colours. */
  readonly isDashed?: boolean;
  /** A line when absent. */
  readonly form?: 'points' | 'bars';
}

/** Lines over one axis. */
export interface Chart {
  readonly title: string;
  readonly axis: string;
  readonly x: readonly number[];
  readonly lines: readonly ChartLine[];
  /** On a logarithmic scale; values must be above 0. */
  readonly isLogarithmic?: boolean;
  /** Whether the places of the axis are whole numbers. */
  readonly isWhole?: boolean;
  /** The range of both, where it is known. */
  readonly range?: readonly [number, number];
}

/** Rows that the table of a chart has at most, on the page and as text. */
const MOST_ROWS = { page: 100, text: 12 };

/** A chart that the page's script draws, and its numbers as a table, which needs neither script nor eyes. */
export function chartFigure(chart: Chart): Block {
  const { title } = chart;
  const drawn = element(
    'div',
    { class: 'chart', 'aria-hidden': 'true', 'data-chart': JSON.stringify(chart) },
    '',
  );
  const numbers = element(
    'details',
    {},
    element('summary', {}, `Numbers: ${escapeXml(title)}`),
    chartTable(chart, MOST_ROWS.page).markup,
  );
  const markup = element(
    'figure',
    { class: 'chart-figure' },
    element('figcaption', {}, escapeXml(title)),
    drawn,
    numbers,
  );
  return { markup, text: ['', title, ...chartTable(chart, MOST_ROWS.text).text] };
}

/** Of many places some; bars count what lies at their places, so those of several are added, and stand at the middle of them. */
function chartTable({ title, axis, x, lines }: Chart, most: number): Block {
  const every = Math.ceil(x.length / most);
  const columns = [{ title: axis }, ...lines.map(({ name }) => ({ title: name, isNumber: true }))];
  const isCounted = lines.every(({ form }) => form === 'bars');
  const rows = x.flatMap((place, i) => {
    if ((i + 1) % every !== 0 && i !== x.length - 1) return [];
    const first = i - (i % every);
    const shown = isCounted ? (place + (x[first] ?? place)) / 2 : place;
    const valueOf = ({ values }: ChartLine): number | null =>
      isCounted ? sumOf(values.slice(first, i + 1)) : (values[i] ?? null);
    return [[formatFigure(shown), ...lines.map((line) => figureText(valueOf(line)))]];
  });
  return table(title, columns, rows);
}

function sumOf(values: ChartLine['values']): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** A number in at most five digits, a small one as `1.23e-5`; a dash for none. */
export function figureText(value: number | null): string {
  if (value === null) return '–';
  return value !== 0 && Math.abs(value) < 1e-3 ? value.toExponential(2) : formatFigure(value);
}
