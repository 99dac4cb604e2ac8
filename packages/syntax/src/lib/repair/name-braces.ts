import { closestWord } from '@convlang/diagnostics';
import type { IToken, TokenType } from 'chevrotain';
import { inventToken } from '../tokens/balance.js';
import { endOf, note, spanAt, tokenSpan, type BuildContext } from '../build/build-context.js';
import { shorten } from '../build/build-expression.js';
import * as t from '../tokens/tokens.js';

const owners: ReadonlySet<TokenType> = new Set([...t.braceKeywords, ...t.sectionKeywords, t.Block]);
const boundaries: ReadonlySet<TokenType> = new Set([t.Pipe, t.LCurly, t.RCurly]);

/** The words that open braces, with their tokens. */
const sectionWords = new Map([
  ['train', t.Train],
  ['data', t.Data],
  ['expect', t.Expect],
]);
const stageWords = new Map([
  ['block', t.Block],
  ['repeat', t.Repeat],
  ['parallel', t.Parallel],
  ['if', t.If],
  ['else', t.Else],
  ['tap', t.Tap],
]);

/** Words that define something in other languages, with a name behind them. */
const definers: ReadonlySet<string> = new Set(['function', 'func', 'fn', 'def', 'define', 'module', 'class']);

/** What is said of words that open something elsewhere. */
const hints: ReadonlyMap<string, string> = new Map([
  ['compile', '; what is trained and how stands in `train { ... }`'],
  ['fit', '; what is trained and how stands in `train { ... }`'],
  ...['concat', 'add', 'mul', 'sub', 'max', 'average'].map(
    (word) => [word, `; branches are written \`parallel ${word} { - ... - ... }\``] as const,
  ),
  ['for', '; the same stages several times are `repeat 3 { ... }`'],
  ['while', '; the same stages several times are `repeat 3 { ... }`'],
]);

interface Correction {
  readonly index: number;
  readonly token: IToken;
  readonly word: string;
}

/**
 * Finds braces that no word has opened. A misspelt word before them is read as what it was meant to be; without one, the
 * braces and what is in them are left out, so that they do not make a second error.
 *
 * @param tokens with balanced brackets
 */
export function nameBraces(context: BuildContext, tokens: readonly IToken[]): IToken[] {
  const result: IToken[] = [];
  /** Where the current part of the file between `|`, `{` and `}` starts in `result`. */
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.tokenType === t.LCurly) repairElse(context, result, start);
    if (token.tokenType === t.LCurly && !isOwned(result, start)) {
      const correction = findMisspelt(result, start);
      if (correction === undefined) {
        i = leaveOut(context, { tokens, opener: i, result, start });
        continue;
      }
      correct(context, result, correction);
    }
    result.push(token);
    if (boundaries.has(token.tokenType)) start = result.length;
  }
  return result;
}

/** Whether a word before the brace opens it. `else` does so only behind the braces of `if`. */
function isOwned(tokens: readonly IToken[], start: number): boolean {
  for (let i = start; i < tokens.length; i++) {
    const type = tokens[i]?.tokenType;
    if (type === t.Else ? tokens[i - 1]?.tokenType === t.RCurly : owners.has(type ?? t.Identifier))
      return true;
  }
  return false;
}

/** `else if cond {` is read as `else {`, without the condition. */
function repairElse(context: BuildContext, tokens: IToken[], start: number): void {
  const [first, second] = [tokens[start], tokens[start + 1]];
  if (first?.tokenType !== t.Else || second?.tokenType !== t.If) return;
  note(context, 'E134', {}, spanAt(context, first.startOffset, endOf(second)));
  tokens.length = start + 1;
}

/** Looks for a section right before the brace, then for any other word that opens braces, from the left. */
function findMisspelt(tokens: readonly IToken[], start: number): Correction | undefined {
  const last = tokens.length - 1;
  if (last < start) return undefined;
  const section = misspelt(tokens[last], last, sectionWords);
  if (section !== undefined) return section;
  const definer = tokens[start];
  if (last > start && definer !== undefined && definers.has(definer.image))
    return { index: start, word: 'block', token: retyped(definer, t.Block) };
  for (let index = start; index <= last; index++) {
    const found = misspelt(tokens[index], index, stageWords);
    if (found !== undefined) return found;
  }
  return undefined;
}

function misspelt(
  token: IToken | undefined,
  index: number,
  words: ReadonlyMap<string, TokenType>,
): Correction | undefined {
  if (token?.tokenType !== t.Identifier) return undefined;
  const word = closestWord(token.image, words.keys());
  const tokenType = word === undefined ? undefined : words.get(word);
  if (word === undefined || tokenType === undefined) return undefined;
  return { index, word, token: retyped(token, tokenType) };
}

function retyped(token: IToken, tokenType: TokenType): IToken {
  return { ...token, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0 };
}

function correct(context: BuildContext, tokens: IToken[], { index, token, word }: Correction): void {
  const span = tokenSpan(context, token);
  const fixes = [{ title: word, edits: [{ span, text: word }] }];
  const slots = { word: shorten(token.image), hint: `; did you mean \`${word}\`?` };
  note(context, 'E114', slots, span, { fixes });
  tokens[index] = { ...token, image: word };
}

interface Place {
  readonly tokens: readonly IToken[];
  readonly opener: number;
  readonly result: IToken[];
  readonly start: number;
}

/** @returns the index of the closing brace */
function leaveOut(context: BuildContext, { tokens, opener, result, start }: Place): number {
  const brace = tokens[opener];
  const before = result.length > start ? result[result.length - 1] : undefined;
  const named = before?.tokenType === t.Identifier || before?.tokenType === t.Else ? result.pop() : undefined;
  const place = named ?? brace;
  if (place !== undefined) {
    const hint = hints.get(place.image) ?? '';
    note(context, 'E114', { word: shorten(place.image), hint }, tokenSpan(context, place));
    // In a pipeline the place of a stage must not become empty.
    const joint = result[result.length - 1]?.tokenType;
    if (joint === t.Pipe || joint === t.LCurly || joint === t.Minus) {
      result.push(inventToken(t.Skip, 'skip', place.startOffset));
    }
  }
  return partnerOf(tokens, opener);
}

function partnerOf(tokens: readonly IToken[], opener: number): number {
  let depth = 0;
  for (let i = opener; i < tokens.length; i++) {
    const type = tokens[i]?.tokenType;
    if (type === t.LCurly) depth++;
    if (type === t.RCurly && --depth === 0) return i;
  }
  return tokens.length;
}
