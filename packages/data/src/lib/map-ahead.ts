/**
 * What becomes of items, in their order, each as soon as it is there, while the next ones are already under way. What is under way when the
 * caller stops is waited for; an item that is not there yet is not.
 *
 * @param most how many are under way at a time, at least 1
 */
export async function* mapAhead<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  most: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const begun: Promise<R>[] = [];
  /** The item that is asked for, until it is there. */
  let asked: Promise<IteratorResult<T>> | null = null;
  let isDone = false;
  try {
    for (;;) {
      const [first] = begun;
      if (isDone && first === undefined) return;
      if (!isDone && begun.length < most) {
        asked ??= Promise.resolve(iterator.next());
        if (first === undefined || (await isFirst(asked, first))) {
          const item: IteratorResult<T> = await asked;
          asked = null;
          if (item.done === true) isDone = true;
          else begun.push(told(map(item.value)));
          continue;
        }
      }
      yield (await begun.shift()) as R;
    }
  } finally {
    await Promise.allSettled(begun);
    const end = Promise.all([asked, isDone ? undefined : iterator.return?.()]);
    if (asked === null) await end;
    // It ends when what it waits for comes, if ever.
    else end.catch(() => undefined);
  }
}

/** Whether one is there before, or at the same time as another; a failure is there as well. */
function isFirst(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  const yes = (): boolean => true;
  const no = (): boolean => false;
  return Promise.race([one.then(yes, yes), other.then(no, no)]);
}

/** A failure is told when its turn comes. */
function told<R>(result: Promise<R>): Promise<R> {
  result.catch(() => undefined);
  return result;
}
