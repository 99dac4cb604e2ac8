import { GraphBuilder, type Graph } from '@convlang/ir';
import { coreOps, createTyping } from '@convlang/ops';
import { createTrainingGraph, type LabelKind } from '@convlang/passes';
import { headLossOutputs } from './head-losses.js';
import { passOpsOf } from './pass-ops-of.js';
import type { TrainableModel } from '../trainable-model.js';

/** The training step that a model's settings ask for, as one graph. With several heads the loss of each is an output too. */
export function createStepGraph(model: TrainableModel, labels: LabelKind): Graph {
  const { losses, optimizer, clip, seed } = model.settings.train;
  const options = { losses, optimizer, clip, seed, labels, ...passOpsOf(model) };
  const step = createTrainingGraph(model.graph, options);
  const heads = Object.keys(losses);
  if (heads.length === 1) return step;
  const typing = createTyping(model.ops ?? coreOps);
  const builder = GraphBuilder.from(step, typing, { outputs: true, updates: true });
  for (const { name, value } of headLossOutputs(step, heads, '/total')) builder.output(name, value);
  return builder.build();
}
