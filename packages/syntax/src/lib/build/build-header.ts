import { closestWord } from '@convlang/diagnostics';
import type { CstNode, IToken } from 'chevrotain';
import type {
  BlockHeader,
  BlockParameter,
  Header,
  Identifier,
  RoundingHeader,
  RoundingWord,
  TableHeader,
} from '../tree/ast.js';

import { nodeSpan, note, toIdentifier, tokenSpan, type BuildContext } from './build-context.js';
import { shorten, toExpression, toGiven } from './build-expression.js';
import { toBody } from './build-pipeline.js';
import { toText } from './build-word.js';
import { firstNode, firstToken, inOrder, isToken, nodesOf, tokensOf } from '../parse/cst.js';

/** Makes a header of its grammar rule; `doc` is the documentation right above it. */
type HeaderBuilder = (context: BuildContext, node: CstNode, doc: string | null) => Header | null;

/** By grammar rule. */
export const headerBuilders: Readonly<Record<string, HeaderBuilder>> = {
  net: toNet,
  rounding: toRounding,
  constant: toConst,
  table: toTable,
  block: toBlock,
  use: toUse,
};

function nameOf(context: BuildContext, node: CstNode): Identifier | null {
  const token = firstToken(node, 'Identifier');
  return token === undefined ? null : toIdentifier(context, token);
}

function toNet(context: BuildContext, node: CstNode, doc: string | null): Header | null {
  const name = nameOf(context, node);
  return name && { kind: 'net', name, doc, span: nodeSpan(context, node) };
}

function toConst(context: BuildContext, node: CstNode, doc: string | null): Header | null {
  const name = nameOf(context, node);
  const value = toExpression(context, firstNode(node, 'expression'));
  return name && value && { kind: 'const', name, value, doc, span: nodeSpan(context, node) };
}

function toUse(context: BuildContext, node: CstNode): Header | null {
  const path = firstToken(node, 'String');
  if (path === undefined) return null;
  return { kind: 'use', path: toText(context, path), span: nodeSpan(context, node) };
}

const roundingWords = ['exact', 'floor', 'ceil'] as const satisfies readonly RoundingWord[];

function toRoundingWord(context: BuildContext, token: IToken | undefined): RoundingWord {
  const word = roundingWords.find((candidate) => candidate === token?.image);
  if (word !== undefined) return word;
  if (token === undefined) return 'exact';
  const span = tokenSpan(context, token);
  const meant = closestWord(token.image, roundingWords);
  const fixes = meant === undefined ? [] : [{ title: meant, edits: [{ span, text: meant }] }];
  note(context, 'E126', { word: shorten(token.image) }, span, { fixes });
  return meant === undefined ? 'exact' : toRoundingWord(context, { ...token, image: meant });
}

function toRounding(context: BuildContext, node: CstNode): RoundingHeader | null {
  const words = tokensOf(node, 'Identifier');
  const [first, second] = words;
  if (first === undefined) return null;
  const span = nodeSpan(context, node);
  if (first.image !== 'conv' && first.image !== 'pool') {
    const word = toRoundingWord(context, first);
    return { kind: 'rounding', conv: word, pool: word, span };
  }
  if (second === undefined) return null;
  const modeOf = (kind: string): RoundingWord => {
    const at = words.findIndex((word, i) => i % 2 === 0 && word.image === kind);
    return at < 0 ? 'exact' : toRoundingWord(context, words[at + 1]);
  };
  return { kind: 'rounding', conv: modeOf('conv'), pool: modeOf('pool'), span };
}

function toTable(context: BuildContext, node: CstNode, doc: string | null): TableHeader | null {
  const name = nameOf(context, node);
  const rows: number[][] = [[]];
  for (const token of inOrder(node, 'Number', 'Semicolon').filter(isToken)) {
    if (token.image === ';') rows.push([]);
    else rows[rows.length - 1]?.push(toCell(context, token));
  }
  if (rows.length > 1 && rows[rows.length - 1]?.length === 0) rows.pop();
  if (name === null) return null;
  if (node.recoveredNode !== true && rows.some((row) => row.length === 0)) {
    note(context, 'E127', { problem: 'is empty' }, nodeSpan(context, node));
  }
  return { kind: 'table', name, rows, doc, span: nodeSpan(context, node) };
}

function toCell(context: BuildContext, token: IToken): number {
  const value = Number(token.image);
  if (Number.isSafeInteger(value)) return value;
  note(context, 'E127', { problem: `holds ${shorten(token.image)}` }, tokenSpan(context, token));
  return 0;
}

function toParameter(context: BuildContext, node: CstNode): BlockParameter | null {
  const name = nameOf(context, node);
  if (name === null) return null;
  const value = toGiven(context, firstNode(node, 'given'));
  return { kind: 'block-parameter', name, default: value, span: nodeSpan(context, node) };
}

function toBlock(context: BuildContext, node: CstNode, doc: string | null): BlockHeader | null {
  const name = nameOf(context, node);
  const parameters = nodesOf(node, 'parameter').flatMap((parameter) => toParameter(context, parameter) ?? []);
  const body = toBody(context, firstNode(node, 'body'));
  if (name === null || body === null) return null;
  return { kind: 'block', name, parameters, body, doc, span: nodeSpan(context, node) };
}
