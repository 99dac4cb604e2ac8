import {
  report,
  type Code,
  type Diagnostic,
  type DiagnosticExtras,
  type MessageSlots,
  type Span,
} from '@convlang/diagnostics';
import type { CstNode, IToken } from 'chevrotain';
import type { Identifier } from '../tree/ast.js';
import type { SectionGrammar } from '../tree/section-grammar.js';

/** What reading one file collects on the way. Lives for one call of `parseFile`. */
export interface BuildContext {
  readonly path: string;
  readonly text: string;
  readonly sections: SectionGrammar;
  readonly problems: Diagnostic[];
}

/** Far more than are ever shown; a large file of something else must not fill the memory with findings. */
const maximumProblems = 1000;

/** Whether further findings would be dropped. */
export function isFull(context: BuildContext): boolean {
  return context.problems.length >= maximumProblems;
}

/** Records a finding. */
export function note<C extends Code>(
  context: BuildContext,
  code: C,
  slots: MessageSlots<C>,
  span: Span,
  extras: DiagnosticExtras = {},
): void {
  if (isFull(context)) return;
  context.problems.push(report(code, slots, span, extras));
}

/** A span of the file being read, cut to its length. */
export function spanAt(context: BuildContext, start: number, end: number): Span {
  const length = context.text.length;
  const from = Math.min(Math.max(start, 0), length);
  return { file: context.path, start: from, end: Math.min(Math.max(end, from), length) };
}

/** Where a token ends, exclusive. */
export function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}

export function tokenSpan(context: BuildContext, token: IToken): Span {
  return spanAt(context, token.startOffset, endOf(token));
}

export function nodeSpan(context: BuildContext, node: CstNode): Span {
  const start = node.location?.startOffset ?? 0;
  const end = (node.location?.endOffset ?? start - 1) + 1;
  return spanAt(context, start, end);
}

/** From the start of one place to the end of another. */
export function between(first: Span, last: Span): Span {
  return { file: first.file, start: first.start, end: Math.max(first.end, last.end) };
}

export function toIdentifier(context: BuildContext, token: IToken): Identifier {
  return { kind: 'identifier', name: token.image, span: tokenSpan(context, token) };
}
