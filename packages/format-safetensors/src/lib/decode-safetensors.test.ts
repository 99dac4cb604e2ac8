import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeSafetensors, decodeSafetensorsTexts, safetensorsStart } from './decode-safetensors.js';
import { encodeSafetensors } from './encode-safetensors.js';

/** A file made of a header in JSON and the bytes after it. */
function file(header: string, data: readonly number[] = []): Uint8Array {
  const json = new TextEncoder().encode(header);
  const bytes = new Uint8Array(8 + json.length + data.length);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 8);
  bytes.set(data, 8 + json.length);
  return bytes;
}

function one(dtype: string, shape: readonly number[], data: readonly number[]): Uint8Array {
  return file(JSON.stringify({ t: { dtype, shape, data_offsets: [0, data.length] } }), data);
}

describe('the texts of a file', () => {
  const whole = file(
    '{"__metadata__":{"made":"by hand"},"t":{"dtype":"U8","shape":[3],"data_offsets":[0,3]}}',
    [1, 2, 3],
  );

  it('are read from what lies in front of the numbers', () => {
    const start = safetensorsStart(whole.subarray(0, 8), 'f');
    expect(start).toBe(whole.length - 3);
    expect(decodeSafetensorsTexts(whole.subarray(0, start), 'f')).toEqual({ made: 'by hand' });
  });

  it('are not guessed where the header ends too soon', () => {
    expect(() => decodeSafetensorsTexts(whole.subarray(0, 40), 'f')).toThrow('E524');
    expect(() => safetensorsStart(whole.subarray(0, 7), 'f')).toThrow('E524');
  });
});

describe('decodeSafetensors', () => {
  it.each<readonly [string, readonly number[], string, readonly number[]]>([
    ['F32', [0, 0, 0x80, 0x3f], 'f32', [1]],
    ['F64', [0, 0, 0, 0, 0, 0, 0xf0, 0xbf], 'f64', [-1]],
    [
      'F16',
      [0x00, 0x3c, 0x00, 0xc0, 0x01, 0x00, 0xff, 0x7b, 0x00, 0x7c],
      'f32',
      [1, -2, 2 ** -24, 65504, Infinity],
    ],
    ['BF16', [0x80, 0x3f, 0x49, 0xc0], 'f32', [1, -3.140625]],
    ['I64', [0xfe, 255, 255, 255, 255, 255, 255, 255], 'f64', [-2]],
    ['U64', [0, 0, 0, 0, 1, 0, 0, 0], 'f64', [2 ** 32]],
    ['I32', [0xfe, 255, 255, 255], 'i32', [-2]],
    ['U32', [255, 255, 255, 255], 'f64', [4294967295]],
    ['I16', [0, 0x80], 'i32', [-32768]],
    ['U16', [255, 255], 'i32', [65535]],
    ['I8', [0x80], 'i32', [-128]],
    ['U8', [200], 'u8', [200]],
    ['BOOL', [1, 0], 'u8', [1, 0]],
  ])('reads %s %j as %s', (type, data, dtype, values) => {
    const read = decodeSafetensors(one(type, [values.length], data), 'x').tensors['t'];
    expect(read).toMatchObject({ dtype, shape: [values.length] });
    expect([...(read?.data ?? [])]).toEqual(values);
  });

  it('reads bytes that lie at an odd place in their buffer', () => {
    const bytes = one('F32', [], [0, 0, 0x80, 0x3f]);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(decodeSafetensors(shifted.subarray(1), 'x').tensors['t']?.data).toEqual(Float32Array.of(1));
  });

  const entry = (offsets: readonly number[]) => ({
    dtype: 'U8',
    shape: [(offsets[1] ?? 0) - (offsets[0] ?? 0)],
    data_offsets: offsets,
  });

  it.each<readonly [string, Uint8Array, string]>([
    [
      'too few bytes for a length',
      Uint8Array.of(1, 2, 3),
      'E524 m.st is not a safetensors file: it ends inside the length of its header at byte 3',
    ],
    [
      'a length beyond the limit',
      Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0x80),
      'E524 m.st is not a safetensors file: its header claims 9223372036854775808 bytes, more than 100,000,000 at byte 0',
    ],
    [
      'a header cut off',
      file('{"a":1}').subarray(0, 12),
      'E524 m.st is not a safetensors file: it ends inside its header of 7 bytes at byte 12',
    ],
    ['another kind of file', file('[1, 2]'), 'the header does not begin with { at byte 8'],
    ['broken JSON', file('{"a": }'), 'the header is not JSON at byte 8'],
    [
      'broken UTF-8',
      file('{"a": "?"}').map((v) => (v === 0x3f ? 0xff : v)),
      'the header is not JSON at byte 8',
    ],
    ['metadata that is no object', file('{"__metadata__":[]}'), '__metadata__ is not an object at byte 8'],
    ['metadata that is no text', file('{"__metadata__":{"a":1}}'), 'the metadata a is not a text at byte 8'],
    [
      'an entry that is no object',
      file('{"a":1}'),
      'E525 m.st: the tensor a is not described by an object (byte 8)',
    ],
    ['an unknown type', one('F8', [1], [0]), 'the tensor t has the type "F8", which is none of F64, F32'],
    ['a type called like a method', one('toString', [1], [0]), 'has the type "toString"'],
    [
      'a shape that is none',
      file('{"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,0]}}'),
      'the tensor a has no shape of whole numbers',
    ],
    [
      'places that are none',
      file('{"a":{"dtype":"U8","shape":[],"data_offsets":[0]}}'),
      'the tensor a has no two data_offsets',
    ],
    [
      'a size that is not that of the shape',
      one('F32', [2], [0, 0, 0, 0]),
      'the tensor t has 4 bytes, and F32 [2] takes 8',
    ],
    [
      'a size beyond all files',
      one('F32', [2 ** 31, 2 ** 31, 2 ** 31], [0, 0, 0, 0]),
      'the tensor t has 4 bytes, and F32 [2147483648, 2147483648, 2147483648] takes more than any file has',
    ],
    [
      'places the wrong way round',
      file('{"a":{"dtype":"U8","shape":[1],"data_offsets":[2,1]}}'),
      'the tensor a has -1 bytes, and U8 [1] takes 1',
    ],
    [
      'numbers cut off',
      file(JSON.stringify({ a: entry([0, 9]) }), [1, 2]),
      'the tensor a reaches to byte 70, past the end of the file (byte 63)',
    ],
    [
      'an overlap',
      file(JSON.stringify({ a: entry([0, 2]), b: entry([1, 3]) }), [1, 2, 3]),
      'the tensor b overlaps the one before it',
    ],
    [
      'a gap',
      file(JSON.stringify({ a: entry([0, 1]), b: entry([2, 3]) }), [1, 2, 3]),
      'the tensor b comes after a gap',
    ],
    [
      'bytes left over',
      file(JSON.stringify({ a: entry([0, 1]) }), [1, 2, 3]),
      '2 bytes belong to no tensor at byte 62',
    ],
    [
      'a number beyond 2^53',
      one('I64', [2], [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x40]),
      'the tensor t has a whole number beyond 2^53',
    ],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => decodeSafetensors(bytes, 'm.st')).toThrow(message);
  });
});

const shared =
  process.env['CONVLANG_SHARED'] ?? fileURLToPath(new URL('../../../../../shared', import.meta.url));
const resnet = join(shared, 'data', 'derived', 'resnet20_cifar10', 'model.safetensors');

describe.skipIf(!existsSync(resnet))(
  'a ResNet-20 as PyTorch wrote it (skipped without shared/data/derived)',
  () => {
    const bytes = existsSync(resnet) ? new Uint8Array(readFileSync(resnet)) : new Uint8Array(0);

    it('has the tensors, shapes and numbers of the file', () => {
      const { tensors, metadata } = decodeSafetensors(bytes, resnet);
      expect(metadata).toEqual({ format: 'pt' });
      expect(tensors['conv1.weight']?.shape).toEqual([16, 3, 3, 3]);
      expect(tensors['bn1.running_var']?.shape).toEqual([16]);
      const start = 8 + Number(new DataView(bytes.buffer).getBigUint64(0, true));
      const first = new DataView(bytes.buffer).getFloat32(start, true);
      expect(tensors['conv1.weight']?.data[0]).toBe(first);
      expect(Object.values(tensors).every(({ data }) => [...data].every(Number.isFinite))).toBe(true);
    });

    it('is the same after writing and reading again', () => {
      const read = decodeSafetensors(bytes, resnet);
      const again = decodeSafetensors(encodeSafetensors(read.tensors, read.metadata), 'again');
      expect(Object.keys(again.tensors)).toHaveLength(Object.keys(read.tensors).length);
      for (const [name, tensor] of Object.entries(read.tensors)) expect(again.tensors[name]).toEqual(tensor);
    });
  },
);
