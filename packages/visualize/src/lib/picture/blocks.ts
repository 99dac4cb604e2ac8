import { isSameBlockCall, type BlockCall } from '@convlang/ir';
import type { Unit } from './units.js';

/** A block with what lies in it; a side head is one too. */
export interface Block {
  readonly kind: 'block';
  readonly call: string | null;
  readonly name: string | null;
  /** Name of the side head, when the block is one. */
  readonly tap: string | null;
  readonly parts: readonly Part[];
  /** The units of each of the equal blocks that this one stands for, its own first. */
  readonly copies: readonly (readonly Unit[])[];
}

/** A piece of a network: a unit, or a block of pieces. */
export type Part = { readonly kind: 'unit'; readonly unit: Unit } | Block;

interface Place {
  readonly level: number;
  /** Side head that the place lies in. */
  readonly tap: string | null;
  /** Of the names of all layers here: `i3a/`. */
  readonly prefix: string;
  /** Whether equal blocks that follow one another become one. */
  readonly folds: boolean;
}

/**
 * Sorts units into blocks.
 *
 * @param folds whether equal blocks that follow one another, as in a repeat, become one
 */
export function sortIntoBlocks(units: readonly Unit[], folds: boolean): readonly Part[] {
  return partsOf(units, { level: 0, tap: null, prefix: '', folds });
}

function partsOf(units: readonly Unit[], place: Place): readonly Part[] {
  const parts: Part[] = [];
  let last: { readonly call: BlockCall; readonly block: Block } | null = null;
  for (let at = 0; at < units.length;) {
    const { members, call, tap } = groupAt(units, at, place);
    at += members.length;
    const [only] = members;
    if (tap === null && (call === null || members.length === 1)) {
      parts.push(...members.map((unit) => ({ kind: 'unit', unit }) as const));
      last = null;
      continue;
    }
    if (only === undefined) continue;
    const block: Block = tap === null ? callBlock(call, members, place) : tapBlock(tap, members, place);
    if (
      place.folds &&
      last !== null &&
      call !== null &&
      isSameBlockCall(last.call, call) &&
      isEqual(last.block, block)
    ) {
      const folded: Block = { ...last.block, copies: [...last.block.copies, members] };
      parts[parts.length - 1] = folded;
      last = { call, block: folded };
    } else {
      parts.push(block);
      last = call === null ? null : { call, block };
    }
  }
  return parts;
}

/** The units from `at` on that lie in the same call or begin the same side head; else the one there. */
function groupAt(
  units: readonly Unit[],
  at: number,
  place: Place,
): { readonly members: readonly Unit[]; readonly call: BlockCall | null; readonly tap: string | null } {
  const call = units[at]?.chain[place.level] ?? null;
  const tap = units[at]?.head.layer.tap ?? null;
  const lies = (unit: Unit): boolean => unit.chain[place.level]?.number === call?.number;
  const inCall = call === null ? [] : runFrom(units, at, lies);
  if (tap !== null && tap !== place.tap && inCall.every((unit) => unit.head.layer.tap === tap))
    return { members: runFrom(units, at, (unit) => unit.head.layer.tap === tap), call: null, tap };
  return { members: call === null ? units.slice(at, at + 1) : inCall, call, tap: null };
}

function runFrom(units: readonly Unit[], at: number, belongs: (unit: Unit) => boolean): readonly Unit[] {
  const end = units.findIndex((unit, i) => i > at && !belongs(unit));
  return units.slice(at, end < 0 ? units.length : end);
}

function callBlock(call: BlockCall | null, members: readonly Unit[], place: Place): Block {
  const name = sharedName(members, place.prefix);
  const prefix = name === null ? place.prefix : `${place.prefix}${name}/`;
  const parts = partsOf(members, { ...place, level: place.level + 1, prefix });
  return { kind: 'block', call: call?.link.text ?? null, name, tap: null, parts, copies: [members] };
}

/** A side head; when it is nothing but one block, it is that block. */
function tapBlock(tap: string, members: readonly Unit[], place: Place): Block {
  const name = sharedName(members, place.prefix);
  const prefix = name === null ? place.prefix : `${place.prefix}${name}/`;
  const parts = partsOf(members, { ...place, tap, prefix });
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'block') return { ...only, name: tap, tap };
  return { kind: 'block', call: null, name: tap, tap, parts, copies: [members] };
}

/** The part of their names after the prefix that all members share, up to a `/`. */
function sharedName(members: readonly Unit[], prefix: string): string | null {
  const rest = members[0]?.head.layer.name.slice(prefix.length) ?? '';
  const end = rest.indexOf('/');
  if (end < 0) return null;
  const own = rest.slice(0, end);
  const isShared = members.every(({ head }) => head.layer.name.startsWith(`${prefix}${own}/`));
  return isShared ? own : null;
}

/** Whether two blocks of the same call have come out alike; an `if` can make them differ. */
function isEqual(a: Block, b: Block): boolean {
  const [left = [], right = []] = [a.copies[0], b.copies[0]];
  return left.length === right.length && left.every((unit, i) => wordsOf(unit) === wordsOf(right[i]));
}

function wordsOf(unit: Unit | undefined): string {
  return JSON.stringify(unit?.members.map(({ layer }) => [layer.kind, layer.attrs]));
}
