import { readFileSync } from 'node:fs';
import { verify, type Attrs, type Graph } from '@convlang/ir';
import {
  buildSample,
  coreOps,
  coreTyping,
  coreRules,
  interpret,
  loweringRules,
  opSamples,
  type LoweringRule,
  type OpName,
  type OpSample,
  type RefTensor,
} from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { lower, type Supports } from '../../index.js';

function exact(tensors: Readonly<Record<string, { shape: readonly number[]; data: ArrayLike<number> }>>) {
  return Object.fromEntries(
    Object.entries(tensors).map(([name, { shape, data }]): [string, RefTensor] => [
      name,
      { shape, data: Float64Array.from(data) },
    ]),
  );
}

/** Lowers a sample, and holds the outputs against those of the op itself; gives the lowered graph. */
function expectSame(name: OpName, sample: OpSample, supports: Supports): Graph {
  const { graph, batch, feeds } = buildSample(coreOps, name, sample);
  const lowered = lower(graph, supports);
  verify(lowered, coreTyping);
  const run = (g: Graph) => interpret(g, coreOps, { batch, feeds: exact(feeds), parameters: {} }).outputs;
  const [expected, actual] = [run(graph), run(lowered)];
  for (const [output, { shape, data }] of Object.entries(expected)) {
    expect(actual[output]?.shape, output).toEqual(shape);
    data.forEach((value, i) => {
      const difference = Math.abs((actual[output]?.data[i] ?? NaN) - value);
      expect(difference, `${output}[${i}]\n${JSON.stringify(lowered.nodes)}`).toBeLessThan(
        1e-9 * Math.max(1, Math.abs(value)),
      );
    });
  }
  return lowered;
}

function refusedIn(graph: Graph, supports: Supports): readonly string[] {
  return graph.nodes.filter(({ op, attrs }) => !supports(op, attrs)).map(({ op }) => op);
}

function hasOther(attrs: Attrs, name: string, than: number): boolean {
  return [attrs[name] ?? than].flat(2).some((number) => number !== than);
}

const windowed = ['maxpool', 'maxpoolGrad', 'avgpool', 'avgpoolGrad'] as const;
const convolutions = ['conv', 'convInputGrad', 'convKernelGrad'] as const;

/** What backends may refuse of the ops with windows. */
const refusals: readonly (readonly [string, readonly OpName[], Supports])[] = [
  ['pads', [...convolutions, ...windowed], (_, attrs) => !hasOther(attrs, 'pads', 0)],
  ['overhang', windowed, (_, attrs) => !hasOther(attrs, 'overhang', 0)],
  ['groups', convolutions, (_, attrs) => !hasOther(attrs, 'groups', 1)],
  ['dilation', convolutions, (_, attrs) => !hasOther(attrs, 'dilation', 1)],
  ['means that leave pads out', windowed, (_, { count = 'none' }) => count === 'none'],
  ['sums', windowed, (_, { count = 'real' }) => count === 'real'],
];
const plainWindows: Supports = (op, attrs) =>
  ['pad', 'concat'].includes(op) ||
  (!hasOther(attrs, 'pads', 0) &&
    !hasOther(attrs, 'overhang', 0) &&
    !hasOther(attrs, 'groups', 1) &&
    !hasOther(attrs, 'dilation', 1));
const cases = [...refusals, ['all but plain windows', [...convolutions, ...windowed], plainWindows] as const];

describe.each(cases)('a backend that refuses %s', (_, ops, accepts) => {
  const supports: Supports = (op, attrs) => !ops.some((name) => name === op) || accepts(op, attrs);
  const samples = ops.flatMap((op) =>
    opSamples[op].good.map((sample) => ({ op, name: sample.name, sample })),
  );

  it.each(samples)('gets $op in other words: $name', ({ op, sample }) => {
    const lowered = expectSame(op, sample, supports);
    expect(refusedIn(lowered, supports)).toEqual([]);
  });
});

/** All that a backend must have; the rest is said in these. */
const primitives: readonly OpName[] = [
  ...(['conv', 'convInputGrad', 'convKernelGrad', 'matmul'] as const),
  ...(['maxpool', 'maxpoolGrad', 'avgpool', 'avgpoolGrad'] as const),
  ...(['slice', 'concat', 'reshape', 'constant', 'oneHot', 'bernoulli', 'gaussian'] as const),
  ...(['add', 'mul', 'div', 'sqrt', 'clamp', 'sumTo'] as const),
  ...([
    'reluGrad',
    'tanh',
    'normalCdf',
    'softmax',
    'softmaxCrossEntropy',
    'logSoftmax',
    'entropy',
    'adamStep',
    'nadamScales',
  ] as const),
];

/** A backend of primitives: windows without pads, groups and dilation, and pools that sum. */
const isPrimitive: Supports = (op, attrs) =>
  primitives.some((name) => name === op) &&
  (op === 'concat' || plainWindows(op, attrs)) &&
  (attrs['count'] ?? 'none') === 'none';

describe('a backend to which no rule leads', () => {
  const [sample] = opSamples.leaky.good as readonly [OpSample];

  it('is left with the op that the author knows', () => {
    const supports: Supports = (op) => op === 'relu' || op === 'scaleShift';
    expect(expectSame('leaky', sample, supports).nodes.map(({ op }) => op)).toEqual(['leaky']);
  });

  it('gets the other words as soon as it has them all', () => {
    const supports: Supports = (op) => ['relu', 'mul', 'add', 'constant'].includes(op);
    expect(refusedIn(expectSame('leaky', sample, supports), supports)).toEqual([]);
  });
});

describe('a backend of primitives', () => {
  it('has exactly what no rule says in other ops, and the windows', () => {
    const withRules = Object.keys(loweringRules);
    const windows: readonly string[] = [...convolutions, ...windowed];
    const rest = Object.keys(coreOps).filter((op) => windows.includes(op) || !withRules.includes(op));
    expect([...primitives].sort()).toEqual(rest.sort());
  });

  it('has what docs/architecture.md lists', () => {
    const text = readFileSync(new URL('../../../../../docs/architecture.md', import.meta.url), 'utf8');
    const [, list = ''] = /^(`conv` `convInputGrad` [^]*?)\n\n/m.exec(text) ?? [];
    expect(list.match(/\w+/g)).toEqual(primitives);
    expect(text).toContain(`said in ${primitives.length} primitives`);
  });

  const samples = Object.keys(loweringRules).flatMap((op) =>
    opSamples[op as OpName].good.map((sample) => ({ op: op as OpName, name: sample.name, sample })),
  );

  it.each(samples)('runs $op: $name', ({ op, sample }) => {
    expect(refusedIn(expectSame(op, sample, isPrimitive), isPrimitive)).toEqual([]);
  });

  const composites = samples.filter(({ op }) => !primitives.includes(op));

  it.each(composites)('is not needed for $op: $name', ({ op, sample }) => {
    const supports: Supports = (other) => other !== op;
    expect(refusedIn(expectSame(op, sample, supports), supports)).toEqual([]);
  });

  it('is reached without going round in circles', () => {
    const next = new Map<string, Set<string>>();
    const recorded = Object.entries(loweringRules).map(([op, rule]): [string, LoweringRule] => [
      op,
      (context) =>
        rule({
          ...context,
          emit: (further, inputs, attrs) => {
            if (further !== op) next.set(op, (next.get(op) ?? new Set()).add(further));
            return context.emit(further, inputs, attrs);
          },
        }),
    ]);
    const rules = { ...coreRules, lowerings: Object.fromEntries(recorded) };
    for (const { op, sample } of samples)
      lower(buildSample(coreOps, op, sample).graph, isPrimitive, { rules });
    const done = new Set<string>();
    const visit = (op: string, path: readonly string[]): void => {
      expect(path).not.toContain(op);
      if (done.has(op)) return;
      for (const further of next.get(op) ?? []) visit(further, [...path, op]);
      done.add(op);
    };
    for (const op of Object.keys(coreOps)) visit(op, []);
    expect(next.size).toBeGreaterThan(30);
  });
});
