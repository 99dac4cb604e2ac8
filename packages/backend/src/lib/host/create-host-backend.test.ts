import { BATCH, GraphBuilder, type Graph } from '@convlang/ir';
import { coreOps, coreTyping, createTyping, defineOp } from '@convlang/ops';
import { fuse } from '@convlang/passes';
import { tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createHostBackend, type HostKernel, type HostKernels, type HostNumbers } from '../../index.js';

const x = tensor('f32', [3, 2], Float32Array.of(1, 2, 3, 4, 5, 6));

/** A kernel that gives each output number from the input's number at the same place. */
function each(compute: (value: number) => number): HostKernel<never> {
  return () => ({
    scratch: 0,
    tableBytes: 0,
    run: ([from], [to]) => {
      to?.set((from as HostNumbers).map(compute));
      return undefined;
    },
  });
}

function backendOf(kernels: HostKernels) {
  return createHostBackend({ name: 'small', kernels });
}

/** `y` is the op of `x`. */
function oneOp(op: string): Graph {
  const builder = new GraphBuilder('one', coreTyping);
  builder.output('y', builder.emit(op, [builder.input('x', { dtype: 'f32', shape: [BATCH, 2] })]));
  return builder.build();
}

describe('a backend in the memory of the program', () => {
  it('runs what its table has', async () => {
    const backend = backendOf({ square: each((value) => value * value) });
    const run = await backend.compile(oneOp('square'), { batch: 3, state: backend.createState() });
    expect((await run.run({ x }))['y']?.data).toEqual(Float32Array.of(1, 4, 9, 16, 25, 36));
  });

  it('says what each step of a run takes, which it does as any other', async () => {
    const builder = new GraphBuilder('counted', coreTyping);
    const type = { dtype: 'f32', shape: [2] } as const;
    const sum = { name: 'sum', layer: 'sum', stream: 'sum', role: 'state' } as const;
    const before = builder.parameter({ ...sum, initializer: { kind: 'constant', value: 0 } }, type);
    const square = builder.emit('square', [builder.input('x', type)]);
    builder.update('sum', builder.emit('add', [before, square]));
    builder.output('y', square);
    const add: HostKernel<never> = () => ({
      scratch: 0,
      tableBytes: 0,
      run: ([a, b], [y]) => {
        for (let i = 0; i < 2; i++) (y as HostNumbers)[i] = (a?.[i] ?? NaN) + (b?.[i] ?? NaN);
        return undefined;
      },
    });
    const backend = backendOf({ square: each((value) => value * value), add });
    expect(backend.capabilities.timesSteps).toBe(true);
    const state = backend.createState();
    await state.write('sum', tensor('f32', [2], Float32Array.of(10, 20)));
    const run = await backend.compile(builder.build(), { batch: 1, state });
    const fed = { x: tensor('f32', [2], Float32Array.of(1, 2)) };
    const times = await run.profile?.(fed);
    expect(times?.steps.map(({ nodes }) => nodes.map(({ op }) => op))).toEqual([['square'], ['add']]);
    let end = 0;
    for (const { start, ms } of times?.steps ?? []) {
      expect(start).toBeGreaterThanOrEqual(end);
      end = start + ms;
    }
    expect(times?.ms).toBeGreaterThanOrEqual(end);
    expect((await state.read('sum')).data).toEqual(Float32Array.of(11, 24));
    await expect(run.profile?.({})).rejects.toMatchObject({ diagnostics: [{ code: 'E697' }] });
    run.dispose();
    await expect(run.profile?.(fed)).rejects.toMatchObject({ diagnostics: [{ code: 'E698' }] });
  });

  it('says the ops of its table as its capabilities, and refuses the others before a run', async () => {
    const backend = backendOf({ square: each((value) => value * value) });
    expect(backend.capabilities.ops).toEqual(['square']);
    const compiled = backend.compile(oneOp('sqrt'), { batch: 3, state: backend.createState() });
    await expect(compiled).rejects.toMatchObject({ diagnostics: [{ code: 'E690' }] });
  });

  it('plans and runs an op of a plugin by its own traits', async () => {
    const twice = defineOp({ ...coreOps.square, name: 'twice' });
    const ops = { ...coreOps, twice };
    const builder = new GraphBuilder('plugin', createTyping(ops));
    const input = builder.input('x', { dtype: 'f32', shape: [BATCH, 2] });
    builder.output('y', builder.emit('twice', [input]));
    const backend = createHostBackend(
      { name: 'small', kernels: { twice: each((value) => 2 * value) } },
      { ops },
    );
    const run = await backend.compile(builder.build(), { batch: 3, state: backend.createState() });
    expect((await run.run({ x }))['y']?.data).toEqual(Float32Array.of(2, 4, 6, 8, 10, 12));
  });

  it('runs in the order that a pass over the schedule makes', async () => {
    const order: string[] = [];
    const noted = (name: string): HostKernel<never> =>
      each((value) => {
        if (order.at(-1) !== name) order.push(name);
        return value + 1;
      });
    const builder = new GraphBuilder('two', coreTyping);
    const input = builder.input('x', { dtype: 'f32', shape: [BATCH, 2] });
    builder.output('a', builder.emit('square', [input]));
    builder.output('b', builder.emit('sqrt', [input]));
    const backend = createHostBackend({
      name: 'turned',
      kernels: { square: noted('square'), sqrt: noted('sqrt') },
      schedule: (schedule) => ({ ...schedule, steps: schedule.steps.toReversed() }),
    });
    const run = await backend.compile(builder.build(), { batch: 3, state: backend.createState() });
    const { a, b } = await run.run({ x });
    expect(order).toEqual(['sqrt', 'square']);
    expect([a?.data, b?.data]).toEqual(Array.from({ length: 2 }, () => Float32Array.of(2, 3, 4, 5, 6, 7)));
  });

  it('holds of what it passes on to a pool the rows that windows still need', async () => {
    const ROW = 4;
    const held: number[] = [];
    /** One row of an image at a time, each number plus one. */
    const increase: HostKernel<never> = ({ outputs }) => ({
      scratch: 0,
      tableBytes: 0,
      ahead: ROW,
      run: ([from = []], [to = []], _, whenDone) => {
        held.push(to.length);
        let origin = 0;
        for (let i = 0; i < (outputs[0]?.size ?? 0); i += ROW) {
          for (let k = i; k < i + ROW; k++) to[origin + k] = Number(from[k]) + 1;
          origin = whenDone?.(i, i + ROW) ?? 0;
        }
        return undefined;
      },
    });
    /** The sum of two rows. */
    const addRows: HostKernel<never> = () => ({
      scratch: 0,
      tableBytes: 0,
      pooledRows: {
        imageNumbers: 4 * ROW,
        rowNumbers: ROW,
        starts: Int32Array.of(0, 2 * ROW),
        ends: Int32Array.of(2 * ROW, 4 * ROW),
        compute: (input, image, row, end, output, to) => {
          for (let i = 0; i < (end - row) * ROW; i++) {
            const at = image + (row + Math.floor(i / ROW)) * 2 * ROW + (i % ROW);
            output[to + i] = Number(input[at]) + Number(input[at + ROW]);
          }
        },
      },
      run: () => {
        throw new Error('the pool is computed row by row');
      },
    });
    const ops = {
      ...coreOps,
      increase: defineOp({ ...coreOps.square, name: 'increase', traits: { takesEpilogue: true } }),
    };
    const builder = new GraphBuilder('pooled', createTyping(ops));
    const images = builder.input('x', { dtype: 'f32', shape: [BATCH, 4, 2, 2] });
    const attrs = { kernel: [2, 1], stride: [2, 1], count: 'none' };
    builder.output('y', builder.emit('avgpool', [builder.emit('increase', [images])], { attrs }));
    const backend = createHostBackend(
      { name: 'small', kernels: { increase, avgpool: addRows }, schedule: fuse },
      { ops },
    );
    const run = await backend.compile(builder.build(), { batch: 2, state: backend.createState() });
    const numbers = Float32Array.from({ length: 32 }, (_, i) => i);
    const { y } = await run.run({ x: tensor('f32', [2, 4, 2, 2], numbers) });
    // Rows 0 and 1 of the first image are 0 to 3 and 4 to 7.
    expect(y?.data).toEqual(Float32Array.of(6, 8, 10, 12, 22, 24, 26, 28, 38, 40, 42, 44, 54, 56, 58, 60));
    // What is written next, and the two rows of a window: not the eight of both images.
    expect(held).toEqual([3 * ROW]);
  });

  it("gives parameters each other's numbers from before the run", async () => {
    const builder = new GraphBuilder('swap', coreTyping);
    const parameter = (name: string) =>
      builder.parameter(
        { name, layer: 'd', stream: name, role: 'state', initializer: { kind: 'constant', value: 0 } },
        { dtype: 'f32', shape: [2] },
      );
    const [v, w] = [parameter('v'), parameter('w')];
    builder.output('w', w);
    builder.update('v', w);
    builder.update('w', v);
    const backend = backendOf({});
    const state = backend.createState();
    await state.write('v', tensor('f32', [2], Float32Array.of(1, 2)));
    await state.write('w', tensor('f32', [2], Float32Array.of(10, 20)));
    const run = await backend.compile(builder.build(), { batch: 1, state });
    await run.run({});
    expect((await state.read('v')).data).toEqual(Float32Array.of(10, 20));
    expect((await state.read('w')).data).toEqual(Float32Array.of(1, 2));
    await run.run({}, { commit: () => false });
    expect((await state.read('v')).data).toEqual(Float32Array.of(10, 20));
  });

  it('refuses more memory than there is before it allocates any', async () => {
    const backend = backendOf({ square: each((value) => value * value) });
    const compiled = backend.compile(oneOp('square'), { batch: 2 ** 45, state: backend.createState() });
    await expect(compiled).rejects.toMatchObject({ diagnostics: [{ code: 'E407' }] });
  });
});
