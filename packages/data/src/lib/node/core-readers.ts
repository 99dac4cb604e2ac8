import { digitsReader } from '../digits/digits-reader.js';
import type { SourceReaders } from '../open-source.js';
import { mnistReader } from './mnist-reader.js';

/** The kinds of sources that convlang brings. A plugin adds its own: `{ ...coreReaders, mine }`. */
export const coreReaders = {
  digits: digitsReader,
  mnist: mnistReader,
} as const satisfies SourceReaders;
