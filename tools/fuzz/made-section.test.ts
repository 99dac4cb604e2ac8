import { coreVocabulary, mergeVocabulary, sectionDefinitions, sectionGrammar } from '@convlang/ops';
import { parseFile } from '@convlang/syntax';
import { describe, expect, it } from 'vitest';
import { createDice } from './dice.js';
import { makeSection } from './made-section.js';

const made = (name: 'train' | 'data' | 'expect', count = 400): readonly string[] =>
  Array.from({ length: count }, (_, i) => makeSection(name, createDice(1, name, i)));

describe('makeSection', () => {
  it.each(['train', 'data', 'expect'] as const)('uses every key of %s', (name) => {
    const used = new Set(
      made(name).flatMap((section) => {
        const { file } = parseFile({ path: 'm.conv', text: `input 4\n${section}` }, sectionGrammar);
        return file.sections.flatMap(({ entries }) => entries.map(({ key }) => key.name));
      }),
    );
    for (const key of Object.keys(sectionDefinitions(coreVocabulary)[name])) expect(used).toContain(key);
  });

  it('uses every word of the vocabulary, with pairs and phrases', () => {
    const all = made('train', 2000).join('\n') + made('data').join('\n');
    const { losses, optimizers, schedules, metrics, augmentations } = mergeVocabulary([]);
    for (const word of [losses, optimizers, schedules, metrics, augmentations].flatMap(Object.keys))
      expect(all).toContain(word);
    for (const text of ['momentum 0.', 'warmup ', 'drop-last', ' split ', 'nesterov on', 'preprocess'])
      expect(all).toContain(text);
  });
});
