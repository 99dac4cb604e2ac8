import { NotUtf8 } from './file-failure.js';

/** The bytes that a file may begin with to say how it is encoded. Those of UTF-32 begin as those of UTF-16 do. */
const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], 'UTF-32'],
  [[0x00, 0x00, 0xfe, 0xff], 'UTF-32'],
  [[0xff, 0xfe], 'UTF-16'],
  [[0xfe, 0xff], 'UTF-16'],
];
const UTF8_MARK = [0xef, 0xbb, 0xbf];

const STRICT = { fatal: true, ignoreBOM: true };
const decoder = new TextDecoder('utf-8', STRICT);

/** Bytes of the byte order mark that a UTF-8 text begins with: 3, or 0 without one. */
export function utf8MarkLength(start: Uint8Array): number {
  return UTF8_MARK.every((byte, i) => start[i] === byte) ? UTF8_MARK.length : 0;
}

/**
 * Looks at the first bytes of a text for the mark of another encoding, and for zero bytes.
 *
 * @throws NotUtf8
 */
export function checkTextStart(start: Uint8Array): void {
  const mark = marks.find(([bytes]) => bytes.every((byte, i) => start[i] === byte));
  if (mark !== undefined) throw new NotUtf8(`it begins as ${mark[1]} does`, 0, mark[1]);
  checkZeros(start, 0);
}

/**
 * A part of a text, which must be UTF-8; a byte order mark at its start stays.
 *
 * @param offset byte of the file where the part begins, for errors
 * @throws NotUtf8 with the first byte that is wrong
 */
export function decodePart(part: Uint8Array, offset: number): string {
  checkZeros(part, offset);
  try {
    return decoder.decode(part);
  } catch {
    const at = wrongByte(part);
    const shown = `0x${(part[at] ?? 0).toString(16).padStart(2, '0')}`;
    throw new NotUtf8(`${shown} begins no character`, offset + at, 'WINDOWS-1252');
  }
}

function checkZeros(bytes: Uint8Array, offset: number): void {
  const at = bytes.indexOf(0);
  if (at < 0) return;
  if (isSpread(bytes.subarray(Math.max(0, at - (at % 2) - 32), at + 64)))
    throw new NotUtf8('a zero byte stands there, as in UTF-16', offset + at, 'UTF-16');
  throw new NotUtf8('a zero byte stands there, which no text has', offset + at, null);
}

/** Whether bytes look like UTF-16, in which each character of ASCII has a zero byte beside it: nearly all on one side, few on the other. */
function isSpread(bytes: Uint8Array): boolean {
  const zeros = (side: 0 | 1): number => bytes.filter((byte, i) => i % 2 === side && byte === 0).length;
  const [fewer = 0, more = 0] = [zeros(0), zeros(1)].sort((a, b) => a - b);
  const half = bytes.length / 2;
  return more >= 0.75 * Math.floor(half) && fewer <= 0.25 * half;
}

/** Where the first wrong character begins, in bytes that are not UTF-8. */
function wrongByte(bytes: Uint8Array): number {
  let [right, wrong] = [0, bytes.length + 1];
  while (wrong - right > 1) {
    const middle = Math.floor((right + wrong) / 2);
    if (decodedBytes(bytes.subarray(0, middle)) === null) wrong = middle;
    else right = middle;
  }
  return decodedBytes(bytes.subarray(0, right)) ?? 0;
}

/** Bytes of the whole characters in a start of a text, which may end inside one; `null` when it is wrong before its end. */
function decodedBytes(start: Uint8Array): number | null {
  try {
    return Buffer.byteLength(new TextDecoder('utf-8', STRICT).decode(start, { stream: true }));
  } catch {
    return null;
  }
}
