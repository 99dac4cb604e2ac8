import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compileOrThrow } from '@convlang/compiler';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasTensorboard } from '../../../../../vitest.machine.mjs';
import { collect, smallText } from '../../testing/collect.js';
import { EventWriter } from './event-writer.js';

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'events '));
});
afterEach(() => rm(place, { recursive: true }));

/** Prints the scalars and the last histogram of two folders of events. */
const reader = `
import json, sys
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
found = {}
for part in ('train', 'validation'):
    events = EventAccumulator(sys.argv[1] + '/' + part)
    events.Reload()
    tags = events.Tags()
    found[part] = {tag: [[e.step, e.value] for e in events.Scalars(tag)] for tag in tags['scalars']}
    for tag in tags['histograms']:
        value = events.Histograms(tag)[-1].histogram_value
        found[part][tag] = [value.min, value.max, value.num, value.bucket_limit[-1], sum(value.bucket)]
print(json.dumps(found))
`;

test.skipIf(!hasTensorboard())(
  'TensorBoard reads what was written (skipped without tensorboard)',
  async () => {
    const { last } = await collect(
      compileOrThrow(`${smallText}\ntrain { batch 20 epochs 2 optimizer adam lr 0.01 validate split 25% }`),
    );
    const events = await EventWriter.open(place, 0);
    await events.add({ ...last, history: last.history.slice(0, 1) });
    await events.add(last);
    const { stdout } = await promisify(execFile)('python3', ['-c', reader, place]);
    const found = JSON.parse(stdout) as Record<'train' | 'validation', Record<string, number[][]>>;
    const [first, second] = last.history;
    const steps = (...values: (number | undefined)[]) =>
      values.map((value, i) => [i + 1, expect.closeTo(value ?? NaN, 5) as number]);
    expect(found.train['loss']).toEqual(steps(first?.train.loss, second?.train.loss));
    expect(found.validation['loss']).toEqual(steps(first?.validation?.loss, second?.validation?.loss));
    expect(found.train['learning rate']).toEqual(steps(0.01, 0.01));
    const { min, max } = last.numbers[1]?.weights['c1/kernel'] ?? {};
    expect(found.train['weights/c1/kernel']).toEqual([min, max, 100, max, 100]);
  },
);

test('the file of a run stands beside those of others', async () => {
  await EventWriter.open(place, 0);
  expect(await readdir(place)).toEqual(['train', 'validation']);
  const [name] = await readdir(join(place, 'train'));
  expect(name).toMatch(/^events\.out\.tfevents\.\d{10}\.convlang\.\d+$/);
});
