import type { Backend, BackendAbilities, DeviceState, Executable } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import { coreOps } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { calibrate, forecastRun, type MachineRates } from '../../index.js';

const backend: BackendAbilities = {
  name: 'any',
  capabilities: {
    ops: Object.keys(coreOps),
    limits: [],
    dtypes: ['f32', 'i32'],
    maxTensorBytes: null,
    batchGroup: 1,
  },
};
const nothing: MachineRates = { samples: [], nsPerByte: 0, stepMs: 0, runMs: 0 };
const graphOf = (text: string) => compileOrThrow(text).graph;

describe('forecastRun', () => {
  it('takes operations at the rate of their op, one for each link and addition', () => {
    const rates = { ...nothing, samples: [{ op: 'conv', place: [], ns: 2 }] };
    const ms = forecastRun(graphOf('input 6x6x2 | conv 4x3x3 bias off | relu'), 3, { backend, rates });
    // 4x4 pixels of 4 filters over 3x3x2, batch 3; the rectifier goes along.
    expect(ms).toBeCloseTo((2 * 2 * 3 * 16 * 4 * 18) / 1e6, 9);
  });

  it('takes bytes where there is less to compute than to move', () => {
    const samples = [{ op: 'conv', place: [], ns: 1e-9 }];
    const rates = { ...nothing, samples, nsPerByte: 10 };
    const ms = forecastRun(graphOf('input 6x6x2 | conv 4x3x3 bias off'), 1, { backend, rates });
    const [image, kernel, maps] = [72, 72, 64];
    // Read and written by the convolution, and the image and the maps copied in and out.
    expect(ms).toBeCloseTo((10 * 4 * (image + kernel + maps + image + maps)) / 1e6, 9);
  });

  it('adds what a run and each step take, and nothing for another shape of the same numbers', () => {
    const rates = { ...nothing, stepMs: 1, runMs: 100 };
    const graph = graphOf('input 4x4x2 | maxpool 2 | flatten | softmax');
    expect(forecastRun(graph, 1, { backend, rates })).toBe(102);
  });

  it('goes by the samples that are near: between two of them lies what is between', () => {
    const graph = graphOf('input 6x6x2 | conv 4x3x3 bias off');
    const at = (depth: number) => [Math.log2(depth), 2, 4, 3 * Math.log2(3), 0];
    const ms = (near: number, far: number) => {
      const samples = [
        { op: 'conv', place: at(36), ns: near },
        { op: 'conv', place: at(36 * 64), ns: far },
      ];
      return forecastRun(graph, 1, { backend, rates: { ...nothing, samples } });
    };
    const own = ms(1, 1);
    expect(ms(1, 8) / own).toBeGreaterThan(1);
    expect(ms(1, 8) / own).toBeLessThan(1.05);
    expect(ms(8, 1) / own).toBeGreaterThan(7.5);
  });
});

describe('calibrate', () => {
  it('keeps the quickest of several runs of each step, for each operation or byte', async () => {
    const graph = graphOf('input 4x4x1 | conv 2x3x3 bias off | softmax');
    let run = 0;
    const times = [
      [9, 9],
      [4, 5],
      [3, 6],
      [7, 8],
    ];
    const profile = () => {
      const [a = 0, b = 0] = times[Math.min(run++, 3)] ?? [];
      const [conv, soft] = graph.nodes;
      if (conv === undefined || soft === undefined) throw new Error('two nodes');
      const steps = [
        { nodes: [conv] as const, start: 0, ms: a },
        { nodes: [soft] as const, start: a, ms: b },
      ];
      return Promise.resolve({ graph, steps, ms: a + b + 100 });
    };
    const nothingDone = () => Promise.resolve();
    const state: DeviceState = {
      write: nothingDone,
      writeAll: nothingDone,
      read: () => Promise.reject(new Error('is not read')),
      has: () => true,
      dispose: () => undefined,
    };
    const executable: Executable = {
      run: () => Promise.resolve({}),
      profile,
      memoryBytes: 0,
      dispose: () => undefined,
    };
    const fake: Backend = {
      ...backend,
      createState: () => state,
      compile: () => Promise.resolve(executable),
      dispose: () => undefined,
    };
    const rates = await calibrate(fake, [
      { text: 'input 4x4x1 | conv 2x3x3 bias off | softmax', batch: 1, isTraining: false },
    ]);
    expect(rates.samples.map(({ op }) => op)).toEqual(['conv', 'softmax']);
    // 2x2 pixels of 2 filters over 3x3.
    expect(rates.samples[0]?.ns).toBeCloseTo(3e6 / (2 * 4 * 2 * 9), 6);
    expect(rates.samples[1]?.ns).toBeCloseTo(5e6 / (2 * 4 * 8), 6);
    expect(rates).toMatchObject({ stepMs: 3, runMs: 100 });
  });
});
