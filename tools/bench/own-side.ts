import type { Backend, Executable } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { createTrainingGraph, type OptimizerChoice } from '@convlang/passes';
import { scalar, zeros, type Tensor } from '@convlang/tensor';
import { batchFeeds, crossEntropy, type TrainingBatch } from './training-batch.js';

/** Numbers of parameters, by name. */
export type Values = Readonly<Record<string, Tensor<'f32'>>>;

/** How a measured network is trained. */
export interface Training {
  readonly optimizer: OptimizerChoice;
  readonly rate: number;
}

/** As LeNet-5 is trained. */
export const adam: Training = {
  optimizer: { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-7, weightDecay: 0 },
  rate: 0.001,
};

/** As residual networks are trained, without the weight decay that a LayersModel counts as a part of the loss. */
export const momentum: Training = {
  optimizer: { kind: 'sgd', momentum: 0.9, nesterov: false, weightDecay: 0 },
  rate: 0.01,
};

/** A graph on a backend with given values, all others zero. */
async function open(backend: Backend, graph: Graph, values: Values, batch: number): Promise<Executable> {
  const state = backend.createState();
  for (const { name, value } of graph.parameters)
    await state.write(name, values[name] ?? zeros('f32', graph.values[value]?.type.shape.map(Number) ?? []));
  return backend.compile(graph, { batch, state });
}

/** Our forward run: images in, probabilities out. */
export async function createForward(
  backend: Backend,
  model: Graph,
  values: Values,
  images: Tensor<'f32'>,
): Promise<() => Promise<ArrayLike<number>>> {
  const executable = await open(backend, model, values, images.shape[0] ?? 1);
  const feeds = { [model.inputs[0]?.name ?? '']: images };
  const output = model.outputs[0]?.name ?? '';
  return async () => (await executable.run(feeds))[output]?.data ?? [];
}

/** Our training step; returns the loss. */
export async function createStep(
  backend: Backend,
  model: Graph,
  values: Values,
  batch: TrainingBatch,
  { optimizer, rate }: Training,
): Promise<() => Promise<number>> {
  const graph = createTrainingGraph(model, { ...crossEntropy, seed: 1, optimizer });
  const executable = await open(backend, graph, values, batch.size);
  const feeds: Record<string, Tensor> = { ...batchFeeds(model, graph, batch), rate: scalar('f32', rate) };
  const counts = graph.inputs.some(({ name }) => name === 'step');
  let step = 0;
  return async () => {
    if (counts) feeds['step'] = scalar('i32', ++step);
    const { loss } = await executable.run(feeds);
    return loss?.data[0] ?? NaN;
  };
}
