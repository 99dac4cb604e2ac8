import { replaceHidden } from '@convlang/diagnostics';
import type { CliContext } from '../cli-context.js';

/** Writes one JSON value on one line: the whole of what a `--json` command writes to standard output. */
export function printJson(context: CliContext, value: unknown): void {
  context.out.write(`${jsonText(value)}\n`);
}

/** JSON in which hidden characters of texts, such as turned directions, are escapes: the value is the same. */
export function jsonText(value: unknown, indent = 0): string {
  return replaceHidden(JSON.stringify(value, null, indent), (character) =>
    character === '\n'
      ? character
      : Array.from({ length: character.length }, (_, i) => unitEscape(character.charCodeAt(i))).join(''),
  );
}

function unitEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
