import { csvCell, csvCells, type Cell } from '../../output/csv-cell.js';
import { answerForm, type HeadPrediction, type OutputReading } from '../prediction.js';
import type { Answer } from '../predict-samples.js';
import { answerError } from './answer-error.js';
import { boundsOf } from './answer-text.js';
import type { FileFormat, WrittenAnswer } from './result-format.js';

/** A column of the table: its name, and what of a head stands in it. */
interface Column {
  readonly name: string;
  readonly head: string;
  readonly cell: (said: HeadPrediction) => Cell;
}

/**
 * Comma-separated values (RFC 4180) under a line of names: `image`, what the heads say, `error`, `weights`. A class is its name and its
 * probability, a map the share of each class, numbers are a column each, and of a picture there are the least, the largest and the mean.
 *
 * @param readings of the heads, the main one first
 * @param weights the mark of what computes
 */
export function csvFormat(readings: readonly OutputReading[], weights: string): FileFormat {
  const columns = readings.flatMap(columnsOf);
  const line = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\n`;
  const names = ['image', ...columns.map(({ name }) => name), 'error', 'weights'];
  const head = line(names);
  return {
    head,
    start: head,
    isOpen: (text) => (text.split('"').length - 1) % 2 === 1,
    read: (text) => readAnswer(csvCells(text), names.length),
    text: (answers) =>
      answers
        .map((answer) => line([imageOf(answer), ...cellsOf(answer, columns), answerError(answer), weights]))
        .join(''),
  };
}

function readAnswer(cells: readonly string[], count: number): WrittenAnswer | null {
  const [image, error, weights] = [cells[0], cells.at(-2), cells.at(-1)];
  if (cells.length !== count || image === undefined || error === undefined || weights === undefined)
    return null;
  return { image, weights, isRefused: error !== '' };
}

function imageOf(answer: Answer): string {
  return answer.kind === 'told' ? answer.prediction.image : answer.image;
}

function cellsOf(answer: Answer, columns: readonly Column[]): readonly Cell[] {
  if (answer.kind === 'refused') return columns.map(() => null);
  const { taps = {}, ...main } = answer.prediction;
  return columns.map(({ head, cell }) => {
    const said = head === 'output' ? main : taps[head];
    return said?.isFinite === true ? cell(said) : null;
  });
}

function columnsOf(reading: OutputReading): readonly Column[] {
  const { head } = reading;
  const before = head === 'output' ? '' : `${head}.`;
  return cellsOfForm(reading).map(([name, cell]) => ({ name: `${before}${name}`, head, cell }));
}

type NamedCell = readonly [name: string, cell: Column['cell']];

function cellsOfForm(reading: OutputReading): readonly NamedCell[] {
  const { kind, sizes } = answerForm(reading);
  const numbers = ({ values }: HeadPrediction): readonly number[] => values.map(Number);
  const columns: Readonly<Record<typeof kind, () => readonly NamedCell[]>> = {
    class: () => [
      ['class', (said) => said.class],
      ['probability', (said) => said.probability],
    ],
    map: () => shareCells(reading.names, Math.max(2, sizes.at(-1) ?? 1)),
    values: () =>
      Array.from({ length: sizes[0] ?? 1 }, (_, i) => [`value${i + 1}`, ({ values }) => values[i] ?? null]),
    picture: () =>
      (['lowest', 'highest', 'mean'] as const).map((name) => [name, (said) => boundsOf(numbers(said))[name]]),
  };
  return columns[kind]();
}

/** One number a pixel tells two classes apart. */
function shareCells(names: readonly string[], count: number): readonly NamedCell[] {
  return Array.from({ length: count }, (_, index) => [
    `share.${names[index] ?? index}`,
    ({ shares = [] }) => shares.find((one) => one.index === index)?.share ?? 0,
  ]);
}
