import { createTsBackend } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { createBatches, digitsSource, fromArrays } from '@convlang/data';
import { tensor } from '@convlang/tensor';
import { expect, it } from 'vitest';
import { codeOf } from '../../testing/code-of.js';
import { bitsOf } from '../../testing/same-bits.js';
import { savedCheckpoints } from '../../testing/saved-checkpoints.js';
import { evaluate } from '../evaluate.js';
import { predict } from '../predict/predict.js';
import { train } from '../train.js';

const backend = createTsBackend();

const net = (augment: string, lr = 0.1, batch = 'batch 6') =>
  compileOrThrow(`input 28x28x1 | conv 2x5x5 stride 2 round floor | relu | maxpool 4 | dense 10 | softmax
    train { ${batch} epochs 2 seed 4 optimizer sgd lr ${lr.toFixed(9)} } data { source digits count 12 scale 1/255 augment ${augment} }`);

it('the loss of mixed images is that of cross-entropy with the mixed labels, and the accuracy counts the heavier ones', async () => {
  const model = net('mixup 1');
  const source = digitsSource({ part: 'train', count: 12, seed: 1 });
  const steps: { loss: number; accuracy: number | null }[] = [];
  const still = net('mixup 1', 0.000000001);
  const { weights } = await train(still, {
    backend,
    data: source,
    epochs: 1,
    onProgress: (event) =>
      event.kind === 'step' && steps.push({ loss: event.stepLoss, accuracy: event.accuracy }),
  });
  const plan = { batch: 6, seed: 4, epoch: 0, train: true };
  const [wanted, right]: [number[], number[]] = [[], []];
  for await (const batch of createBatches(source, model.settings.data, plan)) {
    const { data } = await predict(model, weights, batch.images, { backend });
    const losses = Array.from({ length: 6 }, (_, k) => {
      const row = data.subarray(10 * k, 10 * (k + 1));
      const [own = 0, other = 0, share = 0] = [
        batch.labels.data[k],
        batch.mixed?.labels.data[k],
        batch.mixed?.share.data[k],
      ];
      right.push(row.indexOf(Math.max(...row)) === (share >= 0.5 ? own : other) ? 1 : 0);
      const mixed = Array.from(
        { length: 10 },
        (_, c) => (c === own ? share : 0) + (c === other ? 1 - share : 0),
      );
      return -mixed.reduce((sum, part, c) => sum + part * Math.log(row[c] ?? 0), 0);
    });
    wanted.push(losses.reduce((sum, loss) => sum + loss, 0) / 6);
  }
  expect(steps.map(({ loss }) => loss)).toEqual(wanted.map((loss) => expect.closeTo(loss, 4) as number));
  const share = right.reduce((sum, one) => sum + one, 0) / 12;
  expect(steps.at(-1)?.accuracy).toBeCloseTo(share, 10);
});

it.each(['mixup 0.4', 'cutmix 1'])(
  '%s gives the same bits again, in parts of a batch and after a resume, and others than without',
  async (augment) => {
    const saved = savedCheckpoints();
    const whole = await train(net(augment), { backend, checkpoint: { write: saved.write, everySeconds: 0 } });
    const parts = await train(net(augment, 0.1, 'batch 6 split 3'), { backend });
    expect(bitsOf(parts.weights)).toEqual(bitsOf(whole.weights));
    const inside = saved.all.find(({ run }) => run.position.step === 1);
    if (inside === undefined) throw new Error('no checkpoint inside an epoch');
    const resumed = await train(net(augment), { backend, resume: inside });
    expect(bitsOf(resumed.weights)).toEqual(bitsOf(whole.weights));
    expect(bitsOf((await train(net('shift 0'), { backend })).weights)).not.toEqual(bitsOf(whole.weights));
  },
);

it('measuring mixes nothing', async () => {
  const data = digitsSource({ part: 'test', count: 12, seed: 1 });
  const { weights } = await train(net('shift 0'), { backend });
  const plain = await evaluate(net('shift 0'), weights, data, { backend });
  expect(await evaluate(net('mixup 1'), weights, data, { backend })).toEqual(plain);
});

it('labels that are values are refused before the first step', async () => {
  const images = tensor('f32', [4, 2, 2, 1], new Float32Array(16));
  const data = fromArrays({ images, labels: tensor('f32', [4, 1], new Float32Array(4)) });
  const values = compileOrThrow('input 2x2x1 | dense 1 train { loss mse batch 4 } data { augment mixup 1 }');
  expect(await codeOf(() => train(values, { backend, data }))).toBe('E557');
});
