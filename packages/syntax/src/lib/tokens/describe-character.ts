/** A character as a reader can find it: itself when it can be printed, and its number when it is not plain ASCII. */
export function describeCharacter(text: string, offset: number): string {
  const point = text.codePointAt(offset) ?? 0;
  const number = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  if (point > 0x20 && point < 0x7f) return `\`${String.fromCodePoint(point)}\``;
  const character = String.fromCodePoint(point);
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `\`${character}\` (${number})` : number;
}
