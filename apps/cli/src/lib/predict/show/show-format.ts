import { visible, wrap } from '@convlang/diagnostics';
import stringWidth from 'string-width';
import { cutMiddle } from '../../output/cut-middle.js';
import { percent } from '../../output/numbers.js';
import { columnsBeside, sideBySide } from '../../output/side-by-side.js';
import type { Style } from '../../output/style.js';
import type { Answer } from '../predict-samples.js';
import type { HeadPrediction } from '../prediction.js';
import { answerError } from '../results/answer-error.js';
import { headText } from '../results/answer-text.js';
import type { ResultFormat } from '../results/result-format.js';

/** Columns where there is no terminal. */
export const NO_TERMINAL = 80;

/** From this width on, what is said stands right of the picture. */
const SIDE_BY_SIDE = 60;
const GAP = '  ';
const LONGEST_NAME = 20;
const LONGEST_BAR = 40;
/** `100.0 %` */
const PERCENT_WIDTH = 7;

/** Columns that the pictures of an answer may take. */
export function pictureColumns(columns: number): number {
  return Math.min(40, columns >= SIDE_BY_SIDE ? Math.floor(columns / 2) - GAP.length : columns - 1);
}

/**
 * Answers for the eye: the picture, and a bar for each of the classes that are named first, as long as it is probable.
 *
 * @param columns of the terminal, which no line is wider than
 */
export function showFormat(columns: number, style: Style): ResultFormat {
  const isWide = columns >= SIDE_BY_SIDE;
  return {
    head: '',
    text: (answers) => answers.map((answer) => `${block(answer).join('\n')}\n\n`).join(''),
  };

  function block(answer: Answer): readonly string[] {
    const drawn = answer.kind === 'told' ? answer.drawn : [];
    const beside = isWide ? columnsBeside(drawn) : 0;
    const said = saidLines(answer, columns - 1 - beside, style);
    if (isWide) return sideBySide(drawn, said);
    return drawn.length === 0 ? said : [...drawn, '', ...said];
  }
}

function saidLines(answer: Answer, width: number, style: Style): readonly string[] {
  const name = answer.kind === 'told' ? answer.prediction.image : answer.image;
  const title = style.bold(cutMiddle(visible(name), width));
  if (answer.kind === 'refused')
    return [title, ...wrapped(`no answer: ${visible(answerError(answer) ?? '')}`, width)];
  const { taps = {}, ...main } = answer.prediction;
  const ofTaps = Object.entries(taps).flatMap(([tap, own]) => [
    '',
    cutMiddle(tap, width),
    ...headLines(own, width, style),
  ]);
  return [title, '', ...headLines(main, width, style), ...ofTaps];
}

/** A bar for each class, or for each share of a map; else what a line says of the numbers. */
function headLines(said: HeadPrediction, width: number, style: Style): readonly string[] {
  const { top, shares } = said;
  const rows =
    top?.map((one) => ({ name: one.class, share: one.probability })) ??
    shares?.slice(0, 3).map((one) => ({ name: one.class, share: one.share }));
  return rows === undefined || !said.isFinite ? wrapped(headText(said), width) : barLines(rows, width, style);
}

/** A word that is longer than a line is cut. */
function wrapped(text: string, width: number): readonly string[] {
  return wrap(text, width).map((line) => cutMiddle(line, width));
}

interface BarRow {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
}

function barLines(rows: readonly BarRow[], width: number, style: Style): readonly string[] {
  const most = Math.min(LONGEST_NAME, Math.max(4, Math.floor(width / 3)));
  const names = rows.map(({ name }) => cutMiddle(visible(name), most));
  const nameWidth = Math.max(...names.map((name) => stringWidth(name)));
  const room = Math.max(1, Math.min(LONGEST_BAR, width - nameWidth - PERCENT_WIDTH - 2 * GAP.length));
  return rows.map(({ share }, i) => {
    const name = names[i] ?? '';
    const blanks = ' '.repeat(nameWidth - stringWidth(name));
    const text = bar(share, room);
    const after = ' '.repeat(room - text.length);
    return `${name}${blanks}${GAP}${style.cyan(text)}${after}${GAP}${percent(share, 1).padStart(PERCENT_WIDTH)}`;
  });
}

/** Eighths of a cell, from the left. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

function bar(share: number, room: number): string {
  const eighths = Math.round(Math.min(1, Math.max(0, share)) * room * 8);
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}
