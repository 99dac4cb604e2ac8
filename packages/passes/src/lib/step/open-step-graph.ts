import type { Graph, Parameter } from '@convlang/ir';
import { layerOutput } from '../rewrite/probe-layers.js';
import { removeDead } from '../rewrite/remove-dead.js';
import { appendUpdates, type TrainingOptions } from './append-updates.js';
import { buildGradients, gradientOutput, trainedParameters } from './build-gradients.js';

/** Name of the output of an open step that holds what it makes of a parameter. */
export function updatedOutput(parameter: string): string {
  return `new/${parameter}`;
}

/**
 * The training step (see `createTrainingGraph`) with all that passes through it handed out as well: `layer L` what layer L gives, `grad/layer L`
 * the gradient of the loss by that, and of each trained parameter P `grad/P`, before any clipping, and `new/P`, what the step makes of it.
 *
 * What the loss does not depend on has no gradient: a softmax, say, that a loss of logits looks behind.
 *
 * @throws OpError when an op between a trained parameter and the loss has no gradient
 */
export function createOpenStepGraph(model: Graph, options: TrainingOptions): Graph {
  const built = buildGradients(model, options, (graph) => [
    ...trainedParameters(graph).map((parameter) => ({ ...parameter, parameter })),
    ...graph.layers.map(({ name, output }) => ({ name: layerOutput(name), value: output, parameter: null })),
  ]);
  const { builder, layers } = built;
  for (const { name, output } of layers) builder.output(layerOutput(name), output);
  for (const { of, gradient } of built.gradients) builder.output(gradientOutput(of.name), gradient);
  const gradients = built.gradients.flatMap(({ of: { parameter }, gradient }) =>
    parameter === null ? [] : [{ of: parameter satisfies Parameter, gradient }],
  );
  for (const { name, value } of appendUpdates(model, { ...built, gradients }, options))
    builder.output(updatedOutput(name), value);
  return removeDead(builder.build(), options);
}
