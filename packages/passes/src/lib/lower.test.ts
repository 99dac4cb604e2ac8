import { printGraph, verify, type Attrs, type Graph } from '@convlang/ir';
import {
  buildSample,
  coreOps,
  coreTyping,
  interpret,
  opSamples,
  type OpName,
  type OpSample,
  type RefTensor,
} from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { lower, type Supports } from '../index.js';

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
      expect(difference, `${output}[${i}]\n${printGraph(lowered)}`).toBeLessThan(
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
