import { closestWord } from '@convlang/diagnostics';
import type { IToken, TokenType } from 'chevrotain';
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
    if (word === t.Const || word === t.Table) return null;
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
  const word = closestWord(first.image, assigned.keys());
  const type = word === undefined ? undefined : assigned.get(word);
  if (word === undefined || type === undefined) return;
  const span = tokenSpan(context, first);
  const fixes = [{ title: word, edits: [{ span, text: word }] }];
  const slots = { word: shorten(first.image), hint: `; did you mean \`${word}\`?` };
  note(context, 'E131', slots, span, { fixes });
  cursor.result[cursor.result.length - 2] = retype(first, type, word);
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
  const text = isLast ? shorten(previous.image) : `${shorten(previous.image)} ${shorten(next.image)}`;
  const fixes = [{ title: text, edits: [{ span: spaceAround(context, cursor, token), text: ' ' }] }];
  note(context, 'E125', { text, sign: token.image }, tokenSpan(context, token), { fixes });
  return { tokens: [], used: 1 };
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
