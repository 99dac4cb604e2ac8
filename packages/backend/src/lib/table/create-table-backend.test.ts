import { BATCH, GraphBuilder, type Graph } from '@convlang/ir';
import { coreTyping } from '@convlang/ops';
import { scalar, tensor, type Tensor } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { createTableBackend } from '../../index.js';
import { CountingDevice, referenceTable } from '../../testing/reference-table.js';

const x = tensor('f32', [3, 2], Float32Array.of(1, 2, 3, 4, 5, 6));

/** `y = 2 (x + w)`; `w` becomes the sum of `y` over the batch, `v` becomes what `w` was. */
function counter(): Graph {
  const builder = new GraphBuilder('counter', coreTyping);
  const parameter = (name: string) =>
    builder.parameter(
      { name, layer: 'd', stream: 'd#1', role: 'trained', initializer: { kind: 'constant', value: 0 } },
      { dtype: 'f32', shape: [2] },
    );
  const input = builder.input('x', { dtype: 'f32', shape: [BATCH, 2] });
  const [w, v] = [parameter('w'), parameter('v')];
  const y = builder.emit('scaleShift', [builder.emit('add', [input, w])], { attrs: { scale: 2 } });
  builder.output('y', y);
  builder.output('again', y);
  builder.output('v', v);
  builder.update('w', builder.emit('sumTo', [y], { attrs: { shape: [2] } }));
  builder.update('v', w);
  return builder.build();
}

async function start(): Promise<{
  device: CountingDevice;
  state: ReturnType<ReturnType<typeof createTableBackend>['createState']>;
  run: (
    feeds: Readonly<Record<string, Tensor>>,
    commit?: boolean,
  ) => Promise<Readonly<Record<string, Tensor>>>;
}> {
  const device = new CountingDevice();
  const backend = createTableBackend(referenceTable(device));
  const state = backend.createState();
  await state.write('w', tensor('f32', [2], Float32Array.of(10, 20)));
  await state.write('v', tensor('f32', [2], Float32Array.of(0, 0)));
  const executable = await backend.compile(counter(), { batch: 3, state });
  return { device, state, run: (feeds, commit = true) => executable.run(feeds, { commit: () => commit }) };
}

describe('a backend made of kernels', () => {
  it('gives outputs, then applies the updates, all with the values from before', async () => {
    const { state, run } = await start();
    const outputs = await run({ x });
    expect(outputs['y']?.data).toEqual(Float32Array.of(22, 44, 26, 48, 30, 52));
    expect(outputs['again']?.data).toEqual(outputs['y']?.data);
    expect((await state.read('w')).data).toEqual(Float32Array.of(78, 144));
    expect((await state.read('v')).data).toEqual(Float32Array.of(10, 20));
  });

  it('leaves the state as it was when the outputs are turned down', async () => {
    const { state, run } = await start();
    await run({ x }, false);
    expect((await state.read('w')).data).toEqual(Float32Array.of(10, 20));
  });

  it('keeps nothing but the parameters on the device, run after run, failed runs included', async () => {
    const { device, state, run } = await start();
    for (let i = 0; i < 5; i++) await run({ x });
    await expect(run({})).rejects.toThrow('input x is missing; it is f32 [3, 2]');
    expect(device.live.size).toBe(2);
    state.dispose();
    expect(device.live.size).toBe(0);
  });

  it('does runs that are asked for at once one after the other', async () => {
    const { state, run } = await start();
    await Promise.all([run({ x }), run({ x })]);
    expect((await state.read('v')).data).toEqual(Float32Array.of(78, 144));
  });

  it('computes on the host what its table says, from inputs alone', async () => {
    const device = new CountingDevice();
    const backend = createTableBackend(referenceTable(device));
    const builder = new GraphBuilder('masked', coreTyping);
    const input = builder.input('x', { dtype: 'f32', shape: [BATCH, 2] });
    const [step, first] = ['step', 'first'].map((name) => builder.input(name, { dtype: 'i32', shape: [] }));
    const attrs = { keep: 0.5, stream: 'dropout#1', seed: 3, shape: [2] };
    const mask = builder.emit('bernoulli', [step ?? input, first ?? input], { attrs });
    builder.output('y', builder.emit('mul', [input, mask]));
    const run = await backend.compile(builder.build(), { batch: 3, state: backend.createState() });
    const { y } = await run.run({ x, step: scalar('i32', 1), first: scalar('i32', 0) });
    expect(y?.data.every((number, i) => number === 0 || number === 2 * (x.data[i] ?? NaN))).toBe(true);
    expect(device.live.size).toBe(0);
  });

  it('says at the place of the layer what its table lacks, and who has it', async () => {
    const table = referenceTable(new CountingDevice());
    const kernels = Object.fromEntries(Object.entries(table.kernels).filter(([op]) => op !== 'sumTo'));
    const backend = createTableBackend({ ...table, kernels });
    const compiled = backend.compile(counter(), { batch: 3, state: backend.createState() });
    await expect(compiled).rejects.toMatchObject({ diagnostics: [{ code: 'E690' }] });
  });
});
