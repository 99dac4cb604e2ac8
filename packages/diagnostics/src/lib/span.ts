/** A range of one source file, in UTF-16 code units: `start` inclusive, `end` exclusive. Lines are computed when printing. */
export interface Span {
  /** Path of the file as the user gave it, or a name in angle brackets such as `<text>`. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** The smallest span that covers both; they must be of the same file. */
export function joinSpans(a: Span, b: Span): Span {
  if (a === b) return a;
  return { file: a.file, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
