import type { Diagnostic, Span } from '@convlang/diagnostics';
import { sectionGrammar } from '@convlang/ops';
import { formatFile, parseFile, type FileNode, type SectionEntry } from '@convlang/syntax';
import { compile, type CompileContext, type ModelSource } from '@convlang/compiler';
import { blankExpectations } from './blank-expectations.js';
import { missingExpectations } from './missing-expectations.js';
import { shapeLineChanges } from './shape-line-changes.js';
import type { ExpectationChange } from './expectation-change.js';

/** A file with its expectations completed. */
export interface CompletedExpectations {
  /** In the order of the file; empty when all is there and right. */
  readonly changes: readonly ExpectationChange[];
  /** The whole text with the changes, formatted; as it was when there are none, `null` when the file is refused. */
  readonly text: string | null;
  /** Why the file is refused: its errors, but for shape lines and expected numbers that can be put right. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds what a file could expect about itself and does not, or expects wrongly: a shape line at each stage of the main pipeline
 * that makes an image of another shape, and `params`, `aux-params` (with taps), `state`, `macs` and `output` in the expect
 * section. Bounds such as `memory < 2M` are the author's and stay; one that does not hold is an error. Comments stay.
 */
export function completeExpectations(
  source: ModelSource,
  context: CompileContext = {},
): CompletedExpectations {
  const { path, text } = source;
  const { file } = parseFile(source, sectionGrammar);
  const wrongShapes = errorsOf(source, context).filter(({ code }) => code === 'E210');
  const rest = errorsOf({ path, text: blankExpectations(path, text, { keepExpect: true }) }, context);
  const isWrong = ({ start }: Span): boolean => wrongShapes.some(({ span }) => span?.start === start);
  const shapes = shapeLineChanges(source, file, context, isWrong);
  const inner = wrongShapes.filter(
    ({ span }) => !shapes.some((change) => change.span?.start === span?.start),
  );
  const corrected = [...inner, ...rest].map((error) => ({ error, change: correctionOf(error, file, text) }));
  const diagnostics = corrected.flatMap(({ error, change }) => (change === null ? [error] : []));
  if (diagnostics.length > 0) return { changes: [], text: null, diagnostics };
  const changes = [
    ...shapes,
    ...corrected.flatMap(({ change }) => (change === null ? [] : [change])),
    ...missingExpectations(source, file, context),
  ].sort((a, b) => a.edit.span.start - b.edit.span.start);
  if (changes.length === 0) return { changes, text, diagnostics };
  const completed = formatFile({ path, text: applyEdits(text, changes) }, sectionGrammar);
  return { changes, text: completed.text, diagnostics: completed.diagnostics };
}

function errorsOf(source: ModelSource, context: CompileContext): readonly Diagnostic[] {
  return compile(source, { ...context, fixes: true }).diagnostics.filter(
    ({ severity }) => severity === 'error',
  );
}

/**
 * What puts a wrong expectation right: the proven fix of its error. There is none for a bound; and none is taken inside a block, where
 * what is right for one call is wrong for another.
 */
function correctionOf(error: Diagnostic, file: FileNode, text: string): ExpectationChange | null {
  const { code, span, chain, fixes } = error;
  const edit = fixes?.[0]?.edits[0];
  const isExpectation = code === 'E210' || code === 'E230';
  if (!isExpectation || span === null || edit === undefined || chain !== undefined) return null;
  const key = code === 'E210' ? '->' : (keyAt(file, span)?.key.name ?? 'expect');
  return { key, span, before: text.slice(edit.span.start, edit.span.end), after: edit.text, edit };
}

function keyAt(file: FileNode, span: Span): SectionEntry | undefined {
  const entries = file.sections.flatMap((section) => section.entries);
  return entries.find((entry) => entry.span.start <= span.start && span.end <= entry.span.end);
}

/** Edits of places that do not overlap, in order; several insertions at one place in theirs. */
function applyEdits(text: string, changes: readonly ExpectationChange[]): string {
  let end = 0;
  const parts = changes.flatMap(({ edit: { span, text: replacement } }) => {
    const before = text.slice(end, span.start);
    end = span.end;
    return [before, replacement];
  });
  return [...parts, text.slice(end)].join('');
}
