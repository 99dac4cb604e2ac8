import { coreOps, opSamples, type OpName, type RefTensor } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import {
  gradientCheck,
  listChecks,
  runConformance,
  sampleCheck,
  type Check,
  type ConformanceReport,
} from '../index.js';
import { faultyBackend, type Faults, type Meaning } from '../testing/faulty-backend.js';

const all = listChecks();

/** All checks of some ops. */
function checksOf(...ops: readonly OpName[]): readonly Check[] {
  return ops.flatMap((op) => [
    ...opSamples[op].good.map((sample) => sampleCheck(coreOps[op], sample)),
    ...opSamples[op].good
      .filter(({ corner }) => corner !== true)
      .map((sample) => gradientCheck(coreOps[op], sample)),
  ]);
}

function judge(faults: Faults, checks: readonly Check[]): Promise<ConformanceReport> {
  const { backend, liveCount } = faultyBackend(faults);
  return runConformance({ name: 'faulty', create: () => Promise.resolve(backend), liveCount }, checks);
}

function details({ exceptions }: ConformanceReport): string {
  return exceptions.map(({ detail }) => detail).join('\n');
}

/** The right meaning on other inputs or attributes. */
function seeing(change: (input: RefTensor, i: number) => RefTensor): (right: Meaning) => Meaning {
  return (right) => (inputs, attrs, outputs) => {
    right(inputs.map(change), attrs, outputs);
  };
}

function transposed(filter: RefTensor, i: number): RefTensor {
  if (i !== 1) return filter;
  const [kh = 1, kw = 1, c = 1, f = 1] = filter.shape;
  if (kh !== kw) return filter;
  const data = filter.data.map((_, at) => {
    const [cell, rest] = [Math.floor(at / (c * f)), at % (c * f)];
    return filter.data[((cell % kw) * kw + Math.floor(cell / kw)) * c * f + rest] ?? 0;
  });
  return { shape: filter.shape, data };
}

const zero = (): Meaning => (_, __, outputs) => {
  for (const { data } of outputs) data.fill(0);
};

describe('the kit', () => {
  it('finds nothing wrong with a backend that is right', async () => {
    const report = await judge(
      {},
      all.filter(({ kind }) => kind !== 'network'),
    );
    expect(report.exceptions).toEqual([]);
    expect(report.counts).toMatchObject({ failed: 0, skipped: 0 });
    expect(report.support.every(({ how }) => how === 'native')).toBe(true);
  });

  it('finds a golden network that trains alike', async () => {
    const networks = all.filter(({ kind }) => kind === 'network');
    expect(networks).toHaveLength(10);
    expect((await judge({}, networks.slice(0, 1))).exceptions).toEqual([]);
  });

  it('names a transposed filter', async () => {
    const report = await judge({ meanings: { conv: seeing(transposed) } }, checksOf('conv'));
    expect(details(report)).toContain('conv: the filter is transposed (height and width swapped)');
  });

  it('names a gradient that is zero', async () => {
    const report = await judge({ meanings: { convKernelGrad: zero } }, checksOf('conv'));
    expect(details(report)).toContain('conv: a zero gradient to kernel');
  });

  it('names a forgotten bias gradient', async () => {
    const report = await judge({ meanings: { sumTo: zero } }, checksOf('conv'));
    expect(details(report)).toContain('conv: a zero gradient to bias');
  });

  it('names a pad that is off by one', async () => {
    const off =
      (right: Meaning): Meaning =>
      (inputs, attrs, outputs) => {
        const [top = 0, bottom = 0, left = 0, right_ = 0] = attrs['pads'] as readonly number[];
        const moved = bottom > 0 && right_ > 0 ? [top + 1, bottom - 1, left + 1, right_ - 1] : attrs['pads'];
        right(inputs, { ...attrs, pads: moved }, outputs);
      };
    const report = await judge({ meanings: { conv: off } }, checksOf('conv'));
    expect(details(report)).toContain('conv: a pad is off by one');
  });

  it('names a stale buffer', async () => {
    const report = await judge({ isStale: true }, checksOf('relu'));
    expect(details(report)).toContain(
      "a stale buffer: a second run with other inputs gives the first run's outputs",
    );
  });

  it('finds what is not freed', async () => {
    expect(details(await judge({ leaks: true }, checksOf('relu')))).toContain('a leak: 0 handles before');
  });

  it('finds a commit that is not asked for', async () => {
    const { backend } = faultyBackend();
    const hasty: typeof backend = {
      ...backend,
      compile: async (graph, options) => {
        const made = await backend.compile(graph, options);
        return {
          memoryBytes: 0,
          dispose: () => {
            made.dispose();
          },
          run: (feeds) => made.run(feeds),
        };
      },
    };
    const report = await runConformance(
      { name: 'hasty', create: () => Promise.resolve(hasty) },
      all.filter(({ kind }) => kind === 'state'),
    );
    expect(details(report)).toContain('although commit said no');
  });

  it('takes skips with a reason, and refuses those that pass or name nothing', async () => {
    const { backend } = faultyBackend({ meanings: { relu: zero } });
    const target = { name: 'x', create: () => Promise.resolve(backend) };
    const skip = (subject: string) => ({ kind: 'sample' as const, subject, reason: 'it is known' });
    const wrong = checksOf('relu').filter(({ kind }) => kind === 'sample');
    const skipped = await runConformance({ ...target, skips: [skip('relu')] }, wrong.slice(-1));
    expect(skipped.counts).toEqual({ passed: 0, failed: 0, skipped: 1 });
    const right = await runConformance(
      { ...target, skips: [skip('square')] },
      checksOf('square').slice(0, 1),
    );
    expect(right.exceptions).toMatchObject([{ status: 'unexpected' }]);
    await expect(runConformance({ ...target, skips: [skip('nothing')] }, wrong)).rejects.toThrow(
      'names no check',
    );
  });
});
