/**
 * Makes a failing text smaller as long as it still fails: cuts pieces of half its length, then a quarter, down to one
 * character (delta debugging).
 *
 * @param fails whether a text still fails
 * @param deadline time in milliseconds since 1970 after which nothing more is tried
 */
export async function shrink(
  text: string,
  fails: (text: string) => Promise<boolean>,
  deadline: number,
): Promise<string> {
  let smallest = text;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < smallest.length;) {
      if (Date.now() >= deadline) return smallest;
      const candidate = smallest.slice(0, start) + smallest.slice(start + size);
      if (await fails(candidate)) smallest = candidate;
      else start += size;
    }
  }
  return smallest;
}
