/**
 * Philox 4x32-10, a counter-based generator: a block of four 32-bit words is a pure function of a 64-bit key and a 128-bit
 * counter, so any number of any stream can be had without making those before it.
 *
 * Source: J. K. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC11, section 3.3.
 */

const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;
const ROUNDS = 10;

/** High 32 bits of the 64-bit product of two 32-bit integers, taken as unsigned. Whole numbers of 32 bits all along: engines compute with no others as fast. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const one = Math.imul(aHigh, bLow);
  const other = Math.imul(aLow, bHigh);
  const carry = (Math.imul(aLow, bLow) >>> 16) + (one & 0xffff) + (other & 0xffff);
  return (Math.imul(aHigh, bHigh) + (one >>> 16) + (other >>> 16) + (carry >>> 16)) | 0;
}

/**
 * One block of the generator.
 *
 * @param key two unsigned 32-bit words
 * @param counter four unsigned 32-bit words
 * @param out receives four unsigned 32-bit words
 */
export function philox(key: readonly [number, number], counter: ArrayLike<number>, out: Uint32Array): void {
  // One by one: taking arrays apart goes through their iterators.
  let c0 = (counter[0] as number) | 0;
  let c1 = (counter[1] as number) | 0;
  let c2 = (counter[2] as number) | 0;
  let c3 = (counter[3] as number) | 0;
  let k0 = key[0] | 0;
  let k1 = key[1] | 0;
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = multiplyHigh(MULTIPLIER_0, c0);
    const low0 = Math.imul(MULTIPLIER_0, c0);
    const high1 = multiplyHigh(MULTIPLIER_1, c2);
    const low1 = Math.imul(MULTIPLIER_1, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + WEYL_0) | 0;
    k1 = (k1 + WEYL_1) | 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}
