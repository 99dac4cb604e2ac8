import { visible } from '@convlang/diagnostics';

/**
 * A text, such as a file's name, as it is typed in a shell: quoted when it holds more than plain letters, and with the bytes of
 * hidden characters as `$'...'` of bash, zsh and ksh.
 */
export function quoted(text: string): string {
  if (visible(text) !== text) return `$'${Array.from(text, typed).join('')}'`;
  return /^[\p{L}\p{N}_./:@%+=,-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function typed(character: string): string {
  if (character === '\\' || character === "'") return `\\${character}`;
  if (visible(character) === character) return character;
  return Array.from(Buffer.from(character), (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}
