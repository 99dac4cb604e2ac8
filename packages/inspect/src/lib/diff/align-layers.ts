import { sizesOf, type Graph, type Layer } from '@convlang/ir';
import { isAutoName, settingsByLayer, type LayerSettings } from './layer-settings.js';

/** Two layers taken for one another. */
export type LayerPair = readonly [before: Layer, after: Layer];

/** What of one network is what of another. */
export interface Alignment {
  /** In the order of both. */
  readonly kept: readonly LayerPair[];
  /** The same layer at another place. */
  readonly moved: readonly LayerPair[];
}

/** A layer as it is compared. */
interface Item {
  readonly layer: Layer;
  readonly settings: LayerSettings;
  /** Word and settings; equal texts are equal layers. */
  readonly signature: string;
  readonly shape: string;
  /** Names of the blocks that it lies in. */
  readonly blocks: string;
  readonly isAuto: boolean;
}

/** Cells of the table beyond which layers are matched by name only. */
const LARGEST_TABLE = 8_000_000;

/**
 * Finds the layers of one network in another: the sequence of pairs with the greatest likeness, so that a layer put in between
 * changes nothing about those behind it. Names that files give weigh most, then settings, then shapes and blocks; a layer of another word
 * is another layer unless the file gives it the same name. What is left over and is alike has moved.
 *
 * Source: S. B. Needleman, C. D. Wunsch, "A general method applicable to the search for similarities in the amino acid sequence
 * of two proteins", Journal of Molecular Biology 48(3), 1970, with no cost for gaps.
 */
export function alignLayers(before: Graph, after: Graph): Alignment {
  const [a, b] = [itemsOf(before), itemsOf(after)];
  const head = countWhile(Math.min(a.length, b.length), (i) => isTwin(a[i], b[i]));
  const rest = Math.min(a.length, b.length) - head;
  const tail = countWhile(rest, (i) => isTwin(a[a.length - 1 - i], b[b.length - 1 - i]));
  const middle = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)] as const;
  const kept = [
    ...zip(a.slice(0, head), b.slice(0, head)),
    ...(middle[0].length * middle[1].length > LARGEST_TABLE
      ? pairByName(...middle)
      : pairByLikeness(...middle)),
    ...zip(a.slice(a.length - tail), b.slice(b.length - tail)),
  ];
  const [left, right] = [without(a, kept, 0), without(b, kept, 1)];
  return { kept: kept.map(layersOf), moved: findMoved(left, right).map(layersOf) };
}

type ItemPair = readonly [Item, Item];

function layersOf([a, b]: ItemPair): LayerPair {
  return [a.layer, b.layer];
}

function itemsOf(graph: Graph): readonly Item[] {
  const settings = settingsByLayer(graph);
  return graph.layers.map((layer) => {
    const own = settings.get(layer.name) ?? new Map<string, string>();
    const lines = [...own].map(([key, value]) => `${key} ${value}`).sort();
    return {
      layer,
      settings: own,
      signature: [layer.kind, ...lines].join('\n'),
      shape: sizesOf(graph, layer.output).join('x'),
      blocks: (layer.origin?.chain ?? []).map(({ text }) => text.slice(0, text.indexOf('('))).join('/'),
      isAuto: isAutoName(layer),
    };
  });
}

function isTwin(a: Item | undefined, b: Item | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.signature === b.signature && a.layer.name === b.layer.name && a.shape === b.shape;
}

function countWhile(most: number, holds: (i: number) => boolean): number {
  let count = 0;
  while (count < most && holds(count)) count++;
  return count;
}

function zip(a: readonly Item[], b: readonly Item[]): readonly ItemPair[] {
  return a.flatMap((item, i) => {
    const other = b[i];
    return other === undefined ? [] : [[item, other] as const];
  });
}

function without(items: readonly Item[], pairs: readonly ItemPair[], side: 0 | 1): readonly Item[] {
  const taken = new Set(pairs.map((pair) => pair[side]));
  return items.filter((item) => !taken.has(item));
}

/** How much two layers are one another; 0 when they are not. */
function likeness(a: Item, b: Item): number {
  const isNamesake = !a.isAuto && !b.isAuto && a.layer.name === b.layer.name;
  if (a.layer.kind !== b.layer.kind) return isNamesake ? 1 : 0;
  const settings = a.signature === b.signature ? 4 : 2 * shareOfEqual(a.settings, b.settings);
  const place = (a.shape === b.shape ? 0.5 : 0) + (a.blocks === b.blocks ? 0.5 : 0);
  return 1 + settings + (isNamesake ? 4 : 0) + place;
}

function shareOfEqual(a: LayerSettings, b: LayerSettings): number {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return [...keys].filter((key) => a.get(key) === b.get(key)).length / Math.max(keys.size, 1);
}

function pairByName(a: readonly Item[], b: readonly Item[]): readonly ItemPair[] {
  const byName = new Map(b.map((item) => [item.layer.name, item]));
  return a.flatMap((item) => {
    const other = byName.get(item.layer.name);
    return other === undefined || likeness(item, other) === 0 ? [] : [[item, other] as const];
  });
}

/** The way through the table of all pairs with the greatest sum of likeness. */
function pairByLikeness(a: readonly Item[], b: readonly Item[]): readonly ItemPair[] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const alike = likenessAt(a, b, i, j);
      const paired = alike === 0 ? 0 : alike + at(i + 1, j + 1);
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  const pairs: ItemPair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i], b[j]];
    const alike = likenessAt(a, b, i, j);
    if (left !== undefined && right !== undefined && alike > 0 && at(i, j) === alike + at(i + 1, j + 1)) {
      pairs.push([left, right]);
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

function likenessAt(a: readonly Item[], b: readonly Item[], i: number, j: number): number {
  const [left, right] = [a[i], b[j]];
  return left === undefined || right === undefined ? 0 : likeness(left, right);
}

/** Layers left over on both sides that are the same: by the name that the file gives, else by settings and shape. */
function findMoved(left: readonly Item[], right: readonly Item[]): readonly ItemPair[] {
  const byName = groupBy(right, ({ layer, isAuto }) => (isAuto ? null : `${layer.kind} ${layer.name}`));
  const bySettings = groupBy(right, ({ signature, shape }) => `${signature}\n${shape}`);
  const taken = new Set<Item>();
  const take = (items: readonly Item[] | undefined): Item | undefined => {
    const found = items?.find((item) => !taken.has(item));
    if (found !== undefined) taken.add(found);
    return found;
  };
  return left.flatMap((item) => {
    const { layer, isAuto, signature, shape } = item;
    const namesake = isAuto ? undefined : take(byName.get(`${layer.kind} ${layer.name}`));
    const other = namesake ?? take(bySettings.get(`${signature}\n${shape}`));
    return other === undefined ? [] : [[item, other] as const];
  });
}

function groupBy(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
