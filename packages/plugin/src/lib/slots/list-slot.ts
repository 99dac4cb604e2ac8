import type { Slot } from './slot.js';
import { firstFault, type FaultOf } from './value-fault.js';

/** What is known of the entries of a slot that is a list of things with names. */
export interface ListSlot<T> {
  /** What an entry is, as E554 says it: `backend`. */
  readonly noun: string;
  /** The form of an entry. */
  readonly entry: FaultOf;
  readonly page: (list: readonly T[]) => readonly string[];
}

/** A slot of things that have names, in an order; the core has none. */
export function listSlot<T extends { readonly name: string }>({
  noun,
  entry,
  page,
}: ListSlot<T>): Slot<readonly T[]> {
  return {
    core: [],
    fault: (value, place) =>
      Array.isArray(value)
        ? firstFault(value.entries(), ([i, each]) => entry(each, `${place}[${i}]`))
        : `\`${place}\` is no list`,
    names: (list) => list.map(({ name }) => ({ kind: noun, name })),
    merge: (first, brought) => [...first, ...brought.flat()],
    page,
  };
}
