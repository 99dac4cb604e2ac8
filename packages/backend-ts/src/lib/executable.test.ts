import { ConvlangError } from '@convlang/diagnostics';
import { BATCH, GraphBuilder, type Graph, type OpTyping, type ValueId } from '@convlang/ir';
import { coreOps, coreTyping, createTyping, defineOp, interpret } from '@convlang/ops';
import { createTrainingGraph, splitBatch } from '@convlang/passes';
import { findMismatch, scalar, tensor, zeros, type Tensor } from '@convlang/tensor';
import type { DeviceState, HostKernel } from '@convlang/backend';
import { describe, expect, it } from 'vitest';
import { BATCH_GROUP, createTsBackend } from '../index.js';
import { widen } from '../testing/compare-sample.js';
import { smallNet, startValues, stepFeeds, takenBy } from '../testing/small-net.js';

const backend = createTsBackend();

/** Convolutions of each kind that works in pieces: over patches, by Winograd's algorithm, and the gradient to a kernel. */
function heavyGraph(): Graph {
  const builder = new GraphBuilder('heavy', coreTyping);
  const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 16, 16, 64] });
  const kernel = (name: string, size: number): ValueId =>
    builder.parameter(
      { name, layer: name, stream: name, initializer: { kind: 'constant', value: 0 }, role: 'trained' },
      { dtype: 'f32', shape: [size, size, 64, 64] },
    );
  const wide = builder.emit('conv', [x, kernel('wide', 7)], { attrs: { pads: [3, 3, 3, 3] } });
  builder.output(
    'small',
    builder.emit('conv', [wide, kernel('small', 3)], { attrs: { pads: [1, 1, 1, 1] } }),
  );
  const attrs = { pads: [3, 3, 3, 3], kernel: [7, 7] } as const;
  builder.output('gradient', builder.emit('convKernelGrad', [x, wide], { attrs }));
  return builder.build();
}

function trainingGraph(normalised: boolean): Graph {
  return createTrainingGraph(smallNet(normalised), {
    losses: { output: { kind: 'cross-entropy', smoothing: 0.1, weight: 1 } },
    optimizer: { kind: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.01 },
    clip: { kind: 'norm', limit: 1 },
    seed: 3,
  });
}

async function stateOf(values: Readonly<Record<string, Tensor>>): Promise<DeviceState> {
  const state = backend.createState();
  for (const [name, value] of Object.entries(values)) await state.write(name, value);
  return state;
}

async function readAll(state: DeviceState, graph: Graph): Promise<Record<string, number[]>> {
  const read = graph.parameters.map(async ({ name }): Promise<[string, number[]]> => [
    name,
    [...(await state.read(name)).data],
  ]);
  return Object.fromEntries(await Promise.all(read));
}

describe('a training step', () => {
  it.each([true, false])(
    'does what the reference does, step after step (batch normalisation: %s)',
    async (normalised) => {
      const graph = trainingGraph(normalised);
      const values = startValues(graph);
      const state = await stateOf(values);
      const executable = await backend.compile(graph, { batch: 6, state });
      let expected = widen(values);
      for (let step = 1; step <= 3; step++) {
        const feeds = stepFeeds(step, 0, 6, 6);
        const outputs = await executable.run(feeds);
        const reference = interpret(graph, coreOps, { batch: 6, feeds: widen(feeds), parameters: expected });
        expected = { ...expected, ...reference.updates };
        for (const [name, { data }] of Object.entries(reference.outputs))
          expect([
            name,
            findMismatch(outputs[name]?.data ?? [], data, { absolute: 1e-4, relative: 1e-4 }),
          ]).toEqual([name, null]);
      }
      for (const { name } of graph.parameters) {
        const actual = (await state.read(name)).data;
        const mismatch = findMismatch(actual, expected[name]?.data ?? [], { absolute: 1e-3, relative: 1e-3 });
        expect([name, mismatch]).toEqual([name, null]);
      }
    },
  );

  it('gives the same bits on every run', async () => {
    const graph = trainingGraph(true);
    const run = async (): Promise<Record<string, number[]>> => {
      const state = await stateOf(startValues(graph));
      const executable = await backend.compile(graph, { batch: 6, state });
      for (let step = 1; step <= 5; step++) await executable.run(stepFeeds(step, 0, 6, 6));
      return readAll(state, graph);
    };
    expect(await run()).toEqual(await run());
  });

  it('gives the same bits in slices as at once', async () => {
    const graph = trainingGraph(false);
    const whole = 3 * BATCH_GROUP + 1;
    const wholeState = await stateOf(startValues(graph));
    const atOnce = await backend.compile(graph, { batch: whole, state: wholeState });
    const split = splitBatch(graph);
    if (split.kind !== 'split') throw new Error(split.reason);
    const state = await stateOf({
      ...startValues(split.accumulate),
      ...startValues(split.finish),
      ...startValues(graph),
    });
    const slice = await backend.compile(split.accumulate, { batch: 2 * BATCH_GROUP, state });
    const rest = await backend.compile(split.accumulate, { batch: whole - 2 * BATCH_GROUP, state });
    const finish = await backend.compile(split.finish, { batch: 1, state });
    for (let step = 1; step <= 3; step++) {
      const expected = await atOnce.run(stepFeeds(step, 0, whole, whole));
      await slice.run(takenBy(split.accumulate, stepFeeds(step, 0, 2 * BATCH_GROUP, whole)));
      await rest.run(takenBy(split.accumulate, stepFeeds(step, 2 * BATCH_GROUP, whole, whole)));
      const { loss } = await finish.run(takenBy(split.finish, stepFeeds(step, 0, 1, whole)));
      expect(loss?.data).toEqual(expected['loss']?.data);
    }
    expect(await readAll(state, graph)).toEqual(await readAll(wholeState, graph));
  });

  it('leaves the state as it was when the outputs are refused', async () => {
    const graph = trainingGraph(true);
    const state = await stateOf(startValues(graph));
    const executable = await backend.compile(graph, { batch: 4, state });
    const before = await readAll(state, graph);
    const outputs = await executable.run(stepFeeds(1, 0, 4, 4), {
      commit: ({ loss }) => Number.isNaN(loss?.data[0]),
    });
    expect(Number.isFinite(outputs['loss']?.data[0])).toBe(true);
    expect(await readAll(state, graph)).toEqual(before);
    await executable.run(stepFeeds(1, 0, 4, 4), { commit: () => true });
    expect(await readAll(state, graph)).not.toEqual(before);
  });

  it('shares its state with executables of other batches and graphs', async () => {
    const graph = trainingGraph(true);
    const model = smallNet(true);
    const state = await stateOf(startValues(graph));
    const train = await backend.compile(graph, { batch: 4, state });
    const last = await backend.compile(graph, { batch: 3, state });
    const evaluate = await backend.compile(model, { batch: 2, state });
    const image = { x: tensor('f32', [2, 8, 8, 2], new Float32Array(256).fill(0.5)) };
    const before = await evaluate.run(image);
    await train.run(stepFeeds(1, 0, 4, 4));
    await last.run(stepFeeds(2, 0, 3, 3));
    const copied = model.parameters.map(async ({ name }): Promise<[string, Tensor]> => [
      name,
      await state.read(name),
    ]);
    const alone = await stateOf(Object.fromEntries(await Promise.all(copied)));
    const again = await backend.compile(model, { batch: 2, state: alone });
    const after = await evaluate.run(image);
    expect(after).not.toEqual(before);
    expect(after).toEqual(await again.run(image));
  });

  it('holds the same memory after 2,000 steps', async () => {
    const graph = trainingGraph(true);
    const state = await stateOf(startValues(graph));
    const executable = await backend.compile(graph, { batch: 4, state });
    const planned = executable.memoryBytes;
    const feeds = stepFeeds(1, 0, 4, 4);
    const run = async (steps: number): Promise<number> => {
      for (let i = 0; i < steps; i++) await executable.run(feeds);
      return process.memoryUsage().arrayBuffers;
    };
    const warm = await run(200);
    // Copies of outputs wait for the garbage collector; buffers that pile up would be 2,000 times the planned bytes.
    expect(await run(2000)).toBeLessThan(warm + 20 * planned);
    expect(executable.memoryBytes).toBe(planned);
  });
});

describe('a long run', () => {
  const graph = heavyGraph();
  const heavyRun = async (first: number): Promise<readonly (readonly number[])[]> => {
    const state = await stateOf(startValues(graph));
    const executable = await backend.compile(graph, { batch: 20, state });
    const data = Float32Array.from({ length: 20 * 16 * 16 * 64 }, (_, i) => ((i + first) % 17) / 17);
    const outputs = await executable.run({ x: tensor('f32', [20, 16, 16, 64], data) });
    return Object.values(outputs).map((output) => [...output.data]);
  };

  it('lets timers have their turn, and other runs, which change nothing', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const alone = await heavyRun(1);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
    const [together, other] = await Promise.all([heavyRun(1), heavyRun(2)]);
    expect(together).toEqual(alone);
    expect(other).not.toEqual(alone);
  }, 60_000);
});

describe('what a run is given', () => {
  const model = smallNet(false);

  it('must have every input, in the right shape and dtype', async () => {
    const executable = await backend.compile(model, { batch: 2, state: await stateOf(startValues(model)) });
    await expect(executable.run({})).rejects.toThrow('input x is missing; it is f32 [2, 8, 8, 2]');
    await expect(executable.run({ x: zeros('f32', [1, 8, 8, 2]) })).rejects.toThrow(
      'input x is f32 [1, 8, 8, 2], expected f32 [2, 8, 8, 2]',
    );
    await expect(executable.run({ x: zeros('i32', [2, 8, 8, 2]) })).rejects.toThrow('input x is i32');
  });

  it('is copied: the caller may change it, and what came out, as he likes', async () => {
    const executable = await backend.compile(model, { batch: 1, state: await stateOf(startValues(model)) });
    const x = zeros('f32', [1, 8, 8, 2]);
    const first = await executable.run({ x });
    first['output']?.data.fill(9);
    x.data.fill(1);
    const second = await executable.run({ x: zeros('f32', [1, 8, 8, 2]) });
    expect(second['output']?.data[0]).not.toBe(9);
    expect(x.data[0]).toBe(1);
  });

  it('needs parameters of the right shape by the first run', async () => {
    const missing = await backend.compile(model, { batch: 1, state: backend.createState() });
    const x = zeros('f32', [1, 8, 8, 2]);
    await expect(missing.run({ x })).rejects.toThrow('parameter c1/kernel was never written to this state');
    const state = await stateOf({ ...startValues(model), 'd/bias': zeros('f32', [5]) });
    const misshaped = await backend.compile(model, { batch: 1, state });
    await expect(misshaped.run({ x })).rejects.toThrow(
      'parameter d/bias is f32 [5] in this state, the graph has f32 [4]',
    );
  });

  it('is refused after the end', async () => {
    const executable = await backend.compile(model, { batch: 1, state: await stateOf(startValues(model)) });
    executable.dispose();
    await expect(executable.run({ x: zeros('f32', [1, 8, 8, 2]) })).rejects.toThrow('disposed');
  });
});

describe('the state', () => {
  it('copies what is written and read, and knows what it has', async () => {
    const state = backend.createState();
    const given = scalar('f32', 1);
    await state.write('p', given);
    given.data[0] = 2;
    const read = await state.read('p');
    expect(read.data[0]).toBe(1);
    read.data[0] = 3;
    expect((await state.read('p')).data[0]).toBe(1);
    expect([state.has('p'), state.has('q')]).toEqual([true, false]);
    await expect(state.read('q')).rejects.toThrow('parameter q was never written to this state');
  });

  it('lets no name change its shape', async () => {
    const state = await stateOf({ p: zeros('f32', [2]) });
    await expect(state.write('p', zeros('f32', [3]))).rejects.toThrow(
      'parameter p is f32 [2] and cannot become f32 [3]',
    );
  });

  it('is read anew after it was written between runs', async () => {
    const model = smallNet(false);
    const state = await stateOf(startValues(model));
    const executable = await backend.compile(model, { batch: 1, state });
    const x = zeros('f32', [1, 8, 8, 2]);
    const before = await executable.run({ x });
    await state.write('d/bias', tensor('f32', [4], Float32Array.of(9, 0, 0, 0)));
    expect((await executable.run({ x }))['output']).not.toEqual(before['output']);
  });
});

describe('compiling', () => {
  it('refuses ops that it has no kernel for, by name', async () => {
    const typing: OpTyping = { infer: (_, inputs, attrs) => ({ attrs, outputs: inputs }) };
    const builder = new GraphBuilder('strange', typing);
    builder.output('y', builder.emit('fold', [builder.input('x', { dtype: 'f32', shape: [BATCH] })]));
    const compiled = backend.compile(builder.build(), { batch: 1, state: backend.createState() });
    await expect(compiled).rejects.toThrow(ConvlangError);
    await expect(compiled).rejects.toThrow('E690 the backend ts cannot run the op fold');
  });

  it('takes kernels that a plugin brings for ops of its own', async () => {
    const ops = {
      ...coreOps,
      fold: defineOp({
        name: 'fold',
        summary: 'Half of each number.',
        inputs: [{ name: 'x', doc: 'any shape' }],
        outputs: ['y'],
        attrs: {},
        traits: {},
        tolerance: { absolute: 0, relative: 0 },
        infer: (inputs) => inputs.slice(0, 1),
        reference: () => undefined,
      }),
    };
    const builder = new GraphBuilder('folds', createTyping(ops));
    builder.output('y', builder.emit('fold', [builder.input('x', { dtype: 'f32', shape: [BATCH, 2] })]));
    const fold: HostKernel<never> = () => ({
      scratch: 0,
      tableBytes: 0,
      run: ([x], [y]) => {
        y?.set(x?.map((value) => value / 2) ?? []);
        return undefined;
      },
    });
    const folding = createTsBackend({ ops, kernels: { fold } });
    const run = await folding.compile(builder.build(), { batch: 1, state: folding.createState() });
    const { y } = await run.run({ x: tensor('f32', [1, 2], Float32Array.of(3, 8)) });
    expect(y?.data).toEqual(Float32Array.of(1.5, 4));
  });

  it('refuses a batch of no samples and the state of another backend', async () => {
    const model = smallNet(false);
    await expect(backend.compile(model, { batch: 0, state: backend.createState() })).rejects.toThrow(
      'at least 1, not 0',
    );
    const foreign: DeviceState = {
      write: () => Promise.resolve(),
      writeAll: () => Promise.resolve(),
      read: () => Promise.resolve(scalar('f32', 0)),
      has: () => false,
      dispose: () => undefined,
    };
    await expect(backend.compile(model, { batch: 1, state: foreign })).rejects.toThrow('another backend');
  });

  it('names every op of the core among its capabilities', () => {
    expect([...backend.capabilities.ops].toSorted()).toEqual(Object.keys(coreOps).toSorted());
  });

  it('holds what the plan says and the scratch of the largest kernel', async () => {
    const builder = new GraphBuilder('relu', coreTyping);
    builder.output('y', builder.emit('softmax', [builder.input('x', { dtype: 'f32', shape: [BATCH, 16] })]));
    const executable = await backend.compile(builder.build(), { batch: 4, state: backend.createState() });
    // Two values of 4 x 16 float32, and a row of 16 float64 for the exponentials.
    expect(executable.memoryBytes).toBe(2 * 256 + 128);
  });
});
