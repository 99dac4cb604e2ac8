import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initialState, writeState, type Backend, type NamedTensors } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import { bindBatch, type Graph } from '@convlang/ir';
import { assumedLabels, coreVocabulary } from '@convlang/ops';
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
 * @throws ConvlangError when the file does not compile
 */
export function readZooNetwork(name: string, change: (text: string) => string = (text) => text): ZooNetwork {
  const path = fileURLToPath(import.meta.resolve(`@convlang/models/${name}.conv`));
  const { graph, settings } = compileOrThrow({ path, text: change(readFileSync(path, 'utf8')) });
  const { losses, optimizer, clip, seed, batch } = settings.train;
  const labels = assumedLabels(losses, coreVocabulary.losses);
  return {
    graph,
    trainingStep: createTrainingGraph(graph, { losses, optimizer, clip, seed, labels }),
    evaluation: createEvaluationGraph(graph, { losses, labels }),
    batch,
  };
}

/** Losses of training steps on images of noise, always the same, each a class of its own; from the second on they tell of gradients and updates. */
export async function trainOnNoise(
  { graph, trainingStep }: ZooNetwork,
  backend: Backend,
  steps: number,
  batch = 1,
): Promise<readonly number[]> {
  const state = backend.createState();
  await writeState(state, initialState(trainingStep, 1));
  const executable = await backend.compile(trainingStep, { batch, state });
  const noise = noiseFor(graph, batch);
  const losses: number[] = [];
  for (let step = 1; step <= steps; step++) {
    const all = { ...noise, step: scalar('i32', step) };
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

function noiseFor({ inputs, values }: Graph, batch: number): NamedTensors {
  const random = new RandomStream(1, 'zoo', 'draw');
  const images = inputs.map(({ name, value }): readonly [string, Tensor] => {
    const shape = bindBatch(values[value]?.type.shape ?? [], batch);
    const pixels = Float32Array.from({ length: sizeOf(shape) }, (_, i) => random.uniform(0, i));
    return [name, tensor('f32', shape, pixels)];
  });
  return {
    ...Object.fromEntries(images),
    labels: tensor(
      'i32',
      [batch],
      Int32Array.from({ length: batch }, (_, i) => i + 1),
    ),
    weight: tensor('f32', [batch], new Float32Array(batch).fill(1)),
    first: scalar('i32', 0),
    rate: scalar('f32', 0.001),
  };
}
