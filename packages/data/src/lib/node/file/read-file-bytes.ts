import type { FileHandle } from 'node:fs/promises';
import { isOutOfMemory, refused, type MemoryNeed } from '@convlang/diagnostics';
import { fail } from '../../fail.js';
import { failReading } from './file-failure.js';
import { decodeText, openRegular, readText, readWhole } from './open-regular.js';

/** Largest file that is read in one piece, weights, a checkpoint, a picture: what one call of the system gives. */
const MOST_BYTES = 2 ** 31 - 4097;

/**
 * A whole file.
 *
 * @throws ConvlangError E501 or E502 when it cannot be read, E503 when it is empty, E407 when there is no memory for it
 */
export async function readFileBytes(file: string): Promise<Uint8Array> {
  let handle: FileHandle | null = null;
  try {
    handle = await openRegular(file);
    const bytes = await readWhole(handle, MOST_BYTES);
    return bytes.length > 0 ? bytes : fail('E503', { file }, null);
  } catch (error) {
    if (isOutOfMemory(error)) throw refused(await needOf(file, handle));
    return failReading(error, file, null);
  } finally {
    await handle?.close();
  }
}

async function needOf(file: string, handle: FileHandle | null): Promise<MemoryNeed> {
  const bytes = (await handle?.stat())?.size ?? 0;
  return { what: `reading ${file} in one piece`, bytes, remedies: [] };
}

/**
 * A whole text of at most 16 MiB.
 *
 * @throws ConvlangError E501 or E502 when it cannot be read, E531 when it is not UTF-8
 */
export function readFileText(file: string): string {
  return orFail(() => readText(file), file);
}

/**
 * The text of a file whose bytes are at hand.
 *
 * @throws ConvlangError E531 when they are not UTF-8, E502 when they are too many
 */
export function decodeFileText(bytes: Uint8Array, file: string): string {
  return orFail(() => decodeText(bytes), file);
}

function orFail(read: () => string, file: string): string {
  try {
    return read();
  } catch (error) {
    return failReading(error, file, null);
  }
}
