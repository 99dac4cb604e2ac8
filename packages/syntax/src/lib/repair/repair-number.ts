import type { Fix, Span } from '@convlang/diagnostics';
import { endOf, note, spanAt, tokenSpan, type BuildContext } from '../build/build-context.js';
import { shorten } from '../build/build-expression.js';
import type { RepairCursor, Replacement } from './repair-cursor.js';
import { retype } from './repair-words.js';
import * as t from '../tokens/tokens.js';

/** A unit outside of sections, and a word glued to a number. */
export function repairNumber(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const { token } = cursor;
  if (token?.tokenType === t.Unit && !cursor.inSection) {
    const span = tokenSpan(context, token);
    note(context, 'E121', { unit: token.image }, span, { fixes: unitFixes(context, cursor, span) });
    return { tokens: [], used: 1 };
  }
  return gluedWord(context, cursor);
}

const factors: Readonly<Record<string, number>> = { '%': 0.01, K: 1e3, M: 1e6, G: 1e9 };

/** The number without its unit: `0.5` for `50%`. */
function unitFixes(context: BuildContext, cursor: RepairCursor, unit: Span): readonly Fix[] {
  const number = cursor.behind();
  const factor = factors[cursor.token?.image ?? ''];
  if (number?.tokenType !== t.NumberToken || factor === undefined) return [];
  const text = String(Number((Number(number.image) * factor).toPrecision(12)));
  const span = spanAt(context, number.startOffset, unit.end);
  return [{ title: text, edits: [{ span, text }] }];
}

function gluedWord(context: BuildContext, cursor: RepairCursor): Replacement | null {
  const [token, number] = [cursor.token, cursor.behind()];
  if (token === undefined || number?.tokenType !== t.NumberToken || !cursor.touchesPrevious) return null;
  const isWord = token.tokenType === t.Identifier || t.isKeyword(token);
  if (!isWord) return null;
  const unit = cursor.inSection && /^[kmg]$/.test(token.image) ? token.image.toUpperCase() : undefined;
  const text = unit === undefined ? `${number.image} ${token.image}` : `${number.image}${unit}`;
  const span = spanAt(context, number.startOffset, endOf(token));
  note(context, 'E120', { text: shorten(text) }, span, {
    fixes: [{ title: shorten(text), edits: [{ span, text }] }],
  });
  return { tokens: [unit === undefined ? token : retype(token, t.Unit, unit)], used: 1 };
}
