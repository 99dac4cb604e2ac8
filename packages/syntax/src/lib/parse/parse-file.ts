import type { Diagnostic } from '@convlang/diagnostics';
import type { IToken } from 'chevrotain';
import type { FileNode } from '../tree/ast.js';
import type { SectionGrammar } from '../tree/section-grammar.js';
import { note, spanAt, type BuildContext } from '../build/build-context.js';
import { toComments, toFile } from '../build/build-file.js';
import { otherFile } from './other-file.js';
import { placeErrors } from './place-errors.js';
import { prepareTokens } from './prepare-tokens.js';
import { lex } from '../tokens/lexer.js';
import { parseTokens } from './parse-tokens.js';

/** A text to read, and the path under which its places are reported. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** What was read of a file, and every independent error that was found in it, in source order. */
export interface ParsedFile {
  readonly file: FileNode;
  readonly diagnostics: readonly Diagnostic[];
}

/** More syntax errors than this are not reported: the file is then something else than a model. */
const maximumErrors = 50;

/** A parsed file with the tokens and comments it was read from, as they stand in the text. */
export interface TokenizedFile extends ParsedFile {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
}

/** {@link parseFile}, for readers of the tokens. */
export function parseWithTokens(source: SourceText, sections: SectionGrammar): TokenizedFile {
  const context: BuildContext = { path: source.path, text: source.text, sections, problems: [] };
  const lexed = lex(source.text);
  const comments = toComments(context, lexed.comments);
  const prepared = isOther(context) ? null : prepareTokens(context, lexed);
  const cst = prepared === null ? undefined : parseTokens(context, prepared);
  const file = toFile(context, cst, comments);
  const diagnostics = tidy(context.problems);
  const { tokens } = lexed;
  const placed = placeErrors(file, diagnostics, { text: source.text, tokens });
  return { file: placed, diagnostics, tokens, comments: lexed.comments };
}

/** Whether a text is a file of another kind, which is then told once, and nothing of what stands in it. */
function isOther(context: BuildContext): boolean {
  const other = otherFile(context.text);
  if (other === null) return false;
  const notes = [
    'a model file is stages from an input on: input 28x28x1 | conv 8x5x5 | relu | dense 10 | softmax',
  ];
  note(context, 'E410', { what: other.what }, spanAt(context, other.start, other.end), { notes });
  return true;
}

/**
 * Reads a model file. Never throws: there is always a tree, which holds what could be read, and each diagnostic lies inside
 * the text. Without diagnostics the tree is the whole file.
 *
 * @param sections the keys by which sections are divided into entries
 */
export function parseFile(source: SourceText, sections: SectionGrammar): ParsedFile {
  const { file, diagnostics } = parseWithTokens(source, sections);
  return { file, diagnostics };
}

/** In source order, one for each starting place (the first found is the closest to the cause), and not endlessly many. */
function tidy(problems: readonly Diagnostic[]): Diagnostic[] {
  const byStart = new Map<number, Diagnostic>();
  for (const problem of problems) {
    const start = problem.span?.start ?? 0;
    if (!byStart.has(start)) byStart.set(start, problem);
  }
  const sorted = [...byStart].sort(([a], [b]) => a - b).map(([, problem]) => problem);
  return sorted.slice(0, maximumErrors);
}
