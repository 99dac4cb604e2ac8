import { readHeader, type PngHeader } from './png-header.js';
import type { PngFailure } from './png-failure.js';

/** What the chunks of a PNG say, before the pixels are unpacked. */
export interface PngChunks {
  readonly header: PngHeader;
  /** Red, green and blue of each entry; empty when there is none. */
  readonly palette: Uint8Array;
  /** The bytes of `tRNS`: alpha of palette entries, or the one transparent colour; empty when there is none. */
  readonly transparency: Uint8Array;
  /** The compressed pixels. */
  readonly data: readonly Uint8Array[];
  /** Byte of the file where the compressed pixels begin. */
  readonly dataOffset: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Length, name and checksum. */
const FRAME_BYTES = 12;

interface Chunk {
  readonly name: string;
  readonly body: Uint8Array;
  readonly offset: number;
}

/** Reads and checks the chunks of a PNG, in their order. */
export function readChunks(bytes: Uint8Array, fail: PngFailure): PngChunks {
  const wrong = SIGNATURE.findIndex((byte, i) => bytes[i] !== byte);
  if (wrong >= 0) fail('its signature is wrong', wrong);
  const chunks = [...eachChunk(bytes, fail)];
  const [first] = chunks;
  if (first?.name !== 'IHDR') return fail('its first chunk is not IHDR', SIGNATURE.length);
  const header = readHeader(first.body, first.offset + 8, fail);
  const unknown = chunks.find(({ name }) => isCritical(name) && !KNOWN.includes(name));
  if (unknown !== undefined) fail(`it needs the unknown chunk ${unknown.name}`, unknown.offset);
  const data = chunks.filter(({ name }) => name === 'IDAT');
  const dataOffset = data[0]?.offset ?? fail('it has no pixels', bytes.length);
  const [palette, transparency] = [bodyOf(chunks, 'PLTE'), bodyOf(chunks, 'tRNS')];
  if (header.colour === 'palette' && palette.length === 0) fail('its palette is missing', dataOffset);
  if (palette.length % 3 !== 0) fail('its palette ends inside a colour', dataOffset);
  return { header, palette, transparency, data: data.map(({ body }) => body), dataOffset };
}

const KNOWN: readonly string[] = ['IHDR', 'PLTE', 'IDAT', 'IEND'];

/** A chunk whose name begins with a capital may not be left out. */
function isCritical(name: string): boolean {
  return name.charCodeAt(0) < 0x60;
}

function bodyOf(chunks: readonly Chunk[], wanted: string): Uint8Array {
  return chunks.find(({ name }) => name === wanted)?.body ?? new Uint8Array(0);
}

function* eachChunk(bytes: Uint8Array, fail: PngFailure): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset: number = SIGNATURE.length; ;) {
    if (offset + FRAME_BYTES > bytes.length) fail('it is cut off', bytes.length);
    const length = view.getUint32(offset);
    const end = offset + FRAME_BYTES + length;
    const name = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));
    if (!/^[A-Za-z]{4}$/.test(name)) fail('a chunk has no name', offset + 4);
    if (end > bytes.length) fail(`it is cut off inside the chunk ${name}`, bytes.length);
    if (crc32(bytes.subarray(offset + 4, end - 4)) !== view.getUint32(end - 4)) {
      fail(`the checksum of the chunk ${name} is wrong`, end - 4);
    }
    yield { name, body: bytes.subarray(offset + 8, end - 4), offset };
    if (name === 'IEND') return;
    offset = end;
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of chunks. Source: PNG specification, third edition, annex D. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
