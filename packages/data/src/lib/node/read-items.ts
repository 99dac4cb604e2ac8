import type { ByteStore } from './file/open-bytes.js';

/** Where the items of a file lie: one after another, all of one size. */
export interface ItemLayout {
  /** Byte of the first item. */
  readonly start: number;
  readonly itemBytes: number;
}

/**
 * Reads items by number, neighbours in one go.
 *
 * @param numbers of the items, in the order wanted
 * @param take called once an item with its place in `numbers`, its bytes and the byte of the file where it begins
 */
export async function readItems(
  store: ByteStore,
  { start, itemBytes }: ItemLayout,
  numbers: ArrayLike<number>,
  take: (place: number, bytes: Uint8Array, offset: number) => void,
): Promise<void> {
  const runs: Promise<void>[] = [];
  for (let first = 0; first < numbers.length;) {
    const end = endOfRun(numbers, first);
    runs.push(readRun(first, end));
    first = end;
  }
  await Promise.all(runs);

  async function readRun(first: number, end: number): Promise<void> {
    const bytes = new Uint8Array((end - first) * itemBytes);
    const offset = start + (numbers[first] as number) * itemBytes;
    await store.read(offset, bytes);
    for (let k = 0; k < end - first; k++) {
      take(first + k, bytes.subarray(k * itemBytes, (k + 1) * itemBytes), offset + k * itemBytes);
    }
  }
}

/** The place after the last of the numbers that follow each other from `first` on. */
function endOfRun(numbers: ArrayLike<number>, first: number): number {
  let end = first + 1;
  while (end < numbers.length && numbers[end] === (numbers[end - 1] as number) + 1) end++;
  return end;
}
