import type { Dice } from './dice.js';

const pieces: readonly [string, ...string[]] = [
  ...[
    '|',
    '->',
    '-',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ';',
    ':',
    ',',
    '"',
    '#',
    '##',
    '\n',
    '\r',
    '\t',
    ' ',
    'x',
    '/',
    '%',
    '==',
  ],
  ...[
    'input',
    'conv',
    'dense',
    'maxpool',
    'as',
    'from',
    'share',
    'tap',
    'repeat',
    'parallel',
    'if',
    'else',
    'skip',
    'use',
  ],
  ...[
    'net',
    'const',
    'table',
    'block',
    'rounding',
    'train',
    'data',
    'expect',
    'in.c',
    'and',
    'not',
    'on',
    'global',
    'same',
  ],
  ...[
    '0',
    '1',
    '2',
    '3',
    '7',
    '-1',
    '1.5',
    '1e9',
    '999999999',
    '1000000000',
    '9007199254740993',
    '1e999',
    '50%',
    '1/255',
  ],
  ...[
    'stride',
    'pad',
    'round',
    'groups',
    'dilate',
    'connect',
    'init',
    'top',
    'bottom',
    'é',
    '层',
    '🙂',
    '\ud800',
    '\u0000',
    '\u202e',
  ],
] as [string, ...string[]];

interface Range {
  readonly start: number;
  readonly end: number;
}

function rangeIn(text: string, dice: Dice): Range {
  const start = dice.below(text.length + 1);
  return { start, end: Math.min(text.length, start + dice.below(dice.pick([2, 8, 40, 200]))) };
}

const put = (text: string, { start, end }: Range, piece: string): string =>
  text.slice(0, start) + piece + text.slice(end);

/** What an edit needs: the text, dice, and another valid file to take from. */
type EditKind = (text: string, dice: Dice, other: string) => string;

function editNumber(text: string, dice: Dice): string {
  const numbers = [...text.matchAll(/\d+/g)];
  const found = numbers[dice.below(numbers.length)];
  if (found === undefined) return text;
  const value = dice.pick([
    '0',
    '1',
    '2',
    '3',
    '5',
    '13',
    '224',
    '65536',
    '1000000000',
    '99999999999999999999',
  ]);
  return put(text, { start: found.index, end: found.index + found[0].length }, value);
}

function editWord(text: string, dice: Dice): string {
  const words = [...text.matchAll(/[a-z][\w-]*/gi)];
  const from = words[dice.below(words.length)];
  const to = words[dice.below(words.length)];
  if (from === undefined || to === undefined) return text;
  return put(text, { start: from.index, end: from.index + from[0].length }, to[0]);
}

const edits: readonly [EditKind, ...EditKind[]] = [
  editNumber,
  editNumber,
  editWord,
  (text, dice) => put(text, rangeIn(text, dice), ''),
  (text, dice) => put(text, rangeIn(text, dice), dice.pick(pieces)),
  (text, dice) => text.slice(0, dice.below(text.length + 1)),
  (text, dice) => {
    const { start, end } = rangeIn(text, dice);
    return put(text, { start: end, end }, text.slice(start, end).repeat(1 + dice.below(3)));
  },
  (text, dice) => {
    const at = dice.below(text.length + 1);
    return put(text, { start: at, end: at }, dice.pick(pieces));
  },
  (text, dice, other) => {
    const { start, end } = rangeIn(other, dice);
    const at = dice.below(text.length + 1);
    return put(text, { start: at, end: at }, other.slice(start, end));
  },
];

/** A valid file with one to four random edits. */
export function editText(valid: readonly [string, ...string[]], dice: Dice): string {
  let text = dice.pick(valid);
  for (let left = 1 + dice.below(4); left > 0; left -= 1)
    text = dice.pick(edits)(text, dice, dice.pick(valid));
  return text;
}
