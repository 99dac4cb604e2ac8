import type { MemoryRange } from '@convlang/passes';
import { bytesPerElement, type DType, type TypedArrays } from '@convlang/tensor';

const views: {
  readonly [D in DType]: (buffer: ArrayBufferLike, offset: number, size: number) => TypedArrays[D];
} = {
  f32: (buffer, offset, size) => new Float32Array(buffer, offset, size),
  f64: (buffer, offset, size) => new Float64Array(buffer, offset, size),
  i32: (buffer, offset, size) => new Int32Array(buffer, offset, size),
  u8: (buffer, offset, size) => new Uint8Array(buffer, offset, size),
};

/** The numbers at a place of a memory, as an array of their type. */
export function viewNumbers<D extends DType>(
  dtype: D,
  memory: ArrayBufferLike,
  { offset, bytes }: MemoryRange,
): TypedArrays[D] {
  return views[dtype](memory, offset, Math.floor(bytes / bytesPerElement[dtype]));
}
