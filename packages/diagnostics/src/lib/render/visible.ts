/**
 * Characters that are not seen as they are: controls, which steer a terminal; marks that turn the direction of what follows;
 * what has no width or ends a line (Unicode, Default_Ignorable_Code_Point); halves of surrogate pairs. Not among them: what chooses
 * the form of the sign before it, and the joiner between two emoji.
 */
const hidden =
  /(?![\ufe00-\ufe0f]|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d\p{Extended_Pictographic})[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** Puts something in the place of each hidden character. */
export function replaceHidden(text: string, by: (character: string, offset: number) => string): string {
  return text.replace(hidden, by);
}

/** A text of others as it may be shown, on one line: hidden characters as escapes, `\u{202e}`. */
export function visible(text: string): string {
  return replaceHidden(text, escaped);
}

/** The same for a text of several lines: tabs and ends of lines stay. */
export function visibleLines(text: string): string {
  return replaceHidden(text, (character, offset) => {
    const stays =
      character === '\n' || character === '\t' || (character === '\r' && text[offset + 1] === '\n');
    return stays ? character : escaped(character);
  });
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
