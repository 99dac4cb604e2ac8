/**
 * How many of some items, which are in order, begin before an offset; so it is the place of the first that does not.
 *
 * @param startOf where an item begins
 */
export function countBefore<T>(sorted: readonly T[], offset: number, startOf: (item: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(sorted[middle] as T) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
