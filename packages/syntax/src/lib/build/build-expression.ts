import type { CstNode, IToken } from 'chevrotain';
import type { Condition, Dims, Expression, NumberLiteral } from '../tree/ast.js';
import {
  between,
  nodeSpan,
  note,
  spanAt,
  toIdentifier,
  tokenSpan,
  type BuildContext,
} from './build-context.js';
import { firstNode, firstToken, inOrder, isToken, nodesOf, startOf, tokensOf } from '../parse/cst.js';

type Operand = Expression | Condition;

/** Binding strength of each operator: a higher one binds first. */
const strengths: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  '==': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
};
const comparisonStrength = 4;
const strongest = 7;

function isCondition(operand: Operand): operand is Condition {
  return operand.kind === 'compare' || operand.kind === 'logic' || operand.kind === 'not';
}

/** A number of the file, with a report when it cannot be held. */
export function toNumber(context: BuildContext, token: IToken): NumberLiteral {
  const span = tokenSpan(context, token);
  const value = Number(token.image);
  const isWhole = /^\d+$/.test(token.image);
  if (!Number.isFinite(value))
    note(context, 'E119', { number: shorten(token.image), problem: 'is too large' }, span);
  else if (isWhole && !Number.isSafeInteger(value)) {
    note(context, 'E119', { number: shorten(token.image), problem: 'is too large to be exact' }, span);
  }
  return { kind: 'number', value: Number.isFinite(value) ? value : 0, raw: token.image, span };
}

/** At most 30 characters of a text from the file, for messages. */
export function shorten(text: string): string {
  return text.length <= 30 ? text : `${text.slice(0, 27)}...`;
}

/** Reads the flat `operand operator operand ...` of one expression by precedence climbing. */
class ExpressionReader {
  #next = 0;
  readonly #items: readonly (CstNode | IToken)[];
  readonly #context: BuildContext;

  constructor(context: BuildContext, node: CstNode) {
    this.#context = context;
    this.#items = inOrder(node, 'operand', 'Operator');
  }

  read(minimum: number): Operand | null {
    return this.#climb(this.#prefixed(), minimum);
  }

  #climb(start: Operand | null, minimum: number): Operand | null {
    let left = start;
    for (;;) {
      const operator = this.#items[this.#next];
      if (left === null || operator === undefined || !isToken(operator)) return left;
      const strength = strengths[operator.image] ?? strongest;
      if (strength < minimum) return left;
      this.#next++;
      left = this.#combine(operator, left, this.read(strength + 1));
    }
  }

  #prefixed(): Operand | null {
    const item = this.#items[this.#next];
    if (item === undefined || isToken(item)) return null;
    const signs = inOrder(item, 'Not', 'Minus').filter(isToken);
    return this.#signed(signs, item);
  }

  #signed(signs: readonly IToken[], operand: CstNode): Operand | null {
    const [sign, ...rest] = signs;
    if (sign === undefined) {
      this.#next++;
      return readPrimary(this.#context, operand);
    }
    if (sign.image === '-') return this.#negation(sign, this.#signed(rest, operand));
    const inner = rest.length > 0 ? this.#signed(rest, operand) : this.#negated();
    return this.#not(sign, inner);
  }

  /** What stands behind the last `not`: everything up to the next `and` or `or`. */
  #negated(): Operand | null {
    const operand = this.#items[this.#next];
    if (operand === undefined || isToken(operand)) return null;
    this.#next++;
    return this.#climb(readPrimary(this.#context, operand), comparisonStrength);
  }

  #negation(sign: IToken, inner: Operand | null): Operand | null {
    const operand = inner === null ? null : asExpression(this.#context, inner);
    if (operand === null) return null;
    return { kind: 'negate', operand, span: between(tokenSpan(this.#context, sign), operand.span) };
  }

  #not(sign: IToken, inner: Operand | null): Operand | null {
    const operand = inner === null ? null : asCondition(this.#context, inner);
    if (operand === null) return null;
    return { kind: 'not', operand, span: between(tokenSpan(this.#context, sign), operand.span) };
  }

  #combine(token: IToken, left: Operand, right: Operand | null): Operand | null {
    if (right === null) return null;
    const span = between(left.span, right.span);
    switch (token.image) {
      case 'and':
      case 'or': {
        const [a, b] = [asCondition(this.#context, left), asCondition(this.#context, right)];
        return a && b && { kind: 'logic', operator: token.image, left: a, right: b, span };
      }
      case '+':
      case '-':
      case '*':
      case '/': {
        const [a, b] = [asExpression(this.#context, left), asExpression(this.#context, right)];
        return a && b && { kind: 'binary', operator: token.image, left: a, right: b, span };
      }
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=': {
        const [a, b] = [asExpression(this.#context, left), asExpression(this.#context, right)];
        return a && b && { kind: 'compare', operator: token.image, left: a, right: b, span };
      }
      default:
        return left;
    }
  }
}

function asExpression(context: BuildContext, operand: Operand): Expression | null {
  if (!isCondition(operand)) return operand;
  note(context, 'E123', { problem: 'here stands a number, not a condition' }, operand.span);
  return null;
}

function asCondition(context: BuildContext, operand: Operand): Condition | null {
  if (isCondition(operand)) return operand;
  note(context, 'E123', { problem: 'here stands a condition, such as `in.c == 64`' }, operand.span);
  return null;
}

function readPrimary(context: BuildContext, node: CstNode): Operand | null {
  const number = firstToken(node, 'Number');
  if (number !== undefined) return toNumber(context, number);
  const name = firstToken(node, 'Identifier');
  if (name !== undefined) return toIdentifier(context, name);
  const size = firstToken(node, 'InputSize');
  if (size !== undefined) return toInputSize(context, size);
  const inner = firstNode(node, 'expression');
  return inner === undefined ? null : new ExpressionReader(context, inner).read(0);
}

function toInputSize(context: BuildContext, token: IToken): Expression | null {
  const span = tokenSpan(context, token);
  const axis = token.image.slice('in.'.length);
  if (axis === 'h' || axis === 'w' || axis === 'c') return { kind: 'input-size', axis, span };
  note(context, 'E129', { text: shorten(token.image) }, span);
  return null;
}

/** A number; `null` when what stands there cannot be read as one, which has been reported. */
export function toExpression(context: BuildContext, node: CstNode | undefined): Expression | null {
  if (node === undefined) return null;
  const operand = new ExpressionReader(context, node).read(0);
  return operand === null ? null : asExpression(context, operand);
}

/** What a parameter of a block is given: a number, or a word; `null` when it cannot be read, which has been reported. */
export function toGiven(context: BuildContext, node: CstNode | undefined): Expression | null {
  if (node === undefined) return null;
  const word = firstToken(node, 'Skip', 'On', 'Off');
  return word === undefined
    ? toExpression(context, firstNode(node, 'expression'))
    : toIdentifier(context, word);
}

/** A condition of `if`; `null` when what stands there cannot be read as one, which has been reported. */
export function toCondition(context: BuildContext, node: CstNode | undefined): Condition | null {
  if (node === undefined) return null;
  const operand = new ExpressionReader(context, node).read(0);
  return operand === null ? null : asCondition(context, operand);
}

function toPart(context: BuildContext, dim: CstNode): Expression | null {
  const number = firstToken(dim, 'Number');
  return number === undefined
    ? toExpression(context, firstNode(dim, 'expression'))
    : toNumber(context, number);
}

/** The sizes of `6x5x5`, `(c)x3x3` or a single number. */
export function toParts(context: BuildContext, dims: CstNode | undefined): Expression[] {
  const parts = dims === undefined ? [] : nodesOf(dims, 'dim').map((dim) => toPart(context, dim));
  return parts.filter((part) => part !== null);
}

/** Several sizes as one node, or the single expression that stands there. */
export function toDims(context: BuildContext, node: CstNode): Dims | Expression | null {
  const parts = toParts(context, node);
  const [first] = parts;
  if (parts.length !== nodesOf(node, 'dim').length || first === undefined) return null;
  return parts.length === 1 ? first : { kind: 'dims', parts, span: nodeSpan(context, node) };
}

/** A number with a minus before it, as a layer's argument. */
export function toNegative(context: BuildContext, node: CstNode): Expression | null {
  const [minus, number] = [tokensOf(node, 'Minus')[0], tokensOf(node, 'Number')[0]];
  if (minus === undefined || number === undefined) return null;
  const span = spanAt(context, startOf(minus), (number.endOffset ?? 0) + 1);
  return { kind: 'negate', operand: toNumber(context, number), span };
}
