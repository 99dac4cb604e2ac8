import { report, withNotes, type Diagnostic, type Edit, type Fix, type Span } from '@convlang/diagnostics';
import { sectionGrammar } from '@convlang/ops';
import { parseFile } from '@convlang/syntax';
import type { AnalysisContext } from '../analysis-context.js';
import { analyze, type Analysis } from '../analyze.js';
import { replacement, type Candidate, type Finding, type Site } from '../finding.js';
import { findForeignLayer, findForeignSetting, foreignHint, noForeignWords } from '../foreign-words.js';
import { formatSizes } from '../values/shape-text.js';
import { sectionNotes } from './section-notes.js';
import { translateStage } from './translate-stage.js';

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
  const all = [...faulty.syntaxErrors.map(proposed), ...faulty.findings];
  const inOrder = [...all].sort((a, b) => startOf(a) - startOf(b));
  const done = new Map(inOrder.map((finding) => [finding, prover.withFixes(finding)]));
  return all.map((finding) => done.get(finding) ?? null).filter((diagnostic) => diagnostic !== null);
}

function startOf({ diagnostic: { span } }: Finding): number {
  return span?.start ?? 0;
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
  /** Stages that one fix has put right: what else was wrong with them is not told. */
  readonly #mended: Extent[] = [];
  #diagnostics: number = budget.diagnostics;
  #characters: number = budget.characters;
  #work: number = budget.work;

  constructor(faulty: FaultyFile, context: AnalysisContext) {
    this.#faulty = faulty;
    this.#context = context;
    this.#errors = [...faulty.syntaxErrors, ...errorsOf(faulty.findings)];
  }

  /** `null` for what the fix of another mends. */
  withFixes(finding: Finding): Diagnostic | null {
    const { diagnostic, solve } = finding;
    const { span, severity } = diagnostic;
    if (span?.file !== this.#faulty.path || this.#diagnostics <= 0) return diagnostic;
    if (severity === 'error' && this.#mended.some(({ start, end }) => span.start >= start && span.end <= end))
      return null;
    const translated = severity === 'error' ? this.#translate(finding, span) : null;
    if (translated !== null) return translated;
    const candidates = [...this.#wordCandidates(diagnostic, span), ...(solve?.() ?? [])].filter(
      (candidate) => !this.#isOtherWord(candidate),
    );
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
    if (proven.length > 0) return { ...diagnostic, fixes: proven };
    const notes = sectionNotes(diagnostic, this.#faulty.text.slice(span.start, span.end), this.#context);
    return notes.length === 0 ? diagnostic : withNotes(diagnostic, notes);
  }

  /** The stage that an error stands in as it would be said here; `null` where it cannot be told or has other errors then. */
  #translate(finding: Finding, span: Span): Diagnostic | null {
    const { text, path } = this.#faulty;
    // How sizes are joined the parser knows better.
    if (this.#context.foreign === noForeignWords || finding.diagnostic.code === 'E144') return null;
    const stage = stageAround(text, span.start);
    if (stage === null) return null;
    const { start, end } = stage;
    const words = { layers: this.#context.layers, foreign: this.#context.foreign };
    const written = text.slice(start, end);
    const said = translateStage(written, words);
    if (said === null) return null;
    this.#diagnostics--;
    const edits = [{ span: { file: path, start, end }, text: said }];
    const outcome = this.#analyze(applyEdits(text, edits), null);
    const isHere = ({ span: place }: Diagnostic): boolean =>
      place !== null && place.file === path && place.start <= start + said.length && place.end >= start;
    if (outcome === null || outcome.errors.some(isHere)) return null;
    if (!this.#isBetter(finding.diagnostic, edits, outcome, applyEdits(text, edits))) return null;
    this.#mended.push(stage);
    const word = /^[\w.-]+/.exec(written)?.[0] ?? '';
    const foreign = Object.hasOwn(words.layers, word) ? undefined : findForeignLayer(words.foreign, word);
    const { diagnostic } = finding;
    const fixes = [{ title: said, edits }];
    if (foreign === undefined || diagnostic.code === 'E301') return { ...diagnostic, fixes };
    const place = { file: path, start, end: start + word.length };
    return report('E301', { word, hint: foreignHint(foreign, words.layers) }, place, { fixes });
  }

  /** A word of a section in ours. */
  #wordCandidates({ severity }: Diagnostic, span: Span): readonly Candidate[] {
    const word = this.#faulty.text.slice(span.start, span.end);
    const meant = severity === 'error' ? findForeignSetting(this.#context.foreign, word) : undefined;
    return meant == null ? [] : replacement(span, meant);
  }

  /** Whether a word is offered for one of another framework that means something else. */
  #isOtherWord({ edits, isWord, title }: Candidate): boolean {
    const [edit, ...others] = edits;
    if (edit === undefined || others.length > 0 || isWord === false || typeof title !== 'string')
      return false;
    const { foreign } = this.#context;
    const word = this.#faulty.text.slice(edit.span.start, edit.span.end);
    if (!/^[A-Za-z][\w-]*$/.test(word) || !/^[A-Za-z][\w-]*$/.test(edit.text)) return false;
    if (word.toLowerCase() === edit.text.toLowerCase()) return false;
    const setting = findForeignSetting(foreign, word);
    const layer = findForeignLayer(foreign, word);
    return (
      (setting !== undefined && setting !== edit.text) ||
      (layer !== undefined && layer.here?.split(' ')[0] !== edit.text)
    );
  }

  #prove(given: Candidate, { diagnostic, site }: Finding): Fix | null {
    const candidate = this.#withTranslations(given);
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

  /** The stages that a text is cut into, each in our words. */
  #withTranslations(candidate: Candidate): Candidate {
    const { stages = [], edits } = candidate;
    const words = { layers: this.#context.layers, foreign: this.#context.foreign };
    const translations = stages.flatMap((span) => {
      const text = translateStage(this.#faulty.text.slice(span.start, span.end), words);
      return text === null ? [] : [{ span, text }];
    });
    return translations.length === 0 ? candidate : { ...candidate, edits: [...edits, ...translations] };
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

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The stage that stands at a place, without what names it or states its shape; `null` where there is none. */
function stageAround(text: string, offset: number): Extent | null {
  const before = /[^|{}\r\n]*$/.exec(text.slice(0, offset))?.[0] ?? '';
  let [start, end, depth] = [offset - before.length, offset - before.length, 0];
  for (; end < text.length; end++) {
    const sign = text[end] ?? '';
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (/[|{}#;]/.test(sign) || (depth <= 0 && /[\r\n]/.test(sign))) break;
  }
  const lead = /^\s*(?:-\s+)?/.exec(text.slice(start, end))?.[0].length ?? 0;
  start += lead;
  const stage = text
    .slice(start, end)
    .replace(/\s+(?:as\s+\w+|->.*|train|data|expect)\s*$/s, '')
    .trimEnd();
  return stage === '' ? null : { start, end: start + stage.length };
}

/** The text between the signs and ends of lines around a place: a stage, or a line of entries. */
function around(text: string, start: number, end: number): Extent {
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
