/** Work that gives what is to be waited for before it goes on. */
export type Pausing<T> = Generator<Promise<void>, T, void>;

/** Does such work: what it gives is there at once where nothing was to be waited for. */
export function finish<T>(work: Pausing<T>): T | Promise<T> {
  const { done, value } = work.next();
  return done === true ? value : finishLater(work, value);
}

async function finishLater<T>(work: Pausing<T>, first: Promise<void>): Promise<T> {
  await first;
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    await value;
  }
}
