import type { Graph, Layer, ValueId } from '@convlang/ir';
import type { Settings, SourceTable, Vocabulary } from '@convlang/ops';
import type { FileNode } from '@convlang/syntax';
import type { Environment } from '../names/environment.js';
import type { Finding } from '../finding.js';
import { sampleSizes } from '../values/shape-text.js';
import { writtenSources, type WrittenSourceEntry } from './written-sources.js';

/** What lint rules look at: a file without errors and all that is known of it. */
export interface LintedModel {
  readonly file: FileNode;
  readonly environment: Environment;
  readonly graph: Graph;
  readonly settings: Settings;
  /** What is known of kinds of data. */
  readonly sources: SourceTable;
  readonly vocabulary: Vocabulary;
  /** The sources of the data section, with what is wrong with each. */
  readonly written: readonly WrittenSourceEntry[];
  /** Layers that take a value in and make another of it. */
  readonly readers: ReadonlyMap<ValueId, readonly Layer[]>;
  /** The layer that hands on a value last: what a head is the output of. */
  readonly makers: ReadonlyMap<ValueId, Layer>;
  /** Names of the heads that a value comes out of. */
  readonly heads: ReadonlyMap<ValueId, readonly string[]>;
  /** For each layer with inputs, the layer that gave the first of them last before it was read; `layerLinks` tells why the last. */
  readonly feeders: ReadonlyMap<Layer, Layer>;
  /** Layers that feed another. */
  readonly feeding: ReadonlySet<Layer>;
  /** How many layers use each parameter, with shared weights more than one; counted when it is first asked for. */
  readonly users: () => ReadonlyMap<string, number>;
  /** Whether losses are to be thought of: the file has a train section, or is about to be trained without one. */
  readonly isTrained: boolean;
}

/** One kind of mistake: finds all of its places. */
export type LintRule = (model: LintedModel) => readonly Finding[];

/** Makes the tables that rules look things up in. */
export function createLintedModel(
  parts: Pick<LintedModel, 'file' | 'environment' | 'graph' | 'settings' | 'sources' | 'vocabulary'>,
): LintedModel {
  const { layers, outputs } = parts.graph;
  const readers = new Map<ValueId, Layer[]>();
  const heads = new Map<ValueId, string[]>();
  const makers = new Map<ValueId, Layer>();
  const feeders = new Map<Layer, Layer>();
  const feeding = new Set<Layer>();
  for (const layer of layers) {
    for (const value of layer.inputs.length > 1 ? new Set(layer.inputs) : layer.inputs) {
      if (value !== layer.output) push(readers, value, layer);
      const feeder = makers.get(value);
      if (feeder === undefined) continue;
      feeding.add(feeder);
      if (!feeders.has(layer)) feeders.set(layer, feeder);
    }
    makers.set(layer.output, layer);
  }
  for (const { name, value } of outputs) push(heads, value, name);
  const isTrained = parts.settings.train.span !== null;
  const written = writtenSources(parts.file, parts.settings.data, parts.sources);
  let counted: ReadonlyMap<string, number> | null = null;
  const users = (): ReadonlyMap<string, number> => (counted ??= countUsers(layers));
  return { ...parts, written, readers, heads, makers, feeders, feeding, users, isTrained };
}

function push<T>(lists: Map<ValueId, T[]>, value: ValueId, item: T): void {
  const list = lists.get(value);
  if (list === undefined) lists.set(value, [item]);
  else list.push(item);
}

/** Layers that make something of what a layer gives; those that only hand it on are looked through. */
export function readersOf({ readers }: LintedModel, { output }: Layer): readonly Layer[] {
  return readers.get(output) ?? nobody;
}

const nobody: readonly Layer[] = [];

/** The layer whose output is the only input of another, and stands before it; `null` for none or several. */
export function layerBefore({ feeders }: LintedModel, layer: Layer): Layer | null {
  return layer.inputs.length > 1 ? null : (feeders.get(layer) ?? null);
}

function countUsers(layers: readonly Layer[]): ReadonlyMap<string, number> {
  const users = new Map<string, number>();
  for (const { parameters } of layers)
    for (const name of parameters) users.set(name, (users.get(name) ?? 0) + 1);
  return users;
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
  const headsOf = ({ output }: Layer): readonly string[] => model.heads.get(output) ?? [];
  return headsOf(lastOfWay(model, layer, (next, at) => headsOf(at).length === 0 && isTransparent(next)));
}

/** The only layer that reads a layer's output, behind layers of some kinds that are read by nothing else. */
export function onlyReaderBehind(
  model: LintedModel,
  layer: Layer,
  isTransparent: (layer: Layer) => boolean,
): Layer | null {
  return onlyReader(model, lastOfWay(model, layer, isTransparent));
}

/** Goes from layer to layer as long as each is read by one other only, and `goesOn` says so. */
function lastOfWay(model: LintedModel, layer: Layer, goesOn: (next: Layer, at: Layer) => boolean): Layer {
  let at = layer;
  for (let next = onlyReader(model, at); next !== null && goesOn(next, at); next = onlyReader(model, at))
    at = next;
  return at;
}

function onlyReader(model: LintedModel, layer: Layer): Layer | null {
  const readers = readersOf(model, layer);
  const reader = readers.length === 1 ? readers[0] : undefined;
  // Values are numbered as they are made: a way of rising numbers comes to an end.
  return reader === undefined || reader.output <= layer.output ? null : reader;
}
