import { BATCH, GraphBuilder, type Graph } from '@convlang/ir';
import { coreTyping } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { checkGraph, type BackendAbilities, type Capabilities } from '../index.js';

const all: Capabilities = {
  ops: ['matmul', 'leaky'],
  limits: [],
  dtypes: ['f32', 'i32'],
  batchGroup: 1,
  maxTensorBytes: null,
};
const backend = (name: string, capabilities: Partial<Capabilities> = {}): BackendAbilities => ({
  name,
  capabilities: { ...all, ...capabilities },
});

/** `leaky(x w)` of 4 numbers, in a layer with a place. */
function graph(slope: number): Graph {
  const builder = new GraphBuilder('g', coreTyping);
  const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 8] });
  const w = builder.input('w', { dtype: 'f32', shape: [8, 4] });
  const y = builder.emit('leaky', [builder.emit('matmul', [x, w])], { attrs: { slope }, layer: 'leaky1' });
  builder.output('y', y);
  builder.layer({
    name: 'leaky1',
    kind: 'leaky',
    inputs: [x],
    output: y,
    parameters: [],
    attrs: {},
    macs: 0,
    tap: null,
    args: {},
    origin: { span: { file: 'a.conv', start: 4, end: 9 }, chain: [] },
  });
  return builder.build();
}

describe('what a backend cannot do', () => {
  it('is nothing for a graph of its ops', () => {
    expect(checkGraph(graph(0.1), backend('a'), { batch: 2 })).toEqual([]);
  });

  it('is an op that it lacks, with the place and those that have it', () => {
    const others = [backend('a', { ops: [] }), backend('b'), backend('c', { ops: ['leaky'] })];
    const [found, ...more] = checkGraph(graph(0.1), backend('a', { ops: ['matmul'] }), { batch: 2, others });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'E690',
      message: 'the backend a cannot run the op leaky',
      span: { file: 'a.conv', start: 4, end: 9 },
      notes: ['it runs on: b'],
    });
  });

  it('is an attribute that it refuses, with the reason', () => {
    const limits = [
      { op: 'leaky', attr: 'slope', refuses: { kind: 'above', value: 0.5 }, reason: 'it is too steep' },
    ] as const;
    expect(checkGraph(graph(0.1), backend('a', { limits }), { batch: 2 })).toEqual([]);
    expect(checkGraph(graph(0.6), backend('a', { limits }), { batch: 2 })).toMatchObject([
      { code: 'E691', message: 'the backend a runs leaky only without `slope` above 0.5: it is too steep' },
    ]);
  });

  it('is a value that is too large at this batch', () => {
    const small = backend('a', { maxTensorBytes: 128 });
    expect(checkGraph(graph(0.1), small, { batch: 4 })).toEqual([]);
    expect(checkGraph(graph(0.1), small, { batch: 5 })).toMatchObject([{ code: 'E693' }]);
  });

  it('is a dtype', () => {
    const found = checkGraph(graph(0.1), backend('a', { dtypes: ['i32'] }), { batch: 1 });
    expect(found.map(({ code }) => code)).toEqual(['E692', 'E692']);
  });
});
