import type { Span } from '@convlang/diagnostics';
import { fail } from '../../fail.js';
import type { ByteStore } from '../file/open-bytes.js';

/** How one number of an IDX file is read; the file's own order is big end first. */
interface IdxElement {
  readonly name: 'u8' | 'i8' | 'i16' | 'i32' | 'f32' | 'f64';
  readonly bytes: number;
  readonly whole: boolean;
  readonly read: (view: DataView, offset: number) => number;
}

/** By the third byte of the file. Source: Y. LeCun, "The MNIST database", section "the IDX file format". */
const elements: Readonly<Record<number, IdxElement>> = {
  0x08: { name: 'u8', bytes: 1, whole: true, read: (view, offset) => view.getUint8(offset) },
  0x09: { name: 'i8', bytes: 1, whole: true, read: (view, offset) => view.getInt8(offset) },
  0x0b: { name: 'i16', bytes: 2, whole: true, read: (view, offset) => view.getInt16(offset) },
  0x0c: { name: 'i32', bytes: 4, whole: true, read: (view, offset) => view.getInt32(offset) },
  0x0d: { name: 'f32', bytes: 4, whole: false, read: (view, offset) => view.getFloat32(offset) },
  0x0e: { name: 'f64', bytes: 8, whole: false, read: (view, offset) => view.getFloat64(offset) },
};

/** What an IDX file holds: images `[count, h, w]`, `[count, h, w, c]` or `[count, features]`, or labels `[count]`. */
export type IdxContent = 'images' | 'labels';

/** An IDX file whose header has been read and whose length agrees with it. */
export interface IdxFile {
  readonly store: ByteStore;
  /** Count first. */
  readonly dims: readonly number[];
  /** Byte of the first item. */
  readonly start: number;
  readonly element: IdxElement;
}

/** The dimensions an IDX file declares, or `null` when it does not begin as one. */
export async function peekIdxRank(store: ByteStore): Promise<number | null> {
  if (store.size < 4) return null;
  const magic = new Uint8Array(4);
  await store.read(0, magic);
  const [zero0, zero1, type, rank] = magic;
  const isIdx = zero0 === 0 && zero1 === 0 && type !== undefined && type in elements;
  return isIdx && rank !== undefined && rank >= 1 && rank <= 4 ? rank : null;
}

/**
 * Reads the header of an IDX file and checks the length of the file against it.
 *
 * @throws ConvlangError E506 wrong magic, E503 no items, E504 truncated, E505 too long
 */
export async function readIdxHeader(
  store: ByteStore,
  wanted: IdxContent,
  span: Span | null,
): Promise<IdxFile> {
  const magic = new Uint8Array(4);
  await store.read(0, magic);
  const element = checkMagic(store.file, magic, wanted, span);
  const rank = magic[3] as number;
  const sizes = new Uint8Array(4 * rank);
  await store.read(4, sizes);
  const view = new DataView(sizes.buffer);
  const dims = Array.from({ length: rank }, (_, i) => view.getUint32(4 * i));
  const start = 4 + 4 * rank;
  const needed = start + element.bytes * dims.reduce((product, dim) => product * dim, 1);
  const { file, size } = store;
  if (dims.includes(0)) fail('E503', { file }, span);
  if (size < needed) fail('E504', { file, end: size, needed }, span);
  if (size > needed) fail('E505', { file, extra: size - needed, offset: needed }, span);
  return { store, dims, start, element };
}

function checkMagic(file: string, magic: Uint8Array, wanted: IdxContent, span: Span | null): IdxElement {
  const wrong = (offset: number, expected: string): never => {
    const found = `0x${(magic[offset] ?? 0).toString(16).padStart(2, '0')}`;
    return fail('E506', { file, wanted, offset, found, expected }, span);
  };
  if (magic[0] !== 0) wrong(0, '0x00');
  if (magic[1] !== 0) wrong(1, '0x00');
  const element = elements[magic[2] as number];
  if (element === undefined) return wrong(2, 'a type of 0x08, 0x09 or 0x0b to 0x0e');
  if (wanted === 'labels' && !element.whole) wrong(2, 'a type of whole numbers, 0x08, 0x09, 0x0b or 0x0c');
  const rank = magic[3] as number;
  if (wanted === 'labels' && rank !== 1) wrong(3, '0x01, one dimension');
  if (wanted === 'images' && (rank < 2 || rank > 4)) wrong(3, '0x02, 0x03 or 0x04 dimensions');
  return element;
}
