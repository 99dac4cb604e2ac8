import { element, escapeXml, sequentialColour } from '@convlang/drawing';
import type { AnswerCell } from '../../answers/answers.js';
import { paragraph, type Block } from '../block.js';
import { percentText } from '../percent-text.js';
import { scrolled, table } from '../table.js';
import { dataScript } from './shown-pictures.js';

/** Classes up to which all pairs stand in one table. */
const MOST_CLASSES = 40;
/** Pairs of classes that are listed where there are more. */
const MOST_PAIRS = 40;

/** What was taken for what. */
export interface Confusion {
  /** Number of the head among those of the page. */
  readonly head: number;
  readonly classes: readonly string[];
  readonly cells: readonly AnswerCell[];
  /** Of each class, in `unit`. */
  readonly totals: readonly number[];
  /** What is counted. Of samples each cell says how many, of pixels the share of its row. */
  readonly unit: 'samples' | 'pixels';
}

/** All pairs of classes, or the most frequent wrong ones, with the pictures of the one that is pressed. */
export function confusionPart(confusion: Confusion): Block {
  const { head, cells, classes, unit } = confusion;
  const shown = Object.fromEntries(cells.map(({ right, named, samples }) => [`${right} ${named}`, samples]));
  const first = unit === 'pixels' ? 'with the most such pixels' : 'surest';
  const pairs = confusedPairs(confusion);
  const data = element('div', { id: `cell-pictures-${head}`, 'aria-live': 'polite' }, '');
  const seen = classes.length <= MOST_CLASSES ? confusionTable(confusion) : pairs.markup;
  return {
    markup: seen + data + dataScript({ id: `cells-${head}` }, { cells: shown, classes, first }),
    text: pairs.text,
  };
}

function confusionTable(confusion: Confusion): string {
  const { classes, cells, unit } = confusion;
  const found = new Map(cells.map((cell) => [`${cell.right} ${cell.named}`, cell]));
  const head = classes.map((name) => element('th', { scope: 'col' }, escapeXml(name)));
  const rows = classes.map((name, right) => {
    const row = classes.map((_, named) =>
      element('td', {}, cellMarkup(confusion, found.get(`${right} ${named}`))),
    );
    return element('tr', {}, element('th', { scope: 'row' }, escapeXml(name)), ...row);
  });
  const corner = element('th', { scope: 'col' }, 'class');
  const whole = element(
    'table',
    { class: 'confusion' },
    element('thead', {}, element('tr', {}, corner, ...head)),
    element('tbody', {}, ...rows),
  );
  const share = unit === 'pixels' ? 'Each number is the share of the row’s pixels. ' : '';
  const told = `A row for each class, a column for what was named; lighter is a larger share of the row. ${share}Press a number to see the pictures.`;
  return element('p', { class: 'muted' }, told) + scrolled('what was taken for what', whole);
}

function cellMarkup(confusion: Confusion, cell: AnswerCell | undefined): string {
  if (cell === undefined) return element('span', { class: 'zero' }, '0');
  const { count, right } = cell;
  const share = count / Math.max(1, confusion.totals[right] ?? 0);
  const colour = sequentialColour(share);
  const [red, green, blue] = colour;
  // Of the two, the one with more contrast to viridis: its lightness passes the middle at about this luminance.
  const ink = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) > 0.18 ? '#000' : '#fff';
  const text = confusion.unit === 'pixels' ? percentText(share) : String(count);
  return cellButton(confusion, cell, text, { style: `background: rgb(${colour.join(' ')}); color: ${ink}` });
}

function cellButton(
  { head, classes, unit }: Confusion,
  { right, named, count }: AnswerCell,
  text: string,
  more: Readonly<Record<string, string>> = {},
): string {
  // What is said begins with what is seen, so that it can be asked for by voice.
  const counted = unit === 'pixels' && text !== String(count) ? `${text}, ${count} pixels,` : text;
  const attributes = {
    type: 'button',
    'data-cell': `${head} ${right} ${named}`,
    'aria-pressed': 'false',
    'aria-label': `${counted} of class ${classes[right] ?? ''} named ${classes[named] ?? ''}`,
  };
  return element('button', { ...attributes, ...more }, text);
}

/** A level of sRGB as light, 0 to 1. */
function linear(level: number): number {
  const share = level / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** As text they tell more than a table of hundreds of columns. */
function confusedPairs(confusion: Confusion): Block {
  const { cells, classes, unit } = confusion;
  const wrong = cells.filter(({ right, named }) => right !== named).slice(0, MOST_PAIRS);
  if (wrong.length === 0) return paragraph('Every answer was right.');
  const rows = wrong.map((cell) => [
    classes[cell.right] ?? '',
    classes[cell.named] ?? '',
    { markup: cellButton(confusion, cell, String(cell.count)), text: String(cell.count) },
  ]);
  const columns = [{ title: 'class' }, { title: 'named' }, { title: unit, isNumber: true }];
  return table('what was taken for what', columns, rows);
}
