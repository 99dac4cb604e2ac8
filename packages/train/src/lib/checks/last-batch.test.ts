import { compileOrThrow } from '@convlang/compiler';
import { createTsBackend } from '@convlang/backend-ts';
import type { Diagnostic } from '@convlang/diagnostics';
import { expect, it, test } from 'vitest';
import { bitsOf } from '../../testing/same-bits.js';
import { savedCheckpoints } from '../../testing/saved-checkpoints.js';
import type { ProgressEvent } from '../run/progress.js';
import { fingerprint } from '../identity/fingerprint.js';
import { train } from '../train.js';

const backend = createTsBackend();
const wide = 'input 28x28x1 | conv 4x7x7 stride 7 bias off as c1 | bn as b1 | relu';
const narrow = 'input 28x28x1 | dense 8 bias off as d1 | bn as b1 | relu';
const plain = 'input 28x28x1 | dense 8 as d1 | relu';

const networkOf = (body: string, count: number, settings: string) =>
  compileOrThrow(`${body} | dense 10 as out | softmax
    train { epochs 1 optimizer sgd lr 0.1 ${settings} } data { source digits count ${count} scale 1/255 }`);

async function warningsOf(body: string, count: number, settings: string): Promise<readonly string[]> {
  const { warnings } = await train(networkOf(body, count, settings), { backend });
  return warnings.map(({ code, severity, message, notes }) =>
    [code, severity, message, ...(notes ?? [])].join(' / '),
  );
}

const tooFew = (rest: string, count: number, batch: number): string =>
  `W716 / warning / the last batch of an epoch has ${rest} (${count} in batches of ${batch}), too few for batch normalisation`;
const leaveOut = (batch: number): string => ` / leave it out, in the train section: batch ${batch} drop-last`;

it.each([
  ['one sample is left', wide, 65, 'batch 8', [tooFew('1 sample', 65, 8) + leaveOut(8)]],
  // Half of 34 is held back, and 17 are 2 batches of 8 and one sample.
  [
    'one is left by validate',
    wide,
    34,
    'batch 8 validate split 50%',
    [tooFew('1 sample', 17, 8) + leaveOut(8)],
  ],
  [
    'two are left for one number a channel',
    narrow,
    34,
    'batch 16',
    [tooFew('2 samples', 34, 16) + leaveOut(16)],
  ],
  ['two are left for 16 numbers a channel', wide, 34, 'batch 16', []],
  ['five of 16 are left', narrow, 37, 'batch 16', []],
  ['nothing is left', wide, 64, 'batch 8', []],
  ['nothing is normalised', plain, 65, 'batch 8', []],
  ['it is left out', wide, 65, 'batch 8 drop-last', []],
  ['there is no other sample', wide, 1, 'batch 8', [`${tooFew('1 sample', 1, 8)} / use more samples`]],
])('warns of the last batch when %s', async (_, body, count, settings, expected) => {
  expect(await warningsOf(body, count, settings)).toEqual(expected);
});

test('the warning comes before the first step, with its place', async () => {
  const model = networkOf(wide, 9, 'batch 8');
  const told: (Diagnostic | ProgressEvent)[] = [];
  const tell = (event: Diagnostic | ProgressEvent): unknown => told.push(event);
  await train(model, { backend, onWarning: tell, onProgress: tell });
  expect(told.map((event) => ('kind' in event ? event.kind : event.code))).toEqual([
    'W716',
    'step',
    'step',
    'epoch',
  ]);
  const [warning] = told as readonly Diagnostic[];
  expect(model.text.slice(warning?.span?.start).startsWith('train {')).toBe(true);
});

test('drop-last trains on whole batches only, and counts them as the epoch', async () => {
  const events: ProgressEvent[] = [];
  const model = networkOf(wide, 20, 'batch 8 drop-last');
  const { history } = await train(model, { backend, epochs: 2, onProgress: (event) => events.push(event) });
  expect(history.map((record) => record.train.samples)).toEqual([16, 16]);
  const steps = events.filter((event) => event.kind === 'step');
  expect(
    steps.map(({ step, steps: all, samples, epochSamples }) => [step, all, samples, epochSamples]),
  ).toEqual([
    [1, 4, 8, 16],
    [2, 4, 16, 16],
    [3, 4, 8, 16],
    [4, 4, 16, 16],
  ]);
  expect(events.at(-2)).toMatchObject({ secondsLeft: 0 });
});

test('schedules count the steps that are left by drop-last', async () => {
  // Two steps an epoch: the warm-up of one epoch ends with the second.
  const rates = async (settings: string): Promise<readonly number[]> => {
    const model = networkOf(plain, 20, `batch 8 ${settings} schedule constant warmup 2 epochs`);
    return (await train(model, { backend, epochs: 2 })).history.map(({ rate }) => rate);
  };
  expect(await rates('drop-last')).toEqual([0.05, 0.1]);
});

test('a run with drop-last goes on after any step as if nothing had been', async () => {
  const model = networkOf(wide, 20, 'batch 8 drop-last');
  const whole = await train(model, { backend, epochs: 3 });
  for (const stopAfter of [1, 2, 3]) {
    const saved = savedCheckpoints();
    const controller = new AbortController();
    await train(model, {
      backend,
      epochs: 3,
      signal: controller.signal,
      onProgress: (event) => event.kind === 'step' && event.step === stopAfter && controller.abort(),
      checkpoint: saved,
    });
    const rest = await train(model, { backend, resume: saved.last() });
    expect(rest.history).toEqual(whole.history);
    expect(bitsOf(rest.weights)).toEqual(bitsOf(whole.weights));
  }
});

test('drop-last with fewer samples than a batch is refused before the first step', async () => {
  await expect(train(networkOf(plain, 7, 'batch 8 drop-last'), { backend })).rejects.toThrow(
    'E630 no batch is left: `drop-last` leaves out batches of fewer than 8 samples, and there are 7',
  );
});

test('drop-last makes another run, and a file without it keeps its fingerprint', async () => {
  const print = async (settings: string) => fingerprint(networkOf(plain, 20, settings));
  expect(await print('batch 8 drop-last')).not.toBe(await print('batch 8'));
  expect(await print('batch 8 drop-last split 2')).toBe(await print('batch 8 split 2 drop-last'));
  // As before the word was known.
  expect(await print('batch 8')).toBe('1d5b5d3cf6f59ba021055445ced012b7a1cdfe631db58a913c73502010245196');
});
