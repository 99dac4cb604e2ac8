/**
 * Widths of characters in hundredths of the font size, by the widest of the fonts that a browser takes for `system-ui`
 * (DejaVu Sans), so that a text fits in all of them.
 */
const widths: Readonly<Record<string, number>> = {
  ...each("'ijl|", 29),
  ...each(' ,./:;()[]ft-r', 40),
  ...each('Icksvxyz"*·', 57),
  ...each('abdeghnopqu_', 64),
  ...each('0123456789', 64),
  ...each('FJLSTEPYZBCKRVAX', 69),
  ...each('DGHNOQUM', 82),
  ...each('mwW%×+=<>', 98),
};
/** Of any other character. */
const OTHER = 84;
/** Bold is wider. */
const BOLD = 1.09;

/** Width of a line of text in the units of its size, not less than it takes. */
export function textWidth(text: string, size: number, weight: 'normal' | 'bold' = 'normal'): number {
  const hundredths = Array.from(text).reduce((sum, character) => sum + (widths[character] ?? OTHER), 0);
  return Math.ceil((hundredths / 100) * size * (weight === 'bold' ? BOLD : 1));
}

function each(characters: string, width: number): Record<string, number> {
  return Object.fromEntries(Array.from(characters).map((character) => [character, width]));
}
