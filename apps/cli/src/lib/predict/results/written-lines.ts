import type { FileHandle } from 'node:fs/promises';

const PIECE_BYTES = 2 ** 20;
const LF = 0x0a;

/** What was written to a file between two places at which it is whole. */
export interface WrittenLine {
  /** Without the end of its last line. */
  readonly text: string;
  /** Counted from 1: its first line. */
  readonly line: number;
  /** Byte behind it, where the next begins. */
  readonly end: number;
}

/**
 * The lines of a file that were written to their ends, however large it is. What is left behind the last of them is not told.
 *
 * @param isOpen whether a text goes on behind the end of its line
 */
export async function* writtenLines(
  handle: FileHandle,
  isOpen: (text: string) => boolean,
): AsyncGenerator<WrittenLine, void, undefined> {
  let [text, first, line] = ['', 1, 1];
  for await (const { bytes, end } of ended(handle)) {
    text += bytes.toString();
    line++;
    if (isOpen(text)) {
      text += '\n';
      continue;
    }
    yield { text, line: first, end };
    [text, first] = ['', line];
  }
}

async function* ended(
  handle: FileHandle,
): AsyncGenerator<{ readonly bytes: Buffer; readonly end: number }, void, undefined> {
  let held: Buffer = Buffer.alloc(0);
  const piece = Buffer.alloc(PIECE_BYTES);
  for (let at = 0; ;) {
    const { bytesRead } = await handle.read(piece, 0, PIECE_BYTES, at);
    if (bytesRead === 0) return;
    held = Buffer.concat([held, piece.subarray(0, bytesRead)]);
    at += bytesRead;
    let first = 0;
    for (let lf = held.indexOf(LF); lf >= 0; lf = held.indexOf(LF, first)) {
      yield { bytes: held.subarray(first, lf), end: at - held.length + lf + 1 };
      first = lf + 1;
    }
    held = held.subarray(first);
  }
}
