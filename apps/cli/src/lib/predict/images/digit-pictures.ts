import { digitsSource } from '@convlang/data';
import type { ItemsArgument } from './image-argument.js';
import type { NamedPictures } from './named-picture.js';

/** What names the digits that come along, in place of a path: `digits:3`. */
export const DIGITS_NAME = 'digits';

/** The seed of the digits where no model says which. */
const SEED = 1;

/** Digits that come along, by their numbers among those for the test: item `i` shows the digit `i mod 10`. */
export async function* digitPictures({ first, last }: Pick<ItemsArgument, 'first' | 'last'>): NamedPictures {
  const source = digitsSource({ part: 'test', count: last + 1, seed: SEED });
  const size = source.shape.reduce((product, length) => product * length, 1);
  for (let number = first; number <= last; number++) {
    const name = `${DIGITS_NAME}:${number}`;
    const read = async () => {
      const pixels = new Float32Array(size);
      await source.read([number], pixels, new Int32Array(1));
      return { name, shape: source.shape, pixels };
    };
    yield await Promise.resolve({ name, read });
  }
}
