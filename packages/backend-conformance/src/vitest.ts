import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Backend } from '@convlang/backend';
import { listChecks } from './lib/list-checks.js';
import { formatReport, type CheckResult } from './lib/report.js';
import { openTarget, runCheck, skipOf, summarizeResults, uselessSkips } from './lib/run-conformance.js';
import type { Check, ConformanceTarget } from './lib/target.js';

/** What {@link describeConformance} may be told beside the target. */
export interface DescribeOptions {
  /** Default everything: `listChecks()`. */
  readonly checks?: readonly Check[];
  /**
   * File that the report is kept in, relative to the test file. Written when it is not there (never in CI); another report than
   * that in it is a failure, and `vitest run --update` writes it anew.
   */
  readonly report?: string;
}

/** What a check may take: vitest's own limit of five seconds is short for twenty steps of a network on a busy machine. */
const CHECK_MS = 60_000;

/** Everything a backend must get right, as tests of vitest: one call in a test file. */
export function describeConformance(
  target: ConformanceTarget,
  { checks = listChecks(), report }: DescribeOptions = {},
): void {
  const skips = target.skips ?? [];
  describe(`conformance of ${target.name}`, () => {
    const results = new Map<Check, CheckResult>();
    let made: Backend | null = null;
    const backend = (): Backend => {
      if (made === null) throw new Error('the backend could not be made');
      return made;
    };
    beforeAll(async () => {
      made = await target.create();
    }, CHECK_MS);
    afterAll(() => {
      made?.dispose();
    });

    it('skips nothing that is not there', () => {
      expect(uselessSkips(skips, checks)).toEqual([]);
    });

    for (const check of checks)
      it(
        `${check.kind} ${check.subject}: ${check.name}`,
        async ({ skip }) => {
          const result = await runCheck(check, openTarget(target, backend()), skipOf(skips, check));
          results.set(check, result);
          if (result.status === 'skipped') skip(result.skip.reason);
          expect('problem' in result ? result.problem : null).toBeNull();
        },
        CHECK_MS,
      );

    if (report === undefined) return;
    it(`is as ${report} says (made anew by vitest --update)`, async () => {
      const found = checks.flatMap((check) => results.get(check) ?? []);
      expect(found, 'the report needs every check').toHaveLength(checks.length);
      const made = summarizeResults(target, backend(), found);
      expect(made.counts.failed, 'failed checks, of which no report is kept').toBe(0);
      await expect(formatReport(made)).toMatchFileSnapshot(report);
    });
  });
}
