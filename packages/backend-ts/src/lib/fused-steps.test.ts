import { createHostBackend, type Backend, type HostKernel } from '@convlang/backend';
import { BATCH, GraphBuilder, type Graph, type ValueId } from '@convlang/ir';
import { coreOps, coreTyping } from '@convlang/ops';
import { createTrainingGraph, fuse, scheduleGraph } from '@convlang/passes';
import { RandomStream, sizeOf, tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createTsBackend } from '../index.js';
import { smallNet, startValues, stepFeeds } from '../testing/small-net.js';
import { kernels } from './kernels.js';

/** The same kernels, each node a step of its own. */
const apart = createHostBackend({ name: 'apart', kernels });
const fused = createTsBackend();

interface PooledCase {
  readonly name: string;
  readonly batch?: number;
  readonly side: number;
  readonly channels: number;
  readonly filters: number;
  readonly kernel: number;
  readonly stride?: number;
  readonly groups?: number;
  readonly pool: readonly [string, Readonly<Record<string, string | readonly number[]>>];
  /** Whether it needs less memory than steps apart; default yes. */
  readonly isLess?: false;
}

const tiles = { kernel: [2, 2], stride: [2, 2] };
const overlapping = { kernel: [3, 3], stride: [2, 2], pads: [1, 1, 1, 1], overhang: [1, 1] };

/** Convolutions of each kind before pools of each kind. */
const pools: readonly PooledCase[] = [
  {
    name: 'Winograd, several lines of tiles at a time',
    side: 50,
    channels: 8,
    filters: 8,
    kernel: 3,
    pool: ['maxpool', overlapping],
  },
  {
    name: 'Winograd, several samples at a time',
    batch: 40,
    side: 14,
    channels: 8,
    filters: 12,
    kernel: 3,
    pool: ['maxpool', tiles],
  },
  {
    name: 'Winograd, channels in two parts, which are there at the end only',
    side: 10,
    channels: 256,
    filters: 288,
    kernel: 3,
    pool: ['maxpool', tiles],
    isLess: false,
  },
  {
    name: 'patches of a stride',
    side: 90,
    channels: 3,
    filters: 16,
    kernel: 7,
    stride: 2,
    pool: ['maxpool', overlapping],
  },
  {
    name: 'patches, windows that leave rows out',
    side: 61,
    channels: 3,
    filters: 12,
    kernel: 5,
    pool: ['maxpool', { kernel: [2, 3], stride: [5, 4] }],
  },
  {
    name: 'patches, several samples at a time',
    batch: 40,
    side: 12,
    channels: 3,
    filters: 6,
    kernel: 5,
    pool: ['avgpool', { ...tiles, count: 'real' }],
  },
  {
    name: 'patches in groups',
    batch: 20,
    side: 20,
    channels: 4,
    filters: 8,
    kernel: 5,
    groups: 2,
    pool: ['avgpool', { ...overlapping, count: 'padded' }],
  },
  {
    name: 'one window for the whole image',
    batch: 20,
    side: 16,
    channels: 8,
    filters: 8,
    kernel: 1,
    pool: ['avgpool', { kernel: [16, 16], stride: [16, 16], count: 'real' }],
  },
  {
    name: 'each channel by itself',
    batch: 40,
    side: 16,
    channels: 12,
    filters: 12,
    kernel: 3,
    groups: 12,
    pool: ['maxpool', tiles],
  },
];

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

  it.each(pools)('pool rows as they are there, with the same bits: $name', async (windows) => {
    const { batch = 3, side, channels, filters, kernel, stride = 1, groups = 1 } = windows;
    const builder = new GraphBuilder('pooled', coreTyping);
    const x = builder.input('x', { dtype: 'f32', shape: [BATCH, side, side, channels] });
    const parameter = (name: string, shape: readonly number[]): ValueId =>
      builder.parameter(
        { name, layer: name, stream: name, initializer: { kind: 'constant', value: 0 }, role: 'trained' },
        { dtype: 'f32', shape },
      );
    const pad = (kernel - 1) / 2;
    const weights = parameter('kernel', [kernel, kernel, channels / groups, filters]);
    const made = builder.emit('conv', [x, weights], {
      attrs: { stride: [stride, stride], pads: [pad, pad, pad, pad], groups },
    });
    const statistics = ['gain', 'bias', 'mean', 'variance'].map((name) => parameter(name, [filters]));
    const normed = builder.emit('batchNorm', [made, ...statistics], {
      attrs: { epsilon: 1e-3, momentum: 0.1 },
    });
    const [op, attrs] = windows.pool;
    const pooled = builder.emit(op, [builder.emit('relu', [normed])], { attrs });
    builder.output('y', pooled);
    const graph = builder.build();
    const special = noise([batch, side, side, channels]);
    special.data.set([NaN, -0, Infinity, -Infinity], special.data.length >> 1);
    const runs = [{ x: noise([batch, side, side, channels]) }, { x: special }];
    const expected = await bitsOf(apart, graph, batch, runs);
    expect(await bitsOf(fused, graph, batch, runs)).toEqual(expected);
    expect(new Set(expected['y of run 0']).size).toBeGreaterThan(5);

    const plain = scheduleGraph(graph, coreOps);
    expect(fuse(plain, coreOps).steps).toHaveLength(1);
    const state = fused.createState();
    const { memoryBytes } = await fused.compile(graph, { batch, state });
    const whole = await apart.compile(graph, { batch, state: apart.createState() });
    if (windows.isLess !== false) expect(memoryBytes).toBeLessThan(whole.memoryBytes);
  });

  it('count the tables of a pool', async () => {
    const builder = new GraphBuilder('small', coreTyping);
    const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 4, 4, 1] });
    const kernel = builder.parameter(
      { name: 'k', layer: 'k', stream: 'k', initializer: { kind: 'constant', value: 0 }, role: 'trained' },
      { dtype: 'f32', shape: [1, 1, 1, 1] },
    );
    const made = builder.emit('conv', [x, kernel]);
    builder.output('y', builder.emit('maxpool', [made], { attrs: { kernel: [2, 2], stride: [2, 2] } }));
    const graph = builder.build();
    const bytesOf = async (backend: Backend): Promise<number> =>
      (await backend.compile(graph, { batch: 16, state: backend.createState() })).memoryBytes;
    // A batch of 16 is one part, which is held as a whole. Apart: 1,024 bytes of the convolution beside as many of x. Fused: both, and the
    // 256 bytes of the pool beside them. All else is the same, the tables of both programs among it.
    expect(await bytesOf(fused)).toBe((await bytesOf(apart)) + 256);
  });

  it('pool what an op with no parts makes, or a pool that knows no lines, as a whole', async () => {
    const builder = new GraphBuilder('pooled', coreTyping);
    const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 8, 8, 2] });
    const made = builder.emit('conv', [
      x,
      builder.parameter(
        { name: 'k', layer: 'k', stream: 'k', initializer: { kind: 'constant', value: 0 }, role: 'trained' },
        { dtype: 'f32', shape: [3, 3, 2, 4] },
      ),
    ]);
    builder.output('y', builder.emit('maxpool', [made], { attrs: { kernel: [2, 2], stride: [2, 2] } }));
    const graph = builder.build();
    const without = (op: 'conv' | 'maxpool'): Backend => {
      const kernel = kernels[op] as HostKernel<never>;
      const plain: HostKernel<never> = (site) => {
        const program = kernel(site);
        const { scratch, tableBytes } = program;
        return { scratch, tableBytes, run: (ins, outs, numbers) => program.run(ins, outs, numbers) };
      };
      return createHostBackend({ name: 'plain', kernels: { ...kernels, [op]: plain }, schedule: fuse });
    };
    const runs = [{ x: noise([3, 8, 8, 2]) }];
    const expected = await bitsOf(apart, graph, 3, runs);
    expect(await bitsOf(without('conv'), graph, 3, runs)).toEqual(expected);
    expect(await bitsOf(without('maxpool'), graph, 3, runs)).toEqual(expected);
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
