import { ConvlangError } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import { assumedLabels, coreVocabulary, OpError, withClassWeights, type Settings } from '@convlang/ops';
import { createTrainingGraph, selectOutputs, type PassOps } from '@convlang/passes';

/** What a prediction runs of a model: its main head alone. */
export function predictionRun(graph: Graph, options: PassOps = {}): Graph {
  return selectOutputs(graph, ['output'], [], options);
}

/**
 * The training step of a model as its file sets it up. Labels are taken to be what its losses take, classes if they can.
 *
 * @throws ConvlangError or OpError when it cannot be trained
 */
export function trainingStep(graph: Graph, { train }: Settings, options: PassOps = {}): Graph {
  const { vocabulary = coreVocabulary } = options;
  const { losses, optimizer, clip, seed, average = null } = train;
  const labels = assumedLabels(losses, vocabulary.losses);
  // What the classes count is known with the data, and takes no memory and no time to speak of.
  const counted = withClassWeights(losses, () => null);
  return createTrainingGraph(graph, { ...options, losses: counted, labels, optimizer, clip, seed, average });
}

/** The same; `null` for a model that can be described, but not trained: names that training needs itself, or an op without a gradient. */
export function trainingStepIfAny(graph: Graph, settings: Settings, options: PassOps = {}): Graph | null {
  try {
    return trainingStep(graph, settings, options);
  } catch (error) {
    if (error instanceof ConvlangError || error instanceof OpError) return null;
    throw error;
  }
}
