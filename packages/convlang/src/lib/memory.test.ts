import type { Backend } from '@convlang/backend';
import { createTsBackend } from '@convlang/backend-ts';
import { compileOrThrow } from '@convlang/compiler';
import { measureMemory } from '@convlang/inspect';
import { digitsSource } from '@convlang/data';
import { elementCount, type Graph } from '@convlang/ir';
import { tensor } from '@convlang/tensor';
import { describe, expect, it, vi } from 'vitest';
import { train, predict } from './run-model.js';

interface Run {
  readonly graph: Graph;
  readonly batch: number;
  /** Sizes of the buffers that making the executable allocated: one, for parameters, arena and scratch, where the state had too little. */
  readonly buffers: readonly number[];
  readonly memoryBytes: number;
}

/** The real backend, and what it allocated for each graph that it ran. */
function watched(): { readonly backend: Backend; readonly runs: readonly Run[] } {
  const runs: Run[] = [];
  const real = createTsBackend();
  const backend: Backend = {
    ...real,
    compile: async (graph, options) => {
      const buffers: number[] = [];
      const WatchedBuffer = class extends ArrayBuffer {
        constructor(size: number) {
          super(size);
          buffers.push(size);
        }
      };
      vi.stubGlobal('ArrayBuffer', WatchedBuffer);
      try {
        const { memoryBytes } = await real.compile(graph, options);
        runs.push({ graph, batch: options.batch, buffers, memoryBytes });
      } finally {
        vi.unstubAllGlobals();
      }
      return real.compile(graph, options);
    },
  };
  return { backend, runs };
}

const modelOf = (batch: string, norm = '| bn') => {
  const text = `input 28x28x1 | conv 8x3x3 stride 2 pad same ${norm} | relu | maxpool 2 | parallel add { - skip - conv 8x3x3 pad 1 } | dense 10 | softmax
train { loss cross-entropy optimizer adam lr 0.001 epochs 1 batch ${batch} validate none }
data { source digits }`;
  return compileOrThrow(text);
};

/** Trains on two batches, and gives the runs that wrote parameters. */
async function stepsOf(model: ReturnType<typeof modelOf>): Promise<readonly Run[]> {
  const { backend, runs } = watched();
  const { batch } = model.settings.train;
  await train(model, { backend, data: digitsSource({ part: 'train', count: 2 * batch, seed: 1 }) });
  return runs.filter(({ graph }) => graph.updates.length > 0);
}

const told = ({ graph, settings }: ReturnType<typeof modelOf>) => measureMemory(graph, settings);

/** Bytes of the buffer that are no parameter's: arena and the kernels' scratch. All parameters here are of 4-byte numbers, each at a multiple of 64. */
function workBytes({ graph, buffers }: Run): number {
  const parameters = graph.parameters.map(({ value }) =>
    elementCount(graph.values[value]?.type.shape ?? [], 1),
  );
  return parameters.reduce((bytes, count) => bytes - 64 * Math.ceil((4 * count) / 64), buffers[0] ?? NaN);
}

/** What is told is the arena; `memoryBytes` counts scratch and tables with it. */
function expectArena(told: number | undefined, run: Run | undefined): void {
  expect(run?.buffers).toHaveLength(1);
  expect(run === undefined ? NaN : workBytes(run)).toBeGreaterThanOrEqual(told ?? Infinity);
  expect(run === undefined ? NaN : workBytes(run)).toBeLessThanOrEqual(run?.memoryBytes ?? NaN);
}

describe('the memory that a summary tells', () => {
  it('is the arena of a training step on the TypeScript backend', async () => {
    for (const batch of ['8', '24']) {
      const model = modelOf(batch);
      const [step, ...others] = await stepsOf(model);
      expect(others).toEqual([]);
      expectArena(told(model).training?.bytes, step);
    }
  });

  it('is the larger arena of the graphs of a batch in parts, which share their memory', async () => {
    const model = modelOf('32 split 4', '');
    const { training } = told(model);
    const [accumulate, finish, ...others] = await stepsOf(model);
    expect(others).toEqual([]);
    expect(training?.parts).toBe(4);
    expectArena(training?.bytes, accumulate);
    expect(finish?.memoryBytes).toBeLessThan(training?.bytes ?? 0);
    // Only the parameters that `finish` adds made the memory larger.
    expect(finish === undefined ? NaN : workBytes(finish)).toBe(accumulate && workBytes(accumulate));
  });

  it('is the arena of a prediction on the TypeScript backend', async () => {
    const model = modelOf('24');
    const { weights } = await train(model, { data: digitsSource({ part: 'train', count: 24, seed: 1 }) });
    for (const figure of [told(model).single, told(model).inference]) {
      const { backend, runs } = watched();
      const images = tensor('f32', [figure.batch, 28, 28, 1], new Float32Array(figure.batch * 784));
      await predict(model, weights, images, { backend });
      expect(runs).toHaveLength(1);
      expectArena(figure.bytes, runs[0]);
    }
  });

  it('counts the moments of the optimiser apart', () => {
    // adam: two numbers for each of 80 + 16 + 584 + 3,930 trained ones.
    expect(told(modelOf('8')).training?.optimizerBytes).toBe(2 * 4 * (80 + 16 + 584 + 3930));
  });

  it('says nothing of training for a model that cannot be trained as its file says', () => {
    // Batch normalisation looks at the whole batch, which therefore cannot be computed in parts.
    expect(told(modelOf('32 split 4')).training).toBeNull();
  });
});
