import { compileOrThrow } from '@convlang/compiler';
import type { Graph } from '@convlang/ir';
import type { Settings } from '@convlang/ops';
import { createTrainingGraph } from '@convlang/passes';
import type { GoldenNetwork } from './golden-network.js';

/** A network as it is read. */
export interface NetworkModel {
  readonly graph: Graph;
  readonly settings: Settings;
}

/** @throws ConvlangError when the text has errors */
export function readNetwork({ name, text }: Pick<GoldenNetwork, 'name' | 'text'>): NetworkModel {
  return compileOrThrow({ path: `${name}.conv`, text });
}

/** Whether the main output is an image: its labels are maps, a class for each pixel. */
export function isOfMaps({ outputs, values }: Graph): boolean {
  const main = outputs.find(({ name }) => name === 'output');
  return values[main?.value ?? -1]?.type.shape.length === 4;
}

/** The graph of a training step, on class numbers: one for each sample, or for each pixel. */
export function stepOf({ graph, settings }: NetworkModel): Graph {
  const { losses, optimizer, clip, seed } = settings.train;
  return createTrainingGraph(graph, {
    losses,
    optimizer,
    clip,
    seed,
    labels: isOfMaps(graph) ? 'maps' : 'classes',
  });
}
