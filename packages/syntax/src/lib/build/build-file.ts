import { countBefore, type Span } from '@convlang/diagnostics';
import type { CstElement, CstNode, IToken } from 'chevrotain';
import type { Comment, FileNode, Header, Pipeline, Section } from '../tree/ast.js';
import { between, endOf, nodeSpan, note, spanAt, tokenSpan, type BuildContext } from './build-context.js';
import { headerBuilders } from './build-header.js';
import { toPipeline } from './build-pipeline.js';
import { toSection } from './build-section.js';
import { inOrder, isToken, startOf } from '../parse/cst.js';
import { lineEnd, lineStart } from '../tokens/lines.js';

/** The comments of a file as nodes of the tree, each with the line that it is about. */
export function toComments(context: BuildContext, tokens: readonly IToken[]): Comment[] {
  const comments: Comment[] = [];
  let below: Comment | undefined;
  for (const token of [...tokens].reverse()) {
    below = toComment(context, token, below);
    comments.push(below);
  }
  return comments.reverse();
}

/** `# text` as a node; `text` is without the marks and outer spaces. */
function toComment(context: BuildContext, token: IToken, below: Comment | undefined): Comment {
  const doc = token.image.startsWith('##');
  const text = token.image.slice(doc ? 2 : 1).trim();
  const span = spanAt(context, token.startOffset, endOf(token));
  return { kind: 'comment', text, doc, line: lineOf(context, span, below), span };
}

function lineOf(context: BuildContext, { start, end }: Span, below: Comment | undefined): Span {
  const { text } = context;
  if (!isFirstOnLine(text, start)) return spanAt(context, lineStart(text, start), end);
  const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
  const nextEnd = lineEnd(text, next);
  const isComment =
    below !== undefined && below.span.start < nextEnd && isFirstOnLine(text, below.span.start);
  return isComment ? below.line : spanAt(context, next, nextEnd);
}

/** Finds the documentation that stands right above a place: lines of `##` with nothing between. */
function docAbove(context: BuildContext, comments: readonly Comment[], start: number): string | null {
  let after = countBefore(comments, start, ({ span }) => span.start) - 1;
  let end = start;
  const lines: string[] = [];
  for (let comment = comments[after]; comment !== undefined; comment = comments[--after]) {
    const isNext = context.text.slice(comment.span.end, end).trim() === '';
    if (!comment.doc || !isNext || !isFirstOnLine(context.text, comment.span.start)) break;
    lines.push(comment.text);
    end = comment.span.start;
  }
  return lines.length > 0 ? lines.reverse().join('\n') : null;
}

function isFirstOnLine(text: string, offset: number): boolean {
  for (let i = offset - 1; i >= 0; i--) {
    const character = text.charAt(i);
    if (character === '\n' || character === '\r') return true;
    if (character.trim() !== '') return false;
  }
  return true;
}

/** What stands side by side at the top of a file: a header, a section, or a run of stages and `|`. */
type Item =
  { readonly kind: 'node'; readonly node: CstNode } | { readonly kind: 'run'; readonly run: CstElement[] };

function toItems(file: CstNode): Item[] {
  const items: Item[] = [];
  for (const element of inOrder(file, ...Object.keys(headerBuilders), 'section', 'Pipe', 'stage')) {
    const last = items[items.length - 1];
    if (!isToken(element) && element.name !== 'stage') items.push({ kind: 'node', node: element });
    else if (last?.kind === 'run') last.run.push(element);
    else items.push({ kind: 'run', run: [element] });
  }
  return items;
}

/** Puts headers, pipeline and sections into their places, and says what stands out of order or twice. */
class FileReader {
  readonly headers: Header[] = [];
  readonly sections: Section[] = [];
  readonly #run: CstElement[] = [];
  readonly #context: BuildContext;
  readonly #comments: readonly Comment[];

  constructor(context: BuildContext, comments: readonly Comment[]) {
    this.#context = context;
    this.#comments = comments;
  }

  read(file: CstNode): Pipeline | null {
    for (const item of toItems(file)) {
      if (item.kind === 'run') this.#addRun(item.run);
      else if (item.node.name === 'section') this.#addSection(item.node);
      else this.#addHeader(item.node);
    }
    return this.#run.length > 0 ? toPipeline(this.#context, this.#run) : null;
  }

  /** A run that starts with `|` goes on with the pipeline, even when something misplaced stands between. */
  #addRun(run: readonly CstElement[]): void {
    const [first] = run;
    if (first === undefined) return;
    const start = startOf(first);
    const [section] = this.sections;
    if (this.#run.length > 0 && (!isToken(first) || section !== undefined)) {
      note(this.#context, 'E113', {}, spanOfRun(this.#context, run));
      return;
    }
    if (section !== undefined) {
      note(this.#context, 'E130', { section: section.name }, spanAt(this.#context, start, start + 1));
    }
    for (const element of run) this.#run.push(element);
  }

  #addSection(node: CstNode): void {
    const section = toSection(this.#context, node);
    if (section === null) return;
    const first = this.sections.find((other) => other.name === section.name);
    if (first === undefined) {
      this.sections.push(section);
      return;
    }
    const { start } = section.span;
    const span = spanAt(this.#context, start, start + section.name.length);
    const related = [
      { span: { ...first.span, end: first.span.start + section.name.length }, note: 'here first' },
    ];
    note(this.#context, 'E115', { section: section.name }, span, { related });
  }

  #addHeader(node: CstNode): void {
    const span = nodeSpan(this.#context, node);
    const doc = docAbove(this.#context, this.#comments, span.start);
    const header = headerBuilders[node.name]?.(this.#context, node, doc) ?? null;
    const word = spanAt(
      this.#context,
      span.start,
      span.start + (node.name === 'constant' ? 5 : node.name.length),
    );
    if (this.#run.length > 0 || this.sections.length > 0) {
      note(this.#context, 'E112', { word: this.#context.text.slice(word.start, word.end) }, word);
    }
    if (header === null) return;
    if (header.kind === 'net' || header.kind === 'rounding') this.#checkTwice(header);
    this.headers.push(header);
  }

  #checkTwice(header: Header): void {
    const first = this.headers.find((other) => other.kind === header.kind);
    if (first === undefined) return;
    const related = [{ span: first.span, note: 'here first' }];
    note(this.#context, 'E124', { word: header.kind }, header.span, { related });
  }
}

function spanOfRun(context: BuildContext, run: readonly CstElement[]): ReturnType<typeof spanAt> {
  const spans = run.map((element) =>
    isToken(element) ? tokenSpan(context, element) : nodeSpan(context, element),
  );
  const [first, last] = [spans[0], spans[spans.length - 1]];
  return first === undefined || last === undefined ? spanAt(context, 0, 0) : between(first, last);
}

/** Makes the tree of a whole file. Parts that could not be read are missing from it. */
export function toFile(
  context: BuildContext,
  cst: CstNode | undefined,
  comments: readonly Comment[],
): FileNode {
  const reader = new FileReader(context, comments);
  const pipeline = cst === undefined ? null : reader.read(cst);
  const { headers, sections } = reader;
  const span = spanAt(context, 0, context.text.length);
  return { kind: 'file', headers, pipeline, sections, comments, errors: [], span };
}
