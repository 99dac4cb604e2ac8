import type { Slot } from './slot.js';
import { firstFault, isRecord, type FaultOf } from './value-fault.js';

type Table<T> = Readonly<Record<string, T>>;

/** What is known of the entries of a slot that is a table: things by name. */
export interface TableSlot<T> {
  /** What an entry is, as E554 says it: `layer`. */
  readonly noun: string;
  /** Default none. */
  readonly core?: Table<T>;
  /** Names of which convlang has its own, though not in such a table. Default none. */
  readonly reserved?: readonly string[];
  /** The form of an entry. */
  readonly entry: FaultOf;
  /** Default nothing. */
  readonly page?: (table: Table<T>) => readonly string[];
}

/** A slot of things by name. */
export function tableSlot<T>({
  noun,
  core = {},
  reserved = [],
  entry,
  page = () => [],
}: TableSlot<T>): Slot<Table<T>> {
  const named = (names: readonly string[]) => names.map((name) => ({ kind: noun, name }));
  return {
    core,
    reserved: named(reserved),
    fault: (value, place) =>
      isRecord(value)
        ? firstFault(
            Object.entries(value),
            ([key, each]) => entry(each, `${place}.${key}`) ?? otherName(key, each, place),
          )
        : `\`${place}\` is no object`,
    names: (table) => named(Object.keys(table)),
    merge: (first, brought) => Object.assign({}, first, ...brought) as Table<T>,
    page,
  };
}

/** What has a name of its own stands under it. */
function otherName(key: string, entry: unknown, place: string): string | null {
  return isRecord(entry) && 'name' in entry && entry['name'] !== key
    ? `\`${place}.${key}\` is called ${String(entry['name'])}`
    : null;
}
