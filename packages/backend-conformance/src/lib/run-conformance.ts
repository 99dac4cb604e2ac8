import { ConvlangError } from '@convlang/diagnostics';
import type { Backend } from '@convlang/backend';
import { listChecks } from './list-checks.js';
import type { CheckResult, ConformanceReport } from './report.js';
import { describeSupport } from './support.js';
import type { Check, ConformanceSkip, ConformanceTarget, OpenTarget } from './target.js';

/** Opens a target for checks. */
export function openTarget({ liveCount, tolerance }: ConformanceTarget, backend: Backend): OpenTarget {
  return { backend, liveCount: liveCount ?? null, factor: tolerance?.factor ?? 1 };
}

/** Does one check. What the backend throws is a failure; nothing is thrown. */
export async function runCheck(
  check: Check,
  target: OpenTarget,
  skip: ConformanceSkip | null,
): Promise<CheckResult> {
  const { kind, subject, name } = check;
  const problem = await check.run(target).catch(messageOf);
  const result = (status: CheckResult['status'], detail: string | null): CheckResult => ({
    kind,
    subject,
    name,
    status,
    detail,
  });
  if (skip === null) return problem === null ? result('passed', null) : result('failed', problem);
  if (problem !== null) return result('skipped', skip.reason);
  return result('unexpected', `it passes, and is listed as a skip: ${skip.reason}`);
}

/** The skip that a check is under. */
export function skipOf(
  skips: readonly ConformanceSkip[],
  { kind, subject, name }: Check,
): ConformanceSkip | null {
  return (
    skips.find(
      (skip) =>
        skip.kind === kind &&
        (skip.subject === '*' || skip.subject === subject) &&
        (skip.name === undefined || skip.name === name),
    ) ?? null
  );
}

/** Skips that name no check. */
export function uselessSkips(
  skips: readonly ConformanceSkip[],
  checks: readonly Check[],
): readonly ConformanceSkip[] {
  return skips.filter((skip) => !checks.some((check) => skipOf([skip], check) !== null));
}

/**
 * Does every check and reports. A failed one does not stop the others.
 *
 * @throws Error when a skip names no check, and what making the backend throws
 */
export async function runConformance(
  target: ConformanceTarget,
  checks: readonly Check[] = listChecks(),
): Promise<ConformanceReport> {
  const skips = target.skips ?? [];
  const [useless] = uselessSkips(skips, checks);
  if (useless !== undefined)
    throw new Error(`the skip of ${useless.kind} ${useless.subject} ${useless.name ?? ''} names no check`);
  const backend = await target.create();
  try {
    const results: CheckResult[] = [];
    for (const check of checks)
      results.push(await runCheck(check, openTarget(target, backend), skipOf(skips, check)));
    return summarizeResults(target.name, backend, results);
  } finally {
    backend.dispose();
  }
}

/** The report of some results. */
export function summarizeResults(
  name: string,
  backend: Backend,
  results: readonly CheckResult[],
): ConformanceReport {
  const count = (...statuses: readonly CheckResult['status'][]): number =>
    results.filter(({ status }) => statuses.includes(status)).length;
  return {
    backend: name,
    counts: { passed: count('passed'), failed: count('failed', 'unexpected'), skipped: count('skipped') },
    support: describeSupport(backend),
    exceptions: results.filter(({ status }) => status !== 'passed'),
  };
}

function messageOf(error: unknown): string {
  if (error instanceof ConvlangError)
    return error.diagnostics.map(({ code, message }) => `${code} ${message}`).join('; ');
  return error instanceof Error ? error.message : String(error);
}
