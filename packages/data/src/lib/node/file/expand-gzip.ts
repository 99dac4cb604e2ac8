import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGunzip, type Gunzip } from 'node:zlib';
import type { Span } from '@convlang/diagnostics';
import { fail } from '../../fail.js';
import { failWriting, systemCode } from './file-failure.js';
import type { HeldBytes } from './held-bytes.js';

const PIECE_BYTES = 16384;

/**
 * Expands a gzipped file, into memory while it is small, else into a temporary file.
 *
 * @param heldBytes largest size kept in memory
 * @throws ConvlangError E510 when the stream is broken, E526 or E527 when the temporary file cannot be written
 */
export async function expandGzip(
  compressed: FileHandle,
  file: string,
  span: Span | null,
  heldBytes: number,
): Promise<HeldBytes> {
  const gunzip = createGunzip();
  const sink = new Sink(heldBytes);
  try {
    const pieces: AsyncIterable<Uint8Array> = feed(compressed, gunzip, Infinity);
    for await (const piece of pieces) await sink.add(piece);
    return sink.finish();
  } catch (error) {
    await sink.discard();
    if (systemCode(error)?.startsWith('Z_') !== true) throw error;
    const reason = error instanceof Error ? error.message : 'unknown';
    // What ends too early is missing right after its last byte; how many bytes zlib counts then differs between Nodes.
    const isCutOff = systemCode(error) === 'Z_BUF_ERROR';
    const offset = isCutOff
      ? (await compressed.stat()).size
      : await locateFault(compressed, gunzip.bytesWritten);
    return fail('E510', { file, offset, reason }, span);
  }
}

/** The expanded pieces of the file. From the compressed byte `fineFrom` on it is fed byte by byte. */
function feed(compressed: FileHandle, gunzip: Gunzip, fineFrom: number): Gunzip {
  const source = Readable.from(readPieces(compressed, fineFrom));
  source.on('error', (error) => gunzip.destroy(error));
  return source.pipe(gunzip);
}

async function* readPieces(compressed: FileHandle, fineFrom: number): AsyncGenerator<Uint8Array> {
  for (let offset = 0; ;) {
    const piece = new Uint8Array(offset >= fineFrom ? 1 : PIECE_BYTES);
    const { bytesRead } = await compressed.read(piece, 0, piece.length, offset);
    if (bytesRead === 0) return;
    yield piece.subarray(0, bytesRead);
    offset += bytesRead;
  }
}

/** zlib says only which piece it failed in: the byte is found by expanding again with that piece cut into bytes. */
async function locateFault(compressed: FileHandle, pieceStart: number): Promise<number> {
  const gunzip = createGunzip();
  try {
    await finished(feed(compressed, gunzip, pieceStart).resume());
  } catch (error) {
    if (systemCode(error)?.startsWith('Z_') !== true) throw error;
  }
  return gunzip.bytesWritten;
}

/** Collects bytes in memory and moves them to a temporary file when they become too many. */
class Sink {
  readonly #heldBytes: number;
  #pieces: Uint8Array[] = [];
  #size = 0;
  #handle: FileHandle | null = null;

  constructor(heldBytes: number) {
    this.#heldBytes = heldBytes;
  }

  async add(piece: Uint8Array): Promise<void> {
    this.#pieces.push(piece);
    this.#size += piece.length;
    if (this.#handle !== null || this.#size > this.#heldBytes) await this.#spill();
  }

  finish(): HeldBytes {
    if (this.#handle !== null) return { kind: 'file', handle: this.#handle, size: this.#size };
    return { kind: 'memory', bytes: Buffer.concat(this.#pieces, this.#size) };
  }

  async discard(): Promise<void> {
    await this.#handle?.close();
  }

  async #spill(): Promise<void> {
    try {
      this.#handle ??= await openTemporary();
      for (const piece of this.#pieces) await this.#handle.appendFile(piece);
      this.#pieces = [];
    } catch (error) {
      failWriting(error, join(tmpdir(), 'convlang-*'));
    }
  }
}

/** A file without a name: it is removed as soon as it is open, so nothing is left behind however the process ends. */
async function openTemporary(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'convlang-'));
  const handle = await open(join(folder, 'expanded'), 'w+');
  await rm(folder, { recursive: true, force: true });
  return handle;
}
