import { assert } from '@convlang/diagnostics';
import { bytesPerElement, type Tensor } from '@convlang/tensor';
import { writtenTypes } from './dtypes.js';

const ALIGNMENT = 8;

/**
 * Writes tensors as the bytes of a safetensors file. The same tensors and metadata give the same bytes, in whatever order
 * they are given: wide types come first, then names in code-unit order, and the data begins at a multiple of 8.
 *
 * @param tensors by name; any name but `__metadata__`
 * @param metadata texts by key; left out of the file when there are none
 * @see https://github.com/huggingface/safetensors#format (version 0.4)
 */
export function encodeSafetensors(
  tensors: Readonly<Record<string, Tensor>>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  assert(!Object.hasOwn(tensors, '__metadata__'), 'a tensor may not be called __metadata__');
  const entries = Object.entries(tensors).sort(
    ([nameA, a], [nameB, b]) =>
      bytesPerElement[b.dtype] - bytesPerElement[a.dtype] || compareText(nameA, nameB),
  );
  const header = encodeHeader(entries, metadata);
  const bytes = new Uint8Array(
    entries.reduce((size, [, { data }]) => size + data.byteLength, 8 + header.length),
  );
  new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true);
  bytes.set(header, 8);
  let offset = 8 + header.length;
  for (const [, { data }] of entries) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset);
    offset += data.byteLength;
  }
  return bytes;
}

/** JSON, filled with spaces to the alignment. */
function encodeHeader(
  entries: readonly (readonly [string, Tensor])[],
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const fields: string[] = [];
  const texts = Object.entries(metadata).sort(([a], [b]) => compareText(a, b));
  if (texts.length > 0) fields.push(`"__metadata__":${JSON.stringify(Object.fromEntries(texts))}`);
  let end = 0;
  for (const [name, { dtype, shape, data }] of entries) {
    const start = end;
    end += data.byteLength;
    const entry = { dtype: writtenTypes[dtype], shape, data_offsets: [start, end] };
    fields.push(`${JSON.stringify(name)}:${JSON.stringify(entry)}`);
  }
  const json = new TextEncoder().encode(`{${fields.join(',')}}`);
  const padded = new Uint8Array(Math.ceil(json.length / ALIGNMENT) * ALIGNMENT).fill(0x20);
  padded.set(json);
  return padded;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
