import stringWidth from 'string-width';

/** A text within a width in columns: what is too much goes from its middle. */
export function cutMiddle(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  const head = within(characters, Math.ceil((width - 1) / 2));
  const tail = within(characters.reverse(), width - 1 - stringWidth(head.join('')));
  return `${head.join('')}…${tail.reverse().join('')}`;
}

/** As many of the first characters as a width holds. */
function within(characters: readonly string[], width: number): string[] {
  let left = width;
  const end = characters.findIndex((character) => (left -= stringWidth(character)) < 0);
  return characters.slice(0, end < 0 ? undefined : end);
}
