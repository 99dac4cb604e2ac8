import { ConvlangError, report } from '@convlang/diagnostics';
import { sizeOf, type Tensor } from '@convlang/tensor';
import { readNumbers, storedTypes, type StoredType } from './dtypes.js';

/** What a safetensors file holds. */
export interface Safetensors {
  /** By name, in the order of the file's data. */
  readonly tensors: Readonly<Record<string, Tensor>>;
  /** Texts by key; empty when the file has none. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** The format's own limit on its header: 100 MB. */
const HEADER_LIMIT = 100_000_000;
const LENGTH_BYTES = 8;

/**
 * Reads the bytes of a safetensors file. Half floats come as f32, narrow integers and booleans as i32 or u8, wide integers
 * as f64, each value exactly. The data is copied: `bytes` may be reused.
 *
 * @param file its name, for errors
 * @throws ConvlangError E524 when the header is broken, E525 when a tensor's type, shape or place is
 * @see https://github.com/huggingface/safetensors#format (version 0.4)
 */
export function decodeSafetensors(bytes: Uint8Array, file: string): Safetensors {
  const headerBytes = readHeaderLength(bytes, file);
  const dataStart = LENGTH_BYTES + headerBytes;
  const header = parseHeader(bytes.subarray(LENGTH_BYTES, dataStart), file);
  const entries = Object.entries(header)
    .filter(([name]) => name !== '__metadata__')
    .map(([name, value]) => readEntry(name, value, file))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  checkPlaces(entries, bytes.length - dataStart, dataStart, file);
  const tensors = entries.map((entry) => [entry.name, readTensor(entry, bytes, dataStart, file)] as const);
  return { tensors: Object.fromEntries(tensors), metadata: readMetadata(header['__metadata__'], file) };
}

/**
 * Bytes in front of the numbers of a safetensors file, told by its first eight.
 *
 * @throws ConvlangError E524 when they are no length of a header
 */
export function safetensorsStart(bytes: Uint8Array, file: string): number {
  if (bytes.length < LENGTH_BYTES) failHeader(file, 'it ends inside the length of its header', bytes.length);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  if (length > HEADER_LIMIT) failHeader(file, `its header claims ${length} bytes, more than 100,000,000`, 0);
  return LENGTH_BYTES + Number(length);
}

/**
 * The texts of a safetensors file, of which only the part in front of the numbers need be there.
 *
 * @throws ConvlangError E524 when the header is broken
 */
export function decodeSafetensorsTexts(start: Uint8Array, file: string): Safetensors['metadata'] {
  const end = LENGTH_BYTES + readHeaderLength(start, file);
  return readMetadata(parseHeader(start.subarray(LENGTH_BYTES, end), file)['__metadata__'], file);
}

/** One tensor as the header describes it; its place counts from the end of the header. */
interface Entry {
  readonly name: string;
  readonly type: string;
  readonly stored: StoredType;
  readonly shape: readonly number[];
  readonly start: number;
  readonly end: number;
}

function failHeader(file: string, problem: string, offset: number): never {
  throw new ConvlangError([report('E524', { file, problem, offset }, null)]);
}

function failTensor(file: string, tensor: string, problem: string, offset: number): never {
  throw new ConvlangError([report('E525', { file, tensor, problem, offset }, null)]);
}

function readHeaderLength(bytes: Uint8Array, file: string): number {
  const length = safetensorsStart(bytes, file) - LENGTH_BYTES;
  if (LENGTH_BYTES + length > bytes.length)
    failHeader(file, `it ends inside its header of ${length} bytes`, bytes.length);
  return length;
}

function parseHeader(bytes: Uint8Array, file: string): Readonly<Record<string, unknown>> {
  if (bytes[0] !== 0x7b) failHeader(file, 'the header does not begin with {', LENGTH_BYTES);
  try {
    const header: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isObject(header)) return header;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  return failHeader(file, 'the header is not JSON', LENGTH_BYTES);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSizes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && n >= 0);
}

function readMetadata(value: unknown, file: string): Readonly<Record<string, string>> {
  if (value === undefined) return {};
  if (!isObject(value)) return failHeader(file, '__metadata__ is not an object', LENGTH_BYTES);
  const texts = Object.entries(value).map(([key, text]): [string, string] =>
    typeof text === 'string'
      ? [key, text]
      : failHeader(file, `the metadata ${key} is not a text`, LENGTH_BYTES),
  );
  return Object.fromEntries(texts);
}

function readEntry(name: string, value: unknown, file: string): Entry {
  const wrong = (problem: string): never => failTensor(file, name, problem, LENGTH_BYTES);
  if (!isObject(value)) return wrong('is not described by an object');
  const { dtype: type, shape, data_offsets: offsets } = value;
  if (typeof type !== 'string' || !Object.hasOwn(storedTypes, type)) {
    return wrong(
      `has the type ${JSON.stringify(type)}, which is none of ${Object.keys(storedTypes).join(', ')}`,
    );
  }
  const stored = storedTypes[type];
  if (stored === undefined || !isSizes(shape)) return wrong('has no shape of whole numbers');
  if (!isSizes(offsets) || offsets.length !== 2) return wrong('has no two data_offsets');
  const [start = 0, end = 0] = offsets;
  const needed = sizeOf(shape) * stored.bytes;
  if (end - start !== needed) {
    const takes = Number.isSafeInteger(needed) ? String(needed) : 'more than any file has';
    return wrong(`has ${end - start} bytes, and ${type} [${shape.join(', ')}] takes ${takes}`);
  }
  return { name, type, stored, shape, start, end };
}

/** Tensors follow each other from the end of the header to the end of the file. */
function checkPlaces(entries: readonly Entry[], dataBytes: number, dataStart: number, file: string): void {
  let end = 0;
  for (const entry of entries) {
    if (entry.end > dataBytes) {
      failTensor(
        file,
        entry.name,
        `reaches to byte ${dataStart + entry.end}, past the end of the file`,
        dataStart + dataBytes,
      );
    }
    if (entry.start < end)
      failTensor(file, entry.name, 'overlaps the one before it', dataStart + entry.start);
    if (entry.start > end) failTensor(file, entry.name, 'comes after a gap', dataStart + end);
    end = entry.end;
  }
  if (end < dataBytes) failHeader(file, `${dataBytes - end} bytes belong to no tensor`, dataStart + end);
}

function readTensor(entry: Entry, bytes: Uint8Array, dataStart: number, file: string): Tensor {
  const { name, type, stored, shape, start, end } = entry;
  const data = readNumbers(type, stored, bytes.subarray(dataStart + start, dataStart + end));
  if (typeof data === 'number') {
    const offset = dataStart + start + data * stored.bytes;
    return failTensor(
      file,
      name,
      'has a whole number beyond 2^53, which no number here holds exactly',
      offset,
    );
  }
  return { dtype: stored.dtype, shape, data };
}
