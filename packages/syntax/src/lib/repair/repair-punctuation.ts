import { closestWord } from '@convlang/diagnostics';
import type { IToken, TokenType } from 'chevrotain';
import { inventToken } from '../tokens/balance.js';
import { endOf, note, spanAt, tokenSpan, type BuildContext } from '../build/build-context.js';
import { shorten } from '../build/build-expression.js';
import type { RepairCursor, Replacement } from './repair-cursor.js';
import { retype } from './repair-words.js';
import * as t from '../tokens/tokens.js';

const signs: ReadonlySet<TokenType> = new Set([t.Equals, t.Colon, t.Comma]);
const opening: ReadonlySet<TokenType> = new Set([t.LParen, t.CallParen, t.LSquare]);
const closing: ReadonlySet<TokenType> = new Set([t.RParen, t.RSquare]);
const assigned = new Map([
  ['const', t.Const],
  ['table', t.Table],
]);

/** Words that give a number a name in other languages. */
const elsewhere: ReadonlyMap<string, string> = new Map(
  ['let', 'var', 'val', 'def', 'define', 'final', 'int', 'float', 'constexpr'].map((word) => [word, 'const']),
);

/**
 * `=`, `:` and `,` where a space stands, and brackets round values of sections; `=` for `:` in calls and the other way round in block headers,
 * and for `==` in conditions.
 */
export function repairPunctuation(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const { token } = cursor;
  if (token === undefined) return null;
  const isBracket = opening.has(token.tokenType) || closing.has(token.tokenType);
  if (isBracket && cursor.inSection) return leaveOut(context, cursor, token);
  if (!signs.has(token.tokenType)) return null;
  if (token.tokenType === t.Equals && cursor.inCondition) return compare(context, token);
  if (cursor.inBrackets && !cursor.inSection) return repairNaming(context, cursor, token);
  if (token.tokenType === t.Equals && !cursor.inSection) {
    const declared = cursor.behind(2)?.tokenType;
    if (declared === t.Const || declared === t.Table) return null;
    repairDeclaration(context, cursor);
    const word = cursor.behind(2)?.tokenType;
    if (word === t.Const || word === t.Table || opensConstant(context, cursor)) return null;
  }
  return leaveOut(context, cursor, token);
}

function compare(context: BuildContext, token: IToken): Replacement {
  const span = tokenSpan(context, token);
  const fixes = [{ title: '==', edits: [{ span, text: '==' }] }];
  note(context, 'E133', { text: '`==`', reason: 'it asks whether two numbers are equal' }, span, { fixes });
  return { tokens: [retype(token, t.Comparison, '==')], used: 1 };
}

/** The word before `NAME =` was meant to be `const` or `table`: corrects it among the tokens that were kept. */
function repairDeclaration(context: BuildContext, cursor: RepairCursor): void {
  const [name, first] = [cursor.behind(1), cursor.behind(2)];
  if (first?.tokenType !== t.Identifier || name?.tokenType !== t.Identifier) return;
  const word = elsewhere.get(first.image) ?? closestWord(first.image, assigned.keys());
  const type = word === undefined ? undefined : assigned.get(word);
  if (word === undefined || type === undefined) return;
  const span = tokenSpan(context, first);
  const fixes = [{ title: word, edits: [{ span, text: word }] }];
  const slots = { word: shorten(first.image), hint: `; did you mean \`${word}\`?` };
  note(context, 'E131', slots, span, { fixes });
  cursor.result[cursor.result.length - 2] = retype(first, type, word);
}

/** `n = 16` as the first line of a file, or behind another constant: puts the `const` before it among the tokens that were kept. */
function opensConstant(context: BuildContext, cursor: RepairCursor): boolean {
  const [name, before] = [cursor.behind(1), cursor.behind(2)];
  const isBehindConstant = before?.tokenType === t.NumberToken && cursor.behind(3)?.tokenType === t.Equals;
  if (name?.tokenType !== t.Identifier || cursor.ahead(1)?.tokenType !== t.NumberToken) return false;
  if (before !== undefined && !isBehindConstant) return false;
  const written = `const ${shorten(name.image)} = ${shorten(cursor.ahead(1)?.image ?? '')}`;
  const start = spanAt(context, name.startOffset, name.startOffset);
  const fixes = [{ title: written, edits: [{ span: start, text: 'const ' }] }];
  const slots = { word: shorten(name.image), hint: `; a number gets a name by \`${written}\`` };
  note(context, 'E131', slots, tokenSpan(context, name), { fixes });
  cursor.result.splice(-1, 0, inventToken(t.Const, 'const', name.startOffset));
  return true;
}

function repairNaming(context: BuildContext, cursor: RepairCursor, token: IToken): Replacement | null {
  const wrong = cursor.inBlockHeader ? t.Colon : t.Equals;
  if (token.tokenType !== wrong) return null;
  const right = cursor.inBlockHeader ? t.Equals : t.Colon;
  const [sign, text, reason] = cursor.inBlockHeader
    ? ['=', ' = ', 'a default follows an equals sign']
    : [':', ': ', 'an argument is named by a colon'];
  const span = spaceAround(context, cursor, token);
  const fixes = [{ title: text.trim(), edits: [{ span, text }] }];
  note(context, 'E133', { text: `\`${sign}\``, reason }, tokenSpan(context, token), { fixes });
  return { tokens: [retype(token, right, sign)], used: 1 };
}

function spaceAround(context: BuildContext, cursor: RepairCursor, token: IToken): ReturnType<typeof spanAt> {
  const [previous, next] = [cursor.behind(), cursor.ahead(1)];
  const start = previous === undefined ? token.startOffset : endOf(previous);
  return spanAt(context, start, next?.startOffset ?? endOf(token));
}

function leaveOut(context: BuildContext, cursor: RepairCursor, token: IToken): Replacement | null {
  const [previous, next] = [cursor.behind(), cursor.ahead(1)];
  if (previous === undefined || next === undefined || !isPlain(previous)) return null;
  const isLast = closing.has(token.tokenType) && next.tokenType === t.RCurly;
  if (!isLast && !isPlain(next)) return null;
  const before = wholeWord(context, previous);
  const text = isLast ? before : `${before} ${shorten(next.image)}`;
  const fixes = [{ title: text, edits: [{ span: spaceAround(context, cursor, token), text: ' ' }] }];
  note(context, 'E125', { text, sign: token.image }, tokenSpan(context, token), { fixes });
  return { tokens: [], used: 1 };
}

/** What ends with a token, up to the space before it: `32x3x3` for its last `3`. */
function wholeWord(context: BuildContext, token: IToken): string {
  const line = context.text.slice(0, endOf(token));
  const pattern = token.tokenType === t.RParen ? /[^\s|{},=:[]*$/ : /[^\s|{},=:[(]*$/;
  return shorten(pattern.exec(line.slice(-60))?.[0] ?? token.image);
}

const plain: ReadonlySet<TokenType> = new Set([
  t.Identifier,
  t.NumberToken,
  t.StringToken,
  t.On,
  t.Off,
  t.Unit,
  t.LParen,
  t.RParen,
]);

/** Words and values: between two of them, a space is enough. */
function isPlain(token: IToken): boolean {
  return plain.has(token.tokenType) || token.tokenType.CATEGORIES?.includes(t.Word) === true;
}
