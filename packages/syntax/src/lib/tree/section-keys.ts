import type { Section } from './ast.js';

/** What is known of one key of a section. */
export interface SectionKey {
  /** May the key come more than once? */
  readonly repeats: boolean;
  /**
   * What its values look like: `number` one number, `numbers` one or more, `switch` on or off, `texts` quoted texts or words,
   * `resize` sizes and `to`, `expectation` a number with a comparison or a place, `open` anything up to the next key.
   */
  readonly shape: 'number' | 'numbers' | 'switch' | 'texts' | 'resize' | 'expectation' | 'none' | 'open';
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
    source: once('open'),
    val: once('open'),
    test: once('open'),
    pad: many('resize'),
    resize: many('resize'),
    crop: many('resize'),
    gray: many('none'),
    scale: many('number'),
    mean: many('numbers'),
    std: many('numbers'),
    augment: many('open'),
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
