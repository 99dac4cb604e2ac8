import { RandomStream } from '@convlang/tensor';

/** Draws numbers one after the other; the same seed and step give the same draws. */
export interface Dice {
  /** A whole number of [0, bound). */
  below(bound: number): number;
  /** One of some things. */
  pick<T>(things: readonly [T, ...T[]]): T;
}

/** Dice for one input: `step` is the input's number. */
export function createDice(seed: number, name: string, step: number): Dice {
  const stream = new RandomStream(seed, name, 'draw');
  let drawn = 0;
  const below = (bound: number): number => stream.integer(step, drawn++, bound);
  return { below, pick: (things) => things[below(things.length)] ?? things[0] };
}
