import { compileOrThrow } from '@convlang/compiler';
import { initialState } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { digitsSource } from '@convlang/data';
import { expect, test } from 'vitest';
import { bitsOf } from '../testing/same-bits.js';
import { savedCheckpoints } from '../testing/saved-checkpoints.js';
import type { ProgressEvent } from './run/progress.js';
import { train } from './train.js';

const BODY = `input 28x28x1 | conv 4x5x5 stride 2 round floor as c1 | bn as b1 | relu | maxpool 2 | dropout 0.2
  | dense 16 as d1 | relu | dense 10 as d2 | softmax`;
const DATA = `data { source digits count 100 scale 1/255 augment shift 1 }`;
const smallNet = (settings: string) => compileOrThrow(`${BODY} train { batch 16 ${settings} } ${DATA}`);
const backend = createTsBackend();

test('without a train section the defaults hold', async () => {
  const { history, epoch, stopped } = await train(compileOrThrow(`${BODY} ${DATA}`), { backend, epochs: 1 });
  expect({ epochs: history.length, epoch, stopped }).toEqual({ epochs: 1, epoch: 1, stopped: false });
  expect(history[0]?.train.samples).toBe(100);
  expect(history[0]?.validation).toBeNull();
});

test('tells of each step and each epoch', async () => {
  const events: ProgressEvent[] = [];
  await train(smallNet('epochs 2 validate split 10%'), {
    backend,
    onProgress: (event) => events.push(event),
  });
  expect(events.map((e) => e.kind).join(' ')).toBe(
    'step step step step step step epoch step step step step step step epoch',
  );
  expect(events[7]).toMatchObject({ epoch: 2, epochs: 2, step: 7, steps: 12, samples: 16, epochSamples: 90 });
  expect(events[12]).toMatchObject({ step: 12, samples: 90 });
  expect(events[6]).toMatchObject({
    record: { epoch: 1, train: { samples: 90 }, validation: { samples: 10 } },
  });
});

test('the schedule sets the rate, step by step', async () => {
  const model = smallNet('epochs 3 optimizer sgd lr 0.4 schedule step every 1 epochs by 0.5');
  const { history } = await train(model, { backend });
  expect(history.map((record) => record.rate)).toEqual([0.4, 0.2, 0.1]);
});

test('keeps the best epoch, and gives it at the end', async () => {
  // The rate grows until the net forgets what it knew.
  const settings = 'epochs 4 optimizer sgd lr 4 schedule constant warmup 4 epochs validate split 20%';
  const best = await train(smallNet(`${settings} keep best val-loss`), { backend });
  const losses = best.history.map((record) => record.validation?.loss ?? NaN);
  expect(best.epoch).toBe(1 + losses.indexOf(Math.min(...losses)));
  expect(best.epoch).toBeLessThan(4);
  const there = await train(smallNet(settings), { backend, epochs: best.epoch });
  expect(bitsOf(best.weights)).toEqual(bitsOf(there.weights));
});

test('validates on a source of its own, and counts by class where the file asks for it', async () => {
  const model =
    compileOrThrow(`${BODY} train { batch 16 epochs 1 validate data val keep best val-loss metrics confusion }
    data { source digits count 40 val digits scale 1/255 }`);
  const { history, validation } = await train(model, { backend });
  expect(history[0]?.train.samples).toBe(40);
  expect(history[0]?.validation?.samples).toBe(2000);
  const { confusion, perClass, ...scores } = validation ?? {};
  expect(scores).toEqual(history[0]?.validation);
  expect(confusion?.map((row) => row.reduce((a, b) => a + b, 0))).toEqual(
    Array.from({ length: 10 }, () => 200),
  );
  expect(perClass?.map(({ samples }) => samples)).toEqual(Array.from({ length: 10 }, () => 200));
});

test('stops early when nothing gets better', async () => {
  const model = smallNet(
    'epochs 9 optimizer sgd lr 0.000001 validate split 10% stop after 2 epochs without val-loss 0.5',
  );
  const { history, stalled, stopped } = await train(model, { backend });
  expect({ epochs: history.length, stalled, stopped }).toEqual({ epochs: 3, stalled: true, stopped: false });
});

test('frozen layers keep their first numbers', async () => {
  const model = smallNet('epochs 1 freeze c1 d1');
  const { weights } = await train(model, { backend });
  const first = initialState(model.graph, model.settings.train.seed);
  const [before, after] = [bitsOf(first), bitsOf(weights)];
  const same = Object.keys(weights).filter((_, i) => before[i] === after[i]);
  expect(same).toEqual(['c1/kernel', 'c1/bias', 'd1/kernel', 'd1/bias']);
});

test('a signal ends the run after the step with a checkpoint, and the run goes on as if nothing had been', async () => {
  const model = smallNet('epochs 3 validate split 10% keep best val-loss schedule cosine');
  const whole = await train(model, { backend });
  for (const stopAfter of [1, 6, 7, 17]) {
    const saved = savedCheckpoints();
    const controller = new AbortController();
    const first = await train(model, {
      backend,
      signal: controller.signal,
      onProgress: (event) => event.kind === 'step' && event.step === stopAfter && controller.abort(),
      checkpoint: saved,
    });
    expect(first.stopped).toBe(true);
    const resume = saved.last();
    expect(resume.run.position.step).toBe(stopAfter);
    const rest = await train(model, { backend, resume });
    expect(rest.stopped).toBe(false);
    expect(rest.history).toEqual(whole.history);
    expect(bitsOf(rest.weights)).toEqual(bitsOf(whole.weights));
  }
});

test('a signal that is set before the run ends it before the first step', async () => {
  const { stopped, epoch, history } = await train(smallNet('epochs 1'), {
    backend,
    signal: AbortSignal.abort(),
  });
  expect({ stopped, epoch, history }).toEqual({ stopped: true, epoch: 0, history: [] });
});

test('checkpoints are made after each epoch, and change nothing', async () => {
  const model = smallNet('epochs 2');
  const checkpoints = savedCheckpoints();
  const saved = await train(model, { backend, checkpoint: checkpoints });
  expect(checkpoints.all.map(({ run }) => run.position.step)).toEqual([7, 14]);
  expect(bitsOf(saved.weights)).toEqual(bitsOf((await train(model, { backend })).weights));
});

test('a finished run can be made longer', async () => {
  const model = smallNet('epochs 3');
  const saved = savedCheckpoints();
  await train(model, { backend, epochs: 2, checkpoint: saved });
  const longer = await train(model, { backend, epochs: 3, resume: saved.last() });
  expect(bitsOf(longer.weights)).toEqual(bitsOf((await train(model, { backend })).weights));
});

test('a failing write of a checkpoint ends the run with its error', async () => {
  const write = () => Promise.reject(new Error('disk full'));
  await expect(train(smallNet('epochs 1'), { backend, checkpoint: { write } })).rejects.toThrow('disk full');
});

test('trains taps with losses of their own', async () => {
  const model = compileOrThrow(`input 28x28x1 | maxpool 4 | dense 12 | relu | tap side { dense 10 | softmax }
    | dense 10 | softmax
    train { loss cross-entropy loss side cross-entropy weight 0.3 epochs 1 batch 20 } ${DATA}`);
  const { weights } = await train(model, {
    backend,
    data: digitsSource({ part: 'train', count: 40, seed: 1 }),
  });
  const before = bitsOf(initialState(model.graph, model.settings.train.seed));
  const after = bitsOf(weights);
  expect(Object.keys(weights).filter((_, i) => before[i] === after[i])).toEqual([]);
});
