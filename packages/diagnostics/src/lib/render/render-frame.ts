import { lineAt, type Line } from '../locate.js';
import type { Paint, Tone } from './render-paint.js';
import { cellsText, cellsWidth, displayWidth, toCells, type Cell } from './render-text.js';
import type { Span } from '../span.js';

/** What the frames of one diagnostic share. Widths in terminal columns. */
export interface FrameStyle {
  readonly paint: Paint;
  readonly tone: Tone;
  /** Of the whole output. */
  readonly width: number;
  /** Of the line numbers. */
  readonly gutter: number;
}

/** A line as shown, cut to its room, and where the marked part stands in it. */
export interface Excerpt {
  readonly text: string;
  readonly width: number;
  readonly markStart: number;
  readonly markWidth: number;
}

const CUT: Cell = { offset: -1, text: '\u2026', width: 1 };

interface Ends {
  readonly left: boolean;
  readonly right: boolean;
}

function takeWidth(cells: readonly Cell[], width: number): readonly Cell[] {
  let used = 0;
  const end = cells.findIndex((cell) => (used += cell.width) > width);
  return end === -1 ? cells : cells.slice(0, end);
}

/** Drops cells at both ends until the rest fits the room; the mark's start stays in, with a third of the room before it. */
function cutToRoom(cells: readonly Cell[], from: number, room: number, cut: Ends): readonly Cell[] {
  if (!cut.left && !cut.right && cellsWidth(cells) <= room) return cells;
  const found = cells.findIndex((cell) => cell.offset >= from);
  let first = found === -1 ? cells.length : found;
  const wanted = Math.max(room / 3, room - cellsWidth(cells.slice(first)));
  for (let before = 0; first > 0 && before < wanted; first -= 1) before += cells[first - 1]?.width ?? 0;
  const left = first > 0 || cut.left ? [CUT] : [];
  const rest = cells.slice(first + left.length);
  const space = room - left.length;
  if (!cut.right && cellsWidth(rest) <= space) return [...left, ...rest];
  return [...left, ...takeWidth(rest, space - 1), CUT];
}

/** Cuts one line to `room` columns around the part from offset `from` to `to`. */
export function excerpt(source: string, line: Line, from: number, to: number, room: number): Excerpt {
  // A line can be megabytes long: only its neighbourhood is looked at.
  const start = Math.max(line.start, from - 2 * room);
  const end = Math.min(line.end, from + 2 * room);
  const cut = { left: start > line.start, right: end < line.end };
  const cells = cutToRoom(toCells(source.slice(start, end), start), from, room, cut);
  const head = cells.filter((cell, at) => cell.offset < from && (cell !== CUT || at === 0));
  const marked = cells.filter((cell) => cell.offset >= from && cell.offset < to);
  return {
    text: cellsText(cells),
    width: cellsWidth(cells),
    markStart: cellsWidth(head),
    markWidth: Math.max(1, cellsWidth(marked)),
  };
}

/** `   4 | ` and the text. */
export function numbered(line: Line, text: string, { paint, gutter }: FrameStyle): string {
  return `${paint('faint', `${String(line.number).padStart(gutter)} |`)} ${text}`.trimEnd();
}

function markedLine(source: string, line: Line, from: number, to: number, label: string, style: FrameStyle) {
  const shown = excerpt(source, line, from, to, style.width - style.gutter - 3);
  const carets = '^'.repeat(shown.markWidth);
  const start = style.gutter + 3 + shown.markStart;
  const at = (column: number, text: string) => ' '.repeat(column) + style.paint(style.tone, text);
  const head = numbered(line, shown.text, style);
  if (label === '') return [head, at(start, carets)];
  const width = displayWidth(label);
  if (start + shown.markWidth + 1 + width <= style.width) return [head, at(start, `${carets} ${label}`)];
  // Below the carets, as far to the right as there is room.
  return [head, at(start, carets), at(Math.max(0, Math.min(start, style.width - width)), label)];
}

/** The line where a span ends: of its last character, not of the one after it. */
export function lastLine(source: string, span: Span): Line {
  return lineAt(source, Math.max(span.start, span.end - 1));
}

/**
 * The code frame of a span: its line with carets below. Of a span of several lines the first and the last are shown;
 * the label stands behind the last carets.
 */
export function renderFrame(source: string, span: Span, label: string, style: FrameStyle): readonly string[] {
  const first = lineAt(source, span.start);
  const last = lastLine(source, span);
  if (first.number === last.number) return markedLine(source, first, span.start, span.end, label, style);
  const indented = source.slice(last.start, last.end).search(/\S/);
  const lastFrom = last.start + Math.max(0, indented);
  return [
    ...markedLine(source, first, span.start, first.end, '', style),
    ...(last.number > first.number + 1 ? [' '.repeat(style.gutter + 1) + style.paint('faint', '...')] : []),
    ...markedLine(source, last, lastFrom, span.end, label, style),
  ];
}
