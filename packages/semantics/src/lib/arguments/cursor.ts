import { assert } from '@convlang/diagnostics';

/** Goes through what stands behind a word once, from left to right: the atoms of a layer, or the values of a key. */
export class Cursor<T> {
  readonly #items: readonly T[];
  #at = 0;
  /** What stands in place of the item that comes next. */
  #instead: T | undefined = undefined;

  constructor(items: readonly T[]) {
    this.#items = items;
  }

  /** The item that comes next, if there is one. */
  peek(): T | undefined {
    return this.#instead ?? this.#items[this.#at];
  }

  /** Puts something in place of the item that comes next. */
  put(item: T): void {
    this.#instead = item;
  }

  /** Steps over the next item, which must be there. */
  take(): T {
    const item = this.peek();
    assert(item !== undefined, 'there is nothing more to read');
    this.#instead = undefined;
    this.#at++;
    return item;
  }

  /** The item taken `back` before the last. */
  last(back = 0): T | undefined {
    return this.#items[this.#at - 1 - back];
  }

  /** The item behind the next one. */
  behind(): T | undefined {
    return this.#items[this.#at + 1];
  }
}
