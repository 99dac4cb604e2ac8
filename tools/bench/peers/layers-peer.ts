import * as tf from '@tensorflow/tfjs';
import type { Graph } from '@convlang/ir';
import { CHECK_STEPS, timeHere, type StartedPeer } from '../bench-case.js';
import type { BenchEngine } from '../bench-engine.js';
import type { Training, Values } from '../own-side.js';
import type { TrainingBatch } from '../training-batch.js';
import { createLayersSide } from './layers-side.js';

/** A LayersModel of tfjs at work on the engine that is a backend's peer. */
export async function startLayersPeer(
  { engine, startPeer }: BenchEngine,
  graph: Graph,
  values: Values,
  batch: TrainingBatch,
  training: Training | null,
): Promise<StartedPeer> {
  // A backend of ours that stands on it has it at work already; a device is not there twice.
  if ((tf.findBackendFactory(engine) as unknown) === null) await startPeer();
  else await tf.setBackend(engine);
  const side = createLayersSide(graph, values, training);
  const results: number[] = [];
  if (training === null) results.push(...Array.from(await side.forward(batch.images)));
  else for (let i = 0; i < CHECK_STEPS; i++) results.push(await side.step(batch));
  return {
    results,
    timeRuns: timeHere(async () => {
      // Other cases choose other engines.
      await tf.setBackend(engine);
      await (training === null ? side.forward(batch.images) : side.step(batch));
    }),
    end: () => {
      side.dispose();
    },
  };
}
