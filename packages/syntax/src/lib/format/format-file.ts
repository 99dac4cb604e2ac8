import type { Diagnostic } from '@convlang/diagnostics';
import type { IToken } from 'chevrotain';
import { alignLines } from './format-align.js';
import { FormatLayout } from './format-layout.js';
import { renderLine, type Line } from './format-line.js';
import { collectMarks } from './format-marks.js';
import { FormatSource } from './format-source.js';
import { parseWithTokens, type SourceText } from '../parse/parse-file.js';
import type { SectionGrammar } from '../tree/section-grammar.js';
import * as t from '../tokens/tokens.js';

/** A formatted file; `text` is `null` when the file has syntax errors, which `diagnostics` then holds. */
export interface FormattedFile {
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives a model file its usual form. Every token and comment stays, so the meaning does; formatting the result again changes
 * nothing. The author's line breaks between stages and entries stay too. Spaces and indentation are made regular, lines over
 * 110 columns are wrapped at `|`, the text ends with one line end. Never throws.
 *
 * @param sections the keys by which sections are divided into entries
 */
export function formatFile(source: SourceText, sections: SectionGrammar): FormattedFile {
  const { file, diagnostics, tokens, comments } = parseWithTokens(source, sections);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { text: null, diagnostics };
  const layout = new FormatLayout(new FormatSource(source.text, tokens, collectMarks(file)));
  layTokens(layout, tokens, comments);
  alignLines(layout.lines);
  return { text: render(layout.lines), diagnostics };
}

/** Hands tokens and comments to the layout in order; a `|` waits until the comments behind it are put down. */
function layTokens(layout: FormatLayout, tokens: readonly IToken[], comments: readonly IToken[]): void {
  let next = 0;
  const addCommentsUpTo = (offset: number): void => {
    for (
      let comment = comments[next];
      comment !== undefined && comment.startOffset < offset;
      comment = comments[++next]
    ) {
      layout.addComment(comment);
    }
  };
  for (const [i, token] of tokens.entries()) {
    const isPipe = token.tokenType === t.Pipe;
    addCommentsUpTo(isPipe ? (tokens[i + 1]?.startOffset ?? token.startOffset) : token.startOffset);
    layout.addToken(i, token);
  }
  addCommentsUpTo(Infinity);
}

function render(lines: readonly Line[]): string {
  return lines.map((line) => `${line.blankBefore ? '\n' : ''}${renderLine(line)}\n`).join('');
}
