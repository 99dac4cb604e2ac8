import * as tf from '@tensorflow/tfjs';
import { createTsBackend } from '@convlang/backend-ts';
import type { ValueId } from '@convlang/ir';
import type { NamedTensors } from '@convlang/backend';
import { requireAgreement, type BenchCase } from './bench-case.js';
import { loadModel, randomNumbers, startValues } from './load-model.js';
import { runOnTfjs } from './tfjs-graph.js';

const PEER_RUNS = 3;

/** One image of 224x224 through ResNet-18, probabilities out. */
export const resnet18Forward: BenchCase = {
  name: 'resnet18 forward b1',
  prepare: async () => {
    const graph = await loadModel('resnet18');
    const values = startValues(graph);
    const image = randomNumbers('image', [1, 224, 224, 3]);
    const [input] = graph.inputs;
    const [output] = graph.outputs;
    const feeds = { [input?.name ?? '']: image };

    const backend = createTsBackend();
    const state = backend.createState();
    for (const [name, value] of Object.entries(values)) await state.write(name, value);
    const executable = await backend.compile(graph, { batch: 1, state });
    const forward = (): Promise<NamedTensors> => executable.run(feeds);

    await tf.setBackend('cpu');
    const parameters = Object.fromEntries(
      Object.entries(values).map(([name, { data, shape }]) => [name, tf.tensor(data, [...shape])]),
    );
    const images = tf.tensor(image.data, [...image.shape]);
    const peerForward = (): Float32Array =>
      tf.tidy(() =>
        runOnTfjs(
          graph,
          { [input?.name ?? '']: images },
          parameters,
          output?.value as ValueId,
        ).dataSync<'float32'>(),
      );

    const own = (await forward())[output?.name ?? '']?.data ?? [];
    requireAgreement('resnet18 probabilities', own, peerForward(), 1e-4);
    return {
      run: async () => {
        await forward();
      },
      peers: [{ name: 'tfjs-cpu', runs: PEER_RUNS, run: () => void peerForward() }],
    };
  },
};
