import type { LayerSummary } from '@convlang/inspect';
import type { ChainLink } from '@convlang/diagnostics';
import { layerLinks, type Graph, type Layer } from '@convlang/ir';
import type { AnyLayer } from '@convlang/ops';

/** A layer with its counts. */
export interface CountedLayer {
  readonly layer: Layer;
  readonly row: LayerSummary;
}

/** What becomes one node: a layer, and the small ones after it that nothing else reads between. */
export interface Unit {
  readonly head: CountedLayer;
  /** `[head, ...tags]`. */
  readonly members: readonly CountedLayer[];
  /** Block calls that the unit lies in, without those that hold nothing else. Outermost first. */
  readonly chain: readonly ChainLink[];
}

/**
 * Gathers layers into units, in the order of the source.
 *
 * @param words of the language, which say what may be a tag
 */
export function gatherUnits(
  graph: Graph,
  rows: readonly LayerSummary[],
  words: Readonly<Record<string, AnyLayer>>,
): readonly Unit[] {
  const links = layerLinks(graph.layers);
  const held = countByLink(graph.layers);
  const groups: CountedLayer[][] = [];
  const groupOf = new Map<string, CountedLayer[]>();
  for (const [i, layer] of graph.layers.entries()) {
    const row = rows[i];
    if (row === undefined) continue;
    const [feeder] = links.get(layer.name)?.from ?? [];
    const before = feeder === undefined ? undefined : groupOf.get(feeder.name);
    const isRead = before !== undefined && links.get(before.at(-1)?.layer.name ?? '')?.to.length === 1;
    const joins = isRead && words[layer.kind]?.isTag === true && before.at(-1)?.layer === feeder;
    const group = joins && fitsBlocks([...before, { layer, row }], held) ? before : [];
    if (group.length === 0) groups.push(group);
    group.push({ layer, row });
    groupOf.set(layer.name, group);
  }
  return groups.flatMap((members) => unitOf(members, held));
}

function countByLink(layers: readonly Layer[]): ReadonlyMap<ChainLink, number> {
  const counts = new Map<ChainLink, number>();
  for (const { origin } of layers)
    for (const link of origin?.chain ?? []) counts.set(link, (counts.get(link) ?? 0) + 1);
  return counts;
}

/** Whether all members lie in the same blocks, apart from those that hold nothing but members; and in the same side head. */
function fitsBlocks(members: readonly CountedLayer[], held: ReadonlyMap<ChainLink, number>): boolean {
  const chains = members.map((member) => openChain([member], members, held));
  const [first] = chains;
  const isInput = members[0]?.layer.kind === 'input';
  const isOneHead = members.every(({ layer }) => layer.tap === members[0]?.layer.tap);
  return !isInput && isOneHead && chains.every((chain) => isSameChain(chain, first ?? []));
}

/** The block calls of some layers without those that hold no layer outside `all`. */
function openChain(
  [member]: readonly CountedLayer[],
  all: readonly CountedLayer[],
  held: ReadonlyMap<ChainLink, number>,
): readonly ChainLink[] {
  const inside = (link: ChainLink): number =>
    all.filter(({ layer }) => layer.origin?.chain.includes(link) === true).length;
  return member?.layer.origin?.chain.filter((link) => held.get(link) !== inside(link)) ?? [];
}

function isSameChain(a: readonly ChainLink[], b: readonly ChainLink[]): boolean {
  return a.length === b.length && a.every((link, i) => link === b[i]);
}

function unitOf(members: readonly CountedLayer[], held: ReadonlyMap<ChainLink, number>): readonly Unit[] {
  const [head] = members;
  return head === undefined ? [] : [{ head, members, chain: openChain([head], members, held) }];
}
