import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { dataKeys } from './data-keys.js';
import { expectKeys } from './expect-keys.js';
import type { KeyDefinition } from './key-arguments.js';
import { trainKeys } from './train-keys.js';

/** The keys of a section by what is written, each with what it takes. */
export type SectionDefinition = Readonly<Record<string, KeyDefinition>>;

/** The sections that a file may have, with the words of a vocabulary behind their keys: what readers, editors and pages go by. */
export function sectionDefinitions(
  vocabulary: Vocabulary,
): Readonly<Record<'train' | 'data' | 'expect', SectionDefinition>> {
  return { train: trainKeys(vocabulary), data: dataKeys(vocabulary), expect: expectKeys };
}
