const codes = { error: '1;31', warning: '1;33', strong: '1', faint: '2', fix: '36' } as const;

/** What a piece of a rendered diagnostic is, for its colour. */
export type Tone = keyof typeof codes;

/** Colours a piece of text, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

/** ANSI colours when `colour` is on. */
export function createPaint(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  return (tone, text) => (text === '' ? '' : `\u001b[${codes[tone]}m${text}\u001b[0m`);
}
