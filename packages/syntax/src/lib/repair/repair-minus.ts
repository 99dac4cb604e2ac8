import { endOf, note, spanAt, tokenSpan, type BuildContext } from '../build/build-context.js';
import { shorten } from '../build/build-expression.js';
import { operandEnds, type RepairCursor, type Replacement } from './repair-cursor.js';
import * as t from '../tokens/tokens.js';

/** `n-1`: a minus between two numbers without its spaces. The tree is right; only the spelling is reported. */
export function repairMinus(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const [token, previous, next] = [cursor.token, cursor.behind(), cursor.ahead(1)];
  if (token?.tokenType !== t.Minus || previous === undefined || next === undefined) return null;
  if (!operandEnds.has(previous.tokenType) || !isGlued(cursor)) return null;
  const text = `${shorten(previous.image)} - ${shorten(next.image)}`;
  const span = spanAt(context, endOf(previous), next.startOffset);
  const fixes = [{ title: text, edits: [{ span, text: ' - ' }] }];
  note(context, 'E110', { text }, tokenSpan(context, token), { fixes });
  return { tokens: [token], used: 1 };
}

/** Outside of expressions a minus with a space before it is the sign of a number, or a bullet. */
function isGlued(cursor: RepairCursor): boolean {
  if (cursor.inSection) return false;
  if (cursor.inExpression) return cursor.touchesPrevious || cursor.touchesNext;
  return cursor.touchesPrevious && cursor.ahead(1)?.tokenType === t.NumberToken;
}
