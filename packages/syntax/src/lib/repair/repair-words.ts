import { closestWord } from '@convlang/diagnostics';
import type { IToken, TokenType } from 'chevrotain';
import { inventToken } from '../tokens/balance.js';
import { endOf, note, spanAt, tokenSpan, type BuildContext } from '../build/build-context.js';
import { shorten } from '../build/build-expression.js';
import { describeCharacter } from '../tokens/describe-character.js';
import type { RepairCursor, Replacement } from './repair-cursor.js';
import * as t from '../tokens/tokens.js';

/** The token read as another kind, at the same place. */
export function retype(token: IToken, tokenType: TokenType, image = token.image): IToken {
  return { ...token, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0, image };
}

const firstHeaders = new Map([
  ['net', t.Net],
  ['rounding', t.Rounding],
]);

/** A misspelt `net` or `rounding` as the first word of the file, where only `input` could stand otherwise. */
export function repairFirstHeader(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const { token } = cursor;
  if (cursor.behind() !== undefined || token?.tokenType !== t.Identifier) return null;
  // `let n = 16` is a constant.
  if (cursor.ahead(1)?.tokenType !== t.Identifier || cursor.ahead(2)?.tokenType === t.Equals) return null;
  const word = closestWord(token.image, firstHeaders.keys());
  const type = word === undefined ? undefined : firstHeaders.get(word);
  if (word === undefined || type === undefined) return null;
  const span = tokenSpan(context, token);
  const fixes = [{ title: word, edits: [{ span, text: word }] }];
  const slots = { word: shorten(token.image), hint: `; did you mean \`${word}\`?` };
  note(context, 'E131', slots, span, { fixes });
  return { tokens: [retype(token, type, word)], used: 1 };
}

/** Behind a name on the same line, the start of what a layer is given. */
const layerValues: ReadonlySet<TokenType | undefined> = new Set([
  t.NumberToken,
  t.LParen,
  t.Identifier,
  t.StringToken,
]);

/** What no header has behind its name, and a layer may have behind its word. */
const stageValues: ReadonlySet<TokenType | undefined> = new Set([t.NumberToken, t.StringToken]);

/** What a header says behind its word. */
const behindHeaders: ReadonlyMap<TokenType, string> = new Map([
  [t.Net, 'a name'],
  [t.Rounding, 'exact, floor or ceil'],
  [t.Const, 'a name'],
  [t.Table, 'a name'],
  [t.Block, 'a name'],
]);

/** `net`, `const`, `const k` or `const k =` at the end of a line, and a stage on the next: what is missing is not its word. */
export function repairCutHeader(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const [token, next, after] = [cursor.token, cursor.ahead(1), cursor.ahead(2)];
  if (token === undefined || next?.tokenType !== t.Identifier || after === undefined) return null;
  if (!isBroken(context, token, next) || isBroken(context, next, after)) return null;
  const cut = cutHeader(cursor, token, after);
  if (cut === null) return null;
  const { expected, takenBack } = cut;
  const slots = {
    expected,
    after: ` after \`${shorten(token.image)}\``,
    found: `\`${shorten(next.image)}\``,
  };
  note(context, 'E101', slots, tokenSpan(context, next));
  return { tokens: [], used: 1, takenBack };
}

/** What a header lacks that ends at a token, and how many of its tokens stand before that one. */
function cutHeader(
  cursor: RepairCursor,
  token: IToken,
  after: IToken,
): { readonly expected: string; readonly takenBack: number } | null {
  if (token.tokenType === t.Equals && cursor.behind(2)?.tokenType === t.Const)
    return layerValues.has(after.tokenType) ? { expected: 'a number or a name', takenBack: 2 } : null;
  if (!stageValues.has(after.tokenType)) return null;
  const expected = behindHeaders.get(token.tokenType);
  if (expected !== undefined) return { expected, takenBack: 0 };
  const isConstant = token.tokenType === t.Identifier && cursor.behind()?.tokenType === t.Const;
  return isConstant ? { expected: '`=`', takenBack: 1 } : null;
}

/** Whether a line ends between two tokens. */
function isBroken(context: BuildContext, before: IToken, after: IToken): boolean {
  return /[\r\n]/.test(context.text.slice(endOf(before), after.startOffset));
}

const beforeNames: ReadonlySet<TokenType | undefined> = new Set([
  t.Net,
  t.Const,
  t.Table,
  t.Block,
  t.Parallel,
  t.Tap,
  t.From,
  t.As,
]);

/** `use plugin "..."`, which only a project's config may say; read as if it were not there. */
export function repairUsePlugin(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const [token, word, name] = [cursor.token, cursor.ahead(1), cursor.ahead(2)];
  if (token?.tokenType !== t.Use || word?.image !== 'plugin') return null;
  const isNamed = name?.tokenType === t.StringToken;
  const last = isNamed ? name : word;
  const line = `use plugin ${isNamed ? shorten(name.image) : '"..."'}`;
  note(context, 'E135', { line }, spanAt(context, token.startOffset, endOf(last)));
  return { tokens: [], used: isNamed ? 3 : 2 };
}

/** A reserved word where a name stands. On a new line it rather starts something of its own. */
export function repairName(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const [token, previous] = [cursor.token, cursor.behind()];
  if (token === undefined || previous === undefined || !t.isKeyword(token)) return null;
  if (!beforeNames.has(previous.tokenType)) return null;
  if (isBroken(context, previous, token) || cursor.ahead(1)?.tokenType === t.LCurly) return null;
  note(context, 'E122', { word: token.image }, tokenSpan(context, token));
  return { tokens: [retype(token, t.Identifier)], used: 1 };
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const controlCharacters = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A quoted text that does not end on its line, or that holds control characters. */
export function repairString(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const { token } = cursor;
  if (token?.tokenType === t.OpenString) {
    const end = endOf(token);
    const fixes = [{ title: 'write " here', edits: [{ span: spanAt(context, end, end), text: '"' }] }];
    note(context, 'E103', {}, tokenSpan(context, token), { fixes });
    return { tokens: [retype(token, t.StringToken, `${token.image.trimEnd()}"`)], used: 1 };
  }
  if (token?.tokenType !== t.StringToken) return null;
  const spans = [...token.image.matchAll(controlCharacters)].map(({ index }) =>
    spanAt(context, token.startOffset + index, token.startOffset + index + 1),
  );
  const [first] = spans;
  if (first === undefined) return null;
  const title = spans.length === 1 ? 'leave it out' : `leave all ${spans.length} out`;
  const fixes = [{ title, edits: spans.map((span) => ({ span, text: '' })) }];
  note(context, 'E136', { character: describeCharacter(context.text, first.start) }, first, { fixes });
  return { tokens: [retype(token, t.StringToken, '""')], used: 1 };
}

const stageStarts: ReadonlySet<TokenType | undefined> = new Set([
  t.Pipe,
  t.LCurly,
  t.RCurly,
  t.Minus,
  undefined,
]);

/** `norm ()` and `cr (64, 1)`: a call with a space before its parenthesis. */
export function repairCall(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const [token, name] = [cursor.token, cursor.behind()];
  if (token?.tokenType !== t.LParen || name?.tokenType !== t.Identifier) return null;
  if (!stageStarts.has(cursor.behind(2)?.tokenType) || cursor.inSection || !holdsArguments(cursor, 0))
    return null;
  const gap = spanAt(context, endOf(name), token.startOffset);
  const fixes = [{ title: `${shorten(name.image)}(`, edits: [{ span: gap, text: '' }] }];
  note(context, 'E111', { text: `${shorten(name.image)}(...)` }, tokenSpan(context, token), { fixes });
  return { tokens: [retype(token, t.CallParen)], used: 1 };
}

/** Behind these, a word is an argument of a layer and not the start of a stage. */
export const beforeAtoms: ReadonlySet<TokenType | undefined> = new Set([
  t.Identifier,
  t.NumberToken,
  t.RParen,
  t.StringToken,
  t.On,
  t.Off,
  t.Arrow,
]);

/** `dense 10 norm()`: a call among the arguments of a layer is the next stage. */
export function repairPipe(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const [token, previous] = [cursor.token, cursor.behind()];
  if (token?.tokenType !== t.Identifier || cursor.ahead(1)?.tokenType !== t.CallParen) return null;
  if (cursor.inSection || cursor.inBrackets || previous === undefined) return null;
  if (!beforeAtoms.has(previous.tokenType) || cursor.behind(2) === undefined) return null;
  if (previous.tokenType === t.RParen || isNameOfHeader(cursor)) return null;
  const end = endOf(previous);
  const fixes = [{ title: 'write | here', edits: [{ span: spanAt(context, end, end), text: ' |' }] }];
  note(context, 'E107', {}, tokenSpan(context, token), { fixes });
  return { tokens: [inventToken(t.Pipe, '|', end), token], used: 1 };
}

/** Whether the kept tokens end in a header without braces, such as `net NAME`; the pipeline may start behind it. */
function isNameOfHeader(cursor: RepairCursor): boolean {
  const words: ReadonlySet<TokenType | undefined> = new Set([t.Net, t.Use, t.Rounding, t.Equals]);
  const isRounding = cursor.behind(3)?.tokenType === t.Rounding || cursor.behind(5)?.tokenType === t.Rounding;
  return (
    cursor.inExpression ||
    isRounding ||
    words.has(cursor.behind(2)?.tokenType) ||
    words.has(cursor.behind()?.tokenType)
  );
}

/** Whether the parentheses that open `distance` tokens ahead are empty or hold a comma or colon, which sizes never do. */
export function holdsArguments(cursor: RepairCursor, distance: number): boolean {
  const end = indexOfClosing(cursor, distance);
  let depth = 0;
  for (let i = distance; i < end; i++) {
    const type = cursor.ahead(i)?.tokenType;
    if (type === t.LParen || type === t.CallParen) depth++;
    if (type === t.RParen) depth--;
    if (depth === 1 && (type === t.Comma || type === t.Colon)) return true;
  }
  return end === distance + 1;
}

/** How far ahead the partner of the parenthesis is that opens `distance` tokens ahead. */
export function indexOfClosing(cursor: RepairCursor, distance: number): number {
  let depth = 0;
  for (let i = distance; ; i++) {
    const type = cursor.ahead(i)?.tokenType;
    if (type === undefined) return i;
    if (type === t.LParen || type === t.CallParen) depth++;
    if (type === t.RParen && --depth === 0) return i;
  }
}
