import type { IToken } from 'chevrotain';
import type { BuildContext } from './build-context.js';
import type { LexResult } from './lexer.js';

/** Tokens that the grammar can read, and the ranges whose errors are already reported. */
export interface PreparedTokens {
  readonly tokens: readonly IToken[];
  readonly damaged: readonly { readonly start: number; readonly end: number }[];
}

export function prepareTokens(context: BuildContext, lexed: LexResult): PreparedTokens | null {
  return context.text === '' ? null : { tokens: lexed.tokens, damaged: [] };
}
