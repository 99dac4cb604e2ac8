import { checkTensor, parameterShape, type NamedTensors } from '@convlang/backend';
import { closestWord } from '@convlang/diagnostics';
import type { Graph } from '@convlang/ir';
import { checkWeightsGiven } from '../checks/check-call.js';
import { fail } from '../failure/fail.js';

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
    const { count, first } = brokenIn(data);
    if (count === 0) continue;
    const notes = [
      `the first is ${data[first]}`,
      'take an older checkpoint, or train again with a smaller lr',
    ];
    fail('E615', { parameter: name, count, numbers: data.length }, null, { notes });
  }
}

/**
 * Refuses what a model cannot be run with.
 *
 * @throws ConvlangError E556 for what are no weights, E602 for those of another model, E615 for numbers that are not finite, E697 for a
 *   tensor that is not what it says
 */
export function checkModelWeights(graph: Graph, weights: NamedTensors): void {
  checkWeightsGiven(weights);
  checkWeights(graph, weights);
  checkFiniteWeights(graph, weights);
}

/**
 * Refuses numbers that a run cannot start from: all of a graph's parameters or some of them.
 *
 * @throws ConvlangError E642 that names the first that the graph has not, that has another shape, or that is not finite; E697 for one that
 *   holds other numbers than it says
 */
export function checkFirstWeights(graph: Graph, weights: NamedTensors): void {
  const names = graph.parameters.map(({ name }) => name);
  for (const [name, given] of Object.entries(weights)) {
    const parameter = graph.parameters.find((one) => one.name === name);
    if (parameter === undefined) return failUnknown(name, names);
    checkTensor('parameter', name, given);
    const wanted = `f32 [${parameterShape(graph, parameter).join(', ')}]`;
    const seen = `${given.dtype} [${given.shape.join(', ')}]`;
    if (seen !== wanted) failFirst(`${name} is ${wanted} in the model and ${seen} in \`weights\``);
    const data: ArrayLike<number> = given.data;
    const { count, first } = brokenIn(data);
    if (count > 0) failFirst(`number ${first} of ${name} is ${data[first]}`);
  }
}

/** How many numbers are not finite, and where the first of them stands. There may be hundreds of millions: none is copied. */
function brokenIn(data: ArrayLike<number>): { readonly count: number; readonly first: number } {
  let [count, first] = [0, -1];
  for (let i = 0; i < data.length; i++) {
    if (Number.isFinite(data[i])) continue;
    if (count === 0) first = i;
    count++;
  }
  return { count, first };
}

function failUnknown(name: string, names: readonly string[]): never {
  const meant = closestWord(name, names);
  return failFirst(
    `\`weights\` has ${name}, which the model has not`,
    meant === undefined ? [] : [`did you mean ${meant}?`],
  );
}

/** @throws ConvlangError E642, always */
export function failFirst(what: string, notes: readonly string[] = []): never {
  return fail('E642', { what }, null, { notes });
}

/** Numbers of a graph's parameters, in the graph's order: files have an order of their own. */
export function inGraphOrder(graph: Graph, tensors: NamedTensors): NamedTensors {
  const named = graph.parameters.flatMap(({ name }) => {
    const tensor = tensors[name];
    return tensor === undefined ? [] : [[name, tensor] as const];
  });
  return Object.fromEntries(named);
}
