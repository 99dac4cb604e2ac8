import type { LayerSummary } from '@convlang/inspect';
import { blockCalls, layerLinks, type BlockCall, type Graph, type Layer } from '@convlang/ir';
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
  readonly chain: readonly BlockCall[];
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
  const held = countByCall(graph.layers);
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

/** How many layers lie in a call, by its number. */
type CallCounts = ReadonlyMap<number, number>;

function countByCall(layers: readonly Layer[]): CallCounts {
  const counts = new Map<number, number>();
  for (const layer of layers)
    for (const { number } of blockCalls(layer)) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** Whether all members lie in the same blocks, apart from those that hold nothing but members; and in the same side head. */
function fitsBlocks(members: readonly CountedLayer[], held: CallCounts): boolean {
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
  held: CallCounts,
): readonly BlockCall[] {
  if (member === undefined) return [];
  const inside = countByCall(all.map(({ layer }) => layer));
  return blockCalls(member.layer).filter(({ number }) => held.get(number) !== inside.get(number));
}

function isSameChain(a: readonly BlockCall[], b: readonly BlockCall[]): boolean {
  return a.length === b.length && a.every(({ number }, i) => number === b[i]?.number);
}

function unitOf(members: readonly CountedLayer[], held: CallCounts): readonly Unit[] {
  const [head] = members;
  return head === undefined ? [] : [{ head, members, chain: openChain([head], members, held) }];
}
