import { sizesOf, type Graph } from '@convlang/ir';
import type { LossOptions } from '@convlang/passes';
import { scalar, tensor, type Tensor } from '@convlang/tensor';
import { randomNumbers } from './load-model.js';

/** A batch of the benchmark: images of noise, classes in turn. */
export interface TrainingBatch {
  readonly size: number;
  readonly images: Tensor<'f32'>;
  readonly labels: Tensor<'i32'>;
}

/** The loss of every measured training step. */
export const crossEntropy: LossOptions = {
  losses: { output: { kind: 'cross-entropy', smoothing: 0, weight: 1 } },
};

/** A batch for a network of ten classes. */
export function createBatch(model: Graph, size: number): TrainingBatch {
  const [input] = model.inputs;
  const shape = sizesOf(model, input?.value);
  return {
    size,
    images: randomNumbers('images', [size, ...shape]),
    labels: tensor(
      'i32',
      [size],
      Int32Array.from({ length: size }, (_, i) => i % 10),
    ),
  };
}

/** What the graph of a training step of a model takes beside the rate: in its first step. */
export function batchFeeds(
  model: Graph,
  step: Graph,
  { images, labels, size }: TrainingBatch,
): Record<string, Tensor> {
  const feeds = {
    [model.inputs[0]?.name ?? '']: images,
    labels,
    weight: tensor('f32', [size], new Float32Array(size).fill(1 / size)),
    first: scalar('i32', 0),
    step: scalar('i32', 1),
  };
  const taken = new Set(step.inputs.map(({ name }) => name));
  return Object.fromEntries(Object.entries(feeds).filter(([name]) => taken.has(name)));
}
