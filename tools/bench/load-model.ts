import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initialState } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import type { Graph } from '@convlang/ir';
import { sizeOf, RandomStream, tensor, type Tensor } from '@convlang/tensor';

/** Seed of every number in the benchmark. */
const SEED = 1998;

/** The text of a network of the models package. */
export function readNetwork(name: string): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve(`@convlang/models/${name}.conv`), 'utf8');
}

/** The graph of a network of the models package. */
export async function loadModel(name: string): Promise<Graph> {
  return compileOrThrow({ path: `${name}.conv`, text: await readNetwork(name) }).graph;
}

/** First values of a graph's parameters, by name. */
export function startValues(graph: Graph): Readonly<Record<string, Tensor<'f32'>>> {
  return initialState(graph, SEED);
}

/** Numbers of [0, 1). */
export function randomNumbers(name: string, shape: readonly number[]): Tensor<'f32'> {
  const random = new RandomStream(SEED, name, 'draw');
  return tensor(
    'f32',
    shape,
    Float32Array.from({ length: sizeOf(shape) }, (_, i) => random.uniform(0, i)),
  );
}
