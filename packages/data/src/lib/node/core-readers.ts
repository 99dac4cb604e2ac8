import { digitsReader } from '../digits/digits-reader.js';
import type { SourceReaders } from '../source/open-source.js';
import { cifar10Reader } from './cifar/cifar10-reader.js';
import { csvReader } from './csv/csv-reader.js';
import { folderReader } from './folder/folder-reader.js';
import { mnistReader } from './idx/mnist-reader.js';

/** The kinds of sources that convlang brings. A plugin adds its own: `{ ...coreReaders, mine }`. */
export const coreReaders = {
  digits: digitsReader,
  mnist: mnistReader,
  cifar10: cifar10Reader,
  csv: csvReader,
  folder: folderReader,
} as const satisfies SourceReaders;
