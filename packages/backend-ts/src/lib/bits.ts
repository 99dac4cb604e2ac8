/** The bits of a float32 number without its sign. */
export const MAGNITUDE = 0x7fffffff;

/** The magnitude of the first NaN: one more than infinity's. */
export const FIRST_NAN = 0x7f800001;

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
