import { describe, expect, it } from 'vitest';
import { scalar, tensor } from '@convlang/tensor';
import { decodeSafetensors } from './decode-safetensors.js';
import { encodeSafetensors } from './encode-safetensors.js';

const weights = tensor('f32', [2, 1], Float32Array.of(1.5, -2));
const counts = tensor('u8', [3], Uint8Array.of(1, 2, 255));

describe('encodeSafetensors', () => {
  it('writes the length of the header, the header in JSON filled to 8 bytes, and the numbers, little end first', () => {
    const bytes = encodeSafetensors({ w: weights });
    const header = '{"w":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]}}';
    expect(header.length % 8).toBe(0);
    expect([...bytes.subarray(0, 8)]).toEqual([header.length, 0, 0, 0, 0, 0, 0, 0]);
    expect(new TextDecoder().decode(bytes.subarray(8, 8 + header.length))).toBe(header);
    expect([...bytes.subarray(8 + header.length)]).toEqual([0, 0, 0xc0, 0x3f, 0, 0, 0, 0xc0]);
  });

  it('puts metadata first, wide types before narrow ones, and names in order', () => {
    const bytes = encodeSafetensors(
      { b: weights, z: tensor('f64', [1], Float64Array.of(1)), n: counts, a: weights },
      { step: '3', model: 'input "x"' },
    );
    const end = 8 + (bytes[0] ?? 0) + 256 * (bytes[1] ?? 0);
    const header = new TextDecoder().decode(bytes.subarray(8, end));
    expect(end % 8).toBe(0);
    expect(header.trimEnd()).toBe(
      '{"__metadata__":{"model":"input \\"x\\"","step":"3"},' +
        '"z":{"dtype":"F64","shape":[1],"data_offsets":[0,8]},' +
        '"a":{"dtype":"F32","shape":[2,1],"data_offsets":[8,16]},' +
        '"b":{"dtype":"F32","shape":[2,1],"data_offsets":[16,24]},' +
        '"n":{"dtype":"U8","shape":[3],"data_offsets":[24,27]}}',
    );
    expect(bytes.length).toBe(end + 27);
  });

  it('gives the same bytes for the same tensors in another order', () => {
    const one = encodeSafetensors({ a: weights, b: counts }, { x: '1', y: '2' });
    expect(encodeSafetensors({ b: counts, a: weights }, { y: '2', x: '1' })).toEqual(one);
  });

  it('is read back as it was: scalars, empty tensors, views, odd names, every bit of NaN and -0', () => {
    const strange = new Float32Array(new Uint32Array([0x7fc12345, 0x80000000, 0xff800000, 1]).buffer);
    const tensors = {
      'layer/röle "x"': tensor('f32', [2, 2], strange),
      __proto__x: scalar('i32', -7),
      empty: tensor('f64', [0, 5], new Float64Array(0)),
      view: tensor('u8', [2], Uint8Array.of(9, 8, 7, 6).subarray(1, 3)),
    };
    const read = decodeSafetensors(encodeSafetensors(tensors, { k: 'ä' }), 'x');
    expect(read.metadata).toEqual({ k: 'ä' });
    expect(Object.keys(read.tensors).sort()).toEqual(Object.keys(tensors).sort());
    expect(read.tensors['__proto__x']).toEqual(tensors.__proto__x);
    expect(read.tensors['empty']).toEqual(tensors.empty);
    expect(read.tensors['view']).toEqual(tensor('u8', [2], Uint8Array.of(8, 7)));
    const found = read.tensors['layer/röle "x"']?.data ?? new Float32Array(0);
    expect([...new Uint32Array(found.buffer)]).toEqual([0x7fc12345, 0x80000000, 0xff800000, 1]);
  });

  it('writes a file of nothing', () => {
    const bytes = encodeSafetensors({});
    expect([...bytes]).toEqual([8, 0, 0, 0, 0, 0, 0, 0, ...new TextEncoder().encode('{}      ')]);
    expect(decodeSafetensors(bytes, 'x')).toEqual({ tensors: {}, metadata: {} });
  });
});
