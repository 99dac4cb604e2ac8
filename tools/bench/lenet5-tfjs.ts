import * as tf from '@tensorflow/tfjs';
import type { Graph, ValueId } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import type { LenetBatch } from './lenet5-train.js';
import { runOnTfjs } from './tfjs-graph.js';

/** Adam's numbers. */
interface Adam {
  readonly rate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

/** The same training step on tfjs's cpu backend, gradients by its own autodiff; returns the loss. */
export async function createTfjsLenet(
  model: Graph,
  values: Readonly<Record<string, Tensor<'f32'>>>,
  batch: LenetBatch,
  adam: Adam,
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
  const optimizer = tf.train.adam(adam.rate, adam.beta1, adam.beta2, adam.epsilon);
  return () =>
    tf.tidy(() => {
      const loss = optimizer.minimize(
        () => tf.losses.softmaxCrossEntropy(labels, runOnTfjs(model, feeds, parameters, logits)).asScalar(),
        true,
      );
      return loss?.dataSync()[0] ?? NaN;
    });
}
