/**
 * Edits between two words: insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
 * Gives up with `Infinity` above `limit`.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      const replaced = (previous[j - 1] ?? Infinity) + same;
      current.push(
        Math.min(replaced, swapped, (previous[j] ?? Infinity) + 1, (current[j - 1] ?? Infinity) + 1),
      );
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? Infinity;
}

/**
 * The one of `candidates` that was most likely meant by `word`: no edit for words up to two letters, at most
 * one up to four, two up to eight, three beyond; upper and lower case count as equal. Undefined when nothing is near; the first one wins a tie.
 */
export function closestWord(word: string, candidates: Iterable<string>): string | undefined {
  const limit = word.length <= 2 ? 0 : word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance - 1);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
