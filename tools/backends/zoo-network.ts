import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initialState, writeState, type Backend, type NamedTensors } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import { bindBatch, type Graph } from '@convlang/ir';
import { assumedLabels, coreVocabulary, type TargetKind } from '@convlang/ops';
import { createEvaluationGraph, createTrainingGraph } from '@convlang/passes';
import { RandomStream, scalar, sizeOf, tensor, type Tensor } from '@convlang/tensor';

/** A network of the models package with what trains and measures it. */
export interface ZooNetwork {
  readonly graph: Graph;
  readonly trainingStep: Graph;
  readonly evaluation: Graph;
  /** As its file says. */
  readonly batch: number;
}

/**
 * @param change makes another network of the file's text
 * @param kind what its labels are; what its losses take when absent
 * @throws ConvlangError when the file does not compile
 */
export function readZooNetwork(
  name: string,
  change: (text: string) => string = (text) => text,
  kind?: TargetKind,
): ZooNetwork {
  const path = fileURLToPath(import.meta.resolve(`@convlang/models/${name}.conv`));
  const { graph, settings } = compileOrThrow({ path, text: change(readFileSync(path, 'utf8')) });
  const { losses, optimizer, clip, seed, batch } = settings.train;
  const labels = kind ?? assumedLabels(losses, coreVocabulary.losses);
  return {
    graph,
    trainingStep: createTrainingGraph(graph, { losses, optimizer, clip, seed, labels }),
    evaluation: createEvaluationGraph(graph, { losses, labels }),
    batch,
  };
}

/** Losses of training steps on images of noise, always the same, each a class of its own; from the second on they tell of gradients and updates. */
export function trainOnNoise(
  network: ZooNetwork,
  backend: Backend,
  steps: number,
  batch = 1,
): Promise<readonly number[]> {
  const { graph } = network;
  const labels = tensor(
    'i32',
    [batch],
    Int32Array.from({ length: batch }, (_, i) => i + 1),
  );
  return trainOnSamples(network, backend, { images: noiseFor(graph, batch), labels }, { steps });
}

/** What a step is fed with. */
export interface Samples {
  /** By the names of the inputs. */
  readonly images: NamedTensors;
  readonly labels: Tensor;
}

/** Losses of training steps on samples, always the same. */
export async function trainOnSamples(
  { trainingStep }: ZooNetwork,
  backend: Backend,
  { images, labels }: Samples,
  { steps, rate = 0.001 }: { readonly steps: number; readonly rate?: number },
): Promise<readonly number[]> {
  const batch = labels.shape[0] ?? 1;
  const state = backend.createState();
  await writeState(state, initialState(trainingStep, 1));
  const executable = await backend.compile(trainingStep, { batch, state });
  const same = {
    ...images,
    labels,
    weight: tensor('f32', [batch], new Float32Array(batch).fill(1)),
    first: scalar('i32', 0),
    rate: scalar('f32', rate),
  };
  const losses: number[] = [];
  for (let step = 1; step <= steps; step++) {
    const all = { ...same, step: scalar('i32', step) };
    const feeds = Object.entries(all).filter(([name]) =>
      trainingStep.inputs.some((one) => one.name === name),
    );
    const { loss } = await executable.run(Object.fromEntries(feeds));
    losses.push(loss?.data[0] ?? NaN);
  }
  executable.dispose();
  state.dispose();
  return losses;
}

/** Images of noise from 0 to 1 for all inputs, each its own. */
export function noiseFor({ inputs, values }: Graph, batch: number): NamedTensors {
  const random = new RandomStream(1, 'zoo', 'draw');
  const images = inputs.map(({ name, value }, k): readonly [string, Tensor] => {
    const shape = bindBatch(values[value]?.type.shape ?? [], batch);
    const pixels = Float32Array.from({ length: sizeOf(shape) }, (_, i) => random.uniform(k, i));
    return [name, tensor('f32', shape, pixels)];
  });
  return Object.fromEntries(images);
}
