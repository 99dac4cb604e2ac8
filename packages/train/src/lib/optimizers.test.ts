import { compileOrThrow } from '@convlang/compiler';
import { initialValues } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, test } from 'vitest';
import { memorySource } from '../testing/memory-source.js';
import { train } from './train.js';

// One weight w, one sample: loss = (w x - y)^2 / 2, so the gradient is (w x - y) x.
const [X, Y, STEPS] = [0.5, 2, 5];
const SOURCE = memorySource([1, 1, 1], [X], [Y], { targets: 'values' });

function oneWeight(optimizer: string) {
  return compileOrThrow(`input 1 | dense 1 bias off
    train { loss mse optimizer ${optimizer} epochs ${STEPS} batch 1 seed 3 }`);
}

async function trained(optimizer: string): Promise<number> {
  const { weights } = await train(oneWeight(optimizer), { backend: createTsBackend(), data: SOURCE });
  return Number(Object.values(weights)[0]?.data[0]);
}

/** The weight before the first step, so that both sides start alike. */
function firstWeight(): number {
  const { graph } = oneWeight('sgd lr 1');
  const [parameter] = graph.parameters;
  if (parameter === undefined) throw new Error('no parameter');
  return initialValues(parameter, [1, 1], 3).data[0] as number;
}

beforeAll(() => tf.setBackend('cpu'));

function byTfjs(optimizer: tf.Optimizer): number {
  const w = tf.variable(tf.scalar(firstWeight()));
  for (let step = 0; step < STEPS; step++)
    optimizer.minimize(() => tf.square(w.mul(X).sub(Y)).mul(0.5).asScalar(), false, [w]);
  const value = w.dataSync()[0] as number;
  w.dispose();
  return value;
}

test.each([
  ['sgd lr 0.3', () => tf.train.sgd(0.3)],
  ['sgd lr 0.3 momentum 0.9', () => tf.train.momentum(0.3, 0.9)],
  ['adam lr 0.1 beta1 0.8 beta2 0.99 eps 1e-7', () => tf.train.adam(0.1, 0.8, 0.99, 1e-7)],
] as const)('%s makes the same steps as tfjs', async (setting, optimizer) => {
  expect(await trained(setting)).toBeCloseTo(byTfjs(optimizer()), 5);
});

// Where tfjs has another form (epsilon inside the root, Nesterov, a first accumulator of 0.1), the papers' formulas by hand.
type Step = (w: number, gradient: number, step: number) => number;

function byHand(makeStep: () => Step): number {
  const step = makeStep();
  let w = firstWeight();
  for (let n = 1; n <= STEPS; n++) w = step(w, (w * X - Y) * X, n);
  return w;
}

test.each<readonly [string, () => Step]>([
  [
    'sgd lr 0.3 momentum 0.9 nesterov on',
    () => {
      let v = 0;
      return (w, g) => {
        v = 0.9 * v + g;
        return w - 0.3 * (g + 0.9 * v);
      };
    },
  ],
  ['sgd lr 0.3 weight-decay 0.1', () => (w, g) => w - 0.3 * (g + 0.1 * w)],
  [
    'rmsprop lr 0.05 rho 0.9 eps 1e-3',
    () => {
      let s = 0;
      return (w, g) => {
        s = 0.9 * s + 0.1 * g * g;
        return w - (0.05 * g) / (Math.sqrt(s) + 1e-3);
      };
    },
  ],
  [
    'adagrad lr 0.2 eps 1e-3',
    () => {
      let s = 0;
      return (w, g) => {
        s += g * g;
        return w - (0.2 * g) / (Math.sqrt(s) + 1e-3);
      };
    },
  ],
  [
    'adadelta lr 1 rho 0.9 eps 1e-3',
    () => {
      let [s, d] = [0, 0];
      return (w, g) => {
        s = 0.9 * s + 0.1 * g * g;
        const change = (Math.sqrt(d + 1e-3) / Math.sqrt(s + 1e-3)) * g;
        d = 0.9 * d + 0.1 * change * change;
        return w - change;
      };
    },
  ],
  [
    'adam lr 0.1 weight-decay 0.1',
    () => {
      let [m, v] = [0, 0];
      return (w, gradient, n) => {
        const g = gradient + 0.1 * w;
        m = 0.9 * m + 0.1 * g;
        v = 0.999 * v + 0.001 * g * g;
        return w - (0.1 * (m / (1 - 0.9 ** n))) / (Math.sqrt(v / (1 - 0.999 ** n)) + 1e-8);
      };
    },
  ],
])('%s makes the steps of its formula', async (setting, makeStep) => {
  expect(await trained(setting)).toBeCloseTo(byHand(makeStep), 5);
});
