import { layerLinks, sizesOf, type Graph, type Layer, type LayerLinks } from '@convlang/ir';
import { summarize, type LayerSummary, type ModelSummary } from '../summary/summarize.js';
import { alignLayers, type LayerPair } from './align-layers.js';
import { isAutoName, settingsByLayer, type LayerSettings } from './layer-settings.js';

/** One setting that is another. An empty text where there was or is none. */
export interface SettingChange {
  /** `filters`, `stride`, `pads`; `word` for a layer of another kind, `reads` for one with other inputs. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/**
 * One layer that is not the same in both networks. `changed` has other settings, `moved` stands at another place, `affected` is
 * told the same and has other figures because of a layer before it.
 */
export interface LayerDiff {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed' | 'affected';
  /** `null` for an added layer. */
  readonly before: LayerSummary | null;
  /** `null` for a removed layer. */
  readonly after: LayerSummary | null;
  /** Empty unless the layer is changed, or moved and changed. */
  readonly changes: readonly SettingChange[];
}

/** A name that is another, of a layer or of all layers in a block. */
export interface Rename {
  readonly before: string;
  readonly after: string;
}

/** What is different between two networks. */
export interface GraphDiff {
  /** Whether both have the same layers with the same settings in the same places; names need not agree. */
  readonly isSame: boolean;
  /** In the order of the second network, removed layers where they were. */
  readonly layers: readonly LayerDiff[];
  /** Names given in the files that are others; those made up from counts are none. */
  readonly renames: readonly Rename[];
  readonly before: ModelSummary;
  readonly after: ModelSummary;
}

/** Compares two networks layer by layer, as graphs: spelling, line breaks, blocks and made-up names do not count. */
export function diffGraphs(before: Graph, after: Graph): GraphDiff {
  const { kept, moved } = alignLayers(before, after);
  const sides = { before: sideOf(before), after: sideOf(after) };
  const keptPartners = partnersOf(kept);
  const partners = partnersOf([...kept, ...moved]);
  const compare = (pair: LayerPair, isMoved: boolean): LayerDiff | null =>
    comparePair(pair, isMoved, sides, { partners, keptPartners });
  const byAfter = new Map<string, LayerDiff | null>([
    ...kept.map((pair) => [pair[1].name, compare(pair, false)] as const),
    ...moved.map((pair) => [pair[1].name, compare(pair, true)] as const),
  ]);
  const layers = inOrder(sides, kept, byAfter, partners);
  return {
    isSame: layers.every(({ kind }) => kind === 'affected'),
    layers,
    renames: renamesOf([...kept, ...moved]),
    before: sides.before.summary,
    after: sides.after.summary,
  };
}

/** One of the two networks. */
interface Side {
  readonly graph: Graph;
  readonly summary: ModelSummary;
  readonly rows: ReadonlyMap<string, LayerSummary>;
  readonly settings: ReadonlyMap<string, LayerSettings>;
  readonly links: ReadonlyMap<string, LayerLinks>;
}

interface Sides {
  readonly before: Side;
  readonly after: Side;
}

function sideOf(graph: Graph): Side {
  const summary = summarize(graph);
  return {
    graph,
    summary,
    rows: new Map(summary.layers.map((layer) => [layer.name, layer])),
    settings: settingsByLayer(graph),
    links: layerLinks(graph.layers),
  };
}

/** Names of the second network by those of the first. */
interface Partners {
  readonly partners: ReadonlyMap<string, string>;
  /** Without moved layers. */
  readonly keptPartners: ReadonlyMap<string, string>;
}

function partnersOf(pairs: readonly LayerPair[]): ReadonlyMap<string, string> {
  return new Map(pairs.map(([a, b]) => [a.name, b.name]));
}

function comparePair(
  [a, b]: LayerPair,
  isMoved: boolean,
  sides: Sides,
  { partners, keptPartners }: Partners,
): LayerDiff | null {
  const [before, after] = [sides.before.rows.get(a.name), sides.after.rows.get(b.name)];
  if (before === undefined || after === undefined) return null;
  const changes = [
    ...(a.kind === b.kind ? [] : [{ name: 'word', before: a.kind, after: b.kind }]),
    ...settingChanges([a, b], sides, partners),
    ...roundingChanges([a, b], sides),
    ...(isMoved ? [] : readChanges([a, b], sides, keptPartners)),
  ];
  if (isMoved) return { kind: 'moved', before, after, changes };
  if (changes.length > 0) return { kind: 'changed', before, after, changes };
  return figures(before) === figures(after) ? null : { kind: 'affected', before, after, changes };
}

function figures({ output, pads, params, state, macs, receptiveField }: LayerSummary): string {
  return JSON.stringify([output, pads, params, state, macs, receptiveField]);
}

function settingChanges(
  [a, b]: LayerPair,
  { before, after }: Sides,
  partners: ReadonlyMap<string, string>,
): readonly SettingChange[] {
  const [own, other] = [before.settings.get(a.name), after.settings.get(b.name)];
  const keys = new Set([...(own?.keys() ?? []), ...(other?.keys() ?? [])]);
  const hasSamePads = before.rows.get(a.name)?.pads?.join() === after.rows.get(b.name)?.pads?.join();
  return [...keys]
    .map((name) => ({ name, before: own?.get(name) ?? '', after: other?.get(name) ?? '' }))
    .filter(({ name, before: text, after: next }) => {
      if (name === 'pads' && hasSamePads) return false;
      if (name === 'share') return (partners.get(text) ?? text) !== next;
      return text !== next;
    });
}

/** Rounding is a change where it makes one: another window on an input of the same size. */
function roundingChanges([a, b]: LayerPair, { before, after }: Sides): readonly SettingChange[] {
  const [own, other] = [a.attrs['rounding'], b.attrs['rounding']];
  if (typeof own !== 'string' || typeof other !== 'string' || own === other) return [];
  const [input, next] = [a.inputs[0], b.inputs[0]];
  if (input === undefined || next === undefined) return [];
  if (sizesOf(before.graph, input).join() !== sizesOf(after.graph, next).join()) return [];
  const window = ({ graph }: Side, { attrs, output }: LayerPair[0]): string =>
    JSON.stringify([sizesOf(graph, output), attrs['pads'], attrs['overhang']]);
  return window(before, a) === window(after, b) ? [] : [{ name: 'rounding', before: own, after: other }];
}

/** Other inputs, where all of them stayed in their places; behind an added, removed or moved layer they differ anyway. */
function readChanges(
  [a, b]: LayerPair,
  { before, after }: Sides,
  partners: ReadonlyMap<string, string>,
): readonly SettingChange[] {
  const namesBefore = ({ links }: Side, { name }: Layer): readonly string[] =>
    (links.get(name)?.from ?? []).map((layer) => layer.name);
  const [own, other] = [namesBefore(before, a), namesBefore(after, b)];
  const expected = own.map((name) => partners.get(name));
  const known = new Set(partners.values());
  if (expected.includes(undefined) || other.some((name) => !known.has(name))) return [];
  const isOrdered = a.kind !== 'add';
  const text = (names: readonly (string | undefined)[]): string =>
    (isOrdered ? [...names] : [...names].sort()).join(', ');
  return text(expected) === text(other)
    ? []
    : [{ name: 'reads', before: own.join(', '), after: other.join(', ') }];
}

/** The differences in the order of the second network; a removed layer stands where it was among those that stayed. */
function inOrder(
  { before, after }: Sides,
  kept: readonly LayerPair[],
  compared: ReadonlyMap<string, LayerDiff | null>,
  partners: ReadonlyMap<string, string>,
): readonly LayerDiff[] {
  const anchors = new Map(kept.map(([a, b]) => [b.name, a.name]));
  const removed = before.summary.layers.map((row) => ({ row, isGone: !partners.has(row.name) }));
  let next = 0;
  const removedUpTo = (name: string | null): readonly LayerDiff[] => {
    const found: LayerDiff[] = [];
    for (let item = removed[next]; item !== undefined && item.row.name !== name; item = removed[++next])
      if (item.isGone) found.push({ kind: 'removed', before: item.row, after: null, changes: [] });
    return found;
  };
  const rows = after.summary.layers.flatMap((row): readonly LayerDiff[] => {
    const anchor = anchors.get(row.name);
    const gone = anchor === undefined ? [] : removedUpTo(anchor);
    const own = compared.get(row.name);
    if (own === undefined) return [...gone, { kind: 'added', before: null, after: row, changes: [] }];
    return own === null ? gone : [...gone, own];
  });
  return [...rows, ...removedUpTo(null)];
}

/** Names that are others, cut to the part that is: a renamed block is one rename. */
function renamesOf(pairs: readonly LayerPair[]): readonly Rename[] {
  const renames = new Map<string, Rename>();
  for (const [a, b] of pairs) {
    if (a.name === b.name || (isAutoName(a) && isAutoName(b))) continue;
    const rename = withoutCommonEnd(a.name.split('/'), b.name.split('/'));
    renames.set(`${rename.before}\n${rename.after}`, rename);
  }
  return [...renames.values()];
}

function withoutCommonEnd(before: readonly string[], after: readonly string[]): Rename {
  let common = 0;
  while (
    common < Math.min(before.length, after.length) - 1 &&
    before.at(-1 - common) === after.at(-1 - common)
  )
    common++;
  const cut = (parts: readonly string[]): string => parts.slice(0, parts.length - common).join('/');
  return { before: cut(before), after: cut(after) };
}
