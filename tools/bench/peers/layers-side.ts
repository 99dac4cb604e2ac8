import * as tf from '@tensorflow/tfjs';
import type { Graph } from '@convlang/ir';
import type { Tensor } from '@convlang/tensor';
import type { Training, Values } from '../own-side.js';
import { buildTfjsModel, setTfjsValues } from './tfjs-layers.js';
import { optimizerOf } from './tfjs-optimizer.js';
import type { TrainingBatch } from '../training-batch.js';

/** A network as a LayersModel of tfjs on its engine at work. */
export interface LayersSide {
  /** Images in, probabilities out, by `predict`. */
  readonly forward: (images: Tensor<'f32'>) => Promise<ArrayLike<number>>;
  /** One step by `trainOnBatch`; the loss of the batch. */
  readonly step: (batch: TrainingBatch) => Promise<number>;
  readonly dispose: () => void;
}

/** The peer, with the numbers that our side starts from. Numbers go in and come out of it by run, as on our side. */
export function createLayersSide(model: Graph, values: Values, training: Training | null): LayersSide {
  const layers = buildTfjsModel(model);
  setTfjsValues(layers, model, values);
  if (training !== null)
    layers.compile({ optimizer: optimizerOf(training), loss: 'sparseCategoricalCrossentropy' });
  return {
    forward: async ({ data, shape }) => {
      const images = tf.tensor(data, [...shape]);
      const output = layers.predict(images) as tf.Tensor;
      const numbers = await output.data();
      tf.dispose([images, output]);
      return numbers;
    },
    step: async ({ images, labels }) => {
      const x = tf.tensor(images.data, [...images.shape]);
      // The loss is given the labels as numbers.
      const y = tf.tensor2d(Float32Array.from(labels.data), [labels.data.length, 1]);
      const loss = await layers.trainOnBatch(x, y);
      tf.dispose([x, y]);
      return Number(loss);
    },
    dispose: () => {
      layers.dispose();
    },
  };
}
