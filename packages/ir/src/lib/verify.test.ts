import { describe, expect, it } from 'vitest';
import {
  BATCH,
  GraphBuilder,
  GraphError,
  verify,
  type Graph,
  type OpTyping,
  type ValueId,
} from '../index.js';

/** One op, `double`, whose output is as its input and whose attribute `factor` defaults to 2. */
const typing: OpTyping = {
  infer: (op, inputs, attrs) => {
    const [type] = inputs;
    if (op !== 'double' || type === undefined) throw new Error(`${op} is not double(x)`);
    return { attrs: { factor: 2, ...attrs }, outputs: [type] };
  },
};

function chain(): Graph {
  const builder = new GraphBuilder('chain', typing);
  const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 4] });
  builder.parameter(
    { name: 'w', layer: 'd', stream: 'd#1', role: 'state', initializer: { kind: 'constant', value: 0 } },
    { dtype: 'f32', shape: [4] },
  );
  builder.output('y', builder.emit('double', [builder.emit('double', [x])]));
  return builder.build();
}

const id = (n: number) => n as ValueId;

/** One broken graph for each rule, made from a good one. */
const broken: readonly { readonly problem: string; readonly graph: (good: Graph) => Graph }[] = [
  {
    problem: 'value x has id 1, which is not its place',
    graph: (g) => ({ ...g, values: g.values.map((v) => (v.name === 'x' ? { ...v, id: id(1) } : v)) }),
  },
  {
    problem: 'two values are called x',
    graph: (g) => ({ ...g, values: g.values.map((v) => ({ ...v, name: 'x' })) }),
  },
  { problem: 'uses value 2 before it is made', graph: (g) => ({ ...g, nodes: g.nodes.toReversed() }) },
  {
    problem: 'node 2 (double) makes value 2 again',
    graph: (g) => ({ ...g, nodes: [...g.nodes, ...g.nodes.slice(0, 1)] }),
  },
  { problem: 'nothing makes value double~2', graph: (g) => ({ ...g, nodes: g.nodes.slice(0, 1) }) },
  {
    problem: 'node 0 (triple): triple is not double(x)',
    graph: (g) => ({ ...g, nodes: g.nodes.map((n, i) => (i === 0 ? { ...n, op: 'triple' } : n)) }),
  },
  {
    problem: 'output 0 is f32[4], the op gives f32[N, 4]',
    graph: (g) => ({
      ...g,
      values: g.values.map((v) => (v.name === 'double' ? { ...v, type: { dtype: 'f32', shape: [4] } } : v)),
    }),
  },
  {
    problem: 'attribute factor is not filled in',
    graph: (g) => ({ ...g, nodes: g.nodes.map((n) => ({ ...n, attrs: {} })) }),
  },
  {
    problem: 'output y is value 9, which does not exist',
    graph: (g) => ({ ...g, outputs: [{ name: 'y', value: id(9) }] }),
  },
  { problem: 'two outputs are called y', graph: (g) => ({ ...g, outputs: [...g.outputs, ...g.outputs] }) },
  {
    problem: 'the update of w does not fit it',
    graph: (g) => ({ ...g, updates: [{ parameter: 'w', value: id(0) }] }),
  },
  {
    problem: 'the update of v does not fit it',
    graph: (g) => ({ ...g, updates: [{ parameter: 'v', value: id(1) }] }),
  },
];

describe('verify', () => {
  it('accepts what the builder makes', () => {
    expect(() => verify(chain(), typing)).not.toThrow();
  });

  it.each(broken)('refuses: $problem', ({ problem, graph }) => {
    expect(() => verify(graph(chain()), typing)).toThrow(GraphError);
    expect(() => verify(graph(chain()), typing)).toThrow(problem);
  });
});

describe('GraphBuilder', () => {
  it('gives values names of their own, whatever names were taken', () => {
    const builder = new GraphBuilder('names', typing);
    const x = builder.input('x~2', { dtype: 'f32', shape: [1] });
    const names = ['x', 'x', 'x', 'x~2'].map((name) => builder.nameOf(builder.emit('double', [x], { name })));
    expect(names).toEqual(['x', 'x~3', 'x~4', 'x~2~2']);
    expect(() => verify(builder.build(), typing)).not.toThrow();
  });

  it('goes on from a finished graph without changing it', () => {
    const before = chain();
    const builder = GraphBuilder.from(before, typing, { outputs: false, updates: false });
    builder.output('z', builder.emit('double', [id(0)]));
    const after = builder.build();
    expect(after.nodes.slice(0, 2)).toEqual(before.nodes);
    expect(after.outputs).toEqual([{ name: 'z', value: 4 }]);
    expect(before.nodes.length).toBe(2);
    expect(() => verify(after, typing)).not.toThrow();
  });

  it('refuses a parameter of a name that is taken', () => {
    const builder = GraphBuilder.from(chain(), typing, { outputs: true, updates: true });
    const parameter = {
      name: 'w',
      layer: 'd',
      stream: 'd#1',
      role: 'state',
      initializer: { kind: 'constant', value: 0 },
    } as const;
    expect(() => builder.parameter(parameter, { dtype: 'f32', shape: [4] })).toThrow(
      'parameter w is made twice',
    );
  });
});
