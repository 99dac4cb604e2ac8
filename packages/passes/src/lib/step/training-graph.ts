import type { Graph } from '@convlang/ir';
import { withoutClassWeights } from '@convlang/ops';
import { buildLossGraph, type LossOptions } from '../loss/loss-graph.js';
import { removeDead } from '../rewrite/remove-dead.js';
import { selectOutputs } from '../rewrite/select-outputs.js';
import { appendUpdates, type TrainingOptions } from './append-updates.js';
import {
  buildGradients,
  gradientOutput,
  trainedParameters,
  type GradientOptions,
} from './build-gradients.js';

/**
 * The loss of a model as in use (dropout off, running statistics), with all classes counted alike. Inputs: the model's, the labels, `weight` (f32 `[N]`).
 * Outputs: `loss` (`[]`, the sum of weight times loss), and the heads.
 */
export function createEvaluationGraph(model: Graph, options: LossOptions): Graph {
  const measured = { ...options, losses: withoutClassWeights(options.losses) };
  return removeDead(buildLossGraph(model, { kind: 'inference' }, measured).graph, options);
}

/**
 * The loss of a model as in training and its gradients as outputs `grad/NAME`, one for each trained parameter that the loss
 * depends on. Inputs: those of the training step without `rate`. Updates: running statistics.
 */
export function createGradientGraph(model: Graph, options: GradientOptions): Graph {
  const { builder, gradients } = buildGradients(model, options, trainedParameters);
  for (const { of, gradient } of gradients) builder.output(gradientOutput(of.name), gradient);
  return removeDead(builder.build(), options);
}

/**
 * As {@link createGradientGraph}, of the model's inputs: outputs `grad/NAME` for each input that the loss depends on, beside `loss` and the
 * heads. Nothing is updated.
 *
 * @throws OpError when an op between an input and the loss has no gradient
 */
export function createInputGradientGraph(model: Graph, options: GradientOptions): Graph {
  const names = new Set(model.inputs.map(({ name }) => name));
  const { builder, gradients } = buildGradients(model, options, ({ inputs }) =>
    inputs.filter(({ name }) => names.has(name)),
  );
  for (const { of, gradient } of gradients) builder.output(gradientOutput(of.name), gradient);
  const whole = builder.build();
  return selectOutputs(
    whole,
    whole.outputs.map(({ name }) => name),
    [],
    options,
  );
}

/**
 * The training step of a model: forward, loss, gradients and the optimiser's update, all as ops.
 *
 * Inputs: the model's, `labels` (i32 `[N]`; f32 `[N, n]` for values, i32 `[N, h, w]` for maps), or `labels/HEAD` for each head where
 * each has its own, `weight` (f32 `[N]`, what each sample counts: 1/batch), `step` (i32, from 1), `first` (i32, index of the first sample in the whole batch), `rate` (f32); with `average` `keep` (f32, what the means keep: 0 in the first step, then the share); with `isMixed` `other` or `other/HEAD` as the labels, and `share` (f32 `[N]`). Outputs: `loss`
 * (`[]`) and the model's heads. Updates: parameters of role `trained`, moments (`adam.m/conv1/kernel`), running statistics.
 *
 * @throws OpError when an op between a trained parameter and the loss has no gradient
 */
export function createTrainingGraph(model: Graph, options: TrainingOptions): Graph {
  const built = buildGradients(model, options, trainedParameters);
  appendUpdates(model, built, options);
  return removeDead(built.builder.build(), options);
}
