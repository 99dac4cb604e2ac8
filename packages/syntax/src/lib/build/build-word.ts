import type { IToken } from 'chevrotain';
import type { Switch, Text } from '../tree/ast.js';
import { tokenSpan, type BuildContext } from './build-context.js';

/** A quoted text without its quotes. There are no escapes. */
export function toText(context: BuildContext, token: IToken): Text {
  return { kind: 'text', value: token.image.slice(1, -1), span: tokenSpan(context, token) };
}

/** `on` or `off`. */
export function toSwitch(context: BuildContext, token: IToken): Switch {
  return { kind: 'switch', on: token.image === 'on', span: tokenSpan(context, token) };
}
