import { countBefore } from '@convlang/diagnostics';
import { between } from '../build/build-context.js';
import { lineEnd, lineStart } from '../tokens/lines.js';
import type { FileNode, Header, Pipeline, Section, Stage } from '../tree/ast.js';
import type { SectionGrammar } from '../tree/section-grammar.js';
import { parseFile, type ParsedFile, type SourceText } from './parse-file.js';
import { shiftSpans } from './shift-spans.js';

/** What stands side by side at the top of a file. */
type Item = Header | Stage | Section;

/** A file that was read before. */
export interface EarlierFile extends SourceText, ParsedFile {}

/** What of an earlier tree stands in a new one, as it is or at another place. */
export interface KeptText {
  /** What ends here or before stands where it stood. */
  readonly end: number;
  /** What began here or behind, by the earlier text, stands `distance` further on. */
  readonly start: number;
  readonly distance: number;
  /** Whether all headers are among it. */
  readonly hasHeaders: boolean;
}

/** A file of which something may be taken over from an earlier one. */
export interface ReparsedFile extends ParsedFile {
  /** `null` where the whole file was read. */
  readonly kept: KeptText | null;
}

/** Where two texts differ: everything before `start` is the same, and everything behind the two ends. */
interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Items that are read again, by their places in the list, and the lines that they stand on. */
interface Window {
  /** The first and, exclusive, the last of all items in the lines. */
  readonly first: number;
  readonly last: number;
  /** How many of them, at the beginning and at the end, lie outside of the change. */
  readonly before: number;
  readonly after: number;
  /** Start of the first item's line and of the item itself, and the end of the last one's line, in the old text. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/**
 * {@link parseFile} for a text that was changed a little: only the lines around the change are read, together with what stands
 * before and behind them, and the rest of the tree is taken over. The result is the same as that of `parseFile`; where that
 * is not sure, the whole file is read.
 *
 * @param sections the keys by which sections are divided into entries, the same as for the earlier file
 */
export function reparseFile(
  source: SourceText,
  sections: SectionGrammar,
  earlier: EarlierFile,
): ReparsedFile {
  const isKnown = earlier.diagnostics.length === 0 && earlier.path === source.path;
  const patched = isKnown ? patch(source, sections, earlier) : null;
  return patched ?? { ...parseFile(source, sections), kept: null };
}

function patch(source: SourceText, sections: SectionGrammar, earlier: EarlierFile): ReparsedFile | null {
  const change = findChange(earlier.text, source.text);
  const items = itemsOf(earlier.file);
  const window = windowOf(items, change, earlier.text);
  const distance = change.newEnd - change.oldEnd;
  const lines = source.text.slice(window.start, window.end + distance);
  const text = ' '.repeat(window.start - window.line) + lines;
  if (text.length * 2 > source.text.length) return null;
  const read = parseFile({ path: source.path, text }, sections);
  const found = itemsOf(read.file);
  if (read.diagnostics.length > 0 || !fits(found, items.slice(window.first, window.last), window))
    return null;
  // The documentation of the first one stands above what was read.
  const own = shiftSpans(found.slice(window.before), window.line);
  const kept = items.slice(0, window.first + window.before);
  const behind = shiftSpans(items.slice(window.last), distance);
  const { comments } = earlier.file;
  const firstComment = countBefore(comments, window.start, ({ span }) => span.start);
  const lastComment = countBefore(comments, window.end, ({ span }) => span.start);
  const replaced = items.slice(window.first + window.before, window.last);
  return {
    file: {
      ...toParts([...kept, ...own, ...behind]),
      comments: [
        ...comments.slice(0, firstComment),
        ...shiftSpans(read.file.comments, window.line),
        ...shiftSpans(comments.slice(lastComment), distance),
      ],
      errors: [],
      span: { ...earlier.file.span, end: source.text.length },
    },
    diagnostics: [],
    kept: {
      end: kept.at(-1)?.span.end ?? 0,
      // The one behind the change was read again, and is the same.
      start: items[window.last - window.after]?.span.start ?? earlier.text.length,
      distance,
      hasHeaders: ![...own, ...replaced].some(isHeader),
    },
  };
}

function isHeader({ kind }: Item): boolean {
  return kind !== 'stage' && kind !== 'section';
}

function findChange(old: string, text: string): Change {
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === text.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    old.charCodeAt(old.length - 1 - same) === text.charCodeAt(text.length - 1 - same)
  )
    same++;
  return { start, oldEnd: old.length - same, newEnd: text.length - same };
}

function itemsOf({ headers, pipeline, sections }: FileNode): readonly Item[] {
  return [...headers, ...(pipeline?.stages ?? []), ...sections].sort((a, b) => a.span.start - b.span.start);
}

/** The items on whole lines around a change, with at least one on each side that lies on lines of its own. */
function windowOf(items: readonly Item[], { start, oldEnd }: Change, text: string): Window {
  const startOf = (i: number): number => items[i]?.span.start ?? text.length;
  const endOf = (i: number): number => items[i]?.span.end ?? 0;
  const isFirstOnLine = (i: number): boolean => i === 0 || endOf(i - 1) <= lineStart(text, startOf(i));
  let first = countBefore(items, start, ({ span }) => span.start);
  while (first > 0 && (first === items.length || lineEnd(text, endOf(first)) >= start)) first--;
  const isOpen = items.length === 0 || lineEnd(text, endOf(first)) >= start;
  while (first > 0 && !isFirstOnLine(first)) first--;
  let last = countBefore(items, oldEnd + 1, ({ span }) => span.start);
  while (last < items.length && lineStart(text, startOf(last)) <= oldEnd) last++;
  const after = last < items.length ? 1 : 0;
  last += after;
  while (last < items.length && startOf(last) <= lineEnd(text, endOf(last - 1))) last++;
  const begin = isOpen ? 0 : startOf(first);
  return {
    first: isOpen ? 0 : first,
    last,
    before: isOpen ? 0 : 1,
    after,
    line: isOpen ? 0 : lineStart(text, begin),
    start: begin,
    end: after === 0 ? text.length : lineEnd(text, endOf(last - 1)),
  };
}

/** Whether what was read may stand in place of what stood there: nothing around it changed, and no order or count of headers and sections. */
function fits(found: readonly Item[], old: readonly Item[], { before, after }: Window): boolean {
  const isAlike = (a: Item | undefined, b: Item | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    kindOf(a) === kindOf(b) &&
    a.span.end - a.span.start === b.span.end - b.span.start;
  if (found.length < before + after || old.length < before + after) return false;
  if (before > 0 && !isAlike(found[0], old[0])) return false;
  if (after > 0 && !isAlike(found.at(-1), old.at(-1))) return false;
  const kinds = [found, old].map((list) => list.slice(before, list.length - after).map(kindOf));
  return kinds.flat().every((kind) => kind === 'stage') || kinds[0]?.join() === kinds[1]?.join();
}

function kindOf(item: Item): string {
  return item.kind === 'section' ? item.name : item.kind;
}

function toParts(items: readonly Item[]): Pick<FileNode, 'kind' | 'headers' | 'pipeline' | 'sections'> {
  const headers: Header[] = [];
  const stages: Stage[] = [];
  const sections: Section[] = [];
  for (const item of items)
    if (item.kind === 'stage') stages.push(item);
    else if (item.kind === 'section') sections.push(item);
    else headers.push(item);
  const [first, last] = [stages[0], stages.at(-1)];
  const pipeline: Pipeline | null =
    first === undefined || last === undefined
      ? null
      : { kind: 'pipeline', stages, errors: [], span: between(first.span, last.span) };
  return { kind: 'file', headers, pipeline, sections };
}
