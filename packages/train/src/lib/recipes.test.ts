import { createTsBackend } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../testing/memory-source.js';
import { bitsOf } from '../testing/same-bits.js';
import { savedCheckpoints } from '../testing/saved-checkpoints.js';
import { evaluate } from './evaluate.js';
import { decodeCheckpoint, decodeWeights, encodeCheckpoint } from './files/checkpoint.js';
import { train, type TrainOptions } from './train.js';

const backend = createTsBackend();
const values = { targets: 'values' } as const;
const data = memorySource([1, 1, 1], [0.5, -1, 2, 1], [2, 1, -1, 0.5], values);
const net = (settings: string, stages = 'dense 1 as d') =>
  compileOrThrow(
    `input 1 | ${stages} train { loss mse ${settings.includes('batch') ? '' : 'batch 2'} seed 3 ${settings} } data { shuffle off }`,
  );

type Result = Awaited<ReturnType<typeof train>>;

const run = (settings: string, options: Partial<TrainOptions> = {}, stages?: string): Promise<Result> =>
  train(net(settings, stages), { backend, data, ...options });

const numberOf = ({ weights }: Pick<Result, 'weights'>, name: string): number =>
  Number(weights[name]?.data[0]);

describe('a mean of the weights', () => {
  it('is that of the weights after each step, from the first step on', async () => {
    const plain = await run('optimizer sgd lr 0.1 epochs 2');
    const each: number[] = [];
    await run('optimizer sgd lr 0.1 epochs 2', {
      onProgress: (event, under) => {
        if (event.kind === 'step')
          void under.snapshot().then((weights) => each.push(numberOf({ weights }, 'd/kernel')));
      },
    });
    expect(each[3]).toBe(numberOf(plain, 'd/kernel'));
    const mean = each.slice(1).reduce((kept, weight) => 0.75 * kept + 0.25 * weight, each[0] ?? NaN);
    const found = await run('optimizer sgd lr 0.1 epochs 2 average ema 0.75');
    expect(numberOf(found, 'd/kernel')).toBeCloseTo(mean, 6);
  });

  it('is what validation measures, and what a checkpoint gives as weights', async () => {
    const saved = savedCheckpoints();
    const model = net('optimizer sgd lr 0.1 epochs 2 average ema 0.75 validate split 50%');
    const found = await train(model, { backend, data, checkpoint: saved });
    const bytes = await encodeCheckpoint(saved.last());
    const { tensors } = await decodeWeights(bytes, 'c');
    for (const name of ['d/kernel', 'd/bias'])
      expect(numberOf({ weights: tensors }, name)).toBe(numberOf(found, name));
    const held = found.history.at(-1)?.validation;
    const whole = await evaluate(model, found.weights, data, { backend });
    expect(held?.samples).toBe(2);
    expect(whole.loss).not.toBe(held?.loss);
  });

  it('goes on from a checkpoint as if nothing had happened', async () => {
    const settings = 'optimizer adamw lr 0.1 epochs 3 average ema 0.9';
    const saved = savedCheckpoints();
    const whole = await run(settings, { checkpoint: { ...saved, everySeconds: 0 } });
    const resume = await decodeCheckpoint(await encodeCheckpoint(saved.all[2] ?? saved.last()), 'c');
    const resumed = await run(settings, { resume });
    expect(bitsOf(resumed.weights)).toEqual(bitsOf(whole.weights));
  });

  it('is kept with a batch in parts', async () => {
    const settings = 'optimizer sgd lr 0.1 epochs 2 average ema 0.5';
    const parts = await run(`${settings} batch 2 split 2`);
    expect(bitsOf(parts.weights)).toEqual(bitsOf((await run(settings)).weights));
  });
});

describe('layers with rates of their own', () => {
  it('take steps that many times as long, and those in a block with it', async () => {
    const first = async (settings: string): Promise<Result> =>
      run(`optimizer sgd lr 0.1 epochs 1 batch 4 ${settings}`, {}, 'dense 1 as a | dense 1 as d');
    const start = await run('optimizer sgd lr 1e-20 epochs 1', {}, 'dense 1 as a | dense 1 as d');
    const [plain, other] = [await first(''), await first('rate a 0.25')];
    const moved = (result: Result, name: string): number => numberOf(result, name) - numberOf(start, name);
    expect(moved(other, 'a/kernel')).toBeCloseTo(0.25 * moved(plain, 'a/kernel'), 6);
    expect(moved(other, 'd/kernel')).toBe(moved(plain, 'd/kernel'));
  });

  it('are found by the name of a block around them', async () => {
    const text = (settings: string) =>
      compileOrThrow(`block b { dense 1 as a } input 1 | b() as part | dense 1 as d
        train { loss mse batch 4 seed 3 epochs 1 optimizer sgd lr 0.1 ${settings} }`);
    const trained = async (settings: string): Promise<Result> => train(text(settings), { backend, data });
    const [own, block] = [await trained('rate "part/a" 0.25'), await trained('rate part 0.25')];
    expect(bitsOf(block.weights)).toEqual(bitsOf(own.weights));
    const both = await trained('rate part 0.25 rate "part/a" 1');
    expect(bitsOf(both.weights)).toEqual(bitsOf((await trained('')).weights));
  });
});

describe('weight decay', () => {
  const decayed = (optimizer: string): Promise<Result> => run(`epochs 1 batch 4 optimizer ${optimizer}`);

  it.each(['sgd lr 0.1', 'adamw lr 0.1', 'lion lr 0.1'])(
    'spares biases of %s that the file names',
    async (word) => {
      const [all, spared, none] = [
        await decayed(`${word} weight-decay 0.5`),
        await decayed(`${word} weight-decay 0.5 except bias`),
        await decayed(`${word} weight-decay 0`),
      ];
      expect(numberOf(spared, 'd/bias')).toBe(numberOf(none, 'd/bias'));
      expect(numberOf(spared, 'd/kernel')).toBe(numberOf(all, 'd/kernel'));
      expect(numberOf(all, 'd/kernel')).not.toBe(numberOf(none, 'd/kernel'));
    },
  );

  it('spares the gain and bias of a normalisation, and no other bias', async () => {
    const trained = (optimizer: string): Promise<Result> =>
      run(`epochs 2 optimizer ${optimizer}`, {}, 'dense 2 as a | bn as n | dense 1 as d');
    const [spared, none] = [
      await trained('sgd lr 0.0000001 weight-decay 1000000 except norm'),
      await trained('sgd lr 0.0000001'),
    ];
    expect(numberOf(spared, 'n/gain')).toBeCloseTo(numberOf(none, 'n/gain'), 5);
    expect(Math.abs(numberOf(spared, 'd/kernel'))).toBeLessThan(0.8 * Math.abs(numberOf(none, 'd/kernel')));
  });
});
