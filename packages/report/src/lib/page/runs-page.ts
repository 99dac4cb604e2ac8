import { headValues, type EpochRecord } from '@convlang/train';
import type { ListedRun, RunsReport } from '../run-report.js';
import { nothing, paragraph, together, type Block } from './block.js';
import { rendered, type RenderedReport } from './rendered-report.js';
import { chartFigure, figureText, type Chart } from './chart.js';
import { metricNames, metricTitle } from './curves.js';
import { percentText } from './percent-text.js';
import { table } from './table.js';

/** Lines of a chart, which can still be told apart. */
const MOST_LINES = 16;

/** The page of several runs: a table, and their curves in the same charts. And the same as text. */
export function renderRuns({ runs }: RunsReport): RenderedReport {
  const drawn = runs.filter(({ history }) => history.length > 0).slice(0, MOST_LINES);
  const left = runs.length - drawn.length;
  const told =
    left === 0
      ? nothing
      : paragraph(`Curves of ${drawn.length} runs; ${left} are in the table alone.`, 'muted');
  const title = `${runs.length} run${runs.length === 1 ? '' : 's'}`;
  const content = together([runsTable(runs), told, together(chartsOf(drawn).map(chartFigure), 'charts')]);
  return rendered(title, content);
}

function runsTable(runs: readonly ListedRun[]): Block {
  const columns = [
    { title: 'run' },
    { title: 'network' },
    { title: 'state' },
    { title: 'epochs', isNumber: true },
    { title: 'seed', isNumber: true },
    { title: 'best', isNumber: true },
    { title: 'epoch', isNumber: true },
    { title: 'backend' },
    { title: 'written' },
  ];
  const rows = runs.map(({ folder, name, state, history, epochs, seed, best, backend, date, problem }) => [
    folder,
    name,
    problem === null ? state : `${state}: ${problem}`,
    epochs === null ? '–' : `${history.length} of ${epochs}`,
    seed === null ? '–' : String(seed),
    best === null
      ? '–'
      : `${best.metric} ${best.metric.endsWith('accuracy') ? percentText(best.value) : figureText(best.value)}`,
    best === null ? '–' : String(best.epoch),
    backend ?? '–',
    date.slice(0, 16).replace('T', ' '),
  ]);
  return table('runs', columns, rows);
}

function chartsOf(runs: readonly ListedRun[]): readonly Chart[] {
  const most = Math.max(0, ...runs.map(({ history }) => history.length));
  const x = Array.from({ length: most }, (_, i) => i + 1);
  const chart = (title: string, of: (record: EpochRecord) => number | null | undefined): Chart => ({
    title,
    axis: 'epoch',
    isWhole: true,
    x,
    lines: runs.map(({ folder, history }, i) => ({
      name: folder,
      values: x.map((_, epoch) => (history[epoch] === undefined ? null : (of(history[epoch]) ?? null))),
      isDashed: i % 2 === 1,
    })),
  });
  const charts = [
    chart('Validation loss', ({ validation }) => validation?.loss),
    chart('Training loss', ({ train }) => train.loss),
    ...metricNames(runs.flatMap(({ history }) => history)).flatMap((name) => [
      chart(`${metricTitle(name)}, validation`, ({ validation }) => headValues(validation ?? {})[name]),
      chart(`${metricTitle(name)}, training`, ({ train }) => headValues(train)[name]),
    ]),
  ];
  return charts.filter(({ lines }) => lines.some(({ values }) => values.some((value) => value !== null)));
}
