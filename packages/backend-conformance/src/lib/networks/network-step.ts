import { compileOrThrow } from '@convlang/compiler';
import type { Graph } from '@convlang/ir';
import { assumedLabels, coreVocabulary, findWord, type Settings, type TargetKind } from '@convlang/ops';
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

/** What the network is trained with: a class for each pixel where it gives an image and its losses take such, else what they take. */
export function labelsOf({ graph, settings }: NetworkModel): TargetKind {
  const { losses } = settings.train;
  const takesMaps = Object.values(losses).every(({ kind }) =>
    findWord(coreVocabulary.losses, 'loss', kind).targets.includes('maps'),
  );
  if (isOfMaps(graph) && takesMaps) return 'maps';
  const assumed = assumedLabels(losses, coreVocabulary.losses);
  // The losses of such a network have no labels in common: it is refused as any other that cannot be trained.
  return typeof assumed === 'string' ? assumed : 'classes';
}

/** The graph of a training step on the labels that its losses take. */
export function stepOf(model: NetworkModel): Graph {
  const { graph, settings } = model;
  const { losses, optimizer, clip, seed } = settings.train;
  return createTrainingGraph(graph, {
    losses,
    optimizer,
    clip,
    seed,
    labels: labelsOf(model),
  });
}
