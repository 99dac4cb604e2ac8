import type { FileHandle } from 'node:fs/promises';
import type { Span } from '@convlang/diagnostics';
import { fail } from '../../fail.js';
import { failReading } from './file-failure.js';
import { expandGzip } from './expand-gzip.js';
import { openRegular, readWhole } from './open-regular.js';
import type { HeldBytes } from './held-bytes.js';

/** Files of up to this many bytes (after expanding) are held in memory, larger ones are read where they lie: 64 MiB. */
export const HELD_BYTES = 64 * 2 ** 20;

/** The bytes of a file, expanded if it was gzipped, read by place. */
export interface ByteStore {
  /** As shown in errors. */
  readonly file: string;
  readonly size: number;
  /**
   * Fills `into` with the bytes from `offset` on.
   *
   * @throws ConvlangError E504 when the file has become shorter, E502 when it cannot be read
   */
  read(offset: number, into: Uint8Array): Promise<void>;
  /** Gives back the file. The bytes must not be read after. */
  close(): Promise<void>;
}

/** How a file is opened. */
export interface ByteOptions {
  /** Where the file was asked for, for errors. */
  readonly span: Span | null;
  /** Largest size held in memory; 64 MiB when absent. */
  readonly heldBytes?: number;
}

/**
 * Opens a file, plain or gzipped (told by its content). Memory stays below `heldBytes` whatever the size: a large plain file
 * is read in place, a large gzipped one is expanded to a temporary file that goes away with the process.
 *
 * @throws ConvlangError E501 missing, E502 unreadable, E503 empty, E510 broken gzip
 */
export async function openBytes(
  file: string,
  { span, heldBytes = HELD_BYTES }: ByteOptions,
): Promise<ByteStore> {
  let handle: FileHandle | null = null;
  try {
    handle = await openRegular(file);
    const { size } = await handle.stat();
    const start = Buffer.alloc(2);
    const { bytesRead } = await handle.read(start, 0, 2, 0);
    if (bytesRead === 0) fail('E503', { file }, span);
    if (start[0] === 0x1f && start[1] === 0x8b) {
      return storeOf(file, await expandGzip(handle, file, span, heldBytes), span);
    }
    if (size > heldBytes) {
      const kept = handle;
      handle = null;
      return storeOf(file, { kind: 'file', handle: kept, size }, span);
    }
    return storeOf(file, { kind: 'memory', bytes: await readWhole(handle, heldBytes) }, span);
  } catch (error) {
    return failReading(error, file, span);
  } finally {
    await handle?.close();
  }
}

function storeOf(file: string, held: HeldBytes, span: Span | null): ByteStore {
  const size = held.kind === 'memory' ? held.bytes.length : held.size;
  return {
    file,
    size,
    async read(offset, into) {
      if (offset + into.length > size) fail('E504', { file, end: size, needed: offset + into.length }, span);
      if (held.kind === 'memory') into.set(held.bytes.subarray(offset, offset + into.length));
      else await readFully(held.handle, offset, into, file, span);
    },
    close: () => (held.kind === 'memory' ? Promise.resolve() : held.handle.close()),
  };
}

/** One system call may give fewer bytes than asked for. */
async function readFully(
  handle: FileHandle,
  offset: number,
  into: Uint8Array,
  file: string,
  span: Span | null,
): Promise<void> {
  let done = 0;
  while (done < into.length) {
    const { bytesRead } = await handle
      .read(into, done, into.length - done, offset + done)
      .catch((error: unknown) => failReading(error, file, span));
    if (bytesRead === 0) fail('E504', { file, end: offset + done, needed: offset + into.length }, span);
    done += bytesRead;
  }
}
