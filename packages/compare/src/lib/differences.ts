import type { NamedTensors } from '@convlang/backend';
import { sizeOf, tensor, type Tensor } from '@convlang/tensor';

/** Smaller than what float32 devices hold that take numbers below 1.2e-38 for 0. */
export const SMALLEST = 1e-30;

/** The largest size of a finite number. */
export function largestOf({ data }: Tensor): number {
  let largest = 0;
  for (const value of data) {
    const size = Math.abs(value);
    if (size > largest && size < Infinity) largest = size;
  }
  return largest;
}

/** The largest difference between numbers; 0 where both are the same infinity or no number. */
export function largestDifference(a: Tensor, b: Tensor): number {
  let largest = 0;
  for (let i = 0; i < a.data.length; i++) largest = Math.max(largest, distance(a.data[i], b.data[i]));
  return largest;
}

/** Where the largest difference is. */
export function placeOfLargest(a: Tensor, b: Tensor): number {
  let [largest, place] = [-1, 0];
  for (let i = 0; i < a.data.length; i++) {
    const size = distance(a.data[i], b.data[i]);
    if (size > largest) [largest, place] = [size, i];
  }
  return place;
}

/** The length of the difference, as of vectors. */
export function lengthOfDifference(a: Tensor, b: Tensor): number {
  let sum = 0;
  for (let i = 0; i < a.data.length; i++) sum += distance(a.data[i], b.data[i]) ** 2;
  return Math.sqrt(sum);
}

/** The length of numbers as a vector. */
export function lengthOf({ data }: Tensor): number {
  let sum = 0;
  for (const value of data) sum += value ** 2;
  return Math.sqrt(sum);
}

/**
 * The same numbers, each off by up to a share of itself. Equal numbers stay equal, zeros stay, whole numbers of i32 too: what an
 * op makes of these shows how much it enlarges rounding.
 */
export function perturbed(tensors: NamedTensors, share: number): NamedTensors {
  return Object.fromEntries(
    Object.entries(tensors).map(([name, given]) => [
      name,
      given.data instanceof Float32Array
        ? tensor('f32', given.shape, perturbedNumbers(given.data, share))
        : given,
    ]),
  );
}

function perturbedNumbers(numbers: Float32Array, share: number): Float32Array {
  const bits = new Int32Array(numbers.slice().buffer);
  return numbers.map((value, i) => value * (1 + hashed((bits[i] as number) ^ 0x5bd1e995) * share));
}

/** Factors from 1 - 2^-20 to 1 + 2^-20, the same each time: more than a sum of some hundred terms is off. */
export function factorsNearOne(shape: readonly number[]): Tensor {
  const data = new Float32Array(sizeOf(shape));
  return tensor(
    'f32',
    shape,
    data.map((_, i) => 1 + hashed(i) * 2 ** -20),
  );
}

/** From -1 to 1, by a multiplicative hash in two rounds. */
function hashed(key: number): number {
  const once = Math.imul(key ^ (key >>> 15), 0x9e3779b1);
  return (Math.imul(once ^ (once >>> 13), 0x85ebca6b) >>> 0) / 2 ** 31 - 1;
}

function distance(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Infinity;
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return 0;
  const size = Math.abs(a - b);
  return Number.isNaN(size) ? Infinity : size;
}
