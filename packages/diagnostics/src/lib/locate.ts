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

/** Where the lines of a text are, and the place that was looked for last. */
interface KnownText {
  readonly text: string;
  readonly lines: readonly Line[];
  last: { readonly line: Line; readonly at: number; readonly column: number };
}

/**
 * The text that was asked about last: a file with thousands of errors is asked about for each of them. Only remembered, it
 * changes no answer.
 */
let known: KnownText | null = null;

function knownText(text: string): KnownText {
  if (known?.text === text) return known;
  const lines = linesOf(text);
  const [line = { number: 1, start: 0, end: 0 }] = lines;
  known = { text, lines, last: { line, at: line.start, column: 1 } };
  return known;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const found of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ number: lines.length + 1, start, end: found.index });
    start = found.index + found[0].length;
  }
  lines.push({ number: lines.length + 1, start, end: text.length });
  return lines;
}

/**
 * The line that holds an offset. `\n`, `\r\n` and a lone `\r` end a line, and belong to the line they end.
 *
 * @param offset in UTF-16 code units; one outside the text counts as its nearest end
 */
export function lineAt(text: string, offset: number): Line {
  const { lines } = knownText(text);
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low] ?? { number: 1, start: 0, end: 0 };
}

/**
 * Line and column of an offset.
 *
 * @param offset in UTF-16 code units; one outside the text counts as its nearest end, one inside a line break as the
 * end of that line, one inside a surrogate pair as the pair's start
 */
export function locate(text: string, offset: number): Position {
  const line = lineAt(text, offset);
  const { last } = knownText(text);
  const wanted = Math.min(offset, line.end);
  // Errors come in order, and a line can be as long as the file: counting goes on where it ended.
  const isBehind = last.line === line && last.at <= wanted;
  let [at, column] = isBehind ? [last.at, last.column] : [line.start, 1];
  for (let next = step(text, at); next <= wanted; next = step(text, at)) [at, column] = [next, column + 1];
  knownText(text).last = { line, at, column };
  return { line: line.number, column };
}

/** The offset behind a code point. */
function step(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
