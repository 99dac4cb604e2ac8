import type { Spread } from '../numbers/spread.js';
import type { EpochNumbers, RunReport } from '../run-report.js';
import { heading, nothing, paragraph, together, type Block } from './block.js';
import { chartFigure, figureText } from './chart.js';
import { countText } from './count-text.js';
import { strip, type SpreadAt } from './strip.js';
import { table, type Cell } from './table.js';

/** Lines that a chart of parameters or layers has at most. */
const MOST_LINES = 8;

/** Weights, gradients, updates and activations over the epochs. */
export async function numbersSection({ numbers, run, layers }: RunReport): Promise<Block> {
  const last = numbers.at(-1);
  if (last === undefined) return nothing;
  const { gradients, activations } = last.samples;
  const told = [
    'Each picture is a histogram over time: a column for each epoch, the largest numbers at the top, lighter where there are more.',
    `Gradients are of the first ${gradients} samples of the run, the same after each epoch; activations of the first ${activations}.`,
    `The ratio of update to weight is that of the last step of an epoch: the length of the change over the length of what was changed. About 0.001 is usual.`,
  ];
  return together([
    heading(2, 'Inside the network'),
    ...told.map((text) => paragraph(text, 'muted')),
    heading(3, 'Weights and gradients'),
    await parameterTable(numbers, last),
    updateChart(numbers, last),
    heading(3, 'Activations'),
    await activationTable(
      numbers,
      last,
      layers.map(({ name }) => name),
    ),
    deadChart(numbers, last, run.epochs),
  ]);
}

async function parameterTable(numbers: readonly EpochNumbers[], last: EpochNumbers): Promise<Block> {
  const rows = Object.entries(last.weights).map(async ([name, spread]): Promise<readonly Cell[]> => [
    name,
    countText(spread.count),
    await strip(
      `weights of ${name}`,
      over(numbers, ({ weights }) => weights[name]),
    ),
    meanText(spread),
    await strip(
      `gradients of ${name}`,
      over(numbers, ({ gradients }) => gradients[name]),
    ),
    figureText(last.gradients[name]?.deviation ?? null),
    figureText(last.updates[name] ?? null),
  ]);
  const columns = [
    { title: 'parameter' },
    { title: 'numbers', isNumber: true },
    { title: 'weights' },
    { title: 'mean ± deviation', isNumber: true },
    { title: 'gradients' },
    { title: 'deviation', isNumber: true },
    { title: 'update / weight', isNumber: true },
  ];
  return table('weights and gradients', columns, await Promise.all(rows));
}

function updateChart(numbers: readonly EpochNumbers[], last: EpochNumbers): Block {
  const kernels = Object.keys(last.updates).filter((name) => !name.endsWith('/bias'));
  const lines = kernels.slice(0, MOST_LINES).map((name, i) => ({
    name,
    // A logarithm has no place for 0.
    values: numbers.map(({ updates }) => updates[name] || null),
    isDashed: i % 2 === 1,
  }));
  if (!lines.some(({ values }) => values.some((value) => value !== null))) return nothing;
  const x = numbers.map(({ epoch }) => epoch);
  return chartFigure({
    title: 'Ratio of update to weight',
    axis: 'epoch',
    x,
    lines,
    isWhole: true,
    isLogarithmic: true,
  });
}

async function activationTable(
  numbers: readonly EpochNumbers[],
  last: EpochNumbers,
  layers: readonly string[],
): Promise<Block> {
  const rows = layers.flatMap((name) => {
    const own = last.activations[name];
    return own === undefined ? [] : [{ name, own }];
  });
  const made = rows.map(async ({ name, own }): Promise<readonly Cell[]> => [
    name,
    await strip(
      `activations of ${name}`,
      over(numbers, ({ activations }) => activations[name]),
    ),
    meanText(own),
    `${own.dead} of ${own.units}`,
  ]);
  const columns = [
    { title: 'layer' },
    { title: 'activations' },
    { title: 'mean ± deviation', isNumber: true },
    { title: 'dead units', isNumber: true },
  ];
  return table('activations', columns, await Promise.all(made));
}

function deadChart(numbers: readonly EpochNumbers[], last: EpochNumbers, epochs: number): Block {
  const deadAt = ({ activations }: EpochNumbers, name: string): number => activations[name]?.dead ?? 0;
  const names = Object.keys(last.activations).filter((name) => numbers.some((one) => deadAt(one, name) > 0));
  if (names.length === 0)
    return paragraph(
      `No unit gave 0 everywhere after any of the ${Math.min(epochs, numbers.length)} epochs.`,
    );
  return chartFigure({
    title: 'Units that gave 0 for all samples at all places',
    axis: 'epoch',
    isWhole: true,
    x: numbers.map(({ epoch }) => epoch),
    lines: names.slice(0, MOST_LINES).map((name, i) => ({
      name,
      values: numbers.map((one) => deadAt(one, name)),
      isDashed: i % 2 === 1,
    })),
  });
}

function over(
  numbers: readonly EpochNumbers[],
  spreadOf: (one: EpochNumbers) => Spread | undefined,
): readonly SpreadAt[] {
  return numbers.flatMap((one) => {
    const spread = spreadOf(one);
    return spread === undefined ? [] : [{ epoch: one.epoch, spread }];
  });
}

function meanText({ mean, deviation }: Spread): string {
  return `${figureText(mean)} ± ${figureText(deviation)}`;
}
