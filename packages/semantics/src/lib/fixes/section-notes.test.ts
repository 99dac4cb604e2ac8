import { describe, expect, it } from 'vitest';
import { noForeignWords } from '../foreign-words.js';
import { analyzeText } from '../../testing/analyze-text.js';
import { proveFixes } from './prove-fixes.js';
import { coreContext } from '../analysis-context.js';

const settings = { acc: 'accuracy', decay: 'weight-decay', rprop: null };

/** Codes with the notes behind the words of a section that say nothing there. */
function notesOf(train: string): readonly string[] {
  const text = `input 4 | dense 3 train { ${train} }`;
  const context = { ...coreContext, foreign: { ...noForeignWords, settings } };
  const { findings, diagnostics } = analyzeText(text, context);
  const syntaxErrors = diagnostics.slice(0, diagnostics.length - findings.length);
  return proveFixes({ path: 'm.conv', text, syntaxErrors, findings }, context).flatMap(
    ({ code, notes = [], fixes = [] }) =>
      [...notes, ...fixes.map(({ title }) => `fix ${title}`)].map((line) => `${code} ${line}`),
  );
}

describe('a word of a section that says nothing where it stands', () => {
  it.each([
    ['lr 0.001 epochs 2', ['E116 `lr` stands behind a word of `optimizer`: optimizer sgd lr ...']],
    ['shuffle off', ['E116 `shuffle` is an entry of `data`']],
    ['optimizer rprop', ['E331 nothing here does the same as `rprop`']],
    // Where the word alone is wrong it is put right, else it is only told.
    ['metrics acc', ['E331 fix accuracy']],
    ['metrics acc recal', ['E331 `acc` is `accuracy` here']],
    [
      'decay 0.1',
      [
        'E116 `decay` is `weight-decay` here',
        'E116 `weight-decay` stands behind a word of `optimizer`: optimizer sgd weight-decay ...',
      ],
    ],
    ['epoch 3', ['E116 fix epochs']],
  ])('%s', (train, told) => {
    expect(notesOf(train)).toEqual(told);
  });
});
