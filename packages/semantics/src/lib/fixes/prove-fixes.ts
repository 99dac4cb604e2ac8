import type { Diagnostic, Edit, Fix } from '@convlang/diagnostics';
import { parseFile } from '@convlang/syntax';
import type { AnalysisContext } from '../analysis-context.js';
import { analyze } from '../analyze.js';
import type { Candidate, Finding, Site } from '../finding.js';
import { formatSizes } from '../shape-text.js';

/** How much work proving may cost for one file, so that a file with a thousand errors is answered as fast as one with three. */
const budget = { diagnostics: 8, characters: 600_000, steps: 60_000 } as const;

interface Work {
  characters: number;
  steps: number;
}

/**
 * The diagnostics of an analysis, with fixes. Each fix is carried out on the text, which is then analysed again: only those
 * are kept after which the place is good and nothing before it has become wrong.
 *
 * @param text the file's text
 */
export function proveFixes(
  findings: readonly Finding[],
  text: string,
  path: string,
  context: AnalysisContext,
): readonly Diagnostic[] {
  const work: Work = { ...budget };
  let tried = 0;
  return findings.map((finding, index) => {
    const { diagnostic, solve } = finding;
    if (solve === null || diagnostic.span?.file !== path || tried >= budget.diagnostics) return diagnostic;
    const candidates = solve();
    if (candidates.length > 0) tried++;
    const fixes = candidates.flatMap((candidate) => {
      const proof = prove(candidate, finding, index, text, path, context, work);
      return proof === null ? [] : [proof];
    });
    return fixes.length === 0 ? diagnostic : { ...diagnostic, fixes: withoutTwins(fixes) };
  });
}

function withoutTwins(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter((fix, i) => fixes.findIndex((other) => other.title === fix.title) === i);
}

function prove(
  candidate: Candidate,
  finding: Finding,
  index: number,
  text: string,
  path: string,
  context: AnalysisContext,
  work: Work,
): Fix | null {
  work.characters -= text.length;
  if (work.characters < 0 || work.steps < 0) return null;
  const parsed = parseFile({ path, text: applyEdits(text, candidate.edits) });
  if (parsed.diagnostics.length > 0) return null;
  const site = finding.site === null ? null : moveSite(finding.site, candidate.edits);
  const analysis = analyze(parsed.file, context, site);
  work.steps -= analysis.steps;
  if (site === null) {
    const isGone = !analysis.findings.some((other) =>
      isSame(other.diagnostic, finding.diagnostic, candidate.edits),
    );
    return isGone ? fixOf(candidate, null) : null;
  }
  const { watched } = analysis;
  if (watched === null || !watched.isGood || watched.findingsBefore > index) return null;
  if (candidate.sizes !== undefined && candidate.sizes.join() !== watched.sizes?.join()) return null;
  return fixOf(candidate, watched.sizes);
}

function fixOf({ title, edits, remark }: Candidate, sizes: readonly number[] | null): Fix {
  if (sizes === null) return { title, edits };
  const result = `${formatSizes(sizes)}${remark === undefined ? '' : `   (${remark})`}`;
  return { title, result, edits };
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
