/** Channels that are written out; the others are told by their sum. */
const MOST_WRITTEN = 4;

/** The channels that add most, the largest first; all in their order where they are few. */
export function shownChannels(sums: readonly number[]): readonly number[] {
  const all = sums.map((_, channel) => channel);
  if (all.length <= MOST_WRITTEN) return all;
  const size = (channel: number): number => Math.abs(sums[channel] ?? 0);
  return all.toSorted((a, b) => size(b) - size(a) || a - b).slice(0, MOST_WRITTEN);
}
