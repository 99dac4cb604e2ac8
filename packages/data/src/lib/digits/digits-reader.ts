import { coreSources } from '@convlang/ops';
import type { SourceReader } from '../source/open-source.js';
import { digitsSource } from './digits-source.js';

/** Samples of each part when the file does not say. */
const DEFAULT_COUNT = { train: 6000, test: 2000 } as const;

/** `source digits`: the digits that convlang draws itself. */
export const digitsReader = {
  ...coreSources.digits,
  /** Never touches the disk. */
  open({ options }, { part }) {
    const count = options[part === 'train' ? 'count' : 'test'] ?? DEFAULT_COUNT[part];
    return Promise.resolve(digitsSource({ part, count: Number(count), seed: Number(options['seed'] ?? 1) }));
  },
} as const satisfies SourceReader;
