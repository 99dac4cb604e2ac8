import { closestWord, ConvlangError, report } from '@convlang/diagnostics';
import type { Graph, GraphOutput } from '@convlang/ir';
import type { PassOps } from './pass-ops.js';
import { selectOutputs } from './select-outputs.js';

/** What a probe hands out. */
export interface Probe {
  /** Names of layers, each handed out as {@link layerOutput} calls it. Default: all. */
  readonly layers?: readonly string[];
  /** Names of the graph's own outputs to keep. Default none. */
  readonly outputs?: readonly string[];
  /** Further values. Default none. */
  readonly more?: readonly GraphOutput[];
}

/**
 * The part of a graph that makes the outputs of layers, each an output of the probe; updates go. Values are as the graph makes
 * them: whatever else is handed out changes no number.
 *
 * @throws ConvlangError E622 for a layer that the graph has not, with the name that may be meant
 */
export function probeLayers(graph: Graph, probe: Probe = {}, options: PassOps = {}): Graph {
  const { layers = graph.layers.map(({ name }) => name), outputs = [], more = [] } = probe;
  const found = [...new Set(layers)].map((name) => ({
    name: layerOutput(name),
    value: findNamed('layer', graph.layers, name).output,
  }));
  return selectOutputs(graph, outputs, [...found, ...more], options);
}

/** What a probe calls the output of a layer: `layer c1`. No output of a model has a space in its name. */
export function layerOutput(layer: string): string {
  return `layer ${layer}`;
}

/**
 * The layer or tap of a name.
 *
 * @param kind what it is, for the message
 * @throws ConvlangError E622 when there is none
 */
export function findNamed<T extends { readonly name: string }>(
  kind: 'layer' | 'tap',
  all: readonly T[],
  name: string,
): T {
  const found = all.find((one) => one.name === name);
  if (found !== undefined) return found;
  const names = all.map((one) => one.name);
  const meant = closestWord(name, names);
  throw new ConvlangError([
    report('E622', { kind, name }, null, {
      notes: [meant === undefined ? knownNames(kind, names) : `did you mean ${meant}?`],
    }),
  ]);
}

const SHOWN = 12;

function knownNames(kind: string, names: readonly string[]): string {
  if (names.length === 0) return `it has no ${kind}`;
  const more = names.length > SHOWN ? `, and ${names.length - SHOWN} more` : '';
  return `it has ${names.slice(0, SHOWN).join(', ')}${more}`;
}
