import type { Span } from '@convlang/diagnostics';
import { fail } from '../fail.js';
import type { ByteStore } from './open-bytes.js';

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
const LINE_LIMIT_BYTES = 16 * 2 ** 20;
const NEWLINE = 0x0a;

/**
 * The lines of a part of a file that hold anything but white space, whatever the size of the file: a piece of it is in memory
 * at a time. Lines end with LF or CRLF; a byte order mark is not part of the first.
 *
 * @throws ConvlangError E529 for a line of more than 16 MiB
 */
export async function* readLines(
  store: ByteStore,
  range: LineRange,
  span: Span | null,
): AsyncGenerator<TextLine, void, undefined> {
  const decoder = new TextDecoder();
  let held = new Uint8Array(0);
  let { offset, line } = range;
  for (let at = range.offset; at < range.end;) {
    const piece = new Uint8Array(held.length + Math.min(PIECE_BYTES, range.end - at));
    piece.set(held);
    await store.read(at, piece.subarray(held.length));
    at += piece.length - held.length;
    const isLast = at >= range.end;
    let start = 0;
    while (start < piece.length) {
      const newline = piece.indexOf(NEWLINE, start);
      if (newline < 0 && !isLast) break;
      const end = newline < 0 ? piece.length : newline;
      const text = decoder.decode(piece.subarray(start, end)).replace(/\r$/, '');
      if (text.trim() !== '') yield { text, line, offset: offset + start };
      line++;
      start = end + 1;
    }
    held = piece.slice(start);
    offset += Math.min(start, piece.length);
    if (held.length > LINE_LIMIT_BYTES) fail('E529', { file: store.file, line, offset }, span);
  }
}
