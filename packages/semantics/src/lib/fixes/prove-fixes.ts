import type { Diagnostic, Edit, Fix, Span } from '@convlang/diagnostics';
import { sectionGrammar } from '@convlang/ops';
import { parseFile } from '@convlang/syntax';
import type { AnalysisContext } from '../analysis-context.js';
import { analyze, type Analysis } from '../analyze.js';
import type { Candidate, Finding, Site } from '../finding.js';
import { formatSizes } from '../values/shape-text.js';

/** How much work proving may cost for one file, so that a file with a thousand errors is answered as fast as one with three. */
const budget = { diagnostics: 10, characters: 600_000, work: 500_000 } as const;

/** A file in which something was found. */
export interface FaultyFile {
  readonly path: string;
  readonly text: string;
  /** What the parser found; its fixes are only proposals. */
  readonly syntaxErrors: readonly Diagnostic[];
  readonly findings: readonly Finding[];
}

/**
 * All diagnostics of a file, those of the parser first, with fixes. Each fix is carried out on the text, which is then read and analysed
 * again: only those are kept after which the error is gone and no other has come.
 */
export function proveFixes(faulty: FaultyFile, context: AnalysisContext): readonly Diagnostic[] {
  const prover = new Prover(faulty, context);
  return [
    ...faulty.syntaxErrors.map((diagnostic) => prover.withFixes(proposed(diagnostic))),
    ...faulty.findings.map((finding) => prover.withFixes(finding)),
  ];
}

/** A diagnostic of the parser without its fixes, which are still to be proven. */
function proposed({ fixes = [], ...diagnostic }: Diagnostic): Finding {
  return { diagnostic, site: null, solve: fixes.length === 0 ? null : () => fixes };
}

/** What a text is after a fix. */
interface Outcome {
  readonly errors: readonly Diagnostic[];
  readonly analysis: Analysis;
}

class Prover {
  readonly #faulty: FaultyFile;
  readonly #context: AnalysisContext;
  /** Errors of the file as it is. */
  readonly #errors: readonly Diagnostic[];
  #diagnostics: number = budget.diagnostics;
  #characters: number = budget.characters;
  #work: number = budget.work;

  constructor(faulty: FaultyFile, context: AnalysisContext) {
    this.#faulty = faulty;
    this.#context = context;
    this.#errors = [...faulty.syntaxErrors, ...errorsOf(faulty.findings)];
  }

  withFixes(finding: Finding): Diagnostic {
    const { diagnostic, solve } = finding;
    if (solve === null || diagnostic.span?.file !== this.#faulty.path || this.#diagnostics <= 0)
      return diagnostic;
    const candidates = solve();
    if (candidates.length > 0) this.#diagnostics--;
    const proven: Fix[] = [];
    const groups = new Set<string>();
    for (const candidate of candidates) {
      if (candidate.group !== undefined && groups.has(candidate.group)) continue;
      const fix = this.#prove(candidate, finding);
      if (fix === null || proven.some(({ title }) => title === fix.title)) continue;
      proven.push(fix);
      if (candidate.group !== undefined) groups.add(candidate.group);
    }
    return proven.length === 0 ? diagnostic : { ...diagnostic, fixes: proven };
  }

  #prove(candidate: Candidate, { diagnostic, site }: Finding): Fix | null {
    const { edits, sizes } = candidate;
    const text = applyEdits(this.#faulty.text, edits);
    if (diagnostic.severity === 'warning') return this.#proveLint(candidate, diagnostic, text);
    // A stage that has moved cannot be found again by its place, and parts of a file that is not read whole have none.
    const isWatched = site !== null && candidate.reach !== 'moved';
    const watched = isWatched ? this.#analyze(text, moveSite(site, edits))?.analysis.watched : null;
    if (watched === undefined) return null;
    if (isWatched && watched?.isGood !== true && candidate.isWord !== true) return null;
    if (sizes !== undefined && isWatched && sizes.join() !== watched?.sizes?.join()) return null;
    const outcome = this.#analyze(text, null);
    if (outcome === null || !this.#isBetter(diagnostic, edits, outcome, text)) return null;
    return fixOf(candidate, text, watched?.isGood === true ? watched.sizes : null);
  }

  /**
   * Whether an error is gone and none has come. Where the file has others too, one may show that stood behind it: not in the stages or
   * entries that were edited.
   */
  #isBetter(fixed: Diagnostic, edits: readonly Edit[], { errors }: Outcome, text: string): boolean {
    const left = this.#errors.filter((error) => error !== fixed && !isSame(error, fixed, []));
    if (errors.some((error) => isSame(error, fixed, edits))) return false;
    const added = errors.filter((error) => !left.some((before) => isSame(error, before, edits)));
    if (added.length === 0) return true;
    if (left.length === 0) return false;
    const places = edits.map(({ span, text: put }) => {
      const start = moveOffset(span.start, edits);
      return around(text, start, start + put.length);
    });
    const isNear = ({ span }: Diagnostic): boolean =>
      span !== null && places.some(({ start, end }) => span.start <= end && span.end >= start);
    return !added.some(isNear);
  }

  /** A fix of a warning may change numbers that the file expects, but makes no other error. */
  #proveLint(candidate: Candidate, warning: Diagnostic, text: string): Fix | null {
    const outcome = this.#analyze(text, null);
    if (outcome === null) return null;
    const { findings } = outcome.analysis;
    if (findings.some((other) => isSame(other.diagnostic, warning, candidate.edits))) return null;
    const count = (all: readonly Diagnostic[], isExpectation: boolean): number =>
      all.filter(({ code }) => (code === 'E230') === isExpectation).length;
    if (count(outcome.errors, false) > count(this.#errors, false)) return null;
    const fix = fixOf(candidate, text, null);
    const isExpected = count(outcome.errors, true) > count(this.#errors, true);
    return isExpected ? { ...fix, result: 'and `expect` then needs the new numbers' } : fix;
  }

  /** `null` when the budget is used up. */
  #analyze(text: string, site: Site | null): Outcome | null {
    this.#characters -= text.length;
    if (this.#characters < 0 || this.#work < 0) return null;
    const { file, diagnostics } = parseFile({ path: this.#faulty.path, text }, sectionGrammar);
    const analysis = analyze(file, this.#context, { watch: site, work: this.#work });
    this.#work -= analysis.work;
    // Of an analysis that ended early nobody can say what it would have found.
    return analysis.isCut ? null : { errors: [...diagnostics, ...errorsOf(analysis.findings)], analysis };
  }
}

function errorsOf(findings: readonly Finding[]): readonly Diagnostic[] {
  return findings.map(({ diagnostic }) => diagnostic).filter(({ severity }) => severity === 'error');
}

/** The text between the signs and ends of lines around a place: a stage, or a line of entries. */
function around(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const before = /[^|{}\r\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const behind = /^[^|{}\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  return { start: start - before.length, end: end + behind.length };
}

function fixOf(candidate: Candidate, text: string, sizes: readonly number[] | null): Fix {
  const { edits, remark } = candidate;
  const title = titleOf(candidate, text);
  if (sizes === null) return { title, edits };
  const result = `${formatSizes(sizes)}${remark === undefined ? '' : `   (${remark})`}`;
  return { title, result, edits };
}

function titleOf({ title, edits }: Candidate, text: string): string {
  if (typeof title === 'string') return title;
  return title.map((part) => (typeof part === 'string' ? part : textAt(part, edits, text))).join('');
}

/** The text that stands at a place after the edits. */
function textAt(span: Span, edits: readonly Edit[], text: string): string {
  const inside = edits.filter((edit) => edit.span.start >= span.start && edit.span.end <= span.end);
  const grown = inside.reduce((sum, edit) => sum + edit.text.length - (edit.span.end - edit.span.start), 0);
  const start = moveOffset(span.start, edits);
  return text.slice(start, start + span.end - span.start + grown).replace(/\s+/g, ' ');
}

/** The text after some edits, which do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (current, { span, text: put }) => current.slice(0, span.start) + put + current.slice(span.end),
      text,
    );
}

/** Where an offset lies after some edits; one inside an edit moves to its start. */
function moveOffset(offset: number, edits: readonly Edit[]): number {
  return edits.reduce((moved, { span, text }) => {
    if (span.start >= offset) return moved;
    return moved + text.length - (Math.min(span.end, offset) - span.start);
  }, offset);
}

function moveSite(site: Site, edits: readonly Edit[]): Site {
  const file = edits[0]?.span.file;
  return site.map((step) =>
    step.file === file ? { ...step, offset: moveOffset(step.offset, edits) } : step,
  );
}

function isSame(found: Diagnostic, wanted: Diagnostic, edits: readonly Edit[]): boolean {
  if (found.code !== wanted.code) return false;
  if (found.span === null || wanted.span === null) return found.span === wanted.span;
  if (found.span.file !== wanted.span.file) return false;
  const isEdited = edits[0]?.span.file === wanted.span.file;
  return found.span.start === (isEdited ? moveOffset(wanted.span.start, edits) : wanted.span.start);
}
