import type { IToken, TokenType } from 'chevrotain';
import { endOf } from '../build/build-context.js';
import type { FormatMarks } from './format-marks.js';
import { gapBetween } from './format-spacing.js';
import * as t from '../tokens/tokens.js';

const newline = /\r\n|\r|\n/g;

/** How many line ends a text has, counted up to two. */
function countLines(text: string): number {
  return Math.min([...text.matchAll(newline)].length, 2);
}

const opening: ReadonlySet<TokenType> = new Set([t.LCurly, t.LSquare]);
const closing: ReadonlySet<TokenType> = new Set([t.RCurly, t.RSquare]);
const sections: ReadonlySet<TokenType> = new Set(t.sectionKeywords);

/**
 * The tokens of a file as the formatter asks for them: where the author has broken lines, which braces belong together,
 * how wide a range is on one line.
 */
export class FormatSource {
  readonly tokens: readonly IToken[];
  readonly marks: FormatMarks;
  readonly text: string;
  readonly #widths: number[] = [0];
  readonly #gaps: string[] = [];
  readonly #partners = new Map<number, number>();
  readonly #brokenBefore: number[] = [0];

  constructor(text: string, tokens: readonly IToken[], marks: FormatMarks) {
    this.text = text;
    this.tokens = tokens;
    this.marks = marks;
    this.#pairBrackets();
    this.#measure();
  }

  #pairBrackets(): void {
    const open: number[] = [];
    for (const [i, token] of this.tokens.entries()) {
      if (opening.has(token.tokenType)) open.push(i);
      if (!closing.has(token.tokenType)) continue;
      const opener = open.pop();
      if (opener !== undefined) this.#partners.set(opener, i);
    }
  }

  #measure(): void {
    let sectionEnd = -1;
    for (const [i, token] of this.tokens.entries()) {
      const before = this.tokens[i - 1];
      const isSection =
        before !== undefined && token.tokenType === t.LCurly && sections.has(before.tokenType);
      if (isSection) sectionEnd = this.partner(i);
      const second = this.tokens[i - 2];
      const gap =
        before === undefined
          ? ''
          : gapBetween(this.marks, { before, token, inSection: i <= sectionEnd && !isSection, second });
      this.#gaps.push(gap);
      this.#widths.push((this.#widths[i] ?? 0) + gap.length + token.image.length);
      this.#brokenBefore.push((this.#brokenBefore[i] ?? 0) + (this.breaks(i) > 0 ? 1 : 0));
    }
  }

  /** Index of the bracket that closes what token `i` opens. */
  partner(i: number): number {
    return this.#partners.get(i) ?? i;
  }

  /** Spaces before token `i` when it stands behind the one before it. */
  gap(i: number): string {
    return this.#gaps[i] ?? '';
  }

  /** Columns that tokens `first` to `last` take on one line, without the gap before the first. */
  width(first: number, last: number): number {
    return (this.#widths[last + 1] ?? 0) - (this.#widths[first] ?? 0) - this.gap(first).length;
  }

  /** Line ends between token `i` and the one before it: 0, 1, or 2 for more. */
  breaks(i: number): number {
    const [before, token] = [this.tokens[i - 1], this.tokens[i]];
    if (before === undefined || token === undefined) return 0;
    return countLines(this.text.slice(endOf(before), token.startOffset));
  }

  /** Whether the author has broken a line between tokens `first` and `last`. */
  isBroken(first: number, last: number): boolean {
    return (this.#brokenBefore[last + 1] ?? 0) > (this.#brokenBefore[first + 1] ?? 0);
  }

  /** Whether the author has put more than one space before token `i`, on its line. */
  isSpaced(i: number): boolean {
    const [before, token] = [this.tokens[i - 1], this.tokens[i]];
    return (
      before !== undefined &&
      token !== undefined &&
      token.startOffset - endOf(before) > 1 &&
      this.breaks(i) === 0
    );
  }

  /** Line ends between two offsets: 0, 1, or 2 for more. */
  linesBetween(start: number, end: number): number {
    return countLines(this.text.slice(start, end));
  }
}
