import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { initialState, writeState, type NamedTensors } from '@convlang/backend';
import { steadyCheck } from '@convlang/backend-conformance';
import { compileOrThrow } from '@convlang/compiler';
import { BATCH, bindBatch, GraphBuilder, type Graph } from '@convlang/ir';
import { coreTyping } from '@convlang/ops';
import { createTrainingGraph } from '@convlang/passes';
import { RandomStream, sizeOf, tensor, type Tensor } from '@convlang/tensor';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isLongRun } from '../../../../vitest.machine.mjs';
import { createWasmBackend } from '../index.js';
import { wasmMemories } from './wasm-memory.js';

const PAGE = 65_536;

/** Bytes of the memories that are made from now on. */
function watchMemories(): readonly number[] {
  const made: number[] = [];
  const real = WebAssembly.Memory;
  vi.spyOn(WebAssembly, 'Memory').mockImplementation(function (descriptor) {
    made.push(PAGE * descriptor.initial);
    return new real(descriptor);
  });
  return made;
}

afterEach(() => {
  vi.restoreAllMocks();
});

const { graph, settings } = compileOrThrow({
  path: 'm.conv',
  text: `input 32x32x3 | conv 64x3x3 pad 1 | bn | relu | conv 64x3x3 pad 1 | relu | maxpool 2 | dense 100 | softmax
    train { loss cross-entropy optimizer adam }`,
});
const { losses, optimizer, clip, seed } = settings.train;
const step = createTrainingGraph(graph, { losses, optimizer, clip, seed, labels: 'classes' });

/** Noise for the inputs of a graph that are float32, ones for the others. */
function feedsOf({ inputs, values }: Graph, batch: number): NamedTensors {
  return Object.fromEntries(
    inputs.map(({ name, value }): [string, Tensor] => {
      const { dtype = 'f32', shape = [] } = values[value]?.type ?? {};
      const whole = bindBatch(shape, batch);
      const random = new RandomStream(1, name, 'draw');
      const noise = Float32Array.from({ length: sizeOf(whole) }, (_, i) => random.uniform(0, i));
      return [
        name,
        dtype === 'f32'
          ? tensor(dtype, whole, noise)
          : tensor('i32', whole, new Int32Array(noise.length).fill(1)),
      ];
    }),
  );
}

describe('the memory of the engine', () => {
  it.each([
    ['a prediction', graph, 1],
    ['a training step', step, 16],
  ])(
    'is what was planned for %s before it was allocated, in whole pages, and made once',
    async (_, run, batch) => {
      const backend = createWasmBackend();
      const made = watchMemories();
      const { parameterBytes, runBytes } = backend.planRun?.(run, batch) ?? {
        parameterBytes: NaN,
        runBytes: NaN,
      };
      expect(made).toEqual([]);
      const state = backend.createState();
      await writeState(state, initialState(run, 1));
      const executable = await backend.compile(run, { batch, state });
      expect(executable.memoryBytes).toBe(runBytes);
      expect(made).toHaveLength(1);
      expect(made[0]).toBeGreaterThanOrEqual(parameterBytes + runBytes);
      expect(made[0]).toBeLessThan(parameterBytes + runBytes + 2 * PAGE);
      backend.dispose();
    },
  );

  it('gives the same numbers where addresses have their highest bit', async () => {
    const builder = new GraphBuilder('far', coreTyping);
    const x = builder.input('x', { dtype: 'f32', shape: [BATCH, 4] });
    builder.parameter(
      { name: 'far', layer: 'f', stream: 'f', initializer: { kind: 'constant', value: 0 }, role: 'trained' },
      { dtype: 'f32', shape: [2 ** 29] },
    );
    builder.output('y', builder.emit('relu', [x]));
    const first = builder.build();
    const feeds = feedsOf(step, 2);
    const lossesOf = async (isFar: boolean): Promise<readonly unknown[]> => {
      const backend = createWasmBackend();
      const state = backend.createState();
      // Memory that nobody writes to is none of the machine's.
      if (isFar) await backend.compile(first, { batch: 1, state });
      const executable = await backend.compile(step, { batch: 2, state });
      await writeState(state, initialState(step, 1));
      const losses = [];
      for (let i = 0; i < 3; i++) losses.push((await executable.run(feeds))['loss']?.data[0]);
      backend.dispose();
      return losses;
    };
    const near = await lossesOf(false);
    expect(near.every(Number.isFinite)).toBe(true);
    expect(await lossesOf(true)).toEqual(near);
  });

  it('is refused where 32 bits do not address it, with both numbers', () => {
    expect(() => wasmMemories(false)(5 * 2 ** 30)).toThrow(
      'E411 runs over this state need 5 GiB of memory, and a module of WebAssembly reaches 4 GiB',
    );
  });

  const steps = isLongRun() ? 10_000 : 1000;
  it(`is no more after ${steps} training steps than after ten, the program's own included`, async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const made = watchMemories();
    /** Bytes that are not garbage, in steps of half a MiB: what V8 compiles and learns on the way is less, 80 bytes a step would be more. */
    const heldBytes = (): number => {
      collect();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return Math.round((heapUsed + arrayBuffers) / 2 ** 19);
    };
    const backend = createWasmBackend();
    const held: number[] = [];
    const liveCount = (): number => {
      held.push(heldBytes());
      return made.length;
    };
    const problem = await steadyCheck(steps).run({ backend, liveCount, factor: 1 });
    expect(problem).toBeNull();
    expect(made).toHaveLength(1);
    expect((held.at(-1) ?? NaN) - (held[0] ?? NaN)).toBeLessThanOrEqual(1);
  });
});
