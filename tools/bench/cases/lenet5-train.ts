import { createTsBackend } from '@convlang/backend-ts';
import type { Graph } from '@convlang/ir';
import { createGradientGraph } from '@convlang/passes';
import type { Tensor } from '@convlang/tensor';
import { CHECK_STEPS, requireAgreement, timeHere, type BenchCase } from '../bench-case.js';
import { createConvnetjsLenet } from '../peers/lenet5-convnetjs.js';
import { createTfjsLenet } from '../peers/lenet5-tfjs.js';
import { loadModel, startValues } from '../load-model.js';
import { adam, createStep, type Values } from '../own-side.js';
import { batchFeeds, createBatch, crossEntropy, type TrainingBatch } from '../training-batch.js';

/** Our loss and gradients at the first values, for the peer without Adam. */
async function firstGradients(
  model: Graph,
  values: Values,
  batch: TrainingBatch,
): Promise<Record<string, Tensor>> {
  const graph = createGradientGraph(model, { ...crossEntropy, seed: 1 });
  const backend = createTsBackend();
  const state = backend.createState();
  for (const [name, value] of Object.entries(values)) await state.write(name, value);
  const executable = await backend.compile(graph, { batch: batch.size, state });
  return { ...(await executable.run(batchFeeds(model, graph, batch))) };
}

/** One step of training LeNet-5 with Adam on a batch of 64: forward, backward, update. */
export const lenet5Train: BenchCase = {
  name: 'lenet5 train b64',
  backend: 'ts',
  prepare: async () => {
    const model = await loadModel('lenet5');
    const values = startValues(model);
    const batch = createBatch(model, 64);
    const step = await createStep(createTsBackend(), model, values, batch, adam);
    const tfjs = await createTfjsLenet(model, values, batch, adam);
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
        { name: 'tfjs-cpu', timeRuns: timeHere(() => void tfjs()) },
        { name: 'convnetjs', timeRuns: timeHere(convnetjs.step) },
      ],
    };
  },
};
