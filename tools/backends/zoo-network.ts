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

/** @throws ConvlangError when the file does not compile */
export function readZooNetwork(name: string): ZooNetwork {
  const path = fileURLToPath(import.meta.resolve(`@convlang/models/${name}.conv`));
  const { graph, settings } = compileOrThrow({ path, text: readFileSync(path, 'utf8') });
  const { losses, optimizer, clip, seed, batch } = settings.train;
  const labels = assumedLabels(losses, coreVocabulary.losses);
  return {
    graph,
    trainingStep: createTrainingGraph(graph, { losses, optimizer, clip, seed, labels }),
    evaluation: createEvaluationGraph(graph, { losses, labels }),
    batch,
  };
}

/** Losses of training steps on one image of noise, always the same; from the second on they tell of gradients and updates. */
export async function trainOnNoise(
  { graph, trainingStep }: ZooNetwork,
  backend: Backend,
  steps: number,
): Promise<readonly number[]> {
  const state = backend.createState();
  await writeState(state, initialState(trainingStep, 1));
  const executable = await backend.compile(trainingStep, { batch: 1, state });
  const losses: number[] = [];
  for (let step = 1; step <= steps; step++) {
    const all = { ...noiseFor(graph), step: scalar('i32', step) };
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

function noiseFor({ inputs, values }: Graph): NamedTensors {
  const random = new RandomStream(1, 'zoo', 'draw');
  const images = inputs.map(({ name, value }): readonly [string, Tensor] => {
    const shape = bindBatch(values[value]?.type.shape ?? [], 1);
    const pixels = Float32Array.from({ length: sizeOf(shape) }, (_, i) => random.uniform(0, i));
    return [name, tensor('f32', shape, pixels)];
  });
  return {
    ...Object.fromEntries(images),
    labels: tensor('i32', [1], Int32Array.of(1)),
    weight: tensor('f32', [1], Float32Array.of(1)),
    first: scalar('i32', 0),
    rate: scalar('f32', 0.001),
  };
}
