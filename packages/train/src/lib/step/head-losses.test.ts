import { compileOrThrow } from '@convlang/compiler';
import { createTsBackend } from '@convlang/backend-ts';
import { digitsSource } from '@convlang/data';
import { tensor } from '@convlang/tensor';
import { describe, expect, it, test } from 'vitest';
import { memorySource } from '../../testing/memory-source.js';
import { savedCheckpoints } from '../../testing/saved-checkpoints.js';
import { bitsOf } from '../../testing/same-bits.js';
import { decodeCheckpoint, encodeCheckpoint } from '../files/checkpoint.js';
import { evaluate } from '../evaluate.js';
import { train } from '../train.js';

const backend = createTsBackend();
const digits = digitsSource({ part: 'train', count: 40, seed: 1 });
const others = digitsSource({ part: 'test', count: 2000, seed: 1 });
const DATA = 'data { source digits count 40  val digits  scale 1/255 shuffle off }';
const BODY = `input 28x28x1 | conv 4x7x7 stride 7 as c1 | relu | tap aux { dense 10 | softmax }
  | dense 10 as d1 | softmax`;
/** A rate that leaves the weights as they are to all digits, so that both losses are of the same network. */
const STILL = 'optimizer sgd lr 0.0000000000000001 epochs 1 batch 16';
const netOf = (settings: string, body = BODY) => compileOrThrow(`${body} train { ${settings} } ${DATA}`);

describe('training and validation loss are the same measure', () => {
  it.each([
    ['of one head', 'loss cross-entropy'],
    ['of one head with a weight', 'loss cross-entropy weight 0.5'],
    ['of a head and a tap', 'loss aux cross-entropy weight 0.3'],
    ['of both with weights', 'loss cross-entropy weight 2 loss aux cross-entropy weight 0.3'],
    ['of different kinds', 'loss mse loss aux hinge weight 0.1'],
    ['of parts of batches', 'loss aux cross-entropy weight 0.3 batch 16 split 2'],
  ])('%s', async (_, losses) => {
    const settings = `${losses} ${losses.includes('split') ? STILL.replace('batch 16', '') : STILL}`;
    const model = netOf(settings);
    const { history, weights } = await train(model, { backend, data: digits });
    const measured = await evaluate(model, weights, digits, { backend });
    const trained = history[0]?.train;
    expect(measured.loss).toBeCloseTo(trained?.loss ?? NaN, 5);
    const heads = losses.includes('aux') ? ['output', 'aux'] : [];
    expect([trained?.heads, measured.heads].map((found) => Object.keys(found ?? {}))).toEqual([heads, heads]);
    for (const head of heads) expect(measured.heads?.[head]).toBeCloseTo(trained?.heads?.[head] ?? NaN, 5);
  });
});

test('the loss is that of all heads times their weights', async () => {
  const losses = 'loss cross-entropy weight 2 loss aux cross-entropy weight 0.3';
  const { history } = await train(netOf(`${losses} ${STILL} validate data val`), { backend });
  for (const scores of [history[0]?.train, history[0]?.validation]) {
    const { output = NaN, aux = NaN } = scores?.heads ?? {};
    expect(scores?.loss).toBeCloseTo(2 * output + 0.3 * aux, 5);
  }
  // The main head without the tap's loss, which has no name of its own then.
  const alone = await train(netOf(`loss cross-entropy ${STILL} validate data val`), { backend });
  expect(alone.history[0]?.validation?.heads).toBeUndefined();
  const { output } = history[0]?.validation?.heads ?? {};
  expect(output).toBeCloseTo(alone.history[0]?.validation?.loss ?? NaN, 5);
});

test('evaluate gives the number of the validation, whatever the batch', async () => {
  const model = netOf('loss aux cross-entropy weight 0.3 epochs 1 validate data val metrics confusion');
  const { validation, weights, history } = await train(model, { backend });
  for (const batch of [77, 500]) {
    const metrics = await evaluate(model, weights, others, { backend, batch });
    expect(metrics).toEqual(validation);
    // A history goes without the tables, those of taps as well.
    expect(metrics).toMatchObject({ ...history[0]?.validation });
  }
});

test('a run with a tap goes on after any step with the same history', async () => {
  const model = netOf('loss aux cross-entropy weight 0.3 epochs 2 batch 16 validate data val');
  const whole = await train(model, { backend });
  for (const stopAfter of [2, 3, 4]) {
    const saved = savedCheckpoints();
    const controller = new AbortController();
    await train(model, {
      backend,
      signal: controller.signal,
      onProgress: (event) => event.kind === 'step' && event.step === stopAfter && controller.abort(),
      checkpoint: saved,
    });
    const resume = await decodeCheckpoint(await encodeCheckpoint(saved.last()), 'c');
    const rest = await train(model, { backend, resume });
    expect(rest.history).toEqual(whole.history);
    expect(bitsOf(rest.weights)).toEqual(bitsOf(whole.weights));
  }
});

test('one score without sigmoid says yes above 0, as its loss has it', async () => {
  // The weight 1 and the bias 0 make the score of an image its only number.
  const model = compileOrThrow('input 1x1x1 | dense 1 as d train { loss cross-entropy }');
  const source = memorySource([1, 1, 1], [-0.5, 0.2, 0.4, 3], [0, 1, 1, 1]);
  const weights = {
    'd/kernel': tensor('f32', [1, 1], new Float32Array([1])),
    'd/bias': tensor('f32', [1], new Float32Array([0])),
  };
  expect((await evaluate(model, weights, source, { backend })).accuracy).toBe(1);
});
