import type { ConformanceReport, OpSupport } from '@convlang/backend-conformance';
import { describe, expect, it } from 'vitest';
import { backendsPage, readReports } from './backends-page.js';

const none = { passed: 0, failed: 0, skipped: 0 };

function report(backend: string, support: readonly OpSupport[]): ConformanceReport {
  const kinds = { state: none, limit: none, error: none, sample: none, gradient: none, network: none };
  return { backend, counts: none, kinds, tolerance: null, support, exceptions: [] };
}

describe('the support matrix', () => {
  it('has every backend of the repository', () => {
    expect(readReports().map(({ backend }) => backend)).toEqual([
      'ts',
      'wasm',
      'tfjs-cpu',
      'tfjs-wasm',
      'node',
      'webgpu',
    ]);
  });

  it('says op by op what a backend does, and why not', () => {
    const limit = { what: 'groups above 1', reason: 'its loops know none', instead: 'lowered' } as const;
    const page = backendsPage([
      report('a', [
        { op: 'conv', how: 'partly', limits: [limit] },
        { op: 'lrn', how: 'lacking', limits: [] },
      ]),
      report('b', [
        { op: 'conv', how: 'native', limits: [] },
        { op: 'lrn', how: 'lowered', limits: [] },
      ]),
    ]);
    expect(page).toContain('| op | `a` | `b` |');
    expect(page).toContain('| `conv` | partly<sup>1</sup> | native |');
    expect(page).toContain('| `lrn` | — | lowered |');
    expect(page).toContain('1. groups above 1: lowered, its loops know none');
    expect(page).toContain('No check is skipped');
  });

  it('names each skip and each wider tolerance', () => {
    const skipped = {
      kind: 'network',
      subject: 'dropout',
      name: '20 steps',
      status: 'skipped',
      skip: { kind: 'declared', codes: ['E690'], reason: 'the backend a cannot run the op bernoulli' },
    } as const;
    const counts = { passed: 3, failed: 0, skipped: 1 };
    const tolerance = { factor: 2, reason: 'its units are half as wide' };
    const page = backendsPage([{ ...report('a', []), counts, tolerance, exceptions: [skipped] }]);
    expect(page).toContain('**3 of 4**');
    expect(page).toContain('- `a`, network dropout, 20 steps: the backend a cannot run the op bernoulli');
    expect(page).toContain('- `a`: tolerances times 2, because its units are half as wide');
  });
});
