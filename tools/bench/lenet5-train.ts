import { createTsBackend } from '@convlang/backend-ts';
import type { Graph } from '@convlang/ir';
import { createGradientGraph, createTrainingGraph, type LossOptions } from '@convlang/passes';
import { scalar, tensor, zeros, type Tensor } from '@convlang/tensor';
import { requireAgreement, type BenchCase } from './bench-case.js';
import { createConvnetjsLenet } from './lenet5-convnetjs.js';
import { createTfjsLenet } from './lenet5-tfjs.js';
import { loadModel, randomNumbers, startValues } from './load-model.js';

const BATCH = 64;
const RATE = 0.001;
/** Steps after which the losses of both sides are compared. */
const CHECK_STEPS = 3;

/** A batch of the benchmark: images of noise, classes in turn. */
export interface LenetBatch {
  readonly size: number;
  readonly images: Tensor<'f32'>;
  readonly labels: Tensor<'i32'>;
}

const adam = { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-7, weightDecay: 0 } as const;
const losses: LossOptions = { losses: { output: { kind: 'cross-entropy', smoothing: 0, weight: 1 } } };

function batchFeeds(graph: Graph, { images, labels, size }: LenetBatch): Record<string, Tensor> {
  return {
    [graph.inputs[0]?.name ?? '']: images,
    labels,
    weight: tensor('f32', [size], new Float32Array(size).fill(1 / size)),
    first: scalar('i32', 0),
    rate: scalar('f32', RATE),
    step: scalar('i32', 1),
  };
}

type Values = Readonly<Record<string, Tensor<'f32'>>>;

/** Our training step; returns the loss. */
async function createStep(model: Graph, values: Values, batch: LenetBatch): Promise<() => Promise<number>> {
  const graph = createTrainingGraph(model, { ...losses, seed: 1, optimizer: adam });
  const backend = createTsBackend();
  const state = backend.createState();
  for (const { name, value } of graph.parameters)
    await state.write(name, values[name] ?? zeros('f32', graph.values[value]?.type.shape.map(Number) ?? []));
  const executable = await backend.compile(graph, { batch: batch.size, state });
  const feeds = batchFeeds(model, batch);
  let step = 0;
  return async () => {
    feeds['step'] = scalar('i32', ++step);
    const { loss } = await executable.run(feeds);
    return loss?.data[0] ?? NaN;
  };
}

/** Our loss and gradients at the first values, for the peer without Adam. */
async function firstGradients(
  model: Graph,
  values: Values,
  batch: LenetBatch,
): Promise<Record<string, Tensor>> {
  const graph = createGradientGraph(model, { ...losses, seed: 1 });
  const backend = createTsBackend();
  const state = backend.createState();
  for (const [name, value] of Object.entries(values)) await state.write(name, value);
  const executable = await backend.compile(graph, { batch: batch.size, state });
  return { ...(await executable.run(batchFeeds(model, batch))) };
}

/** One step of training LeNet-5 with Adam on a batch of 64: forward, backward, update. */
export const lenet5Train: BenchCase = {
  name: 'lenet5 train b64',
  prepare: async () => {
    const model = await loadModel('lenet5');
    const values = startValues(model);
    const batch: LenetBatch = {
      size: BATCH,
      images: randomNumbers('images', [BATCH, 32, 32, 1]),
      labels: tensor(
        'i32',
        [BATCH],
        Int32Array.from({ length: BATCH }, (_, i) => i % 10),
      ),
    };
    const step = await createStep(model, values, batch);
    const tfjs = await createTfjsLenet(model, values, batch, { ...adam, rate: RATE });
    for (let i = 1; i <= CHECK_STEPS; i++)
      requireAgreement(`lenet5 loss of step ${i}, tfjs-cpu`, [await step()], [tfjs()], 1e-3);

    const convnetjs = createConvnetjsLenet(model, values, batch);
    const gradients = await firstGradients(model, values, batch);
    const theirs = convnetjs.gradients();
    requireAgreement('lenet5 loss, convnetjs', gradients['loss']?.data ?? [], [theirs.loss], 1e-4);
    for (const [name, numbers] of Object.entries(theirs.gradients))
      requireAgreement(
        `lenet5 gradient of ${name}, convnetjs`,
        gradients[`grad/${name}`]?.data ?? [],
        numbers,
        1e-3,
      );

    return {
      run: async () => {
        await step();
      },
      peers: [
        { name: 'tfjs-cpu', runs: 5, run: () => void tfjs() },
        { name: 'convnetjs', runs: 15, run: convnetjs.step },
      ],
    };
  },
};
