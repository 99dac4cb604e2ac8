import type { SourceReader } from '../open-source.js';
import { digitsSource } from './digits-source.js';

/** Samples of each part when the file does not say. */
const DEFAULT_COUNT = { train: 6000, test: 2000 } as const;

/** Samples are chosen by 32-bit numbers. */
const MOST_COUNT = 2 ** 31 - 1;

/** `source digits count 6000 test 2000 seed 1`: the digits that convlang draws itself. */
export const digitsReader = {
  path: 'none',
  options: {
    count: { type: 'whole', min: 1, max: MOST_COUNT, doc: 'digits to train on; 6000 when not given' },
    test: {
      type: 'whole',
      min: 1,
      max: MOST_COUNT,
      doc: 'digits kept for the test, none of which is trained on; 2000 when not given',
    },
    seed: { type: 'whole', min: 0, doc: 'another number draws other digits; 1 when not given' },
  },
  /** Never touches the disk. */
  open({ options }, { part }) {
    const count = options[part === 'train' ? 'count' : 'test'] ?? DEFAULT_COUNT[part];
    return Promise.resolve(digitsSource({ part, count: Number(count), seed: Number(options['seed'] ?? 1) }));
  },
} as const satisfies SourceReader;
