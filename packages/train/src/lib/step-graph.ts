import type { Graph } from '@convlang/ir';
import { createTrainingGraph, type LabelKind } from '@convlang/passes';
import { passOpsOf } from './pass-ops-of.js';
import type { TrainableModel } from './trainable-model.js';

/** The training step that a model's settings ask for, as one graph. */
export function createStepGraph(model: TrainableModel, labels: LabelKind): Graph {
  const { losses, optimizer, clip, seed } = model.settings.train;
  return createTrainingGraph(model.graph, { losses, optimizer, clip, seed, labels, ...passOpsOf(model) });
}
