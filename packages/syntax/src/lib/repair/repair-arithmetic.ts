import type { TokenType } from 'chevrotain';
import { inventToken } from '../tokens/balance.js';
import { endOf, note, spanAt, tokenSpan, type BuildContext } from '../build/build-context.js';
import { shorten } from '../build/build-expression.js';
import { operandEnds, type RepairCursor, type Replacement } from './repair-cursor.js';
import { beforeAtoms, indexOfClosing } from './repair-words.js';
import * as t from '../tokens/tokens.js';

const signs: ReadonlySet<TokenType | undefined> = new Set([t.Plus, t.Star, t.Slash]);

/** `pad (k - 1) / 2`, `dense n * 2`, `conv (f) * 2x3x3`: what is calculated for a layer, without the parentheses round all of it. */
export function repairArithmetic(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const { token } = cursor;
  const stride = repairStride(context, cursor);
  if (stride !== null) return stride;
  if (token === undefined || cursor.inSection || cursor.inExpression) return null;
  const takenBack = operandBehind(cursor);
  const used = calculatedAhead(cursor);
  const first = cursor.behind(takenBack);
  const last = cursor.ahead(used - 1);
  if (takenBack === 0 || used === 0 || first === undefined || last === undefined) return null;
  const [start, end] = [first.startOffset, endOf(last)];
  const inner = [
    ...cursor.result.slice(-takenBack),
    ...Array.from({ length: used }, (_, i) => cursor.ahead(i)).filter((each) => each !== undefined),
  ];
  const tokens = [inventToken(t.LParen, '(', start), ...inner, inventToken(t.RParen, ')', end)];
  const span = spanAt(context, start, end);
  const text = shorten(context.text.slice(start, end));
  const reason = 'what is calculated for a layer stands in parentheses';
  note(context, 'E133', { text: `\`(${text})\``, reason }, span, {
    fixes: [
      {
        title: `(${text})`,
        edits: [
          { span: spanAt(context, start, start), text: '(' },
          { span: spanAt(context, end, end), text: ')' },
        ],
      },
    ],
  });
  return { tokens, used, takenBack };
}

/** `conv 64x7x7/2` and `maxpool 3/2`, as papers write a stride. */
function repairStride(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const [size, slash, step] = [cursor.behind(), cursor.token, cursor.ahead(1)];
  if (slash?.tokenType !== t.Slash || size?.tokenType !== t.NumberToken || step === undefined) return null;
  const isOfSizes = cursor.behind(2)?.tokenType === t.By;
  const isGlued = isOfSizes && cursor.touchesPrevious && cursor.touchesNext;
  if (!isGlued || step.tokenType !== t.NumberToken || cursor.inSection || cursor.inBrackets) return null;
  const span = spanAt(context, slash.startOffset, endOf(step));
  const text = `stride ${shorten(step.image)}`;
  const fixes = [{ title: text, edits: [{ span, text: ` ${text}` }] }];
  note(context, 'E133', { text: `\`${text}\``, reason: 'a stride has a word of its own' }, span, { fixes });
  const word = { ...inventToken(t.Identifier, 'stride', slash.startOffset), endOffset: slash.startOffset };
  return { tokens: [word, step], used: 2 };
}

/** `repeat 3 times {`: the count says it. */
export function repairTimes(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const { token } = cursor;
  if (token?.image !== 'times' || token.tokenType !== t.Identifier) return null;
  const count = cursor.behind();
  if (cursor.behind(2)?.tokenType !== t.Repeat || count === undefined) return null;
  if (cursor.ahead(1)?.tokenType !== t.LCurly) return null;
  const text = `repeat ${shorten(count.image)}`;
  const span = spanAt(context, endOf(count), endOf(token));
  const fixes = [{ title: text, edits: [{ span, text: '' }] }];
  note(context, 'E125', { text, sign: 'times' }, tokenSpan(context, token), { fixes });
  return { tokens: [], used: 1 };
}

/** How many kept tokens the operand before the sign is of; 0 where none that a layer may be given stands there. */
function operandBehind(cursor: RepairCursor): number {
  const last = cursor.behind();
  if (last === undefined || !operandEnds.has(last.tokenType)) return 0;
  const length = last.tokenType === t.RParen ? groupBehind(cursor) : 1;
  const before = cursor.behind(length + 1)?.tokenType;
  const isPart = before === t.By && last.tokenType !== t.Identifier;
  return length > 0 && (isPart || beforeAtoms.has(before)) ? length : 0;
}

/** Tokens of the parentheses that were closed last; 0 for those of a call. */
function groupBehind(cursor: RepairCursor): number {
  let depth = 0;
  for (let distance = 1; ; distance++) {
    const type = cursor.behind(distance)?.tokenType;
    if (type === undefined) return 0;
    if (type === t.RParen) depth++;
    const opens = type === t.LParen || type === t.CallParen;
    if (opens && --depth === 0) return type === t.LParen ? distance : 0;
  }
}

/** How many tokens signs and their operands are of, from the cursor on. A minus that no number follows is a bullet, and
 * one right before a number may be its sign. */
function calculatedAhead(cursor: RepairCursor): number {
  let at = 0;
  for (;;) {
    const sign = cursor.ahead(at)?.tokenType;
    const next = cursor.ahead(at + 1)?.tokenType;
    const isMinus = sign === t.Minus && next === t.NumberToken && (at > 0 || !cursor.touchesNext);
    if (!signs.has(sign) && !isMinus) return at;
    if (next === t.LParen) {
      const closing = indexOfClosing(cursor, at + 1);
      if (cursor.ahead(closing) === undefined) return at;
      at = closing + 1;
    } else if (next === t.NumberToken || next === t.Identifier || next === t.InputSizeToken) at += 2;
    else return at;
  }
}
