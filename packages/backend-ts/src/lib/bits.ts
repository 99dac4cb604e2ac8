/** The bits of the first NaN with a sign, one more than those of negative infinity; all bits above it, up to -1, are NaNs too. */
export const FIRST_NEGATIVE_NAN = -0x7fffff;

/** Makes a function that shows float32 numbers as their bits, and makes a new view only when the array is another one. */
export function createBitsView(): (numbers: Float32Array) => Int32Array {
  let seen: Float32Array | null = null;
  let bits: Int32Array = new Int32Array(0);
  return (numbers) => {
    if (numbers !== seen) {
      seen = numbers;
      bits = new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length);
    }
    return bits;
  };
}
