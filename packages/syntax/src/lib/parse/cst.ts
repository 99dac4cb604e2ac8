import type { CstElement, CstNode, IToken } from 'chevrotain';

/** Whether an element of the concrete tree is a token. */
export function isToken(element: CstElement): element is IToken {
  return 'tokenType' in element;
}

/** Tokens of a kind below a node that really stand in the file: those invented by recovery are left out. */
export function tokensOf(node: CstNode, name: string): IToken[] {
  return (node.children[name] ?? []).filter(isToken).filter((token) => !Number.isNaN(token.startOffset));
}

export function firstToken(node: CstNode, ...names: readonly string[]): IToken | undefined {
  for (const name of names) {
    const token = tokensOf(node, name)[0];
    if (token !== undefined) return token;
  }
  return undefined;
}

/** Nodes of a rule below a node that hold at least one token of the file. */
export function nodesOf(node: CstNode, name: string): CstNode[] {
  return (node.children[name] ?? [])
    .filter((element): element is CstNode => !isToken(element))
    .filter((child) => startOf(child) >= 0);
}

export function firstNode(node: CstNode, ...names: readonly string[]): CstNode | undefined {
  for (const name of names) {
    const child = nodesOf(node, name)[0];
    if (child !== undefined) return child;
  }
  return undefined;
}

/** Offset of an element; -1 for one that recovery made from nothing. */
export function startOf(element: CstElement): number {
  const start = isToken(element) ? element.startOffset : (element.location?.startOffset ?? NaN);
  return Number.isNaN(start) ? -1 : start;
}

/** The elements under several names, in source order. */
export function inOrder(node: CstNode, ...names: readonly string[]): CstElement[] {
  const elements = names.flatMap((name) => node.children[name] ?? []);
  return elements.filter((element) => startOf(element) >= 0).sort((a, b) => startOf(a) - startOf(b));
}
