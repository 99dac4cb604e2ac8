import { checkTensor, parameterShape, type NamedTensors } from '@convlang/backend';
import type { Graph } from '@convlang/ir';
import { fail } from '../fail.js';

/**
 * Refuses numbers that are not exactly those of a graph's parameters.
 *
 * @throws ConvlangError E602 that names the first parameter that is missing, has another shape, or is too many; E697 for one that holds
 *   other numbers than it says
 */
export function checkWeights(graph: Graph, weights: NamedTensors): void {
  for (const parameter of graph.parameters) {
    const given = weights[parameter.name];
    const wanted = parameterShape(graph, parameter).join('x');
    if (given === undefined)
      return fail('E602', { what: `they have no ${parameter.name} (${wanted})` }, null);
    checkTensor('parameter', parameter.name, given);
    const shape = given.shape.join('x');
    if (shape === wanted && given.dtype === 'f32') continue;
    const seen = given.dtype === 'f32' ? shape : `${shape} of ${given.dtype}`;
    fail('E602', { what: `${parameter.name} is ${wanted} in the model and ${seen} in the weights` }, null);
  }
  const known = new Set(graph.parameters.map((p) => p.name));
  const extra = Object.keys(weights).find((name) => !known.has(name));
  if (extra !== undefined) fail('E602', { what: `they have ${extra}, which the model has not` }, null);
}

/**
 * Refuses numbers of which one is not finite: whatever a network with it says means nothing.
 *
 * @throws ConvlangError E615 that names the first such parameter
 */
export function checkFiniteWeights(graph: Graph, weights: NamedTensors): void {
  for (const { name } of graph.parameters) {
    const data: ArrayLike<number> = weights[name]?.data ?? [];
    const broken = Array.from(data).filter((value) => !Number.isFinite(value));
    const [first] = broken;
    if (first === undefined) continue;
    const notes = [`the first is ${first}`, 'take an older checkpoint, or train again with a smaller lr'];
    fail('E615', { parameter: name, count: broken.length, numbers: data.length }, null, { notes });
  }
}

/** Numbers of a graph's parameters, in the graph's order: files have an order of their own. */
export function inGraphOrder(graph: Graph, tensors: NamedTensors): NamedTensors {
  const named = graph.parameters.flatMap(({ name }) => {
    const tensor = tensors[name];
    return tensor === undefined ? [] : [[name, tensor] as const];
  });
  return Object.fromEntries(named);
}
