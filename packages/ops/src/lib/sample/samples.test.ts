import type { ValueType } from '@convlang/ir';
import { findMismatch } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { buildSample, coreOps, inferOp, interpret, opSamples, widenAll, type AnyOp } from '../../index.js';

/** Inputs of samples are float32, so 0.1 is not exactly that; expected numbers are. */
const WRITTEN = { absolute: 1e-6, relative: 1e-7 };

const cases = Object.values(coreOps).map((op: AnyOp) => ({
  op,
  samples: opSamples[op.name as keyof typeof opSamples],
}));

describe.each(cases)('$op.name', ({ op, samples }) => {
  it('has right and wrong samples, with names of their own', () => {
    expect(samples.good.length).toBeGreaterThan(0);
    expect(samples.bad.length).toBeGreaterThan(0);
    const names = samples.good.map((sample) => sample.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(samples.good)('$name', (sample) => {
    const { graph, batch, feeds } = buildSample(coreOps, op.name, sample);
    const { outputs } = interpret(graph, coreOps, { batch, feeds: widenAll(feeds), parameters: {} });
    op.outputs.forEach((name, i) => {
      const data = outputs[name]?.data ?? new Float64Array();
      expect(data.length).toBeGreaterThan(0);
      expect(data.every((v) => Number.isFinite(v))).toBe(true);
      const expected = sample.expected?.[i];
      if (expected !== undefined) expect(findMismatch(data, expected, WRITTEN)).toBeNull();
    });
  });

  it.each(samples.bad)('refuses: $name', ({ inputs, attrs, message }) => {
    const types = inputs.map((shape, i): ValueType => {
      const spec = op.inputs[Math.min(i, op.inputs.length - 1)];
      return { dtype: spec?.dtype ?? 'f32', shape };
    });
    expect(() => inferOp(op, types, attrs ?? {})).toThrow(message);
  });
});
