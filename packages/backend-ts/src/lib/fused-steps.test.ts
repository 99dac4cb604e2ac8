import { createHostBackend, type Backend } from '@convlang/backend';
import { BATCH, GraphBuilder, type Graph, type Node, type ValueId } from '@convlang/ir';
import { coreOps, coreTyping } from '@convlang/ops';
import { createTrainingGraph, fuse, planMemory, scheduleGraph, type SchedulePass } from '@convlang/passes';
import { RandomStream, sizeOf, tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createTsBackend } from '../index.js';
import { smallNet, startValues, stepFeeds } from '../testing/small-net.js';
import { kernels } from './kernels.js';

/** The same kernels, each node a step of its own. */
const apart = createHostBackend({ name: 'apart', kernels });
const fused = createTsBackend();

/** Joins pools to the step before them, too. */
const fuseWithPools: SchedulePass = (schedule, ops) => {
  const fused = fuse(schedule, ops);
  const steps: [Node, ...Node[]][] = [];
  for (const [first, ...rest] of fused.steps)
    if (first.op === 'maxpool') steps.at(-1)?.push(first, ...rest);
    else steps.push([first, ...rest]);
  return { ...fused, steps, commitAt: steps.length };
};

/** The bits of what a run gives, and of the parameters after it. */
async function bitsOf(
  backend: Backend,
  graph: Graph,
  batch: number,
  runs: readonly Readonly<Record<string, Tensor>>[],
): Promise<Record<string, readonly number[]>> {
  const state = backend.createState();
  for (const [name, value] of Object.entries(startValues(graph))) await state.write(name, value);
  const executable = await backend.compile(graph, { batch, state });
  // Which of its many NaNs a processor gives is nobody's choice: it may change when V8 compiles a loop anew.
  const bits = ({ data }: Tensor): readonly number[] =>
    Array.from(new Int32Array(data.buffer, data.byteOffset, data.length), (number, i) =>
      Number.isNaN(data[i]) ? NaN : number,
    );
  const found: Record<string, readonly number[]> = {};
  for (const [i, feeds] of runs.entries())
    for (const [name, output] of Object.entries(await executable.run(feeds)))
      found[`${name} of run ${i}`] = bits(output);
  for (const { name } of graph.parameters) found[name] = bits(await state.read(name));
  return found;
}

/** A block of each kind of convolution: by Winograd, over patches, channel by channel; with all that can follow it. */
function blocks(size: number, channels: number): Graph {
  const builder = new GraphBuilder('blocks', coreTyping);
  const parameter = (name: string, shape: readonly number[]): ValueId =>
    builder.parameter(
      { name, layer: name, stream: name, initializer: { kind: 'constant', value: 0 }, role: 'trained' },
      { dtype: 'f32', shape },
    );
  const norm = (name: string, x: ValueId): ValueId => {
    const statistics = ['gain', 'bias', 'mean', 'variance'].map((role) =>
      parameter(`${name}/${role}`, [channels]),
    );
    return builder.emit('batchNorm', [x, ...statistics], { attrs: { epsilon: 1e-3, momentum: 0.1 } });
  };
  const x = builder.input('x', { dtype: 'f32', shape: [BATCH, size, size, channels] });
  const pads = [1, 1, 1, 1];
  const first = builder.emit('conv', [x, parameter('c1/kernel', [3, 3, channels, channels])], {
    attrs: { pads },
  });
  const a = builder.emit('relu', [builder.emit('add', [norm('c1', first), x])]);
  const deep = builder.emit('conv', [a, parameter('c2/kernel', [3, 3, 1, channels])], {
    attrs: { pads, groups: channels },
  });
  const b = builder.emit('clamp', [norm('c2', deep)], { attrs: { min: 0, max: 6 } });
  const wide = builder.emit('conv', [b, parameter('c3/kernel', [1, 1, channels, channels])]);
  const c = builder.emit('tanh', [builder.emit('mul', [wide, builder.emit('sigmoid', [wide])])]);
  const product = builder.emit('matmul', [
    builder.emit('reshape', [c], { attrs: { shape: [size * size * channels] } }),
    parameter('d/kernel', [size * size * channels, 10]),
  ]);
  const biased = builder.emit('add', [product, parameter('d/bias', [10])]);
  builder.output('y', builder.emit('elu', [biased], { attrs: { alpha: 1 } }));
  builder.output('c', c);
  return builder.build();
}

function noise(shape: readonly number[]): Tensor<'f32'> {
  const random = new RandomStream(3, 'images', 'draw');
  const data = Float32Array.from({ length: sizeOf(shape) }, (_, i) => random.normal(0, i));
  return tensor('f32', shape, data);
}

describe('fused steps', () => {
  it('are what these graphs have', () => {
    const steps = fuse(scheduleGraph(blocks(16, 12), coreOps), coreOps).steps;
    expect(steps.map((step) => step.map(({ op }) => op).join(' '))).toEqual([
      'conv batchNorm add relu',
      'conv batchNorm clamp',
      'conv',
      'sigmoid',
      'mul',
      'tanh',
      'reshape',
      'matmul add elu',
    ]);
  });

  it.each([
    [1, 16, 12],
    [3, 5, 8],
    [40, 16, 12],
    [7, 28, 64],
  ])('give the same bits as steps apart: %d samples, side %d, %d channels', async (batch, size, channels) => {
    const graph = blocks(size, channels);
    const images = noise([batch, size, size, channels]);
    const special = noise([batch, size, size, channels]);
    special.data.set([NaN, -0, Infinity, -Infinity], special.data.length >> 1);
    const runs = [{ x: images }, { x: special }];
    const expected = await bitsOf(apart, graph, batch, runs);
    expect(await bitsOf(fused, graph, batch, runs)).toEqual(expected);
    expect(new Set(expected['y of run 0']).size).toBeGreaterThan(5);
  });

  it('leave alone what a later epilogue reads', async () => {
    const builder = new GraphBuilder('twice', coreTyping);
    const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 8] });
    const matrix = builder.parameter(
      { name: 'm', layer: 'm', stream: 'm', initializer: { kind: 'constant', value: 0 }, role: 'trained' },
      { dtype: 'f32', shape: [8, 8] },
    );
    const product = builder.emit('matmul', [builder.emit('softmax', [x]), matrix]);
    builder.output('y', builder.emit('add', [builder.emit('add', [x, product]), x]));
    const graph = builder.build();
    const runs = [{ x: noise([5, 8]) }];
    expect(await bitsOf(fused, graph, 5, runs)).toEqual(await bitsOf(apart, graph, 5, runs));
  });

  it('may end with a pool, which then needs memory beside what the convolution reads and makes', async () => {
    const builder = new GraphBuilder('pooled', coreTyping);
    const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 8, 8, 2] });
    const kernel = builder.parameter(
      { name: 'k', layer: 'k', stream: 'k', initializer: { kind: 'constant', value: 0 }, role: 'trained' },
      { dtype: 'f32', shape: [3, 3, 2, 4] },
    );
    const made = builder.emit('conv', [x, kernel], { attrs: { pads: [1, 1, 1, 1] } });
    const windows = { kernel: [2, 2], stride: [2, 2], pads: [0, 0, 0, 0] };
    builder.output('y', builder.emit('maxpool', [builder.emit('relu', [made])], { attrs: windows }));
    const graph = builder.build();
    const pooled = createHostBackend({ name: 'pooled', kernels, schedule: fuseWithPools });
    const runs = [{ x: noise([3, 8, 8, 2]) }];
    expect(await bitsOf(pooled, graph, 3, runs)).toEqual(await bitsOf(apart, graph, 3, runs));

    const plain = scheduleGraph(graph, coreOps);
    const schedules = [fuse(plain, coreOps), fuseWithPools(plain, coreOps)];
    expect(schedules.map(({ steps }) => steps.length)).toEqual([2, 1]);
    // 512 bytes of x, 1,024 of the convolution, 256 of the pool.
    expect(schedules.map((schedule) => planMemory(schedule, 1, coreOps).arena.bytes)).toEqual([1536, 1792]);
  });

  it.each([true, false])('train to the same bits (batch normalisation: %s)', async (normalised) => {
    const graph = createTrainingGraph(smallNet(normalised), {
      losses: { output: { kind: 'cross-entropy', smoothing: 0.1, weight: 1 } },
      optimizer: { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.01 },
      clip: { kind: 'norm', limit: 1 },
      seed: 3,
    });
    const feeds = [1, 2, 3].map((step) => stepFeeds(step, 0, 21, 21));
    const expected = await bitsOf(apart, graph, 21, feeds);
    expect(await bitsOf(fused, graph, 21, feeds)).toEqual(expected);
  });
});
