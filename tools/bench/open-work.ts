import type { Backend } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { CHECK_STEPS, type Run } from './bench-case.js';
import { loadModel, startValues } from './load-model.js';
import { createForward, createStep, type Values } from './own-side.js';
import { createBatch, type TrainingBatch } from './training-batch.js';
import type { Work } from './works.js';

/** A work on one of our backends, run a first time. */
export interface OpenWork {
  readonly model: Graph;
  readonly values: Values;
  readonly batch: TrainingBatch;
  /** The probabilities of a forward run, or the losses of the first {@link CHECK_STEPS} training steps. */
  readonly results: ArrayLike<number>;
  readonly run: Run;
  /** Disposes the backend. */
  readonly dispose: () => void;
}

/** Opens a work on a backend, which it takes over. */
export async function openWork(
  { network, batch: size, training }: Work,
  backend: Backend,
): Promise<OpenWork> {
  const model = await loadModel(network);
  const values = startValues(model);
  const batch = createBatch(model, size);
  const opened = {
    model,
    values,
    batch,
    dispose: () => {
      backend.dispose();
    },
  };
  if (training === null) {
    const forward = await createForward(backend, model, values, batch.images);
    const run = async (): Promise<void> => {
      await forward();
    };
    return { ...opened, results: await forward(), run };
  }
  const step = await createStep(backend, model, values, batch, training);
  const losses: number[] = [];
  for (let i = 0; i < CHECK_STEPS; i++) losses.push(await step());
  const run = async (): Promise<void> => {
    await step();
  };
  return { ...opened, results: losses, run };
}
