import { replaceHidden, visible } from './visible.js';

/** One code point as it is shown: what is printed for it and how many terminal columns that takes. */
export interface Cell {
  readonly offset: number;
  readonly text: string;
  readonly width: number;
}

const TAB = 4;
const zeroWidth = /^(?:\p{Mn}|\p{Me}|\u200d)$/u;
const halfWidthForm = /^[\uff61-\uffdc\uffe8-\uffee]$/u;
const wide =
  /^[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u;
function widthOf(char: string): number {
  if (char >= ' ' && char <= '~') return 1;
  if (zeroWidth.test(char)) return 0;
  return wide.test(char) && !halfWidthForm.test(char) ? 2 : 1;
}

/**
 * Splits a text without line breaks into printable cells: tabs become spaces up to the next stop of four, and
 * hidden characters become escapes, see {@link visible}.
 *
 * @param offset what the first cell's `offset` shall be
 */
export function toCells(text: string, offset: number): readonly Cell[] {
  const escapes = new Map<number, string>();
  replaceHidden(text, (character, at) => {
    if (character !== '\t') escapes.set(at, visible(character));
    return '';
  });
  const cells: Cell[] = [];
  let column = 0;
  let at = 0;
  for (const char of text) {
    const escape = escapes.get(at);
    const width = char === '\t' ? TAB - (column % TAB) : (escape?.length ?? widthOf(char));
    cells.push({ offset: offset + at, text: char === '\t' ? ' '.repeat(width) : (escape ?? char), width });
    at += char.length;
    column += width;
  }
  return cells;
}

/** The text of some cells. */
export function cellsText(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}

/** How many terminal columns some cells take. */
export function cellsWidth(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** A text as it may be printed: nothing in it steers the terminal. */
export function printable(text: string): string {
  return cellsText(toCells(text, 0));
}

/** How many terminal columns a text takes. */
export function displayWidth(text: string): number {
  return cellsWidth(toCells(text, 0));
}
