import type { NamedTensors } from '@convlang/backend';

/** The bits of tensors in their order, without their names: equal exactly when the numbers are the same to the bit. */
export function bitsOf(tensors: NamedTensors): string[] {
  return Object.values(tensors).map(({ data }) =>
    Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('hex'),
  );
}
