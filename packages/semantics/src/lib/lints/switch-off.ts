import { report } from '@convlang/diagnostics';
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
  const switches = lints.flatMap((comment) => readSwitch(comment) ?? []);
  const isOff = (finding: Finding): boolean => switches.some((off) => answers(off, finding));
  return [
    ...findings.filter((finding) => !isOff(finding)),
    ...lints.flatMap((comment) => complain(comment, findings)),
  ];
}

function readSwitch(comment: Comment): SwitchOff | null {
  const [, rest] = /^lint\s*:\s*off\b(.*)$/.exec(comment.text) ?? [];
  if (rest === undefined) return null;
  const [, list = ''] = /^((?:[\s,]+[A-Z]\d+\b)*)/.exec(rest) ?? [];
  const codes = list.match(/[A-Z]\d+/g);
  return { comment, codes };
}

function answers({ comment: { line }, codes }: SwitchOff, { diagnostic: { span, code } }: Finding): boolean {
  if (span === null || span.file !== line.file || span.start < line.start || span.start > line.end)
    return false;
  return codes === null || codes.includes(code);
}

function complain(comment: Comment, findings: readonly Finding[]): readonly Finding[] {
  const off = readSwitch(comment);
  if (off === null) return [warn(comment, 'it is written `# lint: off`, or `# lint: off W705`')];
  const unknown = off.codes?.find((code) => !Object.hasOwn(lintRules, code));
  if (unknown !== undefined) return [warn(comment, `${unknown} is no warning that can be switched off`)];
  const codes = off.codes ?? [null];
  return codes.flatMap((code) => {
    const one = { ...off, codes: code === null ? null : [code] };
    if (findings.some((finding) => answers(one, finding))) return [];
    return [warn(comment, `its line has no ${code ?? 'warning'}`)];
  });
}

function warn(comment: Comment, problem: string): Finding {
  const { span } = comment;
  const solve = () => [{ title: 'leave the comment out', edits: [{ span, text: '' }] }];
  return { diagnostic: report('W711', { problem }, span), site: null, solve };
}
