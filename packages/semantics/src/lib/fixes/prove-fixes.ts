import type { Diagnostic, Edit, Fix, Span } from '@convlang/diagnostics';
import { sectionGrammar } from '@convlang/ops';
import { parseFile } from '@convlang/syntax';
import type { AnalysisContext } from '../analysis-context.js';
import { analyze, type Analysis } from '../analyze.js';
import type { Candidate, Finding, Site } from '../finding.js';
import { formatSizes } from '../values/shape-text.js';

/** How much work proving may cost for one file, so that a file with a thousand errors is answered as fast as one with three. */
const budget = { diagnostics: 10, characters: 600_000, work: 500_000 } as const;

/** A file whose analysis found something. */
export interface FaultyFile {
  readonly path: string;
  readonly text: string;
  /** How many errors of syntax it has; fixes must not make more. */
  readonly syntaxErrors: number;
  readonly findings: readonly Finding[];
}

/**
 * The diagnostics of an analysis, with fixes. Each fix is carried out on the text, which is then analysed again: only those
 * are kept after which the place is good and nothing before it has become wrong.
 */
export function proveFixes(faulty: FaultyFile, context: AnalysisContext): readonly Diagnostic[] {
  const prover = new Prover(faulty, context);
  return faulty.findings.map((finding, index) => prover.withFixes(finding, index));
}

class Prover {
  readonly #faulty: FaultyFile;
  readonly #context: AnalysisContext;
  #diagnostics: number = budget.diagnostics;
  #characters: number = budget.characters;
  #work: number = budget.work;

  constructor(faulty: FaultyFile, context: AnalysisContext) {
    this.#faulty = faulty;
    this.#context = context;
  }

  withFixes(finding: Finding, index: number): Diagnostic {
    const { diagnostic, solve } = finding;
    if (solve === null || diagnostic.span?.file !== this.#faulty.path || this.#diagnostics <= 0)
      return diagnostic;
    const candidates = solve();
    if (candidates.length > 0) this.#diagnostics--;
    const proven: Fix[] = [];
    const groups = new Set<string>();
    for (const candidate of candidates) {
      if (candidate.group !== undefined && groups.has(candidate.group)) continue;
      const fix = this.#prove(candidate, finding, index);
      if (fix === null || proven.some(({ title }) => title === fix.title)) continue;
      proven.push(fix);
      if (candidate.group !== undefined) groups.add(candidate.group);
    }
    return proven.length === 0 ? diagnostic : { ...diagnostic, fixes: proven };
  }

  #prove(candidate: Candidate, finding: Finding, index: number): Fix | null {
    const text = applyEdits(this.#faulty.text, candidate.edits);
    if (candidate.reach === 'moved') return this.#isWholeGood(text) ? fixOf(candidate, text, null) : null;
    const site = finding.site === null ? null : moveSite(finding.site, candidate.edits);
    const analysis = this.#analyze(text, site);
    if (analysis === null) return null;
    const isThere = (other: Finding): boolean =>
      isSame(other.diagnostic, finding.diagnostic, candidate.edits);
    if (finding.diagnostic.severity === 'warning')
      return analysis.findings.some(isThere)
        ? null
        : lintFix(candidate, text, analysis, this.#faulty.findings);
    if (site === null) return analysis.findings.some(isThere) ? null : fixOf(candidate, text, null);
    const { watched } = analysis;
    if (watched === null || watched.findingsBefore > index) return null;
    const isWordGood = candidate.isWord === true && !analysis.findings.some(isThere);
    if (!watched.isGood && !isWordGood) return null;
    if (candidate.sizes !== undefined && candidate.sizes.join() !== watched.sizes?.join()) return null;
    if (candidate.reach === 'file' && !this.#isWholeGood(text)) return null;
    return fixOf(candidate, text, watched.isGood ? watched.sizes : null);
  }

  /** Whether the whole file has less to complain about than before. */
  #isWholeGood(text: string): boolean {
    const whole = this.#analyze(text, null);
    return whole !== null && countErrors(whole.findings) < countErrors(this.#faulty.findings);
  }

  /** `null` when the text does not even parse, or the budget is used up. */
  #analyze(text: string, site: Site | null): Analysis | null {
    this.#characters -= text.length;
    if (this.#characters < 0 || this.#work < 0) return null;
    const { path, syntaxErrors } = this.#faulty;
    const parsed = parseFile({ path, text }, sectionGrammar);
    if (parsed.diagnostics.length > syntaxErrors) return null;
    const options = { watch: site, work: this.#work };
    const analysis = analyze(parsed.file, this.#context, options);
    this.#work -= analysis.work;
    // Of an analysis that ended early nobody can say what it would have found.
    return analysis.isCut ? null : analysis;
  }
}

function countErrors(findings: readonly Finding[]): number {
  return findings.filter(({ diagnostic }) => diagnostic.severity === 'error').length;
}

/** A fix of a warning may change numbers that the file expects, but makes no other error. */
function lintFix(
  candidate: Candidate,
  text: string,
  { findings }: Analysis,
  before: readonly Finding[],
): Fix | null {
  const count = (all: readonly Finding[], isExpectation: boolean): number =>
    all.filter(
      ({ diagnostic: { severity, code } }) => severity === 'error' && (code === 'E230') === isExpectation,
    ).length;
  if (count(findings, false) > count(before, false)) return null;
  const fix = fixOf(candidate, text, null);
  const isExpected = count(findings, true) > count(before, true);
  return isExpected ? { ...fix, result: 'and `expect` then needs the new numbers' } : fix;
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
  return found.span.start === moveOffset(wanted.span.start, edits);
}
