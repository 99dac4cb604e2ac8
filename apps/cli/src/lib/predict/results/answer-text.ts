import { formatFigure, visible } from '@convlang/diagnostics';
import stringWidth from 'string-width';
import { percent } from '../../output/numbers.js';
import type { Answer } from '../predict-samples.js';
import type { HeadPrediction } from '../prediction.js';
import { answerError, notFinite } from './answer-error.js';
import type { ResultFormat } from './result-format.js';

/** Numbers that are shown one by one; longer lists are told by their bounds and their mean. */
const MOST_NUMBERS = 10;

/** Lines for people, the names in a column as wide as the widest so far; the taps of a sample stand below it. */
export function textFormat(): ResultFormat {
  let width = 0;
  return {
    head: '',
    text(answers) {
      const rows = answers.flatMap(rowsOf);
      width = Math.max(width, ...rows.map(([name]) => stringWidth(name)));
      return rows
        .map(([name, said]) => `${name}${' '.repeat(width - stringWidth(name))}  ${said}\n`)
        .join('');
    },
  };
}

type Row = readonly [name: string, said: string];

function rowsOf(answer: Answer): readonly Row[] {
  if (answer.kind === 'refused')
    return [[visible(answer.image), `no answer: ${visible(answerError(answer) ?? '')}`]];
  const { image, taps = {}, ...main } = answer.prediction;
  const ofTaps = Object.entries(taps).map(([tap, own]): Row => [`  ${tap}`, headText(own)]);
  return [[visible(image), headText(main)], ...ofTaps];
}

/** What a head says, in one line. */
export function headText(said: HeadPrediction): string {
  const { top, values, isFinite, shares, shape } = said;
  if (!isFinite) return `no answer: ${notFinite(said)}`;
  if (top !== null)
    return top.map((one) => `${visible(one.class)} ${percent(one.probability, 1)}`).join('  ');
  const sizes = (shape ?? [values.length]).slice(0, shares === undefined ? 3 : 2).join('x');
  if (shares !== undefined) {
    const most = shares.slice(0, 3).map((one) => `${visible(one.class)} ${percent(one.share, 1)}`);
    return [`${sizes} pixels:`, ...most].join('  ');
  }
  const numbers = values.map((value) => value ?? NaN);
  if (numbers.length <= MOST_NUMBERS) return numbers.map(formatFigure).join('  ');
  const { lowest, highest, mean } = boundsOf(numbers);
  return `${sizes} values: ${formatFigure(lowest)} to ${formatFigure(highest)}, mean ${formatFigure(mean)}`;
}

/** The least and the largest of some numbers, and their mean. */
export function boundsOf(numbers: readonly number[]): {
  readonly lowest: number;
  readonly highest: number;
  readonly mean: number;
} {
  const [lowest, highest] = numbers.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  return { lowest, highest, mean: numbers.reduce((sum, value) => sum + value, 0) / numbers.length };
}
