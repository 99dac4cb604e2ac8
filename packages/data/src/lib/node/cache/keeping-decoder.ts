import { createHash } from 'node:crypto';
import { endianness } from 'node:os';
import type { ImageDecoder } from '../../image/source-image.js';
import { loadSharp } from '../image/load-sharp.js';
import { sharpDecoder } from '../image/sharp-decoder.js';
import { ByteCache } from './byte-cache.js';
import { decodeKept, encodeKept } from './kept-image.js';

/** Files below this are decoded sooner than an entry is found. */
const LEAST_BYTES = 4096;

/** Where prepared pictures are kept. */
export interface KeepingOptions {
  /** Made when something is first kept. Other processes may use it at the same time. */
  readonly folder: string;
  /** Room for all of them, in bytes. */
  readonly mostBytes: number;
  /** What else they depend on, beside the library that decodes: the version of what prepares them. */
  readonly mark: string;
}

/**
 * `sharpDecoder`, but what a file has become behind the steps of preprocessing that are the same in each epoch is kept in a folder, under the SHA-256 of
 * its content and of these steps. What is read from there is the same bit for bit; what is not whole is made anew. A folder that cannot be written is
 * none.
 */
export function keepingDecoder({ folder, mostBytes, mark }: KeepingOptions): ImageDecoder {
  const cache = new ByteCache(folder, mostBytes);
  return {
    ...sharpDecoder,
    async keep(image, way, make) {
      if (image.bytes.length < LEAST_BYTES) return make();
      const { versions } = await loadSharp(image.name);
      const marks = JSON.stringify([mark, versions, endianness(), way]);
      const key = createHash('sha256').update(`${marks}\n`).update(image.bytes).digest('hex');
      const entry = await cache.read(key);
      const kept = entry === null ? null : decodeKept(entry);
      if (kept !== null) return kept;
      const made = await make();
      await cache.write(key, encodeKept(made));
      return made;
    },
  };
}
