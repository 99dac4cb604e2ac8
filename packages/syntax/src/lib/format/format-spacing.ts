import type { IToken, TokenType } from 'chevrotain';
import type { FormatMarks } from './format-marks.js';
import * as t from '../tokens/tokens.js';

const opening: ReadonlySet<TokenType> = new Set([t.LParen, t.CallParen, t.LSquare, t.By, t.Star]);
const closing: ReadonlySet<TokenType> = new Set([
  t.RParen,
  t.RSquare,
  t.By,
  t.Star,
  t.Comma,
  t.Colon,
  t.Semicolon,
  t.CallParen,
  t.Unit,
]);

/** Where two neighbours on a line stand. */
interface Neighbours {
  readonly before: IToken;
  readonly token: IToken;
  readonly inSection: boolean;
  /** The token before `before`. */
  readonly second: IToken | undefined;
}

/** The spaces between two tokens of a line: none or one; two between the entries of a section. */
export function gapBetween(marks: FormatMarks, { before, token, inSection, second }: Neighbours): string {
  if (opening.has(before.tokenType) || closing.has(token.tokenType)) return '';
  if (marks.signs.has(before.startOffset)) return '';
  if (inSection && (before.tokenType === t.Slash || token.tokenType === t.Slash)) return '';
  if (token.tokenType === t.LParen && second?.tokenType === t.Block) return '';
  if (before.tokenType === t.LCurly && token.tokenType === t.RCurly) return '';
  return marks.entries.has(token.startOffset) && before.tokenType !== t.LCurly ? '  ' : ' ';
}
