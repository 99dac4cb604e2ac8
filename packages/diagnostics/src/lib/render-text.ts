/** One code point as it is shown: what is printed for it and how many terminal columns that takes. */
export interface Cell {
  readonly offset: number;
  readonly text: string;
  readonly width: number;
}

const TAB = 4;
const zeroWidth = /^(?:\p{Mn}|\p{Me}|\u200b|\u200d|\ufe0e|\ufe0f)$/u;
const halfWidthForm = /^[\uff61-\uffdc\uffe8-\uffee]$/u;
const wide =
  /^[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u;
// Controls would move the cursor or start an escape sequence; formats such as bidi overrides would reorder the line.
const unprintable = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]$/u;

function widthOf(char: string): number {
  if (char >= ' ' && char <= '~') return 1;
  if (zeroWidth.test(char)) return 0;
  return wide.test(char) && !halfWidthForm.test(char) ? 2 : 1;
}

function shown(char: string): string {
  if ((char >= ' ' && char <= '~') || zeroWidth.test(char) || !unprintable.test(char)) return char;
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/**
 * Splits a text without line breaks into printable cells: tabs become spaces up to the next stop of four, and
 * characters that would steer the terminal become visible signs.
 *
 * @param offset what the first cell's `offset` shall be
 */
export function toCells(text: string, offset: number): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const char of text) {
    const width = char === '\t' ? TAB - (column % TAB) : widthOf(char);
    cells.push({ offset, text: char === '\t' ? ' '.repeat(width) : shown(char), width });
    offset += char.length;
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
