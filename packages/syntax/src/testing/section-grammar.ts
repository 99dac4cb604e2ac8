import type { SectionGrammar, SectionKey } from '../lib/tree/section-grammar.js';

type First = SectionKey['first'];

/** A key that numbers, sizes or switches follow. */
const closed = (...first: First): SectionKey => ({ repeats: false, first, isClosed: true, isSource: false });
/** A key that words follow too. */
const open = (...first: First): SectionKey => ({ ...closed(...first), isClosed: false });
const many = (key: SectionKey): SectionKey => ({ ...key, repeats: true });

const words = open('identifier');
const source: SectionKey = { ...words, isSource: true };
const resize = many(closed('dims', 'number'));
const count = closed('operator', 'number');

/** Keys for the files of tests. What the language has is told by the definitions of its keys, in `ops`. */
export const sectionGrammar: SectionGrammar = {
  train: {
    keys: {
      loss: many(open('text', 'identifier')),
      optimizer: words,
      schedule: words,
      epochs: closed('number'),
      batch: open('number'),
      validate: words,
      init: words,
      clip: words,
      stop: words,
      keep: words,
      metrics: words,
      freeze: many(open('text', 'identifier')),
      seed: closed('number'),
    },
    joints: [],
    units: ['epochs'],
    leads: ['best', 'without'],
  },
  data: {
    keys: {
      source,
      val: source,
      test: source,
      pad: resize,
      crop: resize,
      resize,
      gray: many(closed()),
      scale: many(closed('number')),
      mean: many(closed('number')),
      std: many(closed('number')),
      preprocess: many(words),
      augment: many(words),
      shuffle: closed('switch'),
      classes: open('text', 'identifier'),
    },
    joints: ['to'],
    units: [],
    leads: [],
  },
  expect: {
    keys: {
      params: count,
      'aux-params': count,
      macs: count,
      state: count,
      memory: count,
      output: closed('dims', 'number'),
      'receptive-field': many(count),
    },
    joints: ['at'],
    units: [],
    leads: [],
  },
};
