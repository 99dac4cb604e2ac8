import { createHash } from 'node:crypto';
import { encodeSafetensors } from '@convlang/format-safetensors';
import { tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../testing/code-of.js';
import { decodeCheckpoint, decodeWeights, encodeCheckpoint, encodeWeights } from './checkpoint.js';
import { START } from '../run/run-position.js';
import { decodeSealed, encodeSealed } from './sealed-tensors.js';

const weights = { 'd/kernel': tensor('f32', [2], Float32Array.of(1, -0.5)) };
const model = {
  text: 'input 1 | dense 2',
  used: {},
  fingerprint: 'ab'.repeat(32),
  inference: 'cd'.repeat(32),
  classes: ['cat', 'dog'],
};
const run = { ...model, seed: 1, epochs: 3, data: { name: 'digits', count: 9 }, position: START };

const kinds = [
  {
    kind: 'weights',
    bytes: await encodeWeights(weights, model),
    read: (bytes: Uint8Array) => decodeWeights(bytes, 'w'),
  },
  {
    kind: 'checkpoint',
    bytes: await encodeCheckpoint({ run, weights, optimizer: weights, best: {} }),
    read: (bytes: Uint8Array) => decodeCheckpoint(bytes, 'c'),
  },
];

describe.each(kinds)('a file that we write: $kind', ({ bytes, read }) => {
  it('is refused with any one bit flipped, in its header as in its numbers', async () => {
    expect(await codeOf(() => read(bytes))).toBeUndefined();
    const accepted: number[] = [];
    for (let bit = 0; bit < 8 * bytes.length; bit++) {
      const flipped = bytes.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if ((await codeOf(() => read(flipped))) === undefined) accepted.push(bit);
    }
    expect(accepted).toEqual([]);
  });

  it('is refused wherever it is cut off, and with a byte too many', async () => {
    const accepted: number[] = [];
    for (let end = 0; end < bytes.length; end++)
      if ((await codeOf(() => read(bytes.subarray(0, end)))) === undefined) accepted.push(end);
    expect(accepted).toEqual([]);
    expect(await codeOf(() => read(Uint8Array.of(...bytes, 0)))).toBe('E613');
  });

  it('is taken as a Buffer, too, which stays as it is', async () => {
    const buffer = Buffer.from(bytes);
    expect(await codeOf(() => read(buffer))).toBeUndefined();
    expect(buffer.equals(bytes)).toBe(true);
    const accepted: number[] = [];
    for (let end = 0; end < bytes.length; end++)
      if ((await codeOf(() => read(buffer.subarray(0, end)))) === undefined) accepted.push(end);
    expect(accepted).toEqual([]);
  });

  it('is refused with eight bytes of it blank, zero or 255', async () => {
    const accepted: string[] = [];
    for (const value of [0x20, 0, 255])
      for (let start = 0; start < bytes.length; start++) {
        const blank = bytes.slice().fill(value, start, start + 8);
        if (Buffer.compare(blank, bytes) === 0) continue;
        if ((await codeOf(() => read(blank))) === undefined) accepted.push(`${value} at ${start}`);
      }
    expect(accepted).toEqual([]);
  });
});

it('has the SHA-256 of the SHA-256 of its two parts, the digits taken as zeros', async () => {
  const bytes = Buffer.from(await encodeSealed('weights', weights, {}));
  const end = 8 + Number(bytes.readBigUInt64LE(0));
  const header = bytes.subarray(0, end).toString('latin1');
  const digits = /"convlang.sha256":"([0-9a-f]{64})"/.exec(header)?.[1] ?? '';
  const sha256 = (part: Uint8Array | string) => createHash('sha256').update(part).digest();
  const blank = Buffer.from(header.replace(digits, '0'.repeat(64)), 'latin1');
  const parts = Buffer.concat([sha256(blank), sha256(bytes.subarray(end))]);
  expect(digits).toBe(sha256(parts).toString('hex'));
});

it('shows what the damage has broken, and the way out', async () => {
  const bytes = await encodeSealed('weights', weights, {});
  await expect(decodeSealed(bytes.subarray(0, -4), 'w.st')).rejects.toMatchObject({
    diagnostics: [
      {
        code: 'E613',
        message: 'w.st was changed or damaged after it was written: its checksum does not fit',
        notes: [
          expect.stringContaining('the tensor d/kernel reaches to byte'),
          'take a copy of it, or an older checkpoint',
        ],
      },
    ],
  });
});

describe('a file without a checksum', () => {
  const { text, fingerprint } = model;

  it('is read when the first version wrote it', async () => {
    const old = { convlang: 'weights 1', model: text, hash: fingerprint };
    const read = {
      tensors: weights,
      classes: [],
      text,
      used: {},
      fingerprint,
      inference: null,
      trainedOn: null,
      startedFrom: null,
    };
    expect(await decodeWeights(encodeSafetensors(weights, old), 'w')).toEqual(read);
    const { seed, epochs, data, position } = run;
    const json = JSON.stringify({ seed, epochs, data, position });
    const bytes = encodeSafetensors(weights, { ...old, convlang: 'checkpoint 1', run: json });
    expect((await decodeCheckpoint(bytes, 'c')).run).toEqual({ ...run, classes: [], inference: null });
  });

  it('is read when another program wrote it, whatever its metadata says', async () => {
    const foreign = { format: 'pt', checksum: 'sha256:00', model: text, hash: 'x', classes: 'two' };
    const read = {
      tensors: weights,
      classes: [],
      text: null,
      used: {},
      fingerprint: null,
      inference: null,
      trainedOn: null,
      startedFrom: null,
    };
    expect(await decodeWeights(encodeSafetensors(weights, foreign), 'w')).toEqual(read);
  });

  it('is refused when it has the mark of a version with one', async () => {
    const marked = encodeSafetensors(weights, { convlang: 'weights 2', model: text, hash: fingerprint });
    expect(await codeOf(() => decodeWeights(marked, 'w'))).toBe('E613');
  });
});
