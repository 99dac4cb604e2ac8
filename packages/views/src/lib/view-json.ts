import { tensorFault, type Tensor } from '@convlang/tensor';
import { base64 } from './base64.js';

/**
 * The data of a view as plain JSON: `{ view, version, ... }`. A tensor is `{ shape, f32 }`, its numbers as base64 of little-endian
 * float32 (NumPy: `np.frombuffer(b64decode(f32), '<f4').reshape(shape)`), exact, also where they are not finite. A number that is not finite is
 * `null` elsewhere, as JSON has it.
 */
export function viewJson(view: { readonly name: string; readonly version: number }, data: object): object {
  return { view: view.name, version: view.version, ...(plain(data) as object) };
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isTensor(value)) return { shape: value.shape, f32: base64(bytesOf(value.data)) };
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}

function isTensor(value: object): value is Tensor<'f32'> {
  return 'dtype' in value && value.dtype === 'f32' && tensorFault(value) === null;
}

/** Whether numbers lie in memory with their least byte first, as nearly everywhere. */
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function bytesOf(numbers: Float32Array): Uint8Array {
  if (isLittleEndian) return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  const view = new DataView(new ArrayBuffer(4 * numbers.length));
  numbers.forEach((number, i) => {
    view.setFloat32(4 * i, number, true);
  });
  return new Uint8Array(view.buffer);
}
