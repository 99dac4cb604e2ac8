import { describe, expect, it } from 'vitest';
import { allowedSkips, type Installable } from './allowed-skips.js';
import { countTests } from './count-tests.js';

const everything = { hasShared: true, isRoot: false, hasRelaxedSimd: true, lacks: new Set<Installable>() };
const file = (status: string, ...tests: readonly (readonly [string, string])[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
});

describe('countTests', () => {
  it('counts what passed and names what failed', () => {
    const report = { testResults: [file('failed', ['adds', 'passed'], ['divides', 'failed'])] };
    expect(countTests(report, everything, allowedSkips)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
      faults: ['failed: divides'],
    });
  });

  it('allows a skip for missing data only where the data is missing', () => {
    const report = { testResults: [file('passed', ['reads MNIST (needs ../shared)', 'pending'])] };
    expect(countTests(report, { ...everything, hasShared: false }, allowedSkips)).toMatchObject({
      failed: 0,
      skipped: 1,
    });
    expect(countTests(report, everything, allowedSkips)).toMatchObject({ failed: 1, skipped: 0 });
  });

  it('allows a skip for a driver only where that driver is lacking', () => {
    const report = { testResults: [file('passed', ['trains a step (needs lavapipe)', 'skipped'])] };
    const gated = (...lacks: readonly Installable[]) =>
      countTests(report, { ...everything, lacks: new Set(lacks) }, allowedSkips);
    expect(gated('lavapipe')).toMatchObject({ failed: 0, skipped: 1 });
    expect(gated('swiftshader', 'chromium', 'tfjs-node')).toMatchObject({ failed: 1, skipped: 0 });
  });

  it('fails a skip or a todo that nobody allowed', () => {
    const report = { testResults: [file('passed', ['later', 'todo'], ['slow', 'skipped'])] };
    expect(countTests(report, everything, allowedSkips)).toMatchObject({ failed: 2, skipped: 0 });
  });

  it('fails a file that broke before its tests, or beside them', () => {
    const report = { testResults: [file('failed'), file('failed', ['fine', 'passed'])] };
    expect(countTests(report, everything, allowedSkips)).toMatchObject({ passed: 1, failed: 2 });
  });
});
