import { GraphBuilder, type Graph } from '@convlang/ir';
import { resolveOps, type PassOps } from './pass-ops.js';
import { extractNeeded } from './remove-dead.js';

/**
 * The part of a graph that makes some of its outputs; updates go. `['output']` of a model leaves its side heads out, which is
 * what a prediction runs.
 *
 * @param kept names of outputs
 * @param more further values to hand out
 */
export function selectOutputs(
  graph: Graph,
  kept: readonly string[],
  more: Graph['outputs'] = [],
  options: PassOps = {},
): Graph {
  const builder = GraphBuilder.from(graph, resolveOps(options).typing, { outputs: false, updates: false });
  const outputs = graph.outputs.filter(({ name }) => kept.includes(name));
  for (const { name, value } of [...outputs, ...more]) builder.output(name, value);
  return extractNeeded(builder.build(), options);
}

/** A graph with further values handed out; its own outputs and its updates stay. */
export function addOutputs(graph: Graph, more: Graph['outputs'], options: PassOps = {}): Graph {
  const builder = GraphBuilder.from(graph, resolveOps(options).typing, { outputs: true, updates: true });
  for (const { name, value } of more) builder.output(name, value);
  return builder.build();
}
