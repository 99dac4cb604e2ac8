import { closestWord, type MessageSlots } from '@convlang/diagnostics';

/** What is counted while blocks and repeats are expanded, and what one costs. A unit is about a microsecond. */
const prices = {
  stages: 1,
  layers: 16,
  ops: 16,
  'arrays of weights': 16,
  /** Of what is written in a stage, read anew each time: arguments, terms, conditions. */
  characters: 1 / 16,
  /** Of tables, each time one is used. */
  'table entries': 1,
  /** Names that a file takes in from another. */
  names: 16,
} as const;

/** A thing that costs work. */
export type WorkKind = keyof typeof prices;

/** What a file may cost for each of its characters beyond `Limits.work`, so that nothing written out is too much. */
export const WORK_PER_CHARACTER = 40;

/** How many names are looked through for ones that were meant, in all. A file with many unknown names has no use for more. */
const MOST_COMPARED_NAMES = 200_000;

const kinds = Object.keys(prices) as readonly WorkKind[];
const nothing = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<WorkKind, number>;

/** What some things of a kind cost. */
export function priceOf(kind: WorkKind, count: number): number {
  return prices[kind] * count;
}

/**
 * The work that an analysis has done and may still do. It is counted and not timed, so that a file is refused everywhere or
 * nowhere.
 */
export class Work {
  readonly #counts: Record<WorkKind, number> = { ...nothing };
  #limit: number;
  #done = 0;
  /** Names that may still be looked through. */
  #names: number;

  /** @param names how many names may be looked through for ones that were meant */
  constructor(limit: number, names = MOST_COMPARED_NAMES) {
    this.#limit = limit;
    this.#names = names;
  }

  get done(): number {
    return this.#done;
  }

  get isTooMuch(): boolean {
    return this.#done > this.#limit;
  }

  /** What may still be done. */
  get left(): number {
    return this.#limit - this.#done;
  }

  /** Lets the work be greater by what a text of some length may cost. */
  allow(characters: number): void {
    this.#limit += characters * WORK_PER_CHARACTER;
  }

  /** Counts work, and says whether it may go on. */
  spend(kind: WorkKind, count: number): boolean {
    this.#counts[kind] += count;
    this.#done += prices[kind] * count;
    return !this.isTooMuch;
  }

  /** What E406 says. */
  slots(): MessageSlots<'E406'> {
    return { limit: Math.floor(this.#limit).toLocaleString('en-US'), largest: this.#largest() };
  }

  /** What the most work went into, `65,537 layers and 131,074 ops`. */
  #largest(): string {
    return kinds
      .map((kind) => [kind, this.#counts[kind]] as const)
      .filter(([, count]) => count > 0)
      .sort((a, b) => prices[b[0]] * b[1] - prices[a[0]] * a[1])
      .slice(0, 2)
      .map(([kind, count]) => `${count.toLocaleString('en-US')} ${kind}`)
      .join(' and ');
  }

  /** The name that was meant; nothing when too many names were looked through already. */
  closest(name: string, candidates: readonly string[] | (() => readonly string[])): string | undefined {
    if (this.#names <= 0) return undefined;
    const names = typeof candidates === 'function' ? candidates() : candidates;
    this.#names -= names.length;
    return closestWord(name, names);
  }
}
