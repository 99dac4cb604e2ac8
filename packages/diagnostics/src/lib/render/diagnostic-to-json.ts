import type { Code } from '../catalogue.js';
import type { Diagnostic, Severity } from '../diagnostic.js';
import { locate } from '../locate.js';
import type { SourceLookup } from './render-diagnostic.js';
import type { Span } from '../span.js';

/**
 * A place for programs. `line`, `column`, `endLine` and `endColumn` count from 1 (see `locate`) and are `null` when the
 * file's text is not at hand; `start` and `end` are offsets in UTF-16 code units, the end exclusive.
 */
export interface PlaceJson {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** An edit for programs: replace offsets `start` to `end` (exclusive) of `file` by `text`. */
export interface EditJson {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A fix for programs. */
export interface FixJson {
  readonly title: string;
  readonly result: string | null;
  readonly edits: readonly EditJson[];
}

/** A diagnostic for programs: what `--json` prints. Every key is always there. */
export interface DiagnosticJson extends PlaceJson {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly label: string | null;
  readonly notes: readonly string[];
  /** Outermost block call first. */
  readonly chain: readonly (PlaceJson & { readonly text: string })[];
  readonly related: readonly (PlaceJson & { readonly note: string })[];
  readonly fixes: readonly FixJson[];
}

const NOWHERE: PlaceJson = {
  file: null,
  line: null,
  column: null,
  endLine: null,
  endColumn: null,
  start: null,
  end: null,
};

function placeToJson(span: Span | null, sources: SourceLookup): PlaceJson {
  if (span === null) return NOWHERE;
  const { file, start, end } = span;
  const source = sources(file);
  if (source === undefined) return { ...NOWHERE, file, start, end };
  const first = locate(source, start);
  const last = locate(source, end);
  return {
    file,
    line: first.line,
    column: first.column,
    endLine: last.line,
    endColumn: last.column,
    start,
    end,
  };
}

/** Turns a diagnostic into the stable shape that `--json` prints. */
export function diagnosticToJson(diagnostic: Diagnostic, sources: SourceLookup): DiagnosticJson {
  const { code, severity, message, span, label, notes, chain, related, fixes } = diagnostic;
  return {
    code,
    severity,
    message,
    ...placeToJson(span, sources),
    label: label ?? null,
    notes: notes ?? [],
    chain: (chain ?? []).map((link) => ({ text: link.text, ...placeToJson(link.span, sources) })),
    related: (related ?? []).map((place) => ({ note: place.note, ...placeToJson(place.span, sources) })),
    fixes: (fixes ?? []).map((fix) => ({
      title: fix.title,
      result: fix.result ?? null,
      edits: fix.edits.map((edit) => ({
        file: edit.span.file,
        start: edit.span.start,
        end: edit.span.end,
        text: edit.text,
      })),
    })),
  };
}
