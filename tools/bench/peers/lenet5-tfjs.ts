import * as tf from '@tensorflow/tfjs';
import type { Graph, ValueId } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import type { Training } from '../own-side.js';
import { runOnTfjs } from './tfjs-graph.js';
import { optimizerOf } from './tfjs-optimizer.js';
import type { TrainingBatch } from '../training-batch.js';

/** The same training step on tfjs's cpu backend, gradients by its own autodiff; returns the loss. */
export async function createTfjsLenet(
  model: Graph,
  values: Readonly<Record<string, Tensor<'f32'>>>,
  batch: TrainingBatch,
  training: Training,
): Promise<() => number> {
  await tf.setBackend('cpu');
  const parameters = Object.fromEntries(
    Object.entries(values).map(([name, { data, shape }]) => [name, tf.variable(tf.tensor(data, [...shape]))]),
  );
  const images = tf.tensor(batch.images.data, [...batch.images.shape]);
  const labels = tf.oneHot(tf.tensor1d(batch.labels.data, 'int32'), 10);
  const feeds = { [model.inputs[0]?.name ?? '']: images };
  const output = model.outputs[0]?.value;
  const logits = model.nodes.find((node) => node.outputs[0] === output)?.inputs[0] as ValueId;
  const optimizer = optimizerOf(training);
  return () =>
    tf.tidy(() => {
      const loss = optimizer.minimize(
        () => tf.losses.softmaxCrossEntropy(labels, runOnTfjs(model, feeds, parameters, logits)).asScalar(),
        true,
      );
      return loss?.dataSync()[0] ?? NaN;
    });
}
