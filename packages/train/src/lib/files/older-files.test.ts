import { createHash } from 'node:crypto';
import { createTsBackend } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { fromArrays } from '@convlang/data';
import { tensor } from '@convlang/tensor';
import { expect, test } from 'vitest';
import { evaluate } from '../evaluate.js';
import { fingerprint } from '../identity/fingerprint.js';
import { learntOf } from '../identity/trained-on.js';
import { train } from '../train.js';
import { decodeCheckpoint, decodeWeights } from './checkpoint.js';

/** Files as they were before heads had names and metrics of their own, put together byte by byte. */

const text = `input 2 | tap side { dense 2 as s | softmax } | dense 2 as d | softmax
train { loss cross-entropy loss side cross-entropy optimizer sgd lr 0.1 epochs 2 batch 2 }
data { shuffle off }`;
const model = compileOrThrow(text);
const backend = createTsBackend();

/** Each head takes the larger of two numbers, the tap the other way round. */
const numbers: Readonly<Record<string, readonly [shape: readonly number[], values: readonly number[]]>> = {
  'd/kernel': [
    [2, 2],
    [1, 0, 0, 1],
  ],
  'd/bias': [[2], [0, 0]],
  'side/s/kernel': [
    [2, 2],
    [0, 1, 1, 0],
  ],
  'side/s/bias': [[2], [0, 0]],
};
const images = tensor('f32', [4, 2], Float32Array.of(2, 1, 1, 2, 3, 1, 1, 3));
const data = fromArrays({
  images,
  heads: {
    output: { labels: [0, 1, 0, 1], classes: ['left', 'right'] },
    side: { labels: [1, 0, 1, 1], classes: ['no', 'yes'] },
  },
});

const SEAL = 'convlang.sha256';
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The layout of safetensors: the length of the header, the header, the numbers; sealed as the second version is. */
function fileOf(metadata: Readonly<Record<string, string>>): Uint8Array {
  let end = 0;
  const entries = Object.entries(numbers).map(([name, [shape, { length }]]) => {
    const begin = end;
    end += 4 * length;
    return [name, { dtype: 'F32', shape, data_offsets: [begin, end] }];
  });
  const header = JSON.stringify({
    __metadata__: { ...metadata, [SEAL]: '0'.repeat(64) },
    ...(Object.fromEntries(entries) as object),
  });
  const head = Buffer.from(header.padEnd(Math.ceil(header.length / 8) * 8));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(head.length));
  const body = Buffer.from(Float32Array.from(Object.values(numbers).flatMap(([, values]) => values)).buffer);
  const front = Buffer.concat([length, head]);
  const digits = sha256(Buffer.concat([sha256(front), sha256(body)])).toString('hex');
  front.write(digits, front.indexOf(`"${SEAL}":"`) + SEAL.length + 4, 'latin1');
  return Buffer.concat([front, body]);
}

const known = async () => ({
  model: text,
  hash: await fingerprint(model),
  classes: '["left","right"]',
});

test('weights of before say nothing of taps, and are measured: names of the main head, numbers of the tap', async () => {
  const kept = { content: 'ab', targets: 'classes', split: null, validation: null };
  const bytes = fileOf({ convlang: 'weights 2', ...(await known()), data: JSON.stringify(kept) });
  const stored = await decodeWeights(bytes, 'old');
  expect(stored.trainedOn).toEqual(kept);
  expect(learntOf(stored)).toEqual({ learnt: ['left', 'right'] });
  const { classes, trainedOn } = stored;
  const metrics = await evaluate(model, stored.tensors, data, { backend, classes, taps: trainedOn?.taps });
  expect(metrics.accuracy).toBe(1);
  expect(metrics.taps?.['side']?.accuracy).toBe(0.75);
});

test('a run of before goes on in the midst of its epoch; metrics of taps begin with the next', async () => {
  const run = {
    seed: 1,
    epochs: 2,
    data: { name: 'arrays', count: 4 },
    position: {
      epoch: 0,
      batch: 1,
      step: 1,
      sums: {
        samples: 2,
        loss: 1.5,
        heads: { output: 1, side: 0.5 },
        metrics: { accuracy: [1], top5: [2] },
      },
      history: [],
    },
  };
  const bytes = fileOf({ convlang: 'checkpoint 2', ...(await known()), run: JSON.stringify(run) });
  const resume = await decodeCheckpoint(bytes, 'old');
  expect(resume.run.position).toEqual(run.position);
  const { history } = await train(model, { backend, data, resume });
  expect(history).toHaveLength(2);
  // One of the two samples of the file, and both of the batch after it.
  expect(history[0]?.train).toMatchObject({ samples: 4, accuracy: 0.75 });
  expect(history[0]?.train.taps).toBeUndefined();
  expect(history[1]?.train.taps).toHaveProperty('side');
});
