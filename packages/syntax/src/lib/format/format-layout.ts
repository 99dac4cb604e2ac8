import type { IToken } from 'chevrotain';
import { endOf } from '../build/build-context.js';
import { maximumWidth } from './format-align.js';
import { widthOf, type Column, type Line } from './format-line.js';
import type { FormatSource } from './format-source.js';
import * as t from '../tokens/tokens.js';

const indentWidth = 2;

/** The braces, brackets or file around a token. */
interface Frame {
  readonly kind: 'file' | 'body' | 'section' | 'table';
  /** Whether what is inside goes over several lines. */
  readonly isOpen: boolean;
  /** Whether the author has broken it. */
  readonly isBroken: boolean;
  /** Where lines inside start, and where the line of the closing bracket does. */
  readonly indent: number;
  readonly outerIndent: number;
  /** Where lines start that go on with a pipeline. */
  lineIndent: number;
  readonly group: number;
}

/** Where a line starts that a token begins; `null` keeps it on the line. */
type Break = { readonly indent: number; readonly continuesEntry?: boolean } | null;

/** Puts tokens and comments onto lines. */
export class FormatLayout {
  readonly lines: Line[] = [];
  readonly #source: FormatSource;
  readonly #frames: Frame[] = [];
  /** Index of the token that starts the current stage, header or section. */
  #start = 0;
  #groups = 0;
  /** End of the last token or comment that was put down. */
  #end = 0;
  #pipes = 0;

  constructor(source: FormatSource) {
    this.#source = source;
    const place = { indent: 0, outerIndent: 0, lineIndent: 0 };
    this.#frames.push({ kind: 'file', isOpen: true, isBroken: true, group: 0, ...place });
  }

  get #frame(): Frame {
    const frame = this.#frames[this.#frames.length - 1];
    if (frame === undefined) throw new Error('this is a bug in convlang: the formatter has left the file');
    return frame;
  }

  addComment(comment: IToken): void {
    const line = this.lines[this.lines.length - 1];
    const breaks = this.#source.linesBetween(this.#end, comment.startOffset);
    const text = comment.image.trimEnd();
    if (line !== undefined && line.comment === null && breaks === 0) line.comment = `  ${text}`;
    else this.#startLine({ indent: this.#frame.lineIndent }, comment.startOffset).comment = text;
    this.#end = endOf(comment);
  }

  addToken(i: number, token: IToken): void {
    const { marks } = this.#source;
    if (token.tokenType === t.RCurly || token.tokenType === t.RSquare) this.#close(i, token);
    else {
      if (marks.statements.has(token.startOffset) || marks.stages.has(token.startOffset)) this.#start = i;
      this.#put(i, token, this.#breakBefore(i, token));
    }
    if (token.tokenType === t.LCurly || token.tokenType === t.LSquare) this.#open(i, token);
  }

  #put(i: number, token: IToken, newLine: Break): void {
    const current = this.lines[this.lines.length - 1];
    const forced = current === undefined || current.comment !== null ? this.#continuation() : null;
    const place = newLine ?? forced;
    const line =
      place === null && current !== undefined
        ? current
        : this.#startLine(place ?? { indent: 0 }, token.startOffset);
    this.#markColumn(i, token, line);
    line.pieces.push({ text: token.image, gap: this.#source.gap(i) });
    this.#end = endOf(token);
  }

  #startLine({ indent, continuesEntry = false }: NonNullable<Break>, offset: number): Line {
    const previous = this.lines[this.lines.length - 1];
    const isFirst = previous === undefined || this.#isOpener(previous);
    const line: Line = {
      indent,
      pieces: [],
      columns: {},
      group: this.#frame.group,
      blankBefore: !isFirst && this.#source.linesBetween(this.#end, offset) > 1,
      comment: null,
      continuesEntry,
    };
    this.#pipes = 0;
    this.lines.push(line);
    return line;
  }

  #isOpener(line: Line): boolean {
    return line.pieces[line.pieces.length - 1]?.text === '{' && line.comment === null;
  }

  /** Behind a comment in the middle of something. */
  #continuation(): Break {
    const { kind, indent, lineIndent } = this.#frame;
    if (kind === 'section') return { indent: indent + indentWidth, continuesEntry: true };
    return { indent: kind === 'table' ? indent : lineIndent + indentWidth };
  }

  #breakBefore(i: number, token: IToken): Break {
    const { marks, tokens } = this.#source;
    const { startOffset } = token;
    if (marks.statements.has(startOffset)) return { indent: 0 };
    const frame = this.#frame;
    if (!frame.isOpen) return null;
    const before = tokens[i - 1];
    if (frame.kind === 'section') return this.#breakInSection(i, token);
    if (frame.kind === 'table') return before?.tokenType === t.Semicolon ? this.#breakRow(i) : null;
    if (token.tokenType === t.Minus && marks.branches.has(tokens[i + 1]?.startOffset ?? -1)) {
      frame.lineIndent = frame.indent + indentWidth;
      return { indent: frame.indent };
    }
    if (frame.kind === 'body' && before?.tokenType === t.LCurly) return { indent: frame.indent };
    return token.tokenType === t.Pipe ? this.#breakStage(i) : null;
  }

  #breakStage(i: number): Break {
    const isBroken = this.#source.breaks(i) > 0 || this.#source.breaks(i + 1) > 0;
    return isBroken || !this.#fits(i, this.#endOfStage(i)) ? { indent: this.#frame.lineIndent } : null;
  }

  #breakRow(i: number): Break {
    const isBroken = this.#source.breaks(i) > 0;
    const end = this.#scan(i, (token) => token.tokenType === t.Semicolon || token.tokenType === t.RSquare);
    return isBroken || !this.#fits(i, end) ? { indent: this.#frame.indent } : null;
  }

  #breakInSection(i: number, token: IToken): Break {
    const { marks } = this.#source;
    const isBroken = this.#source.breaks(i) > 0;
    if (marks.entries.has(token.startOffset)) {
      const end = this.#scan(
        i,
        (next, j) => j > i && (marks.entries.has(next.startOffset) || next.tokenType === t.RCurly),
      );
      const wraps = !this.#frame.isBroken || isBroken || !this.#fits(i, end - 1);
      return wraps || this.#source.tokens[i - 1]?.tokenType === t.LCurly
        ? { indent: this.#frame.indent }
        : null;
    }
    if (!marks.values.has(token.startOffset)) return null;
    return isBroken || !this.#fits(i, i) ? this.#continuation() : null;
  }

  /** Whether tokens `first` to `last` still have room on the current line. */
  #fits(first: number, last: number): boolean {
    const line = this.lines[this.lines.length - 1];
    if (line === undefined) return true;
    const gap = this.#source.gap(first).length;
    return widthOf(line) + gap + this.#source.width(first, last) <= maximumWidth;
  }

  /** First token from `i` on that ends something; gives up where the line is full anyway. */
  #scan(i: number, isEnd: (token: IToken, index: number) => boolean): number {
    const { tokens } = this.#source;
    let j = i;
    while (j < tokens.length - 1 && this.#source.width(i, j) <= maximumWidth) {
      const token = tokens[j];
      if (token === undefined || isEnd(token, j)) break;
      j++;
    }
    return j;
  }

  /** Last token of the stage behind the `|` at `i` that must stand on the same line. */
  #endOfStage(i: number): number {
    const { tokens, marks } = this.#source;
    let depth = 0;
    const isEnd = (token: IToken, j: number): boolean => {
      if (j === i) return false;
      const { tokenType } = token;
      if (tokenType === t.LCurly && this.#source.isBroken(j, this.#source.partner(j))) return true;
      if (tokenType === t.LCurly) depth++;
      const next = tokens[j + 1];
      if (
        depth === 0 &&
        (next === undefined || this.#endsStage(next, marks.branches.has(tokens[j + 2]?.startOffset ?? -1)))
      )
        return true;
      if (tokenType === t.RCurly) depth--;
      return (
        depth === 0 &&
        next !== undefined &&
        this.#endsStage(next, marks.branches.has(tokens[j + 2]?.startOffset ?? -1))
      );
    };
    return this.#scan(i, isEnd);
  }

  #endsStage(next: IToken, isBranch: boolean): boolean {
    const isStatement = this.#source.marks.statements.has(next.startOffset);
    const { tokenType } = next;
    return (
      isStatement || tokenType === t.Pipe || tokenType === t.RCurly || (tokenType === t.Minus && isBranch)
    );
  }

  #open(i: number, token: IToken): void {
    const { tokens } = this.#source;
    const end = this.#source.partner(i);
    const outer = this.#frame;
    const isBroken = this.#source.isBroken(i, end);
    const before = tokens[i - 1]?.tokenType;
    const kind = token.tokenType === t.LSquare ? 'table' : isSection(before) ? 'section' : 'body';
    const outerIndent = outer.lineIndent;
    const isWide = outerIndent + indentWidth + this.#source.width(this.#start, end) > maximumWidth;
    const isOpen = outer.isOpen && (isBroken || isWide);
    const line = this.lines[this.lines.length - 1];
    const indent =
      kind === 'table' && line !== undefined ? widthOf(line) : outerIndent + (isOpen ? indentWidth : 0);
    const group = isOpen ? ++this.#groups : outer.group;
    this.#frames.push({
      kind,
      isOpen,
      isBroken,
      indent,
      outerIndent,
      lineIndent: isOpen ? indent : outerIndent,
      group,
    });
  }

  #close(i: number, token: IToken): void {
    const { isOpen, kind, outerIndent } = this.#frame;
    this.#frames.pop();
    const isEmpty =
      this.#source.tokens[i - 1]?.tokenType === t.LCurly &&
      this.lines[this.lines.length - 1]?.comment === null;
    const needsLine = isOpen && kind !== 'table' && !isEmpty;
    const line = needsLine ? { indent: outerIndent } : null;
    this.#put(i, token, line);
    const last = this.lines[this.lines.length - 1];
    if (line !== null && last !== undefined)
      this.lines[this.lines.length - 1] = { ...last, blankBefore: false };
  }

  #markColumn(i: number, token: IToken, line: Line): void {
    const { marks, tokens } = this.#source;
    const index = line.pieces.length;
    const column = { index, isSpaced: this.#source.isSpaced(i) };
    if (marks.entries.has(tokens[i - 1]?.startOffset ?? -1) && index === 1) line.columns.value = column;
    if (!this.#frame.isOpen || index === 0) return;
    if (token.tokenType === t.Pipe) {
      line.columns.joint ??= column;
      this.#pipes++;
    }
    // Behind the second stage of a line, columns would only tear it apart.
    if (marks.suffixes.has(token.startOffset) && this.#pipes < 2) markSuffix(token, line, column);
  }
}

function markSuffix({ tokenType }: IToken, { columns }: Line, column: Column): void {
  const { shape, name, joint } = columns;
  const isBehindJoint = shape !== undefined && joint !== undefined && joint.index > shape.index;
  if (name !== undefined || isBehindJoint) return;
  if (tokenType === t.As) columns.name = column;
  else if (shape === undefined) columns.shape = column;
  else return;
  // The joint is the one behind what is aligned.
  delete columns.joint;
}

function isSection(tokenType: IToken['tokenType'] | undefined): boolean {
  return t.sectionKeywords.some((keyword) => keyword === tokenType);
}
