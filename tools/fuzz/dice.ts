import fc from 'fast-check';

/** Draws numbers one after the other; the same seed and step give the same draws. */
export interface Dice {
  /** A whole number of [0, bound); 0 where there is none. */
  below(bound: number): number;
  /** One of some things. */
  pick<T>(things: readonly [T, ...T[]]): T;
}

/** Dice of fast-check for one input: `step` is the input's number. */
export function createDice(seed: number, name: string, step: number): Dice {
  const [draw] = fc.sample(fc.gen(), { seed: mixed(seed, name, step), numRuns: 1, unbiased: true });
  if (draw === undefined) throw new Error('fast-check gave no sample');
  const below = (bound: number): number => (bound < 1 ? 0 : draw(fc.nat, { max: bound - 1 }));
  return { below, pick: (things) => things[below(things.length)] ?? things[0] };
}

/** One of fast-check's seeds, which are whole numbers of 32 bits; neighbours are far apart. */
function mixed(seed: number, name: string, step: number): number {
  return Array.from(name).reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    Math.imul(seed, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b),
  );
}
