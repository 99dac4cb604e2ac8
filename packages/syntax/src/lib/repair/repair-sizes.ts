import type { IToken } from 'chevrotain';
import { inventToken } from '../tokens/balance.js';
import { endOf, note, spanAt, type BuildContext } from '../build/build-context.js';
import { shorten } from '../build/build-expression.js';
import type { RepairCursor, Replacement } from './repair-cursor.js';
import { beforeAtoms, holdsArguments, indexOfClosing, retype } from './repair-words.js';
import * as t from '../tokens/tokens.js';

/** `6 x 5 x 5`, `6, 5, 5` and `6*5*5`: sizes with spaces around the separator, or with another one. */
export function repairSpacedSizes(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const previous = cursor.behind();
  if (previous?.tokenType !== t.NumberToken || cursor.inBrackets || cursor.inExpression) return null;
  const isBetween = cursor.inSection ? isCross : isSeparator;
  const tokens: IToken[] = [];
  for (let i = 0; isBetween(cursor.ahead(i)) && cursor.ahead(i + 1)?.tokenType === t.NumberToken; i += 2) {
    const [cross, number] = [cursor.ahead(i), cursor.ahead(i + 1)];
    if (cross !== undefined && number !== undefined) tokens.push(retype(cross, t.By, 'x'), number);
  }
  const last = tokens[tokens.length - 1];
  if (last === undefined) return null;
  const text = [previous, ...tokens].map((token) => token.image).join('');
  // `32, 3, 3, stride 2`
  const comma = cursor.ahead(tokens.length);
  const hasComma =
    comma?.tokenType === t.Comma && cursor.ahead(tokens.length + 1)?.tokenType === t.Identifier;
  const span = spanAt(context, previous.startOffset, endOf(hasComma ? comma : last));
  const isCrossed = isCross(cursor.token);
  note(context, isCrossed ? 'E132' : 'E144', { text: shorten(text) }, span, {
    fixes: [{ title: shorten(text), edits: [{ span, text }] }],
  });
  return { tokens, used: tokens.length + (hasComma ? 1 : 0) };
}

/** What stands between sizes elsewhere. */
function isSeparator(token: IToken | undefined): boolean {
  return isCross(token) || token?.tokenType === t.Comma || token?.tokenType === t.Star;
}

function isCross(token: IToken | undefined): boolean {
  return token?.tokenType === t.Identifier && /^[xX]$/.test(token.image);
}

/** `cx3x3`, `6xkxk`, `fx(k)x(k)`: names in sizes without their parentheses. */
export function repairSizes(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const { token } = cursor;
  if (token?.tokenType !== t.Identifier || cursor.inSection || cursor.inBrackets) return null;
  if (!beforeAtoms.has(cursor.behind()?.tokenType)) return null;
  const parts = splitSizes(cursor, token);
  if (parts === null) return null;
  const opensCall = parts[parts.length - 1] === '';
  const said = parts.map((part) => (/^[A-Za-z_]/.test(part) ? `(${part})` : part)).join('x');
  const before = cursor.behind();
  // `28X28`: the number before it belongs to the size.
  const isGlued =
    said.startsWith('x') &&
    !said.includes('(') &&
    before?.tokenType === t.NumberToken &&
    cursor.touchesPrevious;
  const text = isGlued ? `${before.image}${said}` : said;
  const span = spanAt(context, isGlued ? before.startOffset : token.startOffset, endOf(token));
  const code = parts.some((part) => /^[A-Za-z_]/.test(part)) || opensCall ? 'E109' : 'E132';
  note(context, code, { text: shorten(text) }, span, {
    fixes: [{ title: shorten(text), edits: [{ span, text }] }],
  });
  const tokens = sizeTokens(parts, token.startOffset);
  const paren = cursor.ahead(1);
  if (!opensCall || paren === undefined) return { tokens, used: 1 };
  return { tokens: [...tokens, retype(paren, t.LParen)], used: 2 };
}

/**
 * The sizes that a word was meant to be. An empty first part stands for a size before the word (`6` in `6xk`), an empty
 * last one for parentheses behind it. `null` when the word is rather a name.
 */
function splitSizes(cursor: RepairCursor, token: IToken): readonly string[] | null {
  const parts = token.image.split(/[xX]/);
  const isSize = (part: string): boolean => /^(?:\d+|[A-Za-z_]\w*)$/.test(part);
  const opensCall = parts[parts.length - 1] === '' && opensSize(cursor, parts[0]?.length ?? 0);
  const goesOn = parts[0] === '' && continuesSize(cursor, parts);
  const inner = parts.slice(goesOn ? 1 : 0, opensCall ? -1 : undefined);
  if (parts.length < 2 || !inner.every(isSize) || (inner.length === 0 && !(goesOn && opensCall))) return null;
  if (goesOn || opensCall) return parts;
  const numbers = inner.filter((part) => /^\d+$/.test(part)).length;
  // `cx3x3` is a size; `max2` and `conv1x1` are more likely names.
  return inner.length > 2 && numbers > 0 && (parts[0]?.length ?? 0) <= 2 ? parts : null;
}

/** Whether the parentheses behind `fx` hold a size and not the arguments of a call, such as of `softmax(3)`. */
function opensSize(cursor: RepairCursor, prefixLength: number): boolean {
  if (cursor.ahead(1)?.tokenType !== t.CallParen || holdsArguments(cursor, 1)) return false;
  return prefixLength <= 2 || cursor.ahead(indexOfClosing(cursor, 1) + 1)?.tokenType === t.By;
}

function continuesSize(cursor: RepairCursor, parts: readonly string[]): boolean {
  const before = cursor.behind()?.tokenType;
  if (before !== t.NumberToken && before !== t.RParen) return false;
  return cursor.touchesPrevious || parts.slice(1).every((part) => /^\d+$/.test(part));
}

function sizeTokens(parts: readonly string[], start: number): IToken[] {
  const tokens: IToken[] = [];
  let offset = start;
  for (const [i, part] of parts.entries()) {
    if (i > 0) {
      tokens.push({ ...inventToken(t.By, 'x', offset), endOffset: offset });
      offset++;
    }
    tokens.push(...partTokens(part, offset));
    offset += part.length;
  }
  return tokens;
}

function partTokens(part: string, offset: number): IToken[] {
  const end = offset + part.length;
  if (part === '') return [];
  if (/^\d/.test(part)) return [{ ...inventToken(t.NumberToken, part, offset), endOffset: end - 1 }];
  const name = { ...inventToken(t.Identifier, part, offset), endOffset: end - 1 };
  return [inventToken(t.LParen, '(', offset), name, inventToken(t.RParen, ')', end)];
}
