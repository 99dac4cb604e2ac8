import { blockCalls, isSameBlockCall, type BlockCall, type Graph } from '@convlang/ir';
import type { LayerSummary } from './summarize.js';

/** What a folded block shows in place of its layers. */
export interface BlockRow {
  readonly kind: 'block';
  /** How many open blocks it lies in. */
  readonly level: number;
  /** The call: `inception(64, 96, 128, 16, 32, 32)`. */
  readonly call: string;
  /** The name that the file gives the call, `i3a`; `null` without one. */
  readonly name: string | null;
  /** Calls one after the other that are folded into this row. */
  readonly times: number;
  /** The layers of all of them. */
  readonly layers: readonly LayerSummary[];
}

/** A line of a folded table. */
export type FoldedRow =
  | BlockRow
  | { readonly kind: 'layer'; readonly level: number; readonly layer: LayerSummary }
  /** The beginning of an open block, whose rows follow one level further in. */
  | { readonly kind: 'open'; readonly level: number; readonly call: string; readonly name: string | null };

/** A layer with its row. */
interface Entry {
  readonly calls: readonly BlockCall[];
  readonly row: LayerSummary;
}

/**
 * The layers of a model with its blocks folded. Equal calls that follow one another, as in a repeat, become one row; a block of
 * one layer is shown as that layer.
 *
 * @param depth how many blocks inside one another are open: 0 for none
 */
export function foldLayers(graph: Graph, rows: readonly LayerSummary[], depth: number): readonly FoldedRow[] {
  const entries = graph.layers.flatMap((layer, i) => {
    const row = rows[i];
    return row === undefined ? [] : [{ calls: blockCalls(layer), row }];
  });
  return fold(entries, { level: 0, depth, prefix: '' });
}

/** The largest depth at which a model has at most `most` rows, at least 0. */
export function fittingDepth(graph: Graph, rows: readonly LayerSummary[], most: number): number {
  const deepest = Math.max(0, ...graph.layers.map(({ origin }) => (origin?.chain ?? []).length));
  const depths = [...Array(deepest + 1).keys()];
  return depths.findLast((depth) => foldLayers(graph, rows, depth).length <= most) ?? 0;
}

interface Place {
  readonly level: number;
  readonly depth: number;
  /** Of the names of all layers here: `i3a/`. */
  readonly prefix: string;
}

function fold(entries: readonly Entry[], place: Place): readonly FoldedRow[] {
  const result: FoldedRow[] = [];
  let last: { readonly call: BlockCall; readonly size: number } | null = null;
  for (let at = 0; at < entries.length;) {
    const { call, members } = groupAt(entries, at, place.level);
    at += members.length;
    const before = result.at(-1);
    if (call === null || members.length === 1) {
      result.push(...members.map(({ row }) => ({ kind: 'layer', level: place.level, layer: row }) as const));
      last = null;
    } else if (place.level < place.depth) {
      result.push(...openBlock(call, members, place));
      last = null;
    } else if (
      before?.kind === 'block' &&
      last?.size === members.length &&
      isSameBlockCall(last.call, call)
    ) {
      const layers = [...before.layers, ...members.map(({ row }) => row)];
      result[result.length - 1] = { ...before, times: before.times + 1, layers };
    } else {
      const layers = members.map(({ row }) => row);
      result.push({ kind: 'block', ...titleOf(call, members, place), times: 1, layers });
      last = { call, size: members.length };
    }
  }
  return result;
}

/** The layers from `at` on that lie in the same call; one alone when it lies in none at this level. */
function groupAt(
  entries: readonly Entry[],
  at: number,
  level: number,
): { readonly call: BlockCall | null; readonly members: readonly Entry[] } {
  const callOf = (entry: Entry | undefined): BlockCall | null => entry?.calls[level] ?? null;
  const call = callOf(entries[at]);
  if (call === null) return { call, members: entries.slice(at, at + 1) };
  let end = at + 1;
  while (end < entries.length && callOf(entries[end])?.number === call.number) end++;
  return { call, members: entries.slice(at, end) };
}

function openBlock(call: BlockCall, members: readonly Entry[], place: Place): readonly FoldedRow[] {
  const title = titleOf(call, members, place);
  const prefix = title.name === null ? place.prefix : `${place.prefix}${title.name}/`;
  return [{ kind: 'open', ...title }, ...fold(members, { ...place, level: place.level + 1, prefix })];
}

function titleOf(
  { link }: BlockCall,
  members: readonly Entry[],
  { level, prefix }: Place,
): { readonly level: number; readonly call: string; readonly name: string | null } {
  const [first] = members;
  const rest = first?.row.name.slice(prefix.length) ?? '';
  const end = rest.indexOf('/');
  const own = end < 0 ? null : rest.slice(0, end);
  const isShared = own !== null && members.every(({ row }) => row.name.startsWith(`${prefix}${own}/`));
  return { level, call: link.text, name: isShared ? own : null };
}
