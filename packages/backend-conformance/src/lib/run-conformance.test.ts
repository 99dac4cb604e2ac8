import { createReferenceBackend, type Backend, type CapabilityLimit } from '@convlang/backend';
import { coreOps, opSamples, type OpName, type RefTensor } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { listChecks, runConformance, type Check, type ConformanceReport } from '../index.js';
import { laxBackends } from '../testing/lax-backends.js';
import { faultyBackend, type Faults, type Meaning } from '../testing/faulty-backend.js';

const all = listChecks();

/** All checks of some ops. */
function checksOf(...ops: readonly OpName[]): readonly Check[] {
  return all.filter(({ subject }) => ops.some((op) => op === subject));
}

function conformanceOf(faults: Faults, checks: readonly Check[]): Promise<ConformanceReport> {
  const { backend, liveCount } = faultyBackend(faults);
  return runConformance({ name: 'faulty', create: () => Promise.resolve(backend), liveCount }, checks);
}

function details({ exceptions }: ConformanceReport): string {
  return exceptions.map((found) => ('problem' in found ? found.problem : found.status)).join('\n');
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

const opNames = Object.keys(coreOps) as OpName[];

const padOff =
  (right: Meaning): Meaning =>
  (inputs, attrs, outputs) => {
    const [top = 0, bottom = 0, left = 0, right_ = 0] = attrs['pads'] as readonly number[];
    const moved = bottom > 0 && right_ > 0 ? [top + 1, bottom - 1, left + 1, right_ - 1] : attrs['pads'];
    right(inputs, { ...attrs, pads: moved }, outputs);
  };

describe('the kit', () => {
  it('finds nothing wrong with a backend that is right', async () => {
    const report = await conformanceOf(
      {},
      all.filter(({ kind }) => kind !== 'network'),
    );
    expect(report.exceptions).toEqual([]);
    expect(report.counts).toMatchObject({ failed: 0, skipped: 0 });
    expect(report.support.every(({ how }) => how === 'native')).toBe(true);
  });

  it('finds a golden network that trains alike', async () => {
    const networks = all.filter(({ kind }) => kind === 'network');
    expect(networks).toHaveLength(15);
    expect((await conformanceOf({}, networks.slice(0, 1))).exceptions).toEqual([]);
  });

  it('names a transposed filter', async () => {
    const report = await conformanceOf({ meanings: { conv: seeing(transposed) } }, checksOf('conv'));
    expect(details(report)).toContain('conv: the filter is transposed (height and width swapped)');
  });

  it('names a gradient that is zero', async () => {
    const report = await conformanceOf({ meanings: { convKernelGrad: zero } }, checksOf('conv'));
    expect(details(report)).toContain('conv: a zero gradient to kernel');
  });

  it('names a forgotten bias gradient', async () => {
    const report = await conformanceOf({ meanings: { sumTo: zero } }, checksOf('conv'));
    expect(details(report)).toContain('conv: a forgotten bias gradient');
  });

  it('names a pad that is off by one', async () => {
    const report = await conformanceOf({ meanings: { conv: padOff } }, checksOf('conv'));
    expect(details(report)).toContain('conv: a pad is off by one');
  });

  it('names a stale buffer', async () => {
    const report = await conformanceOf({ stale: ['relu'] }, checksOf('relu'));
    expect(details(report)).toContain(
      "a stale buffer: a second run with other inputs gives the first run's outputs",
    );
  });

  it('names five faults of one backend, each by its own name', async () => {
    const faults: Faults = {
      meanings: {
        conv: seeing(transposed),
        convInputGrad: padOff,
        maxpoolGrad: zero,
        sumTo: zero,
      },
      stale: ['tanh'],
    };
    const found = details(
      await conformanceOf(faults, checksOf('conv', 'convInputGrad', 'maxpool', 'maxpoolGrad', 'tanh')),
    );
    for (const name of [
      'conv: the filter is transposed (height and width swapped)',
      'conv: a forgotten bias gradient, every number is 0',
      'maxpool: a zero gradient to x, every number is 0',
      'convInputGrad: a pad is off by one',
      "a stale buffer: a second run with other inputs gives the first run's outputs",
    ])
      expect(found).toContain(name);
  });

  it.each(opNames.filter((op) => op !== 'bernoulli' && op !== 'gaussian'))(
    'finds numbers of %s that are a hundredth off',
    async (op) => {
      const off =
        (right: Meaning): Meaning =>
        (inputs, attrs, outputs) => {
          right(inputs, attrs, outputs);
          for (const { data } of outputs) data.forEach((v, i) => (data[i] = v * 1.01));
        };
      const samples = checksOf(op).filter(({ kind }) => kind === 'sample');
      expect((await conformanceOf({ meanings: { [op]: off } }, samples)).counts.failed).toBeGreaterThan(0);
    },
  );

  it('finds an op that writes over its input', async () => {
    expect(details(await conformanceOf({ scribbles: ['relu'] }, checksOf('relu')))).toContain(
      'relu: an input is changed by the op: x[0',
    );
  });

  it('finds what is not freed', async () => {
    expect(details(await conformanceOf({ leaks: true }, checksOf('relu')))).toContain(
      'a leak: 0 handles before',
    );
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

  it('finds nothing wrong with how the reference backend keeps the contract', async () => {
    const create = () => Promise.resolve(createReferenceBackend());
    const report = await runConformance(
      { name: 'reference', create },
      all.filter(({ kind }) => kind === 'state'),
    );
    expect(report.exceptions).toEqual([]);
  });

  it.each(Object.entries(laxBackends))('finds a backend that %s', async (_, { lax, finds }) => {
    const create = () => Promise.resolve(lax(faultyBackend().backend));
    const report = await runConformance(
      { name: 'lax', create },
      all.filter(({ kind }) => kind === 'state'),
    );
    for (const words of finds) expect(details(report)).toContain(words);
  });

  it('finds a wrong graph that is not refused, or refused in other words', async () => {
    const trusting = (words: string | null): Backend => ({
      ...faultyBackend().backend,
      compile: () =>
        words === null
          ? Promise.resolve({ memoryBytes: 0, dispose: () => undefined, run: () => Promise.resolve({}) })
          : Promise.reject(new Error(words)),
    });
    const errors = checksOf('matmul').filter(({ kind }) => kind === 'error');
    const found = async (words: string | null): Promise<string> =>
      details(
        await runConformance(
          { name: 'x', create: () => Promise.resolve(trusting(words)) },
          errors.slice(0, 1),
        ),
      );
    expect(await found(null)).toMatch(/^it compiles, and should be refused with: matmul: /);
    expect(await found('no')).toMatch(/^it is refused with: no; and should be with: matmul: /);
  });
});

describe('what a backend need not do', () => {
  it('is what its capabilities lack: skipped with their reason', async () => {
    const checks = all.filter(({ kind, subject }) => kind === 'network' || subject === 'relu');
    const { counts, exceptions, support } = await conformanceOf({ has: [] }, [...checks, ...checksOf('add')]);
    expect(counts.failed).toBe(0);
    const networks = exceptions.filter(({ kind }) => kind === 'network');
    expect(networks).toHaveLength(15);
    expect(exceptions.filter(({ kind }) => kind === 'limit' || kind === 'error')).toEqual([]);
    expect(exceptions.find(({ kind }) => kind === 'gradient')).toMatchObject({
      subject: 'relu',
      status: 'skipped',
      skip: {
        kind: 'declared',
        codes: ['E690'],
        reason: expect.stringContaining('the backend faulty cannot run the op relu;') as string,
      },
    });
    // At inference what drops numbers or adds noise is nothing at all, which every backend can do.
    expect(support.filter(({ how }) => how !== 'lacking')).toEqual(
      ['dropTogether', 'dropout', 'noise'].map((op) => ({ op, how: 'lowered', limits: [] })),
    );
  });

  it('must not run all the same', async () => {
    const { backend } = faultyBackend();
    const modest = { ...backend, capabilities: { ...backend.capabilities, ops: [] } };
    const report = await runConformance(
      { name: 'modest', create: () => Promise.resolve(modest) },
      checksOf('relu'),
    );
    expect(report.counts).toMatchObject({ skipped: 0 });
    expect(report.exceptions).toContainEqual({
      kind: 'sample',
      subject: 'relu',
      name: opSamples.relu.good[0]?.name,
      status: 'unexpected',
      problem: 'it says that it cannot (E690), and compiles',
    });
  });

  it('is named by op: what is said in other ops, and what is refused', async () => {
    const limit = (op: OpName, attr: string): CapabilityLimit => ({
      op,
      attr,
      refuses: { kind: 'above', value: 1 },
      reason: 'its loops are short',
    });
    const has = opNames.filter((op) => op !== 'lrn' && op !== 'square');
    const faults = { has, limits: [limit('conv', 'groups'), limit('avgpool', 'stride'), limit('relu', 'x')] };
    const { support } = await conformanceOf(faults, []);
    const of = (op: OpName) => support.find((found) => found.op === op);
    const reason = 'its loops are short';
    expect(of('add')).toEqual({ op: 'add', how: 'native', limits: [] });
    expect(of('square')).toEqual({ op: 'square', how: 'lowered', limits: [] });
    expect(of('conv')).toMatchObject({
      how: 'partly',
      limits: [{ what: 'groups above 1', reason, instead: 'lowered' }],
    });
    expect(of('avgpool')).toMatchObject({
      how: 'partly',
      limits: [{ what: 'stride above 1', reason, instead: 'refused' }],
    });
    expect(of('relu')).toMatchObject({ how: 'partly', limits: [{ what: 'x above 1', instead: 'untried' }] });
    expect(of('lrn')).toEqual({ op: 'lrn', how: 'lowered', limits: [] });
    const without = has.filter((op) => op !== 'clamp' && op !== 'mul');
    const lrn = (await conformanceOf({ has: without }, [])).support.find(({ op }) => op === 'lrn');
    expect(lrn).toEqual({ op: 'lrn', how: 'lacking', limits: [] });
  });

  it('may be listed with a reason, and must be there and fail', async () => {
    const create = () => Promise.resolve(faultyBackend({ meanings: { relu: zero } }).backend);
    const target = { name: 'x', create };
    const listed = (subject: string) => ({ kind: 'sample' as const, subject, reason: 'it is known' });
    const sampleOf = (op: OpName) => checksOf(op).filter(({ kind }) => kind === 'sample');
    const skipped = await runConformance({ ...target, skips: [listed('relu')] }, sampleOf('relu').slice(-1));
    expect(skipped.counts).toEqual({ passed: 0, failed: 0, skipped: 1 });
    expect(skipped.exceptions).toMatchObject([{ skip: { kind: 'listed', reason: 'it is known' } }]);
    const right = await runConformance(
      { ...target, skips: [listed('square')] },
      sampleOf('square').slice(0, 1),
    );
    expect(right.exceptions).toMatchObject([{ status: 'unexpected' }]);
    await expect(runConformance({ ...target, skips: [listed('nothing')] }, sampleOf('relu'))).rejects.toThrow(
      'names no check',
    );
  });
});
