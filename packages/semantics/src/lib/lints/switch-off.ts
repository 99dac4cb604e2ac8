import { report, type Span } from '@convlang/diagnostics';
import type { Comment } from '@convlang/syntax';
import type { Finding } from '../finding.js';
import { lintRules } from './lint-rules.js';

/** A comment `# lint: off W703 W705 a reason`. */
interface SwitchOff {
  readonly comment: Comment;
  /** `null` for all. */
  readonly codes: readonly string[] | null;
}

/**
 * Leaves out the warnings that comments switch off on their lines, and adds one for each comment that is wrong or has nothing
 * to switch off.
 */
export function applySwitches(
  findings: readonly Finding[],
  comments: readonly Comment[],
): readonly Finding[] {
  const lints = comments.filter(({ text, doc }) => !doc && /^lint\s*:/.test(text));
  const onLine = findingsByLine(findings);
  const off = new Set(
    lints.flatMap((comment) => {
      const found = readSwitch(comment);
      return found === null ? [] : onLine(comment.line).filter((finding) => answers(found, finding));
    }),
  );
  return [
    ...findings.filter((finding) => !off.has(finding)),
    ...lints.flatMap((comment) => complain(comment, onLine(comment.line))),
  ];
}

/** Gives the findings that begin on a line, in time that hardly grows with the number of all. */
function findingsByLine(findings: readonly Finding[]): (line: Span) => readonly Finding[] {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { span } = finding.diagnostic;
    if (span === null) continue;
    const own = byFile.get(span.file) ?? [];
    byFile.set(span.file, own);
    own.push(finding);
  }
  for (const own of byFile.values()) own.sort((a, b) => startOf(a) - startOf(b));
  return ({ file, start, end }) => {
    const own = byFile.get(file) ?? [];
    let [first, last] = [0, own.length];
    while (first < last) {
      const middle = (first + last) >> 1;
      if (startOf(own[middle]) < start) first = middle + 1;
      else last = middle;
    }
    let after = first;
    while (after < own.length && startOf(own[after]) <= end) after++;
    return own.slice(first, after);
  };
}

function startOf(finding: Finding | undefined): number {
  return finding?.diagnostic.span?.start ?? Infinity;
}

function readSwitch(comment: Comment): SwitchOff | null {
  const [, rest] = /^lint\s*:\s*off\b(.*)$/.exec(comment.text) ?? [];
  if (rest === undefined) return null;
  const [, list = ''] = /^((?:[\s,]+[A-Z]\d+\b)*)/.exec(rest) ?? [];
  const codes = list.match(/[A-Z]\d+/g);
  return { comment, codes };
}

function answers({ codes }: SwitchOff, { diagnostic }: Finding): boolean {
  return codes === null || codes.includes(diagnostic.code);
}

/** @param findings on its line */
function complain(comment: Comment, findings: readonly Finding[]): readonly Finding[] {
  const off = readSwitch(comment);
  if (off === null) return [warn(comment, 'it is written `# lint: off`, or `# lint: off W705`')];
  const unknown = off.codes?.find((code) => !Object.hasOwn(lintRules, code));
  if (unknown !== undefined) return [warn(comment, `${unknown} is no warning that can be switched off`)];
  const codes = off.codes ?? [null];
  return codes.flatMap((code) => {
    if (findings.some(({ diagnostic }) => code === null || diagnostic.code === code)) return [];
    return [warn(comment, `its line has no ${code ?? 'warning'}`)];
  });
}

function warn(comment: Comment, problem: string): Finding {
  const { span } = comment;
  const solve = () => [{ title: 'leave the comment out', edits: [{ span, text: '' }] }];
  return { diagnostic: report('W711', { problem }, span), site: null, solve };
}
