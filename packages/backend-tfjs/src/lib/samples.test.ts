import type { Backend } from '@convlang/backend';
import { buildSample, coreOps, interpret, opSamples, type OpName } from '@convlang/ops';
import { findMismatch } from '@convlang/tensor';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { tfjsCpuProvider, tfjsWasmProvider } from '../index.js';

const names = Object.keys(coreOps) as OpName[];

describe.each([tfjsCpuProvider, tfjsWasmProvider])('$name', (provider) => {
  let backend: Backend;
  beforeAll(async () => {
    backend = await provider.create();
  });
  describe.each(names)('%s', (name) => {
    it.each(opSamples[name].good)('$name', async (sample) => {
      const { graph, batch, feeds } = buildSample(coreOps, name, sample);
      const before = tf.memory().numTensors;
      const state = backend.createState();
      const run = await backend.compile(graph, { batch, state });
      const widened = Object.fromEntries(
        Object.entries(feeds).map(([k, { shape, data }]) => [k, { shape, data: Float64Array.from(data) }]),
      );
      const expected = interpret(graph, coreOps, { batch, feeds: widened, parameters: {} });
      const outputs = await run.run(feeds);
      for (const { name: output } of graph.outputs)
        expect(
          findMismatch(
            outputs[output]?.data ?? [],
            expected.outputs[output]?.data ?? [],
            coreOps[name].tolerance,
          ),
        ).toBeNull();
      run.dispose();
      state.dispose();
      expect(tf.memory().numTensors).toBe(before);
    });
  });
});
