import type { Span } from '@convlang/diagnostics';
import { fail } from '../../fail.js';
import { failReading } from '../file/file-failure.js';
import type { ByteStore } from '../file/open-bytes.js';
import { checkTextStart, decodePart, utf8MarkLength } from '../file/utf8-text.js';

/** One line of a text file, without its end. */
export interface TextLine {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** Byte where it begins. */
  readonly offset: number;
}

/** A part of a file that begins at the start of a line. */
export interface LineRange {
  readonly offset: number;
  /** Byte after the last; the file's size for all the rest. */
  readonly end: number;
  /** Number of the first line, counted from 1. */
  readonly line: number;
}

const PIECE_BYTES = 2 ** 20;
const START_BYTES = 4096;
const LINE_LIMIT_BYTES = 16 * 2 ** 20;
const LF = 0x0a;
const CR = 0x0d;

/**
 * All lines of a text file: behind its byte order mark.
 *
 * @throws ConvlangError E531 when it begins as text of another encoding than UTF-8
 */
export async function wholeText(store: ByteStore, span: Span | null): Promise<LineRange> {
  const start = new Uint8Array(Math.min(START_BYTES, store.size));
  await store.read(0, start);
  asText(store, span, () => checkTextStart(start));
  return { offset: utf8MarkLength(start), end: store.size, line: 1 };
}

/**
 * The lines of a part of a file that hold anything but white space, whatever the size of the file: a piece of it is in memory
 * at a time. Lines end with LF, CRLF or CR.
 *
 * @throws ConvlangError E529 for a line of more than 16 MiB, E531 for one that is not UTF-8
 */
export async function* readLines(
  store: ByteStore,
  range: LineRange,
  span: Span | null,
): AsyncGenerator<TextLine, void, undefined> {
  let held = new Uint8Array(0);
  let { offset, line } = range;
  for (let at = range.offset; at < range.end;) {
    const piece = new Uint8Array(held.length + Math.min(PIECE_BYTES, range.end - at));
    piece.set(held);
    await store.read(at, piece.subarray(held.length));
    at += piece.length - held.length;
    let start = 0;
    for (const { end, next } of lineEnds(piece, at >= range.end)) {
      const text = asText(store, span, () => decodePart(piece.subarray(start, end), offset + start));
      if (text.trim() !== '') yield { text, line, offset: offset + start };
      line++;
      start = next;
    }
    held = piece.slice(start);
    offset += start;
    if (held.length > LINE_LIMIT_BYTES) fail('E529', { file: store.file, line, offset }, span);
  }
}

/** Says of which file it is that its text cannot be read. */
function asText<T>({ file }: ByteStore, span: Span | null, read: () => T): T {
  try {
    return read();
  } catch (error) {
    return failReading(error, file, span);
  }
}

/** Where the lines of a piece end and the next ones begin. An end that the next piece may go on with is left to that piece. */
function* lineEnds(piece: Uint8Array, isLast: boolean): Generator<{ end: number; next: number }> {
  const find = (byte: number, from: number): number => {
    const found = piece.indexOf(byte, from);
    return found < 0 ? piece.length : found;
  };
  let start = 0;
  // Each is looked for again only behind the one found: a file without CR is not searched for it line by line.
  let [lf, cr] = [find(LF, 0), find(CR, 0)];
  while (start < piece.length) {
    if (lf < start) lf = find(LF, start);
    if (cr < start) cr = find(CR, start);
    const end = Math.min(lf, cr);
    if (!isLast && (end === piece.length || (end === cr && end === piece.length - 1))) return;
    start = end + (end === cr && piece[end + 1] === LF ? 2 : 1);
    yield { end, next: Math.min(start, piece.length) };
  }
}
