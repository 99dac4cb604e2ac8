import { allocate, type DType, type TypedArrays } from '@convlang/tensor';

/** How numbers of one type of a file become those of a tensor. */
export interface StoredType {
  readonly bytes: number;
  /** The dtype that holds every value of the type; the 64-bit integers reach to 2^53 in it. */
  readonly dtype: DType;
  readonly read: (view: DataView, offset: number) => number;
}

/** The types a file may have, little end first. Each value is kept exactly, or refused. */
export const storedTypes: Readonly<Record<string, StoredType>> = {
  F64: { bytes: 8, dtype: 'f64', read: (view, offset) => view.getFloat64(offset, true) },
  F32: { bytes: 4, dtype: 'f32', read: (view, offset) => view.getFloat32(offset, true) },
  F16: { bytes: 2, dtype: 'f32', read: (view, offset) => halfToNumber(view.getUint16(offset, true)) },
  BF16: { bytes: 2, dtype: 'f32', read: (view, offset) => brainToNumber(view.getUint16(offset, true)) },
  I64: { bytes: 8, dtype: 'f64', read: (view, offset) => Number(view.getBigInt64(offset, true)) },
  U64: { bytes: 8, dtype: 'f64', read: (view, offset) => Number(view.getBigUint64(offset, true)) },
  I32: { bytes: 4, dtype: 'i32', read: (view, offset) => view.getInt32(offset, true) },
  U32: { bytes: 4, dtype: 'f64', read: (view, offset) => view.getUint32(offset, true) },
  I16: { bytes: 2, dtype: 'i32', read: (view, offset) => view.getInt16(offset, true) },
  U16: { bytes: 2, dtype: 'i32', read: (view, offset) => view.getUint16(offset, true) },
  I8: { bytes: 1, dtype: 'i32', read: (view, offset) => view.getInt8(offset) },
  U8: { bytes: 1, dtype: 'u8', read: (view, offset) => view.getUint8(offset) },
  BOOL: { bytes: 1, dtype: 'u8', read: (view, offset) => view.getUint8(offset) },
};

/** The type each dtype is written as. */
export const writtenTypes = { f32: 'F32', f64: 'F64', i32: 'I32', u8: 'U8' } as const satisfies Record<
  DType,
  string
>;

/** Types whose bytes are those of the tensor, so that they can be copied (on machines with the little end first). */
const copied: ReadonlySet<string> = new Set(Object.values(writtenTypes));

/**
 * The numbers of one tensor of a file.
 *
 * @param bytes exactly those of the tensor, at any alignment
 * @returns the data, or the place of the first 64-bit integer that no number holds exactly
 */
export function readNumbers(
  type: string,
  stored: StoredType,
  bytes: Uint8Array,
): TypedArrays[DType] | number {
  const data = allocate(stored.dtype, bytes.length / stored.bytes);
  if (copied.has(type)) {
    new Uint8Array(data.buffer).set(bytes);
    return data;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < data.length; i++) {
    const value = stored.read(view, i * stored.bytes);
    if (stored.bytes === 8 && !Number.isSafeInteger(value)) return i;
    data[i] = value;
  }
  return data;
}

/** IEEE 754 binary16: 1 sign, 5 exponent and 10 fraction bits. */
function halfToNumber(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >>> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** bfloat16: the upper half of a binary32. */
function brainToNumber(bits: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint16(0, bits);
  return view.getFloat32(0);
}
