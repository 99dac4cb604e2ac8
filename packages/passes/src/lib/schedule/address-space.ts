import type { Graph } from '@convlang/ir';
import { aligned, type MemoryPlan, type MemoryRange, type Place } from './plan-memory.js';

/**
 * What several plans take of one memory. They share the parameters that they have in common, and the room for arena and scratch: so
 * only one of them runs at a time.
 */
export interface AddressSpace {
  /** Where parameters lie, by {@link parameterKey}. */
  readonly parameters: ReadonlyMap<string, MemoryRange>;
  /** Arena and scratch of whichever plan runs; as large as the largest needs. */
  readonly work: MemoryRange;
  /** Where plans that are gone kept something. */
  readonly free: readonly MemoryRange[];
  /** Bytes of all of it. */
  readonly bytes: number;
}

/** The address space of no plan. */
export const EMPTY_SPACE: AddressSpace = {
  parameters: new Map(),
  work: { offset: 0, bytes: 0 },
  free: [],
  bytes: 0,
};

/** A parameter of one size; graphs that give a name different sizes do not share it. */
export function parameterKey(name: string, bytes: number): string {
  return `${bytes} ${name}`;
}

/**
 * Gives a plan its addresses in a space that it shares with the plans that came before. Nothing that has an address gets another one: new
 * parameters go to the end, and so does the room for arena and scratch where that which is there is too small and cannot grow in place.
 * The first plan keeps the addresses that `planMemory` gave it.
 *
 * @returns the plan with its addresses, its range of parameters reaching from the first of them to the last; and the space with it
 */
export function joinSpace(
  plan: MemoryPlan,
  space: AddressSpace,
): { readonly plan: MemoryPlan; readonly space: AddressSpace } {
  const own = ownParameters(plan);
  const parameters = new Map(space.parameters);
  let end = space.bytes;
  for (const [key, { bytes }] of own) {
    if (parameters.has(key)) continue;
    parameters.set(key, { offset: end, bytes });
    end += aligned(bytes);
  }
  const workBytes = plan.arena.bytes + aligned(plan.scratch.bytes);
  const work = roomFor(workBytes, space.work, end);
  end = Math.max(end, work.offset + work.bytes);
  const { bytes: keptBytes } = plan.kept;
  const reused = keptBytes === 0 ? undefined : space.free.find(({ bytes }) => bytes >= keptBytes);
  const kept = { offset: reused?.offset ?? end, bytes: keptBytes };
  const rangeOf = (key: string): MemoryRange => parameters.get(key) as MemoryRange;
  const moved = (place: Place): Place => {
    if (place.kind === 'parameter') return { ...place, ...rangeOf(parameterKey(place.name, place.bytes)) };
    return { ...place, offset: place.offset - plan.arena.offset + work.offset };
  };
  return {
    plan: {
      schedule: plan.schedule,
      places: plan.places.map(moved),
      parameters: hull([...own.keys()].map(rangeOf)),
      arena: { offset: work.offset, bytes: plan.arena.bytes },
      scratch: { offset: work.offset + plan.arena.bytes, bytes: plan.scratch.bytes },
      kept,
    },
    space: {
      parameters,
      work,
      free: space.free.filter((range) => range !== reused),
      bytes: reused === undefined ? end + aligned(keptBytes) : end,
    },
  };
}

/** The space when a plan in it is gone: what it kept is free for others. */
export function leaveSpace({ kept }: MemoryPlan, space: AddressSpace): AddressSpace {
  return kept.bytes === 0 ? space : { ...space, free: [...space.free, kept] };
}

/** The parameters that a plan has in the memory of parameters. */
function ownParameters({ schedule, places }: MemoryPlan): ReadonlyMap<string, MemoryRange> {
  const { parameters }: Graph = schedule.graph;
  return new Map(
    parameters.flatMap(({ name, value }): readonly [string, MemoryRange][] => {
      const place = places[value];
      return place?.kind === 'parameter' ? [[parameterKey(name, place.bytes), place]] : [];
    }),
  );
}

/** @param end of all that has an address */
function roomFor(bytes: number, work: MemoryRange, end: number): MemoryRange {
  if (bytes <= work.bytes) return work;
  const isLast = work.bytes > 0 && work.offset + work.bytes === end;
  return { offset: isLast ? work.offset : end, bytes };
}

function hull(ranges: readonly MemoryRange[]): MemoryRange {
  const offset = ranges.reduce((least, range) => Math.min(least, range.offset), Infinity);
  if (offset === Infinity) return { offset: 0, bytes: 0 };
  const end = ranges.reduce((most, range) => Math.max(most, range.offset + aligned(range.bytes)), 0);
  return { offset, bytes: end - offset };
}
