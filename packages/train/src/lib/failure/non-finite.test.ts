import { compileOrThrow } from '@convlang/compiler';
import { createTsBackend } from '@convlang/backend-ts';
import { ConvlangError, type Diagnostic } from '@convlang/diagnostics';
import { expect, test } from 'vitest';
import { memorySource } from '../../testing/memory-source.js';
import { savedCheckpoints } from '../../testing/saved-checkpoints.js';
import { train, type TrainOptions } from '../train.js';
import type { TrainableModel } from '../trainable-model.js';

const backend = createTsBackend();

async function broken(model: TrainableModel, options: Partial<TrainOptions> = {}): Promise<Diagnostic> {
  try {
    await train(model, { backend, ...options });
  } catch (error) {
    if (error instanceof ConvlangError && error.diagnostics[0] !== undefined) return error.diagnostics[0];
    throw error;
  }
  throw new Error('the run went well');
}

test('a rate that is too high: the step, the first layer, its place, and what to try', async () => {
  const text = `block body(n) { dense (n) as wide | relu }
    input 28x28x1 | body(16) | dense 10 as last | softmax
    train { optimizer sgd lr 1e30 epochs 2 batch 10 }
    data { source digits count 40 scale 1/255 }`;
  const model = compileOrThrow(text);
  const { code, message, span, notes, chain } = await broken(model);
  expect(code).toBe('E601');
  expect(message).toMatch(
    /^training stopped at step 2 \(epoch 1\): the output of .*(wide|last).* is not finite$/,
  );
  expect(span === null ? '' : text.slice(span.start, span.end)).toMatch(/^dense /);
  expect(notes).toContain('try a smaller one, such as lr 1e+29');
  expect(notes).toContain('or limit the gradients: clip norm 1.0');
  expect(chain).toBeDefined();
});

test('a layer inside a block is named with the call that led to it', async () => {
  const model = compileOrThrow(`block body(n) { dense (n) | relu }
    input 64 | body(8) | dense 2 | softmax train { batch 2 }`);
  const data = memorySource(
    [1, 1, 64],
    Array.from({ length: 128 }, () => 3e38),
    [0, 1],
  );
  const { message, chain } = await broken(model, { data });
  expect(message).toMatch(/not finite$/);
  expect(chain?.map((link) => link.text)).toEqual(['body(8)']);
});

test('data that is not finite is called so', async () => {
  const model = compileOrThrow('input 2 | dense 2 | softmax train { batch 2 }');
  const found = await broken(model, { data: memorySource([1, 1, 2], [1, NaN, 1, 1], [0, 1]) });
  expect(found.message).toBe(
    'training stopped at step 1 (epoch 1): the output of input (input) is not finite',
  );
  expect(found.notes).toContain('the data itself holds NaN');
  expect(found.notes).toContain(
    'look for such numbers in the data, and at `scale`, `mean` and `std` in the data section',
  );
  expect(found.notes?.join()).not.toContain('smaller');
});

test('an update that breaks a weight in the last step of an epoch is found before anything is saved', async () => {
  const model = compileOrThrow(
    'input 2 | dense 2 as d | softmax train { batch 2 epochs 1 optimizer sgd lr 1e38 }',
  );
  const saved = savedCheckpoints();
  const found = await broken(model, {
    data: memorySource([1, 1, 2], [9e3, 0, 0, 9e3], [0, 1]),
    checkpoint: saved,
  });
  expect(found.message).toMatch(/^training stopped at step 1 \(epoch 1\): d\/kernel of d is not finite$/);
  expect(saved.all).toEqual([]);
});

test('numbers that an update has broken are not saved, inside an epoch either', async () => {
  const model = compileOrThrow(
    'input 2 | dense 2 as d | softmax train { batch 1 epochs 1 optimizer sgd lr 1e38 }',
  );
  const saved = savedCheckpoints();
  const found = await broken(model, {
    data: memorySource(
      [1, 1, 2],
      Array.from({ length: 8 }, () => 9e3),
      [0, 1, 0, 1],
    ),
    checkpoint: { ...saved, everySeconds: 0 },
  });
  expect(found.message).toMatch(/d\/kernel of d is not finite$/);
  expect(
    saved.all.every(({ weights }) =>
      Object.values(weights).every(({ data }) => data.every((v) => Number.isFinite(v))),
    ),
  ).toBe(true);
});

test('the checkpoint from before the broken step is good', async () => {
  const model = compileOrThrow(`input 28x28x1 | dense 10 | softmax
    train { optimizer sgd lr 1e38 batch 10 } data { source digits count 40 scale 1/255 }`);
  const saved = savedCheckpoints();
  await broken(model, { checkpoint: { ...saved, everySeconds: 0 } });
  const { weights, run } = saved.last();
  expect(run.position.step).toBe(1);
  expect(Object.values(weights).every(({ data }) => data.every((v) => Number.isFinite(v)))).toBe(true);
});
