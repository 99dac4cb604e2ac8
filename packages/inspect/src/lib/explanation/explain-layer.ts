import { assert } from '@convlang/diagnostics';
import { layerLinks, sizesOf, type Graph, type Layer, type Origin, type Parameter } from '@convlang/ir';
import { coreLayers, isSignal, type AnyLayer, type Factor, type LayerDerivation } from '@convlang/ops';
import { seenPixels, type SeenPixels } from './seen-pixels.js';
import { summarize, type LayerSummary } from '../summary/summarize.js';
import { unreadCells, type UnreadCells } from '../summary/unread.js';

/** A layer that feeds another, or is fed by it. */
export interface Neighbour {
  readonly name: string;
  /** What flows between them: `[h, w, c]` or `[n]`. */
  readonly sizes: readonly number[];
}

/** One tensor of numbers that a layer keeps. */
export interface ParameterTerm {
  /** `conv1/kernel`; of another layer when weights are shared. */
  readonly name: string;
  readonly role: Parameter['role'];
  /** Of the window on a signal without its one row, which the stored tensor has. */
  readonly shape: readonly number[];
}

/** Everything that can be told of one layer before there are numbers. */
export interface LayerExplanation {
  /** One sentence about its kind. */
  readonly meaning: string;
  /** Its row of the summary. */
  readonly figures: LayerSummary;
  /** Sizes of what comes out: `[h, w, c]` or `[n]`. */
  readonly output: readonly number[];
  /** Its place in the file, and the block calls that made it, outermost first; `null` for a graph without a text. */
  readonly origin: Origin | null;
  /** What feeds it, and what it feeds. */
  readonly from: readonly Neighbour[];
  readonly to: readonly Neighbour[];
  /** Names of the network's outputs that it gives. */
  readonly outputs: readonly string[];
  /** Formula and sizes with this layer's numbers, lines of text. */
  readonly formula: readonly string[];
  readonly sizes: readonly string[];
  readonly parameters: readonly ParameterTerm[];
  /** Multiplications by weights, as a product; empty without any. */
  readonly macs: readonly Factor[];
  readonly unread: UnreadCells;
  /** What the first, the middle and the last output see of the network's inputs. */
  readonly sees: readonly SeenPixels[];
}

/**
 * Explains a layer of a graph.
 *
 * @param name full name of the layer; see `findLayer`
 * @param layers definitions of the words; default the core's
 */
export function explainLayer(
  graph: Graph,
  name: string,
  layers: Readonly<Record<string, AnyLayer>> = coreLayers,
): LayerExplanation {
  const layer = graph.layers.find((candidate) => candidate.name === name);
  const figures = summarize(graph).layers.find((row) => row.name === name);
  assert(layer !== undefined && figures !== undefined, `no layer ${name} in ${graph.name}`);
  const definition = layers[layer.kind];
  const [input = []] = layer.inputs.map((value) => sizesOf(graph, value));
  const output = sizesOf(graph, layer.output);
  return {
    meaning: definition?.summary ?? '',
    figures,
    output,
    origin: layer.origin ?? null,
    ...neighbours(graph, layer),
    outputs: outputsOf(graph, layer),
    ...derivationOf(graph, layer, definition),
    parameters: layer.parameters.flatMap((parameter) => termOf(graph, parameter, isSignal(output))),
    unread: unreadCells(input, output, layer.attrs),
    sees: seenPixels(graph, name),
  };
}

function derivationOf(graph: Graph, layer: Layer, definition: AnyLayer | undefined): LayerDerivation {
  const facts = {
    inputs: layer.inputs.map((value) => sizesOf(graph, value)),
    output: sizesOf(graph, layer.output),
    attrs: layer.attrs,
  };
  if (definition?.explain !== undefined) return definition.explain(facts);
  const macs = layer.macs === 0 ? [] : [{ value: layer.macs, name: 'multiplications' }];
  return { formula: definition === undefined ? [] : [definition.doc], sizes: [], macs };
}

function neighbours(graph: Graph, layer: Layer): { from: readonly Neighbour[]; to: readonly Neighbour[] } {
  const links = layerLinks(graph.layers).get(layer.name);
  return {
    from: (links?.from ?? []).map(({ name, output }) => ({ name, sizes: sizesOf(graph, output) })),
    to: (links?.to ?? []).map(({ name }) => ({ name, sizes: sizesOf(graph, layer.output) })),
  };
}

/** Outputs of the network that the layer is the last to touch. */
function outputsOf(graph: Graph, layer: Layer): readonly string[] {
  const isLast = graph.layers.findLast(({ output }) => output === layer.output) === layer;
  return isLast ? graph.outputs.filter(({ value }) => value === layer.output).map(({ name }) => name) : [];
}

function termOf(graph: Graph, name: string, ofSignal: boolean): readonly ParameterTerm[] {
  const parameter = graph.parameters.find((candidate) => candidate.name === name);
  if (parameter === undefined) return [];
  const shape = graph.values[parameter.value]?.type.shape.map(Number) ?? [];
  // The one row of a window on a signal.
  const isRow = ofSignal && shape.length === 4 && shape[0] === 1;
  return [{ name, role: parameter.role, shape: isRow ? shape.slice(1) : shape }];
}
