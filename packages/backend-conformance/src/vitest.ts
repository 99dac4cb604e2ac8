import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Backend } from '@convlang/backend';
import { listChecks } from './lib/list-checks.js';
import type { CheckResult, ConformanceReport } from './lib/report.js';
import { openTarget, runCheck, skipOf, summarizeResults, uselessSkips } from './lib/run-conformance.js';
import type { Check, ConformanceTarget } from './lib/target.js';

/** What {@link describeConformance} may be told beside the target. */
export interface DescribeOptions {
  /** Takes the report once every check was done. */
  readonly onReport?: (report: ConformanceReport) => void | Promise<void>;
}

/** Everything a backend must get right, as tests of vitest: one call in a test file. */
export function describeConformance(target: ConformanceTarget, { onReport }: DescribeOptions = {}): void {
  const skips = target.skips ?? [];
  const checks = listChecks();
  describe(`conformance of ${target.name}`, () => {
    const results: CheckResult[] = [];
    let backend: Backend | null = null;
    beforeAll(async () => {
      backend = await target.create();
    });
    afterAll(async () => {
      if (backend === null) return;
      await onReport?.(summarizeResults(target.name, backend, results));
      backend.dispose();
    });

    it('skips nothing that is not there', () => {
      expect(uselessSkips(skips, checks)).toEqual([]);
    });

    it.each(checks.map(titled))('$title', async ({ check }) => {
      if (backend === null) throw new Error('the backend could not be made');
      const result = await runCheck(check, openTarget(target, backend), skipOf(skips, check));
      results.push(result);
      expect(result.status === 'passed' || result.status === 'skipped' ? null : result.detail).toBeNull();
    });
  });
}

function titled(check: Check): { readonly title: string; readonly check: Check } {
  return { title: `${check.kind} ${check.subject}: ${check.name}`, check };
}
