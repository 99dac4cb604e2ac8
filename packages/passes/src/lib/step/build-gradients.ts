import { assert } from '@convlang/diagnostics';
import { GraphBuilder, type Graph, type Parameter, type ValueId } from '@convlang/ir';
import { appendGradients } from '../autodiff/autodiff.js';
import { buildLossGraph, type LossOptions } from '../loss/loss-graph.js';
import { resolveOps } from '../rewrite/pass-ops.js';

/** What the gradients of a model need beyond its losses. */
export interface GradientOptions extends LossOptions {
  /** Seed of the training run; dropout masks follow from it. */
  readonly seed: number;
}

/** Name of the output that holds the gradient of a parameter or an input. */
export function gradientOutput(name: string): string {
  return `grad/${name}`;
}

/** A model with its loss, and the gradients of that. */
export interface BuiltGradients<T> {
  readonly builder: GraphBuilder;
  readonly step: ValueId;
  readonly layers: Graph['layers'];
  readonly gradients: readonly { readonly of: T; readonly gradient: ValueId }[];
}

/** What a step changes. */
export function trainedParameters({ parameters }: Graph): readonly Parameter[] {
  return parameters.filter(({ role }) => role === 'trained');
}

/**
 * Appends the loss of a model in training form, and its gradients.
 *
 * @param wantedOf what gradients are wanted of, in the graph with the loss
 * @returns those that the loss depends on; the outputs so far are the loss and the heads
 * @throws OpError when an op on the way has no gradient
 */
export function buildGradients<T extends { readonly value: ValueId }>(
  model: Graph,
  options: GradientOptions,
  wantedOf: (graph: Graph) => readonly T[],
): BuiltGradients<T> {
  const { typing, rules } = resolveOps(options);
  const { graph, loss } = buildLossGraph(model, { kind: 'training', seed: options.seed }, options);
  const builder = GraphBuilder.from(graph, typing, { outputs: true, updates: true });
  const wanted = wantedOf(graph);
  const found = appendGradients(builder, graph, rules.gradients, {
    of: loss,
    withRespectTo: wanted.map(({ value }) => value),
  });
  const gradients = wanted.flatMap((of) => {
    const gradient = found.get(of.value);
    return gradient === undefined ? [] : [{ of, gradient }];
  });
  const step = graph.inputs.find((input) => input.name === 'step');
  assert(step !== undefined, 'a training graph has no input step');
  return { builder, gradients, step: step.value, layers: graph.layers };
}
