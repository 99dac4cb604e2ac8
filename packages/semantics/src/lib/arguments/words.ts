import { closestWord, unreachable } from '@convlang/diagnostics';
import { printExpression, type Atom, type SectionValue } from '@convlang/syntax';
import { replacement, type Candidate } from '../finding.js';

/** What stands behind a word: an atom of a layer, or a value of a key. */
export type Item = Atom | SectionValue;

/** What stands at a place, for messages: `` `on` ``, `5x5`, a text. */
export function describeItem(item: Item): string {
  switch (item.kind) {
    case 'identifier':
      return `\`${item.name}\``;
    case 'number':
      return item.raw;
    case 'dims':
      return item.parts.map((part) => (part.kind === 'number' ? part.raw : '(...)')).join('x');
    case 'text':
      return `"${item.value}"`;
    case 'switch':
      return item.on ? '`on`' : '`off`';
    case 'input-size':
      return `in.${item.axis}`;
    case 'operator':
      return `\`${item.operator}\``;
    case 'negate':
      return printExpression(item);
    case 'binary':
      return `(${printExpression(item)})`;
    default:
      return unreachable(item);
  }
}

/** Whether a word stands at a place. */
export function isWord(item: Item | undefined, word: string): boolean {
  return item?.kind === 'identifier' && item.name === word;
}

/** Which of some words stands at a place, if one does. */
export function wordAt<W extends string>(item: Item | undefined, words: readonly W[]): W | undefined {
  return words.find((word) => isWord(item, word));
}

/** The word that was meant, in place of the one that stands there. */
export function nearestWord(words: readonly string[], item: Item): readonly Candidate[] {
  return replacement(item.span, item.kind === 'identifier' ? closestWord(item.name, words) : undefined);
}
