import type { CstNode } from 'chevrotain';
import type { Dims, NumberLiteral, SectionValue } from '../tree/ast.js';
import { nodeSpan, note, toIdentifier, tokenSpan, type BuildContext } from './build-context.js';
import { shorten, toNumber } from './build-expression.js';
import { toSwitch, toText } from './build-word.js';
import { firstNode, firstToken, tokensOf } from '../parse/cst.js';

/** What each unit multiplies its number by. K, M and G are powers of 1,000. */
const unitFactors: Readonly<Record<string, number>> = { '%': 0.01, K: 1e3, M: 1e6, G: 1e9 };

/** One value of a section; `null` when recovery left nothing of it. */
export function toSectionValue(context: BuildContext, node: CstNode): SectionValue | null {
  const word = firstToken(node, 'Word');
  if (word !== undefined) return toIdentifier(context, word);
  const text = firstToken(node, 'String');
  if (text !== undefined) return toText(context, text);
  const flag = firstToken(node, 'On', 'Off');
  if (flag !== undefined) return toSwitch(context, flag);
  const comparison = firstToken(node, 'Comparison');
  if (comparison !== undefined) return toOperator(context, comparison.image, node);
  return toQuantity(context, node);
}

function toOperator(context: BuildContext, image: string, node: CstNode): SectionValue | null {
  const span = nodeSpan(context, node);
  switch (image) {
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
      return { kind: 'operator', operator: image, span };
    default:
      note(
        context,
        'E101',
        { found: `\`${shorten(image)}\``, expected: '<, <=, >, >= or ==', after: '' },
        span,
      );
      return null;
  }
}

type Quantity = Dims | (NumberLiteral & { readonly unit?: string });

function toQuantity(context: BuildContext, node: CstNode): Quantity | null {
  const token = firstToken(node, 'Number');
  if (token === undefined) return null;
  const span = nodeSpan(context, node);
  const sign = firstToken(node, 'Minus') === undefined ? 1 : -1;
  const first = toNumber(context, token);
  const rest = firstNode(node, 'quantity');
  const [second, unit] = rest === undefined ? [] : [firstToken(rest, 'Number'), firstToken(rest, 'Unit')];
  const raw = [sign < 0 ? '-' : '', first.raw, unit?.image ?? '', second ? `/${second.image}` : ''].join('');
  if (unit !== undefined) return withUnit(first, sign, unit.image, { raw, span });
  if (rest === undefined || second === undefined) return { ...first, value: sign * first.value, raw, span };
  if (firstToken(rest, 'Slash') !== undefined) {
    const value = (sign * first.value) / toDenominator(context, toNumber(context, second));
    return { kind: 'number', value, raw, span };
  }
  const parts = [first, ...tokensOf(rest, 'Number').map((size) => toNumber(context, size))];
  if (sign < 0)
    note(context, 'E101', { found: '`-`', expected: 'a size', after: '' }, tokenSpan(context, token));
  return { kind: 'dims', parts, span };
}

function withUnit(
  number: NumberLiteral,
  sign: number,
  unit: string,
  place: Pick<NumberLiteral, 'raw' | 'span'>,
): Quantity {
  const factor = unitFactors[unit] ?? 1;
  // Dividing keeps 10% exactly 0.1, which multiplying by 0.01 would not for every number.
  const value = sign * (factor < 1 ? number.value / 100 : number.value * factor);
  return { kind: 'number', value, unit, ...place };
}

function toDenominator(context: BuildContext, number: NumberLiteral): number {
  if (number.value !== 0) return number.value;
  note(context, 'E119', { number: `1/${shorten(number.raw)}`, problem: 'divides by 0' }, number.span);
  return 1;
}
