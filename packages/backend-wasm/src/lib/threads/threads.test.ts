import { execFile } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { promisify } from 'node:util';
import type { Worker } from 'node:worker_threads';
import { initialState, type Backend, type Executable } from '@convlang/backend';
import type { Tensor } from '@convlang/tensor';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWasmBackend } from '../../index.js';
import { graph, images, NETWORK, pause, trainBriefly } from '../../testing/shared-work.js';

const backends: Backend[] = [];

afterEach(() => {
  vi.restoreAllMocks();
  for (const backend of backends.splice(0)) backend.dispose();
});

async function open(threads: number, batch: number): Promise<Executable> {
  const backend = createWasmBackend({ threads });
  backends.push(backend);
  const state = backend.createState();
  for (const [name, value] of Object.entries(initialState(graph, 1))) await state.write(name, value);
  return backend.compile(graph, { batch, state });
}

async function outputOf(run: Executable, x: Tensor<'f32'>): Promise<readonly number[]> {
  const outputs = await run.run({ [graph.inputs[0]?.name ?? '']: x });
  return Array.from(Object.values(outputs)[0]?.data ?? []);
}

/** Workers that were started in this process since the tests began. */
const started: Worker[] = [];
subscribe('worker_threads', (message) => started.push((message as { readonly worker: Worker }).worker));

describe('threads', () => {
  it.each([1, 7])('give the same numbers however many there are, %i at a time', async (batch) => {
    const x = images(batch);
    const alone = await outputOf(await open(1, batch), x);
    expect(alone.length).toBe(5 * batch);
    for (const threads of [2, 3, 5]) {
      const together = await open(threads, batch);
      // The first runs are the caller's alone: workers have to start.
      for (let i = 0; i < 6; i++) {
        expect(await outputOf(together, x)).toEqual(alone);
        await pause(10);
      }
    }
  });

  it('train to the same weights, to the bit', async () => {
    const trained = (threads: number): Promise<readonly Tensor[]> => {
      const backend = createWasmBackend({ threads });
      backends.push(backend);
      return trainBriefly(backend);
    };
    const alone = await trained(1);
    expect(await trained(2)).toEqual(alone);
    expect(await trained(4)).toEqual(alone);
  });

  it('serve runs that overlap', async () => {
    const backend = createWasmBackend({ threads: 3 });
    backends.push(backend);
    const x = images(3);
    const runs = await Promise.all(
      [1, 2].map(async (seed) => {
        const state = backend.createState();
        for (const [name, value] of Object.entries(initialState(graph, seed))) await state.write(name, value);
        return backend.compile(graph, { batch: 3, state });
      }),
    );
    const first = await Promise.all(runs.map((run) => outputOf(run, x)));
    expect(first[0]).not.toEqual(first[1]);
    for (let i = 0; i < 5; i++) {
      await pause(10);
      expect(await Promise.all(runs.map((run) => outputOf(run, x)))).toEqual(first);
    }
  });

  it('start when there is work for them, rest without, and end with the backend', async () => {
    const backend = createWasmBackend({ threads: 3 });
    const state = backend.createState();
    for (const [name, value] of Object.entries(initialState(graph, 1))) await state.write(name, value);
    const run = await backend.compile(graph, { batch: 1, state });
    const before = started.length;
    for (let i = 0; i < 3; i++) await outputOf(run, images(1));
    const workers = started.slice(before);
    expect(workers.length).toBe(2);
    await pause(200);
    const { user, system } = process.cpuUsage();
    await pause(400);
    const used = process.cpuUsage({ user, system });
    // One thread that spins would take 400 ms.
    expect((used.user + used.system) / 1000).toBeLessThan(200);
    backend.dispose();
    // A thread that has ended has no number any more.
    while (workers.some(({ threadId }) => threadId >= 0)) await pause(10);
  });

  it.each([0, -1, 1.5, 65, NaN, Infinity])('are not %d', (count) => {
    expect(() => createWasmBackend({ threads: count })).toThrow(
      new RangeError(`threads are a whole number from 1 to 64, not ${count}`),
    );
  });

  it.each([
    ['are refused by the system', new Error('EAGAIN'), ''],
    ['end by an error of their own', null, 'throw new Error("out of memory")'],
  ])('do with fewer where some %s', async (_, refusal, source) => {
    const threadsModule = process.getBuiltinModule('node:worker_threads');
    const RealWorker = threadsModule.Worker;
    let asked = 0;
    vi.spyOn(threadsModule, 'Worker').mockImplementation(function (text, options) {
      asked++;
      if (asked > 1 && refusal !== null) throw refusal;
      return new RealWorker(asked > 1 ? source : text, options);
    });
    const x = images(3);
    const alone = await outputOf(await open(1, 3), x);
    const together = await open(4, 3);
    for (let i = 0; i < 6; i++) {
      expect(await outputOf(together, x)).toEqual(alone);
      await pause(10);
    }
    expect(asked).toBe(refusal === null ? 3 : 2);
  });

  it('do not keep a process that forgets them', async () => {
    const script = `
      import { createWasmBackend } from '@convlang/backend-wasm';
      import { initialState } from '@convlang/backend';
      import { compileOrThrow } from '@convlang/compiler';
      import { zeros } from '@convlang/tensor';
      import { subscribe } from 'node:diagnostics_channel';
      let workers = 0;
      subscribe('worker_threads', () => workers++);
      const { graph } = compileOrThrow({ path: 'a.conv', text: ${JSON.stringify(NETWORK)} });
      const backend = createWasmBackend({ threads: 4 });
      const state = backend.createState();
      for (const [name, value] of Object.entries(initialState(graph, 1))) await state.write(name, value);
      const run = await backend.compile(graph, { batch: 1, state });
      for (let i = 0; i < 3; i++) await run.run({ [graph.inputs[0].name]: zeros('f32', [1, 60, 60, 16]) });
      console.log('workers', workers);
    `;
    const node = promisify(execFile);
    const options = [
      '--conditions=@convlang/source',
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      script,
    ];
    const { stdout } = await node(process.execPath, options, { cwd: import.meta.dirname });
    expect(stdout).toBe('workers 3\n');
  });
});
