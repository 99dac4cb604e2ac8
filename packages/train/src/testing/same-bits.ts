import { createHash } from 'node:crypto';
import type { NamedTensors } from '@convlang/backend';

/** A hash of each tensor's bits, in order and without the names: equal exactly when the numbers are the same to the bit. */
export function bitsOf(tensors: NamedTensors): string[] {
  return Object.values(tensors).map(({ data }) =>
    createHash('sha256')
      .update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
      .digest('hex')
      .slice(0, 16),
  );
}
