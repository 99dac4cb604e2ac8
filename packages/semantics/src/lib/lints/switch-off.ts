import { countBefore, report, type Span } from '@convlang/diagnostics';
import type { Comment } from '@convlang/syntax';
import type { Finding } from '../finding.js';
import { lintRules } from './lint-rules.js';

/** A comment `# lint: off W703 W705 a reason`. */
interface SwitchOff {
  readonly comment: Comment;
  readonly codes: readonly string[] | null | undefined;
  /** What begins on its line. */
  readonly found: readonly Finding[];
}

/**
 * Leaves out the warnings that comments switch off on their lines, and adds one for each comment that is wrong or has nothing
 * to switch off.
 */
export function applySwitches(
  findings: readonly Finding[],
  comments: readonly Comment[],
): readonly Finding[] {
  const onLine = findingsByLine(findings);
  const lints = comments
    .filter(({ text, doc }) => !doc && /^lint\s*:/.test(text))
    .map((comment) => ({ comment, codes: readCodes(comment), found: onLine(comment.line) }));
  const off = new Set(
    lints.flatMap(({ codes, found }) =>
      found.filter(({ diagnostic }) => codes === null || codes?.includes(diagnostic.code)),
    ),
  );
  return [...findings.filter((finding) => !off.has(finding)), ...lints.flatMap(complain)];
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
    return own.slice(countBefore(own, start, startOf), countBefore(own, end + 1, startOf));
  };
}

function startOf({ diagnostic }: Finding): number {
  return diagnostic.span?.start ?? Infinity;
}

/** The codes that a comment switches off, `null` for all; `undefined` where it is written otherwise. */
function readCodes({ text }: Comment): readonly string[] | null | undefined {
  const [, rest] = /^lint\s*:\s*off\b(.*)$/.exec(text) ?? [];
  if (rest === undefined) return undefined;
  const [, list = ''] = /^((?:[\s,]+[A-Z]\d+\b)*)/.exec(rest) ?? [];
  return list.match(/[A-Z]\d+/g);
}

function complain({ comment, codes, found }: SwitchOff): readonly Finding[] {
  if (codes === undefined) return [warn(comment, 'it is written `# lint: off`, or `# lint: off W705`')];
  const unknown = codes?.find((code) => !Object.hasOwn(lintRules, code));
  if (unknown !== undefined) return [warn(comment, `${unknown} is no warning that can be switched off`)];
  return (codes ?? [null]).flatMap((code) => {
    if (found.some(({ diagnostic }) => code === null || diagnostic.code === code)) return [];
    return [warn(comment, `its line has no ${code ?? 'warning'}`)];
  });
}

function warn(comment: Comment, problem: string): Finding {
  const { span } = comment;
  const solve = () => [{ title: 'leave the comment out', edits: [{ span, text: '' }] }];
  return { diagnostic: report('W711', { problem }, span), site: null, solve };
}
