import { unreachable } from '@convlang/diagnostics';
import type { Section, SectionValue } from './ast.js';

/** What is known of one key of a section. */
export interface SectionKey {
  /** May the key come more than once? */
  readonly repeats: boolean;
  /**
   * What its values look like: `number` one number, `numbers` one or more, `switch` on or off, `texts` quoted texts or words,
   * `resize` sizes and `to`, `expectation` a number with a comparison or a place, `words` a word and anything behind it, `open` anything up to the next key.
   */
  readonly shape:
    'number' | 'numbers' | 'switch' | 'texts' | 'resize' | 'expectation' | 'none' | 'words' | 'open';
}

const once = (shape: SectionKey['shape']): SectionKey => ({ repeats: false, shape });
const many = (shape: SectionKey['shape']): SectionKey => ({ repeats: true, shape });

/** The words that start an entry, by section. Line breaks mean nothing, so these words alone divide a section. */
export const sectionKeys = {
  train: {
    loss: many('open'),
    optimizer: once('open'),
    schedule: once('open'),
    epochs: once('number'),
    batch: once('open'),
    validate: once('open'),
    init: once('open'),
    clip: once('open'),
    stop: once('open'),
    keep: once('open'),
    metrics: once('open'),
    freeze: many('open'),
    seed: once('number'),
  },
  data: {
    source: once('words'),
    val: once('words'),
    test: once('words'),
    pad: many('resize'),
    resize: many('resize'),
    crop: many('resize'),
    gray: many('none'),
    scale: many('number'),
    mean: many('numbers'),
    std: many('numbers'),
    preprocess: many('words'),
    augment: many('words'),
    shuffle: once('switch'),
    classes: once('texts'),
  },
  expect: {
    params: once('expectation'),
    'aux-params': once('expectation'),
    state: once('expectation'),
    macs: once('expectation'),
    output: once('expectation'),
    memory: once('expectation'),
    'receptive-field': many('expectation'),
  },
} as const satisfies Record<Section['name'], Readonly<Record<string, SectionKey>>>;

/** What a section knows about a word, or `undefined` when no entry starts with it. */
export function sectionKey(section: Section['name'], word: string): SectionKey | undefined {
  const keys: Readonly<Record<string, SectionKey>> = sectionKeys[section];
  return Object.hasOwn(keys, word) ? keys[word] : undefined;
}

/** Whether a key's values may begin so; `undefined` where nothing follows. */
export function takesFirst({ shape }: SectionKey, value: SectionValue | undefined): boolean {
  switch (shape) {
    case 'number':
    case 'numbers':
      return value?.kind === 'number';
    case 'switch':
      return value?.kind === 'switch';
    case 'texts':
      return value?.kind === 'text' || value?.kind === 'identifier';
    case 'resize':
      return value?.kind === 'dims' || value?.kind === 'number';
    case 'words':
      return value?.kind === 'identifier';
    case 'none':
      return value === undefined || value.kind === 'identifier';
    case 'expectation':
    case 'open':
      return value !== undefined;
    default:
      return unreachable(shape);
  }
}

/** Whether a source follows a key of the data section: `source`, `val`, `test`, or any name that is no key. */
export function isSourceKey(word: string): boolean {
  return word === 'source' || word === 'val' || word === 'test' || sectionKey('data', word) === undefined;
}
