import type { CstElement, CstNode, IToken } from 'chevrotain';
import type {
  Argument,
  AsSuffix,
  Atom,
  Core,
  Identifier,
  Pipeline,
  ShapeSuffix,
  Stage,
} from '../tree/ast.js';
import {
  between,
  endOf,
  nodeSpan,
  note,
  spanAt,
  toIdentifier,
  tokenSpan,
  type BuildContext,
} from './build-context.js';
import {
  toCondition,
  toDims,
  toExpression,
  toGiven,
  toNegative,
  toNumber,
  toParts,
} from './build-expression.js';
import { toSwitch, toText } from './build-word.js';
import { firstNode, firstToken, inOrder, isToken, nodesOf, startOf, tokensOf } from '../parse/cst.js';

function optionalName(context: BuildContext, node: CstNode | undefined): Identifier | null {
  const token = node === undefined ? undefined : firstToken(node, 'Identifier');
  return token === undefined ? null : toIdentifier(context, token);
}

/**
 * Makes a pipeline of stages and the `|` between them, and says where one of either is missing.
 *
 * @returns `null` when no stage could be read
 */
export function toPipeline(context: BuildContext, elements: readonly CstElement[]): Pipeline | null {
  const stages: Stage[] = [];
  let previous: CstElement | undefined;
  for (const element of elements) {
    checkJoint(context, previous, element);
    const stage = isToken(element) ? null : toStage(context, element);
    if (stage !== null) stages.push(stage);
    previous = element;
  }
  if (previous !== undefined && isToken(previous) && !isFollowed(context, previous))
    missingStage(context, previous, 'after this `|`');
  const [first, last] = [stages[0], stages[stages.length - 1]];
  if (first === undefined || last === undefined) return null;
  return { kind: 'pipeline', stages, errors: [], span: between(first.span, last.span) };
}

function checkJoint(context: BuildContext, previous: CstElement | undefined, element: CstElement): void {
  if (isToken(element)) {
    if (previous === undefined) missingStage(context, element, 'before this `|`');
    else if (isToken(previous) && !hasProblem(context, endOf(previous), element.startOffset))
      missingStage(context, element, 'between two `|`');
  } else if (previous !== undefined && !isToken(previous) && previous.recoveredNode !== true) {
    const end = nodeSpan(context, previous).end;
    if (hasProblem(context, end, startOf(element))) return;
    const span = spanAt(context, startOf(element), startOf(element) + 1);
    const edits = [{ span: spanAt(context, end, end), text: ' |' }];
    note(context, 'E107', {}, span, { fixes: [{ title: 'write | here', edits }] });
  }
}

/** Whether behind a last `|` stands something that could not be read. */
function isFollowed(context: BuildContext, pipe: IToken): boolean {
  let next = endOf(pipe);
  while (next < context.text.length && context.text.charAt(next).trim() === '') next++;
  return next < context.text.length && context.problems.some(({ span }) => span?.start === next);
}

/** Whether something between two offsets is already reported, such as a sign that does not belong there. */
function hasProblem(context: BuildContext, start: number, end: number): boolean {
  return context.problems.some(({ span }) => span !== null && span.start >= start && span.end <= end);
}

function missingStage(context: BuildContext, pipe: IToken, place: string): void {
  const span = tokenSpan(context, pipe);
  note(context, 'E108', { place }, span, {
    fixes: [{ title: 'remove this |', edits: [{ span, text: '' }] }],
  });
}

function toStage(context: BuildContext, node: CstNode): Stage | null {
  const core = toCore(context, node);
  if (core === null) return null;
  const suffixes = inOrder(node, 'alias', 'shape').flatMap((child) => toSuffix(context, child) ?? []);
  return { kind: 'stage', core, suffixes, span: nodeSpan(context, node) };
}

function toSuffix(context: BuildContext, node: CstElement): AsSuffix | ShapeSuffix | null {
  if (isToken(node)) return null;
  const span = nodeSpan(context, node);
  if (node.name === 'alias') {
    const name = optionalName(context, node);
    return name && { kind: 'as', name, span };
  }
  const parts = toParts(context, firstNode(node, 'dims'));
  return parts.length === 0 ? null : { kind: 'shape', parts, span };
}

type CoreBuilder = (context: BuildContext, node: CstNode) => Core | null;

/** By grammar rule. */
const coreBuilders: Readonly<Record<string, CoreBuilder>> = {
  repeat: toRepeat,
  parallel: toParallel,
  choice: toIf,
  tap: toTap,
  from: toFrom,
  named: toNamed,
};

function toCore(context: BuildContext, stage: CstNode): Core | null {
  const skip = firstToken(stage, 'Skip');
  if (skip !== undefined) return { kind: 'skip', span: tokenSpan(context, skip) };
  const node = firstNode(stage, ...Object.keys(coreBuilders));
  const build = node && coreBuilders[node.name];
  return build === undefined || node === undefined ? null : build(context, node);
}

function toRepeat(context: BuildContext, node: CstNode): Core | null {
  const count = toExpression(context, firstNode(node, 'expression'));
  const index = optionalName(context, firstNode(node, 'alias', 'index'));
  const body = toBody(context, firstNode(node, 'body'));
  if (count === null || body === null) return null;
  return { kind: 'repeat', count, index, body, span: nodeSpan(context, node) };
}

function toParallel(context: BuildContext, node: CstNode): Core | null {
  const merge = optionalName(context, node);
  const branches = toBranches(context, firstNode(node, 'body'));
  if (merge === null || branches === null) return null;
  return { kind: 'parallel', merge, branches, span: nodeSpan(context, node) };
}

function toIf(context: BuildContext, node: CstNode): Core | null {
  const condition = toCondition(context, firstNode(node, 'expression'));
  const [first, second] = nodesOf(node, 'body');
  const then = toBody(context, first);
  const otherwise = toBody(context, second);
  if (condition === null || then === null) return null;
  return { kind: 'if', condition, then, otherwise, span: nodeSpan(context, node) };
}

function toTap(context: BuildContext, node: CstNode): Core | null {
  const name = optionalName(context, node);
  const body = toBody(context, firstNode(node, 'body'));
  return name && body && { kind: 'tap', name, body, span: nodeSpan(context, node) };
}

function toFrom(context: BuildContext, node: CstNode): Core | null {
  const name = optionalName(context, node);
  return name && { kind: 'from', name, span: nodeSpan(context, node) };
}

function toNamed(context: BuildContext, node: CstNode): Core | null {
  const word = optionalName(context, node);
  if (word === null) return null;
  const span = nodeSpan(context, node);
  if (node.children['CallParen'] === undefined) {
    const atoms = nodesOf(node, 'atom').flatMap((atom) => toAtom(context, atom) ?? []);
    return { kind: 'layer', word, atoms, span };
  }
  const given = nodesOf(node, 'argument').flatMap((argument) => toArgument(context, argument) ?? []);
  return { kind: 'call', block: word, arguments: given, span };
}

function toArgument(context: BuildContext, node: CstNode): Argument | null {
  const [first, second] = nodesOf(node, 'given');
  const span = nodeSpan(context, node);
  const left = toGiven(context, first);
  if (node.children['Colon'] === undefined)
    return left && { kind: 'argument', name: null, value: left, span };
  const value = toGiven(context, second);
  if (left?.kind === 'identifier') return value && { kind: 'argument', name: left, value, span };
  if (left !== null)
    note(
      context,
      'E101',
      { found: 'an expression', expected: 'the name of a parameter', after: ' before `:`' },
      left.span,
    );
  return null;
}

function toAtom(context: BuildContext, node: CstNode): Atom | null {
  const dims = firstNode(node, 'dims');
  if (dims !== undefined) return toDims(context, dims);
  const word = firstToken(node, 'Identifier');
  if (word !== undefined) return toIdentifier(context, word);
  if (firstToken(node, 'Minus') !== undefined) return toNegative(context, node);
  const number = firstToken(node, 'Number');
  if (number !== undefined) return toNumber(context, number);
  const text = firstToken(node, 'String');
  if (text !== undefined) return toText(context, text);
  const word2 = firstToken(node, 'On', 'Off');
  return word2 === undefined ? null : toSwitch(context, word2);
}

/** The pipeline of a pair of braces; an empty one is reported. */
export function toBody(context: BuildContext, node: CstNode | undefined): Pipeline | null {
  if (node === undefined) return null;
  const elements = inOrder(node, 'Pipe', 'Minus', 'stage');
  for (const element of elements) if (isBullet(element)) strayBullet(context, element);
  return toBranch(
    context,
    node,
    elements.filter((element) => !isBullet(element)),
  );
}

function strayBullet(context: BuildContext, bullet: IToken): void {
  note(context, 'E128', {}, tokenSpan(context, bullet));
}

function isBullet(element: CstElement): element is IToken {
  return isToken(element) && element.tokenType.name === 'Minus';
}

function toBranch(context: BuildContext, body: CstNode, elements: readonly CstElement[]): Pipeline | null {
  const span = nodeSpan(context, body);
  if (
    elements.length === 0 &&
    body.recoveredNode !== true &&
    !hasProblem(context, span.start + 1, span.end)
  ) {
    note(context, 'E108', { place: 'between these braces' }, span);
  }
  return toPipeline(context, elements);
}

function toBranches(context: BuildContext, body: CstNode | undefined): Pipeline[] | null {
  if (body === undefined) return null;
  const branches: Pipeline[] = [];
  const flush = (bullet: IToken | null, elements: CstElement[]): void => {
    const branch = elements.length > 0 ? toPipeline(context, elements) : null;
    if (branch !== null) branches.push(branch);
    else if (bullet !== null && elements.length === 0 && isClosed(body)) emptyBranch(context, bullet);
  };
  let bullet: IToken | null = null;
  let elements: CstElement[] = [];
  for (const element of inOrder(body, 'Pipe', 'Minus', 'stage')) {
    if (!isBullet(element)) {
      const isFirst = bullet === null && elements.length === 0;
      if (isFirst && isToken(element) && !isClosed(body)) continue;
      if (isFirst && isClosed(body)) missingBullet(context, startOf(element));
      elements.push(element);
      continue;
    }
    flush(bullet, elements);
    [bullet, elements] = [element, []];
  }
  flush(bullet, elements);
  return branches.length > 0 ? branches : toBranch(context, body, []) && branches;
}

/** Whether the closing brace of a body stands in the file: what misses one is not yet written, or goes too far. */
function isClosed(body: CstNode): boolean {
  return tokensOf(body, 'RCurly').some(({ startOffset, endOffset = -1 }) => endOffset >= startOffset);
}

function emptyBranch(context: BuildContext, bullet: IToken): void {
  const end = endOf(bullet);
  const fix = { title: 'skip', edits: [{ span: spanAt(context, end, end), text: ' skip' }] };
  note(context, 'E108', { place: 'after this `-`' }, tokenSpan(context, bullet), { fixes: [fix] });
}

function missingBullet(context: BuildContext, start: number): void {
  const fix = { title: 'write - here', edits: [{ span: spanAt(context, start, start), text: '- ' }] };
  note(context, 'E128', {}, spanAt(context, start, start + 1), { fixes: [fix] });
}
