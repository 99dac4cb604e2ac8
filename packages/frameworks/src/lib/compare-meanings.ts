import type { Span } from '@convlang/diagnostics';
import { layerLinks, sizesOf, type Graph, type Layer } from '@convlang/ir';
import {
  completeArgs,
  coreLayers,
  factsOfImage,
  initNames,
  isSignal,
  sizesOfImage,
  type AnyLayer,
  type InitName,
} from '@convlang/ops';
import { frameworks, type FrameworkName } from './frameworks.js';
import type { AskedLayer, LayerMeaning, Point } from './layer-meaning.js';
import { pointsOf } from './points-of.js';

/** A layer of a file. */
export interface NamedLayer {
  readonly layer: string;
  /** The layer's word: `conv`. */
  readonly kind: string;
  /** `null` where the layer stands in no text. */
  readonly span: Span | null;
}

/** A point in which layers mean something else in a framework, with all layers that differ in just this. */
export interface MeaningDifference extends Point {
  readonly layers: readonly NamedLayer[];
}

const core: Readonly<Record<string, AnyLayer>> = coreLayers;

/** The layers of a network against a framework's meanings. */
export interface MeaningComparison {
  /** In the order of their first layers. */
  readonly meanings: readonly MeaningDifference[];
  /** Layers whose words come from plugins: nothing is known of them. */
  readonly unknown: readonly NamedLayer[];
}

/**
 * Asks a framework's table about every layer of a graph, and puts the same answers together.
 *
 * @param layers definitions of the words; of those that are not the core's, or not in the framework's table, nothing is known
 */
export function compareMeanings(
  graph: Graph,
  layers: Readonly<Record<string, AnyLayer>>,
  framework: FrameworkName,
): MeaningComparison {
  const table: Readonly<Record<string, LayerMeaning>> = frameworks[framework].meanings;
  const starts = startsOf(graph);
  const weighed = weighedLayers(graph.layers);
  const meanings = new Map<string, { readonly point: Point; readonly layers: NamedLayer[] }>();
  const unknown: NamedLayer[] = [];
  const asked = (layer: Layer, definition: AnyLayer): AskedLayer => {
    const input = layer.inputs[0] === undefined ? [] : sizesOf(graph, layer.inputs[0]);
    return {
      kind: layer.kind,
      args: completeArgs(definition, layer.args),
      given: new Set(Object.keys(layer.args)),
      facts: isSignal(input) ? factsOfImage(layer.attrs) : layer.attrs,
      isSignal: isSignal(input),
      input: sizesOfImage(input),
      inputs: layer.inputs.map((value) => sizesOfImage(sizesOf(graph, value))),
      output: sizesOfImage(sizesOf(graph, layer.output)),
      start: starts.get(layer.name) ?? null,
      isWeighed: weighed.has(layer.name),
    };
  };
  for (const layer of graph.layers) {
    const named = { layer: layer.name, kind: layer.kind, span: layer.origin?.span ?? null };
    const definition = layers[layer.kind];
    const meaning = definition === core[layer.kind] ? table[layer.kind] : undefined;
    if (meaning === undefined || definition === undefined) unknown.push(named);
    else
      for (const point of pointsOf(asked(layer, definition), meaning)) {
        const key = JSON.stringify(point);
        const same = meanings.get(key) ?? { point, layers: [] };
        meanings.set(key, same);
        same.layers.push(named);
      }
  }
  return { meanings: [...meanings.values()].map(({ point, layers }) => ({ ...point, layers })), unknown };
}

/** How the kernel of each layer starts, by the layer's name. */
function startsOf({ parameters }: Graph): ReadonlyMap<string, InitName> {
  const kernels = parameters.filter(({ name, layer }) => name === `${layer}/kernel`);
  return new Map(
    kernels.flatMap(({ layer, initializer: { kind } }) => {
      const init = initNames.find((name) => name === kind);
      return init === undefined ? [] : [[layer, init] as const];
    }),
  );
}

/** Layers behind which a `dense` lies, from the last to the first: each is looked at once. */
function weighedLayers(layers: readonly Layer[]): ReadonlySet<string> {
  const links = layerLinks(layers);
  const weighed = new Set<string>();
  for (const { name } of layers.toReversed())
    if (links.get(name)?.to.some((next) => next.kind === 'dense' || weighed.has(next.name)) === true)
      weighed.add(name);
  return weighed;
}
