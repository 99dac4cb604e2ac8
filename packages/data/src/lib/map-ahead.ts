/**
 * What becomes of items, in their order, while the next ones are already under way. What is under way when the caller stops is waited for.
 *
 * @param most how many are under way at a time, at least 1
 */
export async function* mapAhead<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  most: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const begun: Promise<R>[] = [];
  try {
    for await (const item of items) {
      const result = map(item);
      // It is told when its turn comes.
      result.catch(() => undefined);
      begun.push(result);
      while (begun.length >= most) yield (await begun.shift()) as R;
    }
    while (begun.length > 0) yield (await begun.shift()) as R;
  } finally {
    await Promise.allSettled(begun);
  }
}
