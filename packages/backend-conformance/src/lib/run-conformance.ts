import type { Backend } from '@convlang/backend';
import type { Diagnostic } from '@convlang/diagnostics';
import { listChecks } from './list-checks.js';
import { messageOf } from './message-of.js';
import { checkRefusal, refusalOf } from './refusal.js';
import type { CheckResult, ConformanceReport, Counts, Outcome, SkipReason } from './report.js';
import { describeSupport } from './support.js';
import type { Check, CheckKind, ConformanceSkip, ConformanceTarget, OpenTarget } from './target.js';

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
  const outcome = await outcomeOf(check, target, skip).catch((error: unknown): Outcome => ({
    status: 'failed',
    problem: messageOf(error),
  }));
  return { kind, subject, name, ...outcome };
}

async function outcomeOf(check: Check, target: OpenTarget, skip: ConformanceSkip | null): Promise<Outcome> {
  const needed = check.needs?.() ?? null;
  const refusal = needed === null ? [] : refusalOf(needed, target.backend);
  if (needed !== null && refusal.length > 0) {
    const problem = await checkRefusal(needed, target.backend);
    if (problem !== null) return { status: 'unexpected', problem };
    return { status: 'skipped', skip: declaredSkip(refusal) };
  }
  const problem = await runWatched(check, target).catch(messageOf);
  if (skip === null) return problem === null ? { status: 'passed' } : { status: 'failed', problem };
  const { reason } = skip;
  return problem === null
    ? { status: 'unexpected', problem: `it passes, and is listed as a skip: ${reason}` }
    : { status: 'skipped', skip: { kind: 'listed', reason } };
}

/** Each code and message once: a network has many layers. */
function declaredSkip(refusal: readonly Diagnostic[]): SkipReason {
  const codes = [...new Set(refusal.map(({ code }) => code))];
  const reason = [...new Set(refusal.map(({ message }) => message))].join('; ');
  return { kind: 'declared', codes, reason };
}

/** Runs a check and looks whether it left as many handles as it found. */
async function runWatched(check: Check, target: OpenTarget): Promise<string | null> {
  const before = target.liveCount?.() ?? 0;
  const problem = await check.run(target);
  const after = target.liveCount?.() ?? 0;
  return problem ?? (before === after ? null : `a leak: ${before} handles before, ${after} after`);
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
    return summarizeResults(target, backend, results);
  } finally {
    backend.dispose();
  }
}

/** The report of some results. */
export function summarizeResults(
  { name, tolerance }: ConformanceTarget,
  backend: Backend,
  results: readonly CheckResult[],
): ConformanceReport {
  const ofKind = (kind: CheckKind): Counts => countResults(results.filter((result) => result.kind === kind));
  return {
    backend: name,
    counts: countResults(results),
    kinds: {
      state: ofKind('state'),
      limit: ofKind('limit'),
      error: ofKind('error'),
      sample: ofKind('sample'),
      gradient: ofKind('gradient'),
      network: ofKind('network'),
    },
    tolerance: tolerance ?? null,
    support: describeSupport(backend),
    exceptions: results.filter(({ status }) => status !== 'passed'),
  };
}

function countResults(results: readonly CheckResult[]): Counts {
  const count = (...statuses: readonly CheckResult['status'][]): number =>
    results.filter(({ status }) => statuses.includes(status)).length;
  return { passed: count('passed'), failed: count('failed', 'unexpected'), skipped: count('skipped') };
}
