import { crc32 } from 'node:zlib';
import type { ImageShape } from '@convlang/ops';
import type { PreparedImage } from '../../image/source-image.js';

/** What entries begin with. A change of what a picture becomes by the same words needs another. */
const MAGIC = 'convpix1';
/** Bytes before the numbers: magic, checksum of all behind it, bytes of a number, three sizes. */
const HEADER = 28;

/**
 * A picture for the disk: numbers as bytes where they are whole numbers from 0 to 255, else as float32, both of this machine's byte order, so that
 * they come back bit for bit.
 */
export function encodeKept({ shape, numbers }: PreparedImage): Uint8Array {
  const small = Uint8Array.from(numbers);
  const isSmall = numbers.every((value, i) => Object.is(value, small[i]));
  const body = isSmall ? small : new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  const entry = Buffer.alloc(HEADER + body.length);
  entry.write(MAGIC, 'latin1');
  [isSmall ? 1 : 4, ...shape].forEach((value, i) => entry.writeUInt32LE(value, 12 + 4 * i));
  entry.set(body, HEADER);
  entry.writeUInt32LE(crc32(entry.subarray(12)), 8);
  return entry;
}

/** The picture of an entry; `null` where it is none, or not whole. */
export function decodeKept(bytes: Uint8Array): PreparedImage | null {
  const entry = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.length < HEADER || entry.toString('latin1', 0, 8) !== MAGIC) return null;
  if (entry.readUInt32LE(8) !== crc32(entry.subarray(12))) return null;
  const [width, h, w, c] = [0, 1, 2, 3].map((i) => entry.readUInt32LE(12 + 4 * i));
  const shape: ImageShape = [h ?? 0, w ?? 0, c ?? 0];
  const body = entry.subarray(HEADER);
  if (width === 1) return { shape, numbers: Float32Array.from(body) };
  // The bytes may lie where no float32 can begin.
  return { shape, numbers: new Float32Array(Uint8Array.from(body).buffer) };
}
