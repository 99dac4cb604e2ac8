import type { Graph, Layer, ValueId } from '@convlang/ir';
import type { FileNode } from '@convlang/syntax';
import type { Environment } from '../environment.js';
import type { Finding } from '../finding.js';
import type { Settings } from '../settings.js';
import { sampleSizes } from '../shape-text.js';

/** What lint rules look at: a file without errors and all that is known of it. */
export interface LintedModel {
  readonly file: FileNode;
  readonly environment: Environment;
  readonly graph: Graph;
  readonly settings: Settings;
  /** Layers that take a value in. */
  readonly readers: ReadonlyMap<ValueId, readonly Layer[]>;
  /** The layer that makes a value. */
  readonly makers: ReadonlyMap<ValueId, Layer>;
  /** Names of the heads that a value comes out of. */
  readonly heads: ReadonlyMap<ValueId, readonly string[]>;
}

/** One kind of mistake: finds all of its places. */
export type LintRule = (model: LintedModel) => readonly Finding[];

/** Makes the tables that rules look things up in. */
export function createLintedModel(
  parts: Pick<LintedModel, 'file' | 'environment' | 'graph' | 'settings'>,
): LintedModel {
  const { layers, outputs } = parts.graph;
  const readers = new Map<ValueId, Layer[]>();
  const heads = new Map<ValueId, string[]>();
  for (const layer of layers) for (const value of new Set(layer.inputs)) push(readers, value, layer);
  for (const { name, value } of outputs) push(heads, value, name);
  return { ...parts, readers, heads, makers: new Map(layers.map((layer) => [layer.output, layer])) };
}

function push<T>(lists: Map<ValueId, T[]>, value: ValueId, item: T): void {
  const list = lists.get(value);
  if (list === undefined) lists.set(value, [item]);
  else list.push(item);
}

/** Layers that read what a layer makes. */
export function readersOf({ readers }: LintedModel, { output }: Layer): readonly Layer[] {
  return readers.get(output) ?? [];
}

/** The layer whose output is the only input of another; `null` for none or several. */
export function layerBefore({ makers }: LintedModel, { inputs }: Layer): Layer | null {
  const [input] = inputs;
  return input === undefined || inputs.length > 1 ? null : (makers.get(input) ?? null);
}

/** Sizes of a value without the batch. */
export function sizesOf({ graph }: LintedModel, value: ValueId | undefined): readonly number[] {
  const found = value === undefined ? undefined : graph.values[value];
  return found === undefined ? [] : sampleSizes(found.type);
}

/**
 * The heads that a layer's output reaches through layers of some kinds only, each read by nothing else on the way.
 *
 * @param isTransparent whether the way may go through a layer
 */
export function headsBehind(
  model: LintedModel,
  layer: Layer,
  isTransparent: (layer: Layer) => boolean,
): readonly string[] {
  let at = layer;
  for (;;) {
    const heads = model.heads.get(at.output);
    const readers = readersOf(model, at);
    const [next] = readers;
    if (heads !== undefined) return heads;
    if (next === undefined || readers.length > 1 || !isTransparent(next)) return [];
    at = next;
  }
}
