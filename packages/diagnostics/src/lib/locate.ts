/** A place as editors show it. Both count from 1; a column is one code point, a tab and an emoji included. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One line of a text: its number from 1 and its range of offsets, without the line break. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The line that holds an offset. `\n`, `\r\n` and a lone `\r` end a line, and belong to the line they end.
 *
 * @param offset in UTF-16 code units; one outside the text counts as its nearest end
 */
export function lineAt(text: string, offset: number): Line {
  const breaks = /\r\n|\n|\r/g;
  let number = 1;
  let start = 0;
  for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
    if (offset < breaks.lastIndex) return { number, start, end: found.index };
    number += 1;
    start = breaks.lastIndex;
  }
  return { number, start, end: text.length };
}

/**
 * Line and column of an offset.
 *
 * @param offset in UTF-16 code units; one outside the text counts as its nearest end, one inside a line break as the
 * end of that line, one inside a surrogate pair as the pair's start
 */
export function locate(text: string, offset: number): Position {
  const line = lineAt(text, offset);
  let column = 1;
  let at = line.start;
  for (;;) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (at > Math.min(offset, line.end)) return { line: line.number, column };
    column += 1;
  }
}
