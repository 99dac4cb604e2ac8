import { createDice } from './dice.js';
import { editText } from './edit-text.js';
import { makeFile } from './made-file.js';
import { randomText } from './random-text.js';
import { validFiles } from './valid-files.js';

/** Kinds of texts: random bytes, right files that were edited, files made of all that the language has. */
export const fuzzKinds = ['bytes', 'edit', 'made'] as const;

/** One of them. */
export type FuzzKind = (typeof fuzzKinds)[number];

/** For each kind what makes its text number N; the same seed gives the same texts. */
export function caseMakers(seed: number): Readonly<Record<FuzzKind, (number: number) => string>> {
  const valid = validFiles();
  return {
    bytes: (number) => randomText(createDice(seed, 'bytes', number)),
    edit: (number) => editText(valid, createDice(seed, 'edit', number)),
    made: (number) => makeFile(createDice(seed, 'made', number)),
  };
}
