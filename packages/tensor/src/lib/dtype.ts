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

const makers: { readonly [D in DType]: (length: number) => TypedArrays[D] } = {
  f32: (length) => new Float32Array(length),
  f64: (length) => new Float64Array(length),
  i32: (length) => new Int32Array(length),
  u8: (length) => new Uint8Array(length),
};

/** A zero-filled array for `length` elements. */
export function allocate<D extends DType>(dtype: D, length: number): TypedArrays[D] {
  return makers[dtype](length);
}
