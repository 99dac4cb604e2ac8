import type { NamedTensors } from '@convlang/backend';
import { bytesOf, digest } from './digest.js';
import { hexDigits } from './hex-digits.js';

/**
 * A hash of numbers by name: names, shapes and every bit of them, in whatever order they are listed.
 *
 * @returns SHA-256 in hexadecimal
 */
export async function weightsHash(weights: NamedTensors): Promise<string> {
  let hash: Uint8Array = new Uint8Array();
  for (const [name, { dtype, shape, data }] of Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1)))
    hash = await digest(hash, new TextEncoder().encode(JSON.stringify([name, dtype, shape])), bytesOf(data));
  return hexDigits(hash);
}
