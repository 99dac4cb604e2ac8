/** A file's name as it is typed in a shell: quoted when it holds more than plain letters. */
export function quoted(text: string): string {
  return /^[\p{L}\p{N}_./:@%+=,-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
