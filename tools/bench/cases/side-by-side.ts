import * as tf from '@tensorflow/tfjs';
import { requireAgreement, type BenchCase, type PreparedCase } from '../bench-case.js';
import { engines, type BenchEngine } from '../bench-engine.js';
import { createLayersSide } from '../peers/layers-side.js';
import { loadModel, startValues } from '../load-model.js';
import { createForward, createStep } from '../own-side.js';
import { createBatch } from '../training-batch.js';
import { works, type Work } from '../works.js';

/** Both sides of a work: ours on a backend, a LayersModel on the same engine of tfjs. */
async function prepare(
  { name, network, batch: size, training }: Work,
  engine: BenchEngine,
): Promise<PreparedCase> {
  const backend = await engine.create();
  const model = await loadModel(network);
  const values = startValues(model);
  const batch = createBatch(model, size);
  const own =
    training === null
      ? await createForward(backend, model, values, batch.images)
      : await createStep(backend, model, values, batch, training);
  const run = async (): Promise<void> => {
    await own();
  };
  const dispose = (): void => {
    backend.dispose();
  };
  if (training !== null && !engine.trains) return { run, peers: [], dispose };

  await tf.setBackend(engine.engine);
  const side = createLayersSide(model, values, training);
  const theirs = training === null ? () => side.forward(batch.images) : () => side.step(batch);
  const numbers = (found: number | ArrayLike<number>): ArrayLike<number> =>
    typeof found === 'number' ? [found] : found;
  requireAgreement(`${name} on ${engine.name}`, numbers(await own()), numbers(await theirs()), 1e-3);
  return {
    run,
    peers: [
      {
        name: engine.peer,
        run: async () => {
          await tf.setBackend(engine.engine);
          await theirs();
        },
      },
    ],
    dispose: () => {
      side.dispose();
      dispose();
    },
  };
}

/** What the ts backend is measured at by itself, beside other peers. */
const elsewhere = ['lenet5 train b64', 'resnet18 forward b1'];

/** Every work on every backend; a case throws E694 where its backend cannot run. */
export const sideBySide: readonly BenchCase[] = engines.flatMap((engine) =>
  works
    .filter(({ name }) => engine.name !== 'ts' || !elsewhere.includes(name))
    .map((work) => ({ name: work.name, backend: engine.name, prepare: () => prepare(work, engine) })),
);
