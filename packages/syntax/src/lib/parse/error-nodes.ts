import { countBefore, type Diagnostic } from '@convlang/diagnostics';
import type { IToken } from 'chevrotain';
import * as t from '../tokens/tokens.js';
import type { ErrorNode, FileNode } from '../tree/ast.js';

/** Words that a name follows which others may speak of. */
const definingWords: ReadonlySet<unknown> = new Set([t.Block, t.Const, t.Table, t.As]);

/** Nodes whose name is defined by them. */
const definingKinds: ReadonlySet<unknown> = new Set(['block', 'const', 'table', 'as', 'repeat']);

/** A node for each error of syntax, with the names that are defined in the text and not in the tree, each at the error before it. */
export function errorNodes(
  diagnostics: readonly Diagnostic[],
  tokens: readonly IToken[],
  tree: FileNode,
): readonly ErrorNode[] {
  const errors = diagnostics.flatMap(({ code, span }) => (span === null ? [] : [{ code, span }]));
  if (errors.length === 0) return [];
  const kept = new Set<number>();
  collectDefined(tree, kept);
  const names = errors.map((): string[] => []);
  for (const { name, start } of definedIn(tokens)) {
    if (kept.has(start)) continue;
    const before = countBefore(errors, start, ({ span }) => span.start) - 1;
    names[Math.max(before, 0)]?.push(name);
  }
  return errors.map((error, i) => ({ kind: 'error', ...error, names: names[i] ?? [] }));
}

/** Names behind the words that define them, with their offsets; those that a quote without its end took in too. */
function definedIn(tokens: readonly IToken[]): readonly { readonly name: string; readonly start: number }[] {
  return tokens.flatMap(({ tokenType, image, startOffset }, i) => {
    const next = tokens[i + 1];
    if (definingWords.has(tokenType) && next?.tokenType === t.Identifier)
      return [{ name: next.image, start: next.startOffset }];
    if (!/^"[^"]*$/.test(image)) return [];
    const found = image.matchAll(/\b(?:block|const|table|as)\s+([A-Za-z_][\w-]*)/g);
    return [...found].map(({ 1: name = '', index }) => ({ name, start: startOffset + index }));
  });
}

/** Offsets of the names that a part of a tree defines. */
function collectDefined(part: unknown, offsets: Set<number>): void {
  if (Array.isArray(part)) for (const item of part) collectDefined(item, offsets);
  else if (typeof part === 'object' && part !== null) {
    if ('kind' in part && definingKinds.has(part.kind)) {
      if ('name' in part) addOffset(part.name, offsets);
      if ('index' in part) addOffset(part.index, offsets);
    }
    for (const inner of Object.values(part)) collectDefined(inner, offsets);
  }
}

function addOffset(name: unknown, offsets: Set<number>): void {
  if (typeof name !== 'object' || name === null || !('span' in name)) return;
  const { span } = name;
  if (typeof span === 'object' && span !== null && 'start' in span && typeof span.start === 'number')
    offsets.add(span.start);
}
