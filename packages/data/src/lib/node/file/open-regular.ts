import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { needRegular, unreadable, UnreadableFile } from './file-failure.js';
import { checkTextStart, decodePart } from './utf8-text.js';

/** Largest text that is read, a model, a config or standard input: 16 MiB. */
export const MOST_TEXT_BYTES = 16 * 2 ** 20;

/** A pipe without a writer does not wait, a terminal does not become ours. Windows has neither flag: undefined adds no bit. */
const READING = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;

/**
 * Opens a regular file for reading: the one way in which convlang opens what it did not write itself. A pipe would wait for a
 * writer, `/dev/zero` never ends, and some devices act on being opened, so what is there is looked at before; and again when it
 * is open, as it may have been replaced in between.
 *
 * @throws UnreadableFile with a sentence
 */
export async function openRegular(file: string): Promise<FileHandle> {
  let handle: FileHandle | null = null;
  try {
    needRegular(await stat(file));
    handle = await open(file, READING);
    needRegular(await handle.stat());
    return handle;
  } catch (error) {
    await handle?.close();
    throw unreadable(error);
  }
}

/** For reading what is there and writing behind it. */
const GOING_ON = constants.O_RDWR | constants.O_CREAT | constants.O_APPEND | constants.O_NONBLOCK;

/**
 * Opens a regular file, or makes it, to read what it holds and to write behind that.
 *
 * @throws UnreadableFile for what is no file, and what the system says
 */
export async function openToGoOn(file: string): Promise<FileHandle> {
  const there = await stat(file).catch(() => null);
  if (there !== null) needRegular(there);
  const handle = await open(file, GOING_ON, 0o666);
  try {
    needRegular(await handle.stat());
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** All bytes of a file opened by `openRegular`, from where it stands. @throws UnreadableFile for more than `mostBytes` */
export async function readWhole(handle: FileHandle, mostBytes: number): Promise<Uint8Array> {
  const { size } = await handle.stat();
  const gathered = new GatheredBytes(size, mostBytes);
  for (;;) {
    const { bytesRead } = await handle.read(gathered.room());
    if (bytesRead === 0) return gathered.bytes();
    gathered.took(bytesRead);
  }
}

/**
 * A whole text: what `openRegular` and `readWhole` do, at once.
 *
 * @throws UnreadableFile with a sentence, also for more than {@link MOST_TEXT_BYTES}
 */
export function readText(file: string): string {
  let handle: number | null = null;
  try {
    needRegular(statSync(file));
    handle = openSync(file, READING);
    const status = fstatSync(handle);
    needRegular(status);
    const gathered = new GatheredBytes(status.size, MOST_TEXT_BYTES);
    for (let count = -1; count !== 0;) {
      count = readSync(handle, gathered.room());
      gathered.took(count);
    }
    return decodeText(gathered.bytes());
  } catch (error) {
    throw unreadable(error);
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/**
 * The text that bytes of a model, a config or standard input stand for; a byte order mark stays.
 *
 * @throws UnreadableFile when they are not UTF-8, or more than {@link MOST_TEXT_BYTES}
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > MOST_TEXT_BYTES) throw tooLarge(MOST_TEXT_BYTES);
  checkTextStart(bytes.subarray(0, 4));
  return decodePart(bytes, 0);
}

function tooLarge(mostBytes: number): UnreadableFile {
  return new UnreadableFile(`it has more than ${mostBytes.toLocaleString('en')} bytes`);
}

/** Bytes up to a limit. What the system says of a size need not hold: files of `/proc` have 0, others grow. */
class GatheredBytes {
  readonly #most: number;
  #held: Uint8Array;
  #count = 0;

  constructor(size: number, mostBytes: number) {
    if (size > mostBytes) throw tooLarge(mostBytes);
    this.#most = mostBytes;
    this.#held = new Uint8Array(size + 1);
  }

  /** Where the next bytes go: at least one. */
  room(): Uint8Array {
    if (this.#count === this.#held.length) {
      const grown = new Uint8Array(Math.min(this.#most + 1, 2 * this.#count + 4096));
      grown.set(this.#held);
      this.#held = grown;
    }
    return this.#held.subarray(this.#count);
  }

  took(count: number): void {
    this.#count += count;
    if (this.#count > this.#most) throw tooLarge(this.#most);
  }

  bytes(): Uint8Array {
    return this.#held.subarray(0, this.#count);
  }
}
