import * as tf from '@tensorflow/tfjs';
import { createTsBackend } from '@convlang/backend-ts';
import type { ValueId } from '@convlang/ir';
import { requireAgreement, timeHere, type BenchCase } from '../bench-case.js';
import { loadModel, randomNumbers, startValues } from '../load-model.js';
import { createForward } from '../own-side.js';
import { runOnTfjs } from '../peers/tfjs-graph.js';

/** One image of 224x224 through ResNet-18, probabilities out. */
export const resnet18Forward: BenchCase = {
  name: 'resnet18 forward b1',
  backend: 'ts',
  prepare: async () => {
    const graph = await loadModel('resnet18');
    const values = startValues(graph);
    const image = randomNumbers('image', [1, 224, 224, 3]);
    const [input] = graph.inputs;
    const [output] = graph.outputs;
    const forward = await createForward(createTsBackend(), graph, values, image);

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

    requireAgreement('resnet18 probabilities', await forward(), peerForward(), 1e-4);
    return {
      run: async () => {
        await forward();
      },
      peers: [{ name: 'tfjs-cpu', timeRuns: timeHere(() => void peerForward()) }],
    };
  },
};
