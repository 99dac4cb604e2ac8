import type { CstElement, CstNode, IToken } from 'chevrotain';

/** Whether an element of the concrete tree is a token. */
export function isToken(element: CstElement): element is IToken {
  return 'tokenType' in element;
}

/** Tokens of a kind below a node that really stand in the file: those invented by recovery are left out. */
export function tokensOf(node: CstNode, name: string): IToken[] {
  const tokens: IToken[] = [];
  for (const child of node.children[name] ?? [])
    if (isToken(child) && !Number.isNaN(child.startOffset)) tokens.push(child);
  return tokens;
}

export function firstToken(node: CstNode, ...names: readonly string[]): IToken | undefined {
  for (const name of names)
    for (const child of node.children[name] ?? [])
      if (isToken(child) && !Number.isNaN(child.startOffset)) return child;
  return undefined;
}

/** Nodes of a rule below a node that hold at least one token of the file. */
export function nodesOf(node: CstNode, name: string): CstNode[] {
  const nodes: CstNode[] = [];
  for (const child of node.children[name] ?? [])
    if (!isToken(child) && startOf(child) >= 0) nodes.push(child);
  return nodes;
}

export function firstNode(node: CstNode, ...names: readonly string[]): CstNode | undefined {
  for (const name of names)
    for (const child of node.children[name] ?? []) if (!isToken(child) && startOf(child) >= 0) return child;
  return undefined;
}

/** Offset of an element; -1 for one that recovery made from nothing. */
export function startOf(element: CstElement): number {
  const start = isToken(element) ? element.startOffset : (element.location?.startOffset ?? NaN);
  return Number.isNaN(start) ? -1 : start;
}

/** The elements under several names, in source order. */
export function inOrder(node: CstNode, ...names: readonly string[]): CstElement[] {
  const elements: CstElement[] = [];
  for (const name of names)
    for (const child of node.children[name] ?? []) if (startOf(child) >= 0) elements.push(child);
  return elements.length < 2 ? elements : elements.sort((a, b) => startOf(a) - startOf(b));
}
