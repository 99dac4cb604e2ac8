import { axisText, chartFrame, type Chart } from './chart.js';

/** Columns of the text, and lines of the curve. */
const WIDTH = 80;
const ROWS = 12;
/** Lines with a number. */
const LABELLED = [0, 5, ROWS - 1];

/** Writes a chart as text of 80 columns, without its name: the curve in `*`, what was measured in `.`, a line of `|` at the mark. */
export function renderChartText(chart: Chart): string {
  const frame = chartFrame(chart);
  const labels = LABELLED.map((row) => axisText(frame.high - (row / (ROWS - 1)) * (frame.high - frame.low)));
  const margin = Math.max(...labels.map((label) => label.length)) + 1;
  const columns = WIDTH - margin - 2;
  const columnOf = (x: number): number => Math.round(frame.across(x) * (columns - 1));
  const cells = Array.from({ length: ROWS }, () => Array.from({ length: columns }, () => ' '));
  const put = (row: number, column: number, character: string): void => {
    const line = cells[row];
    if (line !== undefined) line[column] = character;
  };
  const { mark } = chart;
  if (mark !== null) for (let row = 0; row < ROWS; row++) put(row, columnOf(mark), '|');
  const rowOf = (y: number): number => Math.round((1 - frame.up(y)) * (ROWS - 1));
  for (const { x, measured } of chart.points) put(rowOf(measured), columnOf(x), '.');
  for (const { x, y } of chart.points) put(rowOf(y), columnOf(x), '*');
  const labelOf = new Map(LABELLED.map((row, i) => [row, labels[i] ?? '']));
  const lines = cells.map((line, row) =>
    `${(labelOf.get(row) ?? '').padStart(margin)} |${line.join('')}`.trimEnd(),
  );
  return [
    `${' '.repeat(margin)} ${chart.axes.y}: . measured, * smoothed`,
    ...lines,
    `${' '.repeat(margin)} +${'-'.repeat(columns)}`,
    tickLine(frame.decades.map((x) => ({ text: axisText(x), at: margin + 2 + columnOf(x) }))),
    chart.axes.x.padStart(WIDTH),
    '',
  ].join('\n');
}

/** Texts centred at their places; one that would meet the one before, or the edge, is left out. */
function tickLine(ticks: readonly { readonly text: string; readonly at: number }[]): string {
  return ticks.reduce((line, { text, at }) => {
    const begin = Math.min(at - Math.floor(text.length / 2), WIDTH - text.length);
    return begin > line.length || line === '' ? line.padEnd(begin) + text : line;
  }, '');
}
