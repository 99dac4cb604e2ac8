/** Element types of tensors: 32-bit float, 64-bit float (the reference interpreter), 32-bit integer, 8-bit unsigned. */
export type DType = 'f32' | 'f64' | 'i32' | 'u8';

/** The typed array that holds elements of each dtype. */
export interface TypedArrays {
  f32: Float32Array;
  f64: Float64Array;
  i32: Int32Array;
  u8: Uint8Array;
}

/** Bytes of one element. */
export const bytesPerElement = { f32: 4, f64: 8, i32: 4, u8: 1 } as const satisfies Record<DType, number>;

/** A zero-filled array for `length` elements. */
export function allocate<D extends DType>(dtype: D, length: number): TypedArrays[D] {
  const makers: { [K in DType]: (n: number) => TypedArrays[K] } = {
    f32: (n) => new Float32Array(n),
    f64: (n) => new Float64Array(n),
    i32: (n) => new Int32Array(n),
    u8: (n) => new Uint8Array(n),
  };
  return makers[dtype](length);
}
