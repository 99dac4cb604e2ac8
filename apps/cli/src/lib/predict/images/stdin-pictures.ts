import { isUtf8 } from 'node:buffer';
import { ConvlangError, report } from '@convlang/diagnostics';
import { gatherBytes, STDIN_NAME } from '../../usage/standard-input.js';

const LF = 0x0a;
const CR = 0x0d;
const TAB = 0x09;
const NUL = 0x00;
const FIRST_PRINTED = 0x20;
/** Bytes by which a picture is known. */
const START_BYTES = 16;
/** Most bytes of a picture, as of one in a file. */
const MOST_BYTES = 2 ** 31 - 4097;
const MOST_NAME_BYTES = 2 ** 16;

/** What standard input gives: one picture, or names. */
export type GivenByStdin =
  | { readonly kind: 'picture'; readonly bytes: Uint8Array }
  | { readonly kind: 'names'; readonly names: AsyncIterable<string> };

/**
 * Reads standard input as its first bytes say: those of a picture begin one, and so does what begins no list; else it is a list of names, one a
 * line. Where zero bytes stand between them, as `find -print0` writes, these end the names, which may hold any character then.
 *
 * @param isPicture whether these are the first bytes of a picture
 */
export async function readStdin(
  pieces: AsyncIterable<Uint8Array>,
  isPicture: (start: Uint8Array) => boolean,
): Promise<GivenByStdin> {
  const rest = pieces[Symbol.asyncIterator]();
  let start: Uint8Array = new Uint8Array();
  for (let isDone = false; !isDone && start.length < START_BYTES && !isWholeName(start);) {
    const next = await rest.next();
    isDone = next.done === true;
    if (next.done !== true) start = Buffer.concat([start, next.value]);
  }
  const whole = joined(start, rest);
  if (isPicture(start) || !mayBeList(start))
    return { kind: 'picture', bytes: await gatherBytes(whole, MOST_BYTES) };
  return { kind: 'names', names: readNames(whole) };
}

/** Whether whoever gave these bytes may wait for an answer: a short name with its end, and no picture that is cut, since none begins as text. */
function isWholeName(start: Uint8Array): boolean {
  const last = start.at(-1);
  return (last === LF || last === NUL) && mayBeList(start) && isUtf8(start);
}

/** Whether the bytes are neither controls nor an empty name among zero bytes. */
function mayBeList(start: Uint8Array): boolean {
  const ends: ReadonlySet<number> = new Set([NUL, TAB, LF, CR]);
  return start.every((byte, i) =>
    byte === NUL ? i > 0 && start[i - 1] !== NUL : byte >= FIRST_PRINTED || ends.has(byte),
  );
}

async function* joined(
  start: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield start;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** @throws ConvlangError E502 for what is no list of names */
async function* readNames(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let held: Uint8Array = new Uint8Array();
  let mark: number | null = null;
  for await (const piece of pieces) {
    held = Buffer.concat([held, piece]);
    mark ??= [NUL, LF].find((byte) => held.includes(byte)) ?? null;
    let first = 0;
    for (let end = ends(held, mark, 0); end >= 0; end = ends(held, mark, first)) {
      yield* nameOf(held.subarray(first, end));
      first = end + 1;
    }
    held = held.subarray(first);
    if (held.length > MOST_NAME_BYTES) {
      const reason = `a name in it has more than ${MOST_NAME_BYTES.toLocaleString('en')} bytes`;
      throw new ConvlangError([report('E502', { file: STDIN_NAME, reason }, null)]);
    }
  }
  yield* nameOf(held);

  function* nameOf(bytes: Uint8Array): Generator<string, void, undefined> {
    const isCut = mark !== NUL && bytes.at(-1) === CR;
    const name = new TextDecoder().decode(isCut ? bytes.subarray(0, -1) : bytes);
    if (name !== '') yield name;
  }
}

function ends(bytes: Uint8Array, mark: number | null, from: number): number {
  return mark === null ? -1 : bytes.indexOf(mark, from);
}
