import { ConvlangError } from '@convlang/diagnostics';
import { BATCH, GraphBuilder, type Graph } from '@convlang/ir';
import { coreOps, coreTyping, createTyping, defineOp } from '@convlang/ops';
import { tensor, zeros } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createReferenceBackend, type Backend, type DeviceState, type Executable } from '../index.js';

/** `y = x + w` and `w` becomes `y`'s sum over the batch. */
function counter(): Graph {
  const builder = new GraphBuilder('counter', coreTyping);
  const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 2] });
  const w = builder.parameter(
    { name: 'w', layer: 'd', stream: 'd#1', role: 'trained', initializer: { kind: 'constant', value: 0 } },
    { dtype: 'f32', shape: [2] },
  );
  const y = builder.emit('add', [x, w]);
  builder.output('y', y);
  builder.output('w', w);
  builder.update('w', builder.emit('sumTo', [y], { attrs: { shape: [2] } }));
  return builder.build();
}

const x = tensor('f32', [3, 2], Float32Array.of(1, 2, 3, 4, 5, 6));

async function start(): Promise<{ backend: Backend; state: DeviceState; run: Executable }> {
  const backend = createReferenceBackend();
  const state = backend.createState();
  await state.write('w', tensor('f32', [2], Float32Array.of(10, 20)));
  return { backend, state, run: await backend.compile(counter(), { batch: 3, state }) };
}

describe('the reference backend', () => {
  it('gives outputs, then applies the updates', async () => {
    const { state, run } = await start();
    const outputs = await run.run({ x });
    expect(outputs['y']).toEqual(tensor('f32', [3, 2], Float32Array.of(11, 22, 13, 24, 15, 26)));
    expect(outputs['w']?.data).toEqual(Float32Array.of(10, 20));
    expect((await state.read('w')).data).toEqual(Float32Array.of(39, 72));
  });

  it('leaves the state as it was when the outputs are turned down', async () => {
    const { state, run } = await start();
    await run.run({ x }, { commit: (outputs) => outputs['y']?.data[0] !== 11 });
    expect((await state.read('w')).data).toEqual(Float32Array.of(10, 20));
  });

  it('shares a state between executables of different batch sizes', async () => {
    const { backend, state, run } = await start();
    await run.run({ x });
    const small = await backend.compile(counter(), { batch: 1, state });
    const outputs = await small.run({ x: tensor('f32', [1, 2], Float32Array.of(0, 0)) });
    expect(outputs['y']?.data).toEqual(Float32Array.of(39, 72));
  });

  it('gives copies, whatever the caller does with them', async () => {
    const { state, run } = await start();
    const outputs = await run.run({ x }, { commit: () => false });
    outputs['w']?.data.fill(0);
    (await state.read('w')).data.fill(0);
    expect((await state.read('w')).data).toEqual(Float32Array.of(10, 20));
  });

  it('rounds to float32 at the edges only', async () => {
    const builder = new GraphBuilder('thirds', coreTyping);
    const input = builder.input('x', { dtype: 'f32', shape: [BATCH, 1] });
    const third = builder.emit('scaleShift', [input], { attrs: { scale: 1 / 3 } });
    builder.output('back', builder.emit('scaleShift', [third], { attrs: { scale: 3 } }));
    builder.output('third', third);
    const backend = createReferenceBackend();
    const run = await backend.compile(builder.build(), { batch: 1, state: backend.createState() });
    const outputs = await run.run({ x: tensor('f32', [1, 1], Float32Array.of(1)) });
    expect(outputs['back']?.data[0]).toBe(1);
    expect(outputs['third']?.data[0]).toBe(Math.fround(1 / 3));
  });

  it('gives parameters the numbers of each other from before the run', async () => {
    const builder = new GraphBuilder('swap', coreTyping);
    const parameter = (name: string) =>
      builder.parameter(
        { name, layer: 'd', stream: name, role: 'state', initializer: { kind: 'constant', value: 0 } },
        { dtype: 'f32', shape: [1] },
      );
    const [v, w] = [parameter('v'), parameter('w')];
    builder.update('v', w);
    builder.update('w', v);
    const backend = createReferenceBackend();
    const state = backend.createState();
    await state.write('v', tensor('f32', [1], Float32Array.of(1)));
    await state.write('w', tensor('f32', [1], Float32Array.of(2)));
    await (await backend.compile(builder.build(), { batch: 1, state })).run({});
    expect([(await state.read('v')).data[0], (await state.read('w')).data[0]]).toEqual([2, 1]);
  });

  it('refuses more memory than there is before it allocates any', async () => {
    const backend = createReferenceBackend();
    const compiled = backend.compile(counter(), { batch: 2 ** 45, state: backend.createState() });
    await expect(compiled).rejects.toMatchObject({ diagnostics: [{ code: 'E407' }] });
  });

  it('says which input is missing or wrong, with both types', async () => {
    const { run } = await start();
    await expect(run.run({})).rejects.toThrow('input x is missing; it is f32 [3, 2]');
    await expect(run.run({ x: zeros('f32', [2, 2]) })).rejects.toThrow(
      'input x is f32 [2, 2], expected f32 [3, 2]',
    );
    await expect(run.run({ x: zeros('i32', [3, 2]) })).rejects.toThrow(
      'input x is i32 [3, 2], expected f32 [3, 2]',
    );
  });

  it('says which parameter is missing or wrong', async () => {
    const backend = createReferenceBackend();
    const state = backend.createState();
    const run = await backend.compile(counter(), { batch: 3, state });
    await expect(run.run({ x })).rejects.toThrow(
      'E697 parameter w was never written to this state; it is f32 [2]',
    );
    await state.write('w', zeros('f32', [3]));
    await expect(run.run({ x })).rejects.toThrow(
      'parameter w is f32 [3] in this state, the graph has f32 [2]',
    );
    await expect(state.write('w', zeros('f32', [2]))).rejects.toThrow(
      'w is f32 [3] and cannot become f32 [2]',
    );
    await expect(state.read('v')).rejects.toThrow('parameter v was never written to this state');
    expect([state.has('w'), state.has('v')]).toEqual([true, false]);
  });

  it('refuses a batch that is no size, and a state of another backend', async () => {
    const backend = createReferenceBackend();
    const state = backend.createState();
    await expect(backend.compile(counter(), { batch: 0, state })).rejects.toThrow(
      'a batch is a whole number, at least 1, not 0',
    );
    const foreign: DeviceState = {
      has: () => true,
      dispose: () => undefined,
      read: (name) => state.read(name),
      write: (name, given) => state.write(name, given),
      writeAll: (tensors) => state.writeAll(tensors),
    };
    await expect(backend.compile(counter(), { batch: 1, state: foreign })).rejects.toThrow(
      'made by another backend',
    );
  });

  it('runs no more once it is disposed of', async () => {
    const { run } = await start();
    run.dispose();
    await expect(run.run({ x })).rejects.toThrow('the executable of counter was disposed of');
  });

  it('runs the ops of a plugin when it is given them, and refuses them with their place otherwise', async () => {
    const twice = defineOp({
      ...coreOps.square,
      name: 'twice',
      reference: ([input], _, [y]) => y?.data.set(input?.data.map((v) => 2 * v) ?? []),
    });
    const ops = { ...coreOps, twice };
    const builder = new GraphBuilder('plugin', createTyping(ops));
    const input = builder.input('x', { dtype: 'f32', shape: [BATCH, 2] });
    const y = builder.emit('twice', [input], { layer: 'double1' });
    builder.output('y', y);
    const span = { file: 'a.conv', start: 4, end: 9 };
    builder.layer({
      name: 'double1',
      kind: 'double',
      inputs: [input],
      output: y,
      parameters: [],
      attrs: {},
      macs: 0,
      tap: null,
      args: {},
      origin: { span, chain: [] },
    });
    const graph = builder.build();
    const backend = createReferenceBackend(ops);
    const run = await backend.compile(graph, { batch: 3, state: backend.createState() });
    expect((await run.run({ x }))['y']?.data).toEqual(Float32Array.of(2, 4, 6, 8, 10, 12));
    const plain = createReferenceBackend();
    const refused = await plain
      .compile(graph, { batch: 3, state: plain.createState() })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ConvlangError);
    expect(refused).toMatchObject({ diagnostics: [{ code: 'E690', span }] });
  });
});
