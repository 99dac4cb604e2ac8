import { compileOrThrow } from '@convlang/compiler';
import { createReferenceBackend, type BackendAbilities } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { digitsSource } from '@convlang/data';
import { ConvlangError, type Diagnostic } from '@convlang/diagnostics';
import { expect, test } from 'vitest';
import { frailBackend } from '../../testing/frail-backend.js';
import { bitsOf } from '../../testing/same-bits.js';
import { savedCheckpoints } from '../../testing/saved-checkpoints.js';
import { evaluate } from '../evaluate.js';
import type { DeviceLoss, RunOptions } from './run-options.js';
import { train } from '../train.js';

/** 5 steps and 1 look at the validation samples in each of 3 epochs: 18 runs. */
const model = compileOrThrow(`input 28x28x1
  | conv 4x5x5 stride 2 round floor | bn | relu | dropout 0.2 | maxpool 2 | dense 10 | softmax
  train { optimizer adam lr 0.01 epochs 3 batch 20 validate split 10% keep best accuracy seed 4 }
  data { source digits count 100 scale 1/255 augment shift 2 }`);

const undisturbed = await train(model, { backend: createTsBackend() });

/** Trains on devices that last for so many runs each, then on one that stays. */
async function trainOnDevices(lasting: readonly number[], options: Partial<RunOptions> = {}) {
  const steps: number[] = [];
  const devices = [...lasting];
  const result = await train(model, {
    backend: frailBackend(devices.shift() ?? Infinity),
    recover: ({ step }) => {
      steps.push(step);
      return Promise.resolve(frailBackend(devices.shift() ?? Infinity));
    },
    ...options,
  });
  return { result, steps };
}

async function lossOf(work: Promise<unknown>): Promise<Diagnostic> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ConvlangError) || error.diagnostics[0] === undefined)
    throw new Error(`not lost: ${String(error)}`);
  expect(error.diagnostics[0].code).toBe('E695');
  return error.diagnostics[0];
}

test.each([
  { when: 'before the first checkpoint', lasting: [2], steps: [0] },
  { when: 'in the middle of an epoch', lasting: [8], steps: [5] },
  { when: 'while it validates', lasting: [11], steps: [5] },
  { when: 'in its first step of all', lasting: [0], steps: [0] },
  { when: 'on one device after another', lasting: [8, 7, 2], steps: [5, 10, 10] },
])('a device that is lost $when: the run ends as if it had not been', async ({ lasting, steps }) => {
  const { result, steps: recovered } = await trainOnDevices(lasting);
  expect(recovered).toEqual(steps);
  expect(result.history).toEqual(undisturbed.history);
  expect(bitsOf(result.weights)).toEqual(bitsOf(undisturbed.weights));
});

test('a checkpoint inside an epoch saves the steps before it', async () => {
  const saved = savedCheckpoints();
  const { result, steps } = await trainOnDevices([9], {
    checkpoint: { write: saved.write, everySeconds: 0 },
  });
  expect(steps).toEqual([8]);
  expect(bitsOf(result.weights)).toEqual(bitsOf(undisturbed.weights));
});

test('a device that is lost each time: it ends, and says after which step', async () => {
  const losses: DeviceLoss[] = [];
  const found = await lossOf(
    train(model, {
      backend: frailBackend(8),
      checkpoint: savedCheckpoints(),
      recover: (loss) => {
        losses.push(loss);
        return Promise.resolve(frailBackend(3));
      },
    }),
  );
  expect(losses.map(({ step }) => step)).toEqual([5, 5, 5]);
  expect(losses[0]?.error.diagnostics[0]?.message).toContain('pulled out');
  expect(found.notes).toEqual([
    'this was the loss number 4 after step 5',
    'the checkpoint after step 5 has the run up to there: resume it, on this backend or another',
  ]);
});

test('without a new device the loss says why, and what to resume', async () => {
  const recover = () => Promise.reject(new Error('the slot is empty'));
  const checkpoint = savedCheckpoints();
  const found = await lossOf(train(model, { backend: frailBackend(8), checkpoint, recover }));
  expect(found.notes).toEqual([
    'there is no new device: the slot is empty',
    'the checkpoint after step 5 has the run up to there: resume it, on this backend or another',
  ]);
  const resumed = await train(model, { backend: createTsBackend(), resume: checkpoint.last() });
  expect(bitsOf(resumed.weights)).toEqual(bitsOf(undisturbed.weights));
});

test('without a checkpoint it says that the run has to start again', async () => {
  const found = await lossOf(train(model, { backend: frailBackend(8) }));
  expect(found.notes).toEqual(['no checkpoint was kept: the run has to start again']);
});

test('another error is not taken for a loss', async () => {
  const onProgress = (): void => {
    throw new Error('full disk');
  };
  const recover = () => Promise.reject(new Error('never asked'));
  await expect(train(model, { backend: createTsBackend(), onProgress, recover })).rejects.toThrow(
    'full disk',
  );
});

test('what a backend cannot do is said before the first step, with those that can', async () => {
  const whole = createReferenceBackend();
  const without = (name: string, op: string): BackendAbilities => ({
    name,
    capabilities: {
      ...whole.capabilities,
      ops: whole.capabilities.ops.filter((one) => one !== op),
    },
  });
  const backend = { ...createTsBackend(), ...without('small', 'conv') };
  const alternatives = () => Promise.resolve([whole, without('no gradients', 'convKernelGrad')]);
  let events = 0;
  const training = train(model, { backend, alternatives, onProgress: () => events++ });
  await expect(training).rejects.toMatchObject({
    diagnostics: [
      {
        code: 'E690',
        message: 'the backend small cannot run the op conv',
        notes: [`it runs on: ${whole.name}`],
      },
    ],
  });
  expect(events).toBe(0);
  const unseen = digitsSource({ part: 'test', count: 10, seed: 1 });
  await expect(evaluate(model, undisturbed.weights, unseen, { backend, alternatives })).rejects.toMatchObject(
    {
      diagnostics: [{ code: 'E690', notes: [`it runs on: ${whole.name}, no gradients`] }],
    },
  );
});
