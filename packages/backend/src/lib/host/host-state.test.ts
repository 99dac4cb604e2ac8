import { BATCH, GraphBuilder, type Graph } from '@convlang/ir';
import { coreTyping } from '@convlang/ops';
import { tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import {
  createHostBackend,
  type Backend,
  type DeviceState,
  type Executable,
  type HostProgram,
} from '../../index.js';

/** Adds the numbers of two values, of which the second may be one for all; in two pieces, between which others may do something. */
function createAdding(between: () => void = () => undefined): Backend {
  return createHostBackend({
    name: 'adding',
    kernels: {
      add: () => ({
        scratch: 4,
        tableBytes: 0,
        run: ([a, b], [y], scratch) => {
          scratch.fill(NaN);
          function* work(): Generator<undefined> {
            const half = (y?.length ?? 0) >> 1;
            for (let i = 0; i < (y?.length ?? 0); i++) {
              if (i === half) {
                between();
                yield;
              }
              const [left, right] = [a?.[i] ?? NaN, b?.[(b.length === 1 ? 0 : i) % (b.length || 1)] ?? NaN];
              if (y !== undefined) y[i] = left + right;
            }
          }
          return work();
        },
      }),
    },
  });
}

/** Counts `count` up by `delta`, if it has one, and gives x + count. */
function counting(delta: string | null): Graph {
  const builder = new GraphBuilder('counting', coreTyping);
  const parameter = (name: string): number =>
    builder.parameter(
      { name, layer: name, stream: name, initializer: { kind: 'constant', value: 0 }, role: 'trained' },
      { dtype: 'f32', shape: [1] },
    );
  const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 1] });
  const count = parameter('count');
  builder.output('y', builder.emit('add', [x, count as never]));
  if (delta !== null)
    builder.update('count', builder.emit('add', [count as never, parameter(delta) as never]));
  return builder.build();
}

const one = (value: number): Tensor => tensor('f32', [1], Float32Array.of(value));

async function outputOf(executable: Executable, batch: number): Promise<readonly number[]> {
  const x = tensor(
    'f32',
    [batch, 1],
    Float32Array.from({ length: batch }, (_, i) => i),
  );
  const { y } = await executable.run({ x });
  return Array.from(y?.data ?? []);
}

async function numberOf(state: DeviceState, name: string): Promise<number> {
  return (await state.read(name)).data[0] ?? NaN;
}

describe('a state in the memory of the program', () => {
  it('keeps its numbers when a larger executable, and one with more parameters, join', async () => {
    const backend = createAdding();
    const state = backend.createState();
    await state.write('count', one(5));
    const small = await backend.compile(counting(null), { batch: 2, state });
    expect(await outputOf(small, 2)).toEqual([5, 6]);
    const large = await backend.compile(counting(null), { batch: 200, state });
    await state.write('delta', one(10));
    const step = await backend.compile(counting('delta'), { batch: 2, state });
    expect(await outputOf(step, 2)).toEqual([5, 6]);
    expect(await numberOf(state, 'count')).toBe(15);
    expect((await outputOf(large, 200)).slice(-1)).toEqual([214]);
    expect(await outputOf(small, 2)).toEqual([15, 16]);
    expect(await outputOf(step, 2)).toEqual([15, 16]);
    expect(await numberOf(state, 'count')).toBe(25);
    expect(await numberOf(state, 'delta')).toBe(10);
  });

  it('takes a larger memory over when no run is under way', async () => {
    const later: Promise<readonly number[]>[] = [];
    let isFirst = true;
    const backend = createAdding(() => {
      if (!isFirst) return;
      isFirst = false;
      const compiled = backend.compile(counting('delta'), { batch: 500, state });
      later.push(compiled.then((executable) => outputOf(executable, 500)));
    });
    const state: DeviceState = backend.createState();
    await state.writeAll({ count: one(1), delta: one(2) });
    const step = await backend.compile(counting('delta'), { batch: 4, state });
    expect(await outputOf(step, 4)).toEqual([1, 2, 3, 4]);
    expect((await Promise.all(later)).map((numbers) => numbers.slice(0, 2))).toEqual([[3, 4]]);
    expect(await numberOf(state, 'count')).toBe(5);
  });

  it('is written and read as well between executables, and after the last one', async () => {
    const backend = createAdding();
    const state = backend.createState();
    const step = await backend.compile(counting('delta'), { batch: 1, state });
    await state.writeAll({ count: one(1), delta: one(2) });
    await outputOf(step, 1);
    step.dispose();
    expect(await numberOf(state, 'count')).toBe(3);
    await state.write('count', one(7));
    const again = await backend.compile(counting('delta'), { batch: 1, state });
    expect(await outputOf(again, 1)).toEqual([7]);
    expect(await numberOf(state, 'count')).toBe(9);
    expect((await state.read('delta')).shape).toEqual([1]);
  });

  it('refuses a graph that has a parameter in another size, and leaves the numbers as they are', async () => {
    const backend = createAdding();
    const state = backend.createState();
    await state.write('count', tensor('f32', [40], new Float32Array(40).fill(3)));
    const wrong = await backend.compile(counting(null), { batch: 1, state });
    const x = tensor('f32', [1, 1], Float32Array.of(0));
    await expect(wrong.run({ x })).rejects.toMatchObject({ diagnostics: [{ code: 'E697' }] });
    expect((await state.read('count')).data).toEqual(new Float32Array(40).fill(3));
  });

  it('lets executables share the room of their runs', async () => {
    const backend = createAdding();
    const state = backend.createState();
    await state.write('count', one(1));
    const before = process.memoryUsage().arrayBuffers;
    const batch = 2 ** 20;
    const executables = await Promise.all(
      Array.from({ length: 6 }, () => backend.compile(counting(null), { batch, state })),
    );
    // x and what is written over it: four megabytes for all six of them, not for each.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 * 4 * batch);
    expect(executables.map(({ memoryBytes }) => memoryBytes)).toEqual(executables.map(() => 4 * batch + 64));
  });
});

it('keeps no second copy of parameters that have their place, where the JavaScript engine can give memory back', async () => {
  const numbers = 2 ** 22;
  const builder = new GraphBuilder('large', coreTyping);
  const x = builder.input('x', { dtype: 'f32', shape: [numbers] });
  const large = builder.parameter(
    { name: 'large', layer: 'l', stream: 'l', initializer: { kind: 'constant', value: 0 }, role: 'trained' },
    { dtype: 'f32', shape: [numbers] },
  );
  builder.output('y', builder.emit('sumTo', [builder.emit('add', [x, large])], { attrs: { shape: [1] } }));
  const graph = builder.build();
  const copySecond: HostProgram['run'] = ([, b], [y]) => {
    y?.set(b ?? []);
    return undefined;
  };
  const fillWithLast: HostProgram['run'] = ([a], [y]) => {
    y?.fill(a?.at(-1) ?? NaN);
    return undefined;
  };
  const backend = createHostBackend({
    name: 'reading',
    kernels: {
      add: () => ({ scratch: 0, tableBytes: 0, run: copySecond }),
      sumTo: () => ({ scratch: 0, tableBytes: 0, run: fillWithLast }),
    },
  });
  const state = backend.createState();
  const given = tensor('f32', [numbers], new Float32Array(numbers).fill(7));
  const feeds = { x: tensor('f32', [numbers], new Float32Array(numbers)) };
  const before = process.memoryUsage().arrayBuffers;
  await state.write('large', given);
  const executable = await backend.compile(graph, { batch: 1, state });
  const { y } = await executable.run(feeds);
  expect(Array.from(y?.data ?? [])).toEqual([7]);
  const planned = 4 * numbers + executable.memoryBytes;
  const copy = 'transfer' in ArrayBuffer.prototype ? 0 : 4 * numbers;
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(planned + copy + 2 ** 20);
  executable.dispose();
  expect((await state.read('large')).data[numbers - 1]).toBe(7);
});
