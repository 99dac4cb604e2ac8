import { describe, expect, it } from 'vitest';
import { BATCH, GraphBuilder, parseGraph, printGraph, verify, type Graph, type OpTyping } from '../index.js';

/** Two ops are enough here: `double` (one output, an attribute) and `split` (two outputs). */
const typing: OpTyping = {
  infer: (op, inputs, attrs) => {
    const [type] = inputs;
    if (type === undefined) throw new Error(`${op} takes x`);
    return op === 'split'
      ? { attrs, outputs: [type, type] }
      : { attrs: { factor: 2, ...attrs }, outputs: [type] };
  },
};

/** A graph that holds one of everything, with names that need quotes. */
function everything(): Graph {
  const builder = new GraphBuilder('a "small" net', typing);
  const type = { dtype: 'f32', shape: [BATCH, 2, 3] } as const;
  const x = builder.input('input', type);
  const step = builder.input('step', { dtype: 'i32', shape: [] });
  const w = builder.parameter(
    {
      name: 'c1/kernel',
      layer: 'c1',
      stream: 'conv#1',
      role: 'trained',
      initializer: { kind: 'he-normal', fanIn: 25, fanOut: 6 },
    },
    { dtype: 'f32', shape: [2, 3] },
  );
  const y = builder.emit('double', [x], {
    name: 'größe',
    layer: 'c1',
    attrs: { table: [[0, 1], [2]], on: true },
  });
  const [a, b] = builder.emitAll('split', [y], { name: 'parts' });
  builder.emit('double', [step]);
  builder.output('output', a ?? y);
  builder.output('aux 1', b ?? y);
  builder.update('c1/kernel', w);
  builder.layer({
    name: 'c1',
    kind: 'conv',
    inputs: [x],
    output: y,
    parameters: ['c1/kernel'],
    attrs: { stride: [1, 1] },
    macs: 12,
    tap: null,
    origin: {
      span: { file: 'a b.conv', start: 3, end: 9 },
      chain: [{ text: 'stage(2)', span: { file: 'a b.conv', start: 0, end: 2 } }],
    },
  });
  return builder.build();
}

describe('the text form of a graph', () => {
  it('is readable', () => {
    expect(printGraph(everything())).toBe(
      [
        'graph "a \\"small\\" net"',
        'input input = 0 input: f32[N, 2, 3]',
        'input step = 1 step: i32[]',
        'parameter 2 c1/kernel: f32[2, 3] = trained c1/kernel @c1 conv#1 {"kind":"he-normal","fanIn":25,"fanOut":6}',
        '3 "größe": f32[N, 2, 3] = double(input) @c1 {"factor":2,"table":[[0,1],[2]],"on":true}',
        '4 parts.0: f32[N, 2, 3], 5 parts.1: f32[N, 2, 3] = split("größe") {}',
        '6 double: i32[] = double(step) {"factor":2}',
        'output output = parts.0',
        'output "aux 1" = parts.1',
        'update c1/kernel = c1/kernel',
        'layer c1 = conv(input) -> "größe" {"parameters":["c1/kernel"],"attrs":{"stride":[1,1]},"macs":12,"tap":null,"origin":{"span":{"file":"a b.conv","start":3,"end":9},"chain":[{"text":"stage(2)","span":{"file":"a b.conv","start":0,"end":2}}]}}',
        '',
      ].join('\n'),
    );
  });

  it('parses back to the same graph', () => {
    const graph = everything();
    expect(parseGraph(printGraph(graph))).toEqual(graph);
    verify(parseGraph(printGraph(graph)), typing);
  });

  it('survives JSON', () => {
    const graph = everything();
    expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
  });

  it('is frozen, printed or parsed', () => {
    const parsed = parseGraph(printGraph(everything()));
    for (const graph of [everything(), parsed])
      expect(
        [graph, graph.nodes, graph.nodes[0]?.attrs, graph.values[0]?.type.shape].every(Object.isFrozen),
      ).toBe(true);
  });

  it.each([
    { text: 'input x = 0 x: f32[N]', problem: 'there is no line `graph NAME`' },
    {
      text: 'graph g\n0 y: f32[N] = relu(x) {}',
      problem: 'line 2, column 21: there is no value x before this line',
    },
    { text: 'graph g\ninput x = 1 x: f32[N]', problem: 'no line makes value 0' },
    { text: 'graph g\ninput x = 0 x: f16[N]', problem: 'expected f32 or f64 or i32 or u8, not f16' },
    { text: 'graph g\ninput x = 0 x: f32[N', problem: 'expected ]' },
    { text: 'graph g\ninput x = 0 x: f32[M]', problem: 'expected N, not M' },
    {
      text: 'graph g\ninput x = 0 x: f32[N]\ninput y = 0 y: f32[N]',
      problem: 'line 3, column 12: value 0 is made twice',
    },
    {
      text: 'graph g\nconv c1',
      problem: 'expected a value, graph, input, parameter, output, update or layer, not conv',
    },
    { text: 'graph g\ninput x = 0 x: f32[N]\n1 y: f32[N] = relu(x) {attrs}', problem: 'is not JSON' },
  ])('refuses with the line: $problem', ({ text, problem }) => {
    expect(() => parseGraph(text)).toThrow(problem);
  });
});
