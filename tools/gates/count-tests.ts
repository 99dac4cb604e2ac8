import type { AllowedSkip, Machine } from './allowed-skips.js';

/** The part of vitest's JSON report that counts. */
export interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** What a report comes to. */
export interface Verdict {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line for each failure, forbidden skip, or file that did not run. */
  readonly faults: readonly string[];
}

/** Counts a report. A file without tests, a file that failed to load and a skip that is not allowed count as failures. */
export function countTests(report: TestReport, machine: Machine, allowed: readonly AllowedSkip[]): Verdict {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failures = tests.filter((test) => test.status === 'failed');
  const skips = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  const forbidden = skips.filter(
    ({ fullName }) => !allowed.some((skip) => skip.applies(machine) && skip.pattern.test(fullName)),
  );
  const broken = report.testResults.filter(
    (file) =>
      file.assertionResults.length === 0 ||
      (file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')),
  );
  const faults = [
    ...failures.map((test) => `failed: ${test.fullName}`),
    ...forbidden.map((test) => `skipped without being allowed to: ${test.fullName}`),
    ...broken.map((file) => `did not run: ${file.name} ${file.message ?? ''}`.trimEnd()),
  ];
  return { passed, failed: faults.length, skipped: skips.length - forbidden.length, faults };
}
