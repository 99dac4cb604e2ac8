import { hashDistance, type DifferenceHash } from './difference-hash.js';

/** Most bits in which pictures differ that look alike. */
export const MOST_BITS = 3;

/** A picture, by its place in its part, and the one of another part that is most like it. */
export interface LookAlike {
  readonly place: number;
  readonly other: number;
  readonly bits: number;
}

/**
 * For each of some pictures the one among others that looks most like it, where their hashes differ in at most {@link MOST_BITS} bits. Of four groups of bits one is then the
 * same, so that only those with such a group are compared.
 *
 * @param hashes `null` for pictures that are not compared
 */
export function lookAlikes(
  hashes: readonly (DifferenceHash | null)[],
  others: readonly (DifferenceHash | null)[],
): readonly LookAlike[] {
  const byGroup = new Map<number, number[]>();
  const keyOf = (group: number, bits: number): number => group * 2 ** 16 + bits;
  others.forEach((hash, i) =>
    hash?.forEach((bits, group) => {
      const key = keyOf(group, bits);
      const known = byGroup.get(key);
      if (known === undefined) byGroup.set(key, [i]);
      else known.push(i);
    }),
  );
  return hashes.flatMap((hash, place) => {
    let best: LookAlike | null = null;
    for (const [group, bits] of (hash ?? []).entries())
      for (const other of byGroup.get(keyOf(group, bits)) ?? []) {
        if (best?.bits === 0) break;
        const found = hashDistance(hash as DifferenceHash, others[other] as DifferenceHash);
        if (found <= MOST_BITS && found < (best?.bits ?? Infinity)) best = { place, other, bits: found };
      }
    return best === null ? [] : [best];
  });
}
