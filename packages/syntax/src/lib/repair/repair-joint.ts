import type { Edit, Span } from '@convlang/diagnostics';
import type { IToken, TokenType } from 'chevrotain';
import { endOf, note, spanAt, tokenSpan, type BuildContext } from '../build/build-context.js';
import { inventToken } from '../tokens/balance.js';
import * as t from '../tokens/tokens.js';
import type { RepairCursor, Replacement } from './repair-cursor.js';

const sections: ReadonlySet<TokenType> = new Set(t.sectionKeywords);
const headers: ReadonlySet<TokenType | undefined> = new Set(t.headerKeywords);
/** Behind these nothing is to be joined. */
const ends: ReadonlySet<TokenType | undefined> = new Set([
  undefined,
  t.Pipe,
  t.RCurly,
  t.Minus,
  ...t.headerKeywords,
  ...t.sectionKeywords,
]);
/** A shape is numbers, so that these begin a stage. */
const stageStarts: ReadonlySet<TokenType | undefined> = new Set([
  t.Identifier,
  t.Skip,
  t.From,
  ...t.braceKeywords,
]);

/** `;` behind stages and entries, and `->` between stages: told once for the whole file, whose other ones are read as meant. */
export function repairJoint(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const { token } = cursor;
  if (token === undefined || !isJoint(token, cursor.ahead(1)) || isInTable(cursor)) return null;
  const isStage = isJoining(cursor);
  if (!context.problems.some(({ code }) => code === 'E145')) report(context, cursor, token);
  return { tokens: isStage ? [{ ...inventToken(t.Pipe, '|', token.startOffset) }] : [], used: 1 };
}

function isJoint(token: IToken, next: IToken | undefined): boolean {
  if (token.tokenType === t.Semicolon) return true;
  return token.tokenType === t.Arrow && stageStarts.has(next?.tokenType);
}

/** `[0 1; 1 2]` has its signs. */
function isInTable(cursor: RepairCursor): boolean {
  return cursor.inBrackets || cursor.token?.tokenType === t.LSquare;
}

/** Whether a `|` is meant: between two stages, not behind a header or at the end of something. */
function isJoining(cursor: RepairCursor): boolean {
  const next = cursor.ahead(1);
  if (cursor.inSection || cursor.inExpression || ends.has(next?.tokenType) || next?.image === 'input')
    return false;
  return ![1, 2, 3, 4].some((distance) => headers.has(cursor.behind(distance)?.tokenType));
}

/** One error at the first sign, whose fix changes all. */
function report(context: BuildContext, cursor: RepairCursor, first: IToken): void {
  const edits: Edit[] = [];
  let depth = 0;
  let { inSection } = cursor;
  for (let i = 0, token = cursor.ahead(0); token !== undefined; token = cursor.ahead(++i)) {
    if (token.tokenType === t.LSquare) depth++;
    if (token.tokenType === t.RSquare) depth--;
    if (sections.has(token.tokenType)) inSection = true;
    if (token.tokenType === t.RCurly) inSection = false;
    const next = cursor.ahead(i + 1);
    if (depth > 0 || !isJoint(token, next)) continue;
    const isBetween = !inSection && !ends.has(next?.tokenType) && next?.image !== 'input';
    const isStage = i === 0 ? isJoining(cursor) : isBetween;
    edits.push({ span: placeOf(context, cursor.ahead(i - 1), token), text: isStage ? ' |' : '' });
  }
  const sign = first.image;
  const way = cursor.inSection
    ? 'entries need no sign between them'
    : 'stages are joined by `|`, and nothing stands at the end of a line';
  const title = cursor.inSection ? `without \`${sign}\`` : `\`|\` for \`${sign}\``;
  note(context, 'E145', { sign, way }, tokenSpan(context, first), { fixes: [{ title, edits }] });
}

/** A sign with the space before it. */
function placeOf(context: BuildContext, before: IToken | undefined, token: IToken): Span {
  const start = before === undefined ? token.startOffset : endOf(before);
  const gap = context.text.slice(start, token.startOffset);
  return spanAt(context, /^\s*$/.test(gap) ? start : token.startOffset, endOf(token));
}

/** Words that say how branches come together; the check knows which of them there are. */
const merges = ['add', 'concat', 'mul'];

/** `parallel {` without the word behind it. */
export function repairMerge(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const { token } = cursor;
  if (token?.tokenType !== t.LCurly || cursor.behind()?.tokenType !== t.Parallel) return null;
  const word = cursor.behind();
  if (word === undefined) return null;
  const span = tokenSpan(context, word);
  const merged = { tokens: [inventToken(t.Identifier, 'concat', span.end), token], used: 1 };
  // A text that ends there is told to be without its end.
  if (
    context.problems.some((problem) => problem.code === 'E104' && problem.span?.start === token.startOffset)
  )
    return merged;
  const place = { ...span, start: span.end };
  const fixes = merges.map((merge) => ({
    title: `parallel ${merge}`,
    edits: [{ span: place, text: ` ${merge}` }],
  }));
  note(context, 'E147', {}, span, { fixes });
  return merged;
}
