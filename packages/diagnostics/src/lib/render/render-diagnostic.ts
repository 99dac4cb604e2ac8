import type { ChainLink, Diagnostic, Fix, Related } from '../diagnostic.js';
import { lineAt, locate } from '../locate.js';
import { excerpt, lastLine, numbered, renderFrame, type FrameStyle } from './render-frame.js';
import { createPaint } from './render-paint.js';
import { displayWidth, printable } from './render-text.js';
import type { Span } from '../span.js';

/** Gives the text of a file by the name that spans carry, or `undefined` when it is not at hand. */
export type SourceLookup = (file: string) => string | undefined;

/** How {@link renderDiagnostic} prints. */
export interface RenderOptions {
  /** ANSI colours. Default off. */
  readonly colour?: boolean;
  /** Terminal columns. Default 100. */
  readonly width?: number;
}

const MIN_WIDTH = 40;
const MIN_GUTTER = 4;
const RESULT_GAP = 6;
const NOTE_GAP = 5;
const MAX_LINKS = 8;
const MAX_TITLE = 60;

function placeOf(span: Span, sources: SourceLookup, from?: string): string {
  const source = sources(span.file);
  const file = printable(span.file);
  if (source === undefined) return file;
  const { line, column } = locate(source, span.start);
  return span.file === from ? `${line}:${column}` : `${file}:${line}:${column}`;
}

function renderHeader(
  diagnostic: Diagnostic,
  sources: SourceLookup,
  { paint, tone, width }: FrameStyle,
): string {
  const message = printable(diagnostic.message);
  const head = `${paint(tone, diagnostic.code)} ${paint('strong', message)}`;
  if (diagnostic.span === null) return head;
  const place = placeOf(diagnostic.span, sources);
  const gap = width - diagnostic.code.length - 1 - displayWidth(message) - displayWidth(place);
  return `${head}${' '.repeat(Math.max(2, gap))}${paint('faint', place)}`;
}

function renderChain(
  chain: readonly ChainLink[],
  from: string | undefined,
  sources: SourceLookup,
  style: FrameStyle,
) {
  const links = chain.map((link) => `${printable(link.text)} at ${placeOf(link.span, sources, from)}`);
  const half = MAX_LINKS / 2;
  const shown =
    links.length > MAX_LINKS
      ? [...links.slice(0, half), `${links.length - MAX_LINKS} more`, ...links.slice(-half)]
      : links;
  const lines: string[] = [];
  for (const link of shown) {
    const last = lines.pop();
    const joined = last === undefined ? `  ${link}` : `${last}  >  ${link}`;
    if (last === undefined || displayWidth(joined) <= style.width) lines.push(joined);
    else lines.push(last, `    >  ${link}`);
  }
  return lines;
}

/** Whether the related lines show everything that the primary frame would. */
function standsInRelated({ span, label, related = [] }: Diagnostic): boolean {
  if (span === null || label !== undefined || related.length === 0) return false;
  return related.every(
    (place) => place.span.file === span.file && place.span.start >= span.start && place.span.end <= span.end,
  );
}

interface RelatedLine {
  readonly related: Related;
  readonly source: string;
  /** Another place is on the same line, so carets must tell them apart. */
  readonly shared: boolean;
}

function relatedLines(diagnostic: Diagnostic, sources: SourceLookup): readonly RelatedLine[] {
  const keys = new Map<string, number>();
  const keyOf = (span: Span, source: string) => `${lineAt(source, span.start).number} ${span.file}`;
  const count = (span: Span) => {
    const source = sources(span.file);
    if (source !== undefined) keys.set(keyOf(span, source), (keys.get(keyOf(span, source)) ?? 0) + 1);
  };
  const related = diagnostic.related ?? [];
  related.forEach((place) => count(place.span));
  if (diagnostic.span !== null && !standsInRelated(diagnostic)) count(diagnostic.span);
  return related.flatMap((place) => {
    const source = sources(place.span.file);
    if (source === undefined) return [];
    return [{ related: place, source, shared: (keys.get(keyOf(place.span, source)) ?? 0) > 1 }];
  });
}

function renderRelated(diagnostic: Diagnostic, sources: SourceLookup, style: FrameStyle): readonly string[] {
  const lines = relatedLines(diagnostic, sources).map(({ related, source, shared }) => {
    const { span } = related;
    const away = span.file === diagnostic.span?.file ? '' : `  (${placeOf(span, sources)})`;
    const note = printable(related.note) + away;
    const line = lineAt(source, span.start);
    const room = Math.max(MIN_WIDTH / 2, style.width - style.gutter - 3 - NOTE_GAP - displayWidth(note));
    return { span, source, shared, note, line, shown: excerpt(source, line, span.start, span.end, room) };
  });
  const column = Math.max(0, ...lines.filter((line) => !line.shared).map(({ shown }) => shown.width));
  const unseen = (diagnostic.related ?? []).filter(({ span }) => sources(span.file) === undefined);
  return [
    ...lines.flatMap(({ span, source, shared, note, line, shown }) => {
      if (shared) return renderFrame(source, span, note, style);
      return [numbered(line, `${shown.text}${' '.repeat(column - shown.width + NOTE_GAP)}${note}`, style)];
    }),
    ...unseen.map(({ span, note }) => `  ${printable(note)}  (${printable(span.file)})`),
  ];
}

function renderFixes(fixes: readonly Fix[], { paint }: FrameStyle): readonly string[] {
  const titles = fixes.map((fix) => printable(fix.title));
  const short = titles.map(displayWidth).filter((width) => width <= MAX_TITLE);
  const column = Math.max(0, ...short);
  const digits = String(fixes.length).length;
  return fixes.map((fix, at) => {
    const title = titles[at] ?? '';
    const head = `  ${paint('fix', `fix ${String(at + 1).padEnd(digits)}`)}  ${title}`;
    if (fix.result === undefined) return head;
    return `${head}${' '.repeat(Math.max(0, column - displayWidth(title)) + RESULT_GAP)}-> ${printable(fix.result)}`;
  });
}

function gutterFor(diagnostic: Diagnostic, sources: SourceLookup): number {
  const spans = [
    ...(diagnostic.span === null ? [] : [diagnostic.span]),
    ...(diagnostic.related ?? []).map((r) => r.span),
  ];
  const digits = spans.map((span) => {
    const source = sources(span.file);
    return source === undefined ? 0 : String(lastLine(source, span).number).length;
  });
  return Math.max(MIN_GUTTER, ...digits);
}

/**
 * Prints a diagnostic for people: code and sentence with the place at the right edge, chain of block calls, code frame,
 * related lines, notes, numbered fixes. Nothing in the source or the message can steer the terminal.
 *
 * @param sources where the text of a file comes from; without a text the frame is left out
 * @returns lines joined by `\n`, without one at the end
 */
export function renderDiagnostic(
  diagnostic: Diagnostic,
  sources: SourceLookup,
  options: RenderOptions = {},
): string {
  const style: FrameStyle = {
    paint: createPaint(options.colour ?? false),
    tone: diagnostic.severity,
    width: Math.max(MIN_WIDTH, options.width ?? 100),
    gutter: gutterFor(diagnostic, sources),
  };
  const { span } = diagnostic;
  const source = span === null || standsInRelated(diagnostic) ? undefined : sources(span.file);
  const notes = (diagnostic.notes ?? []).flatMap((note) => note.split(/\r\n|\n|\r/));
  return [
    renderHeader(diagnostic, sources, style),
    ...renderChain(diagnostic.chain ?? [], span?.file, sources, style),
    ...(span === null || source === undefined
      ? []
      : renderFrame(source, span, printable(diagnostic.label ?? ''), style)),
    ...renderRelated(diagnostic, sources, style),
    ...notes.map((note) => `  ${printable(note)}`),
    ...renderFixes(diagnostic.fixes ?? [], style),
  ].join('\n');
}
