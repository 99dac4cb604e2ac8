import type { Slot } from './slot.js';
import { firstFault, isRecord } from './value-fault.js';

/** Slots by name. */
export type Slots = Readonly<Record<string, Slot<unknown>>>;

/** What may stand in some slots. */
export type Brought<S extends Slots> = { readonly [K in keyof S]?: Parameters<S[K]['names']>[0] };

/** What stands in some slots once everything is put together. */
export type Merged<S extends Slots> = { readonly [K in keyof S]: S[K]['core'] };

/** Several slots as one: an object with a member for each, all of which may be absent. */
export function groupSlot<const S extends Slots>(slots: S): Slot<Brought<S>, Merged<S>> {
  const entries: readonly (readonly [string, Slot<unknown>])[] = Object.entries(slots);
  const eachIn = <T>(group: Brought<S>, ask: (slot: Slot<unknown>, value: unknown) => readonly T[]) =>
    entries.flatMap(([name, slot]) => (group[name] === undefined ? [] : ask(slot, group[name])));
  const merged = (of: (name: string, slot: Slot<unknown>) => unknown) =>
    Object.fromEntries(entries.map(([name, slot]) => [name, of(name, slot)])) as Merged<S>;
  return {
    core: merged((_, { core }) => core),
    reserved: entries.flatMap(([, { reserved = [] }]) => reserved),
    fault: (value, place) => {
      if (!isRecord(value)) return `\`${place}\` is no object`;
      const unknown = Object.keys(value).find((name) => !Object.hasOwn(slots, name));
      if (unknown !== undefined)
        return `\`${place}.${unknown}\` is none of ${entries.map(([name]) => name).join(', ')}`;
      return slotFault(entries, value, `${place}.`);
    },
    names: (group) => eachIn(group, (slot, value) => slot.names(value)),
    merge: (core, brought) =>
      merged((name, slot) =>
        slot.merge(
          core[name],
          brought.flatMap((group) => (group[name] === undefined ? [] : [group[name]])),
        ),
      ),
    page: (group) => eachIn(group, (slot, value) => slot.page(value)),
  };
}

/** The first fault in what stands in some slots of an object. */
export function slotFault(
  slots: Iterable<readonly [string, Slot<unknown>]>,
  value: Readonly<Record<string, unknown>>,
  prefix = '',
): string | null {
  return firstFault(slots, ([name, slot]) =>
    value[name] === undefined ? null : slot.fault(value[name], `${prefix}${name}`),
  );
}
