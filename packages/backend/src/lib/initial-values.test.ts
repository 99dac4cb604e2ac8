import type { Initializer, Parameter, ValueId } from '@convlang/ir';
import { RandomStream } from '@convlang/tensor';
import { expect, test } from 'vitest';
import { initialValues } from './initial-values.js';

const parameter = (initializer: Initializer, rest: Partial<Parameter> = {}): Parameter => ({
  name: 'c1/kernel',
  value: 0 as ValueId,
  layer: 'c1',
  stream: 'conv#1',
  initializer,
  role: 'trained',
  ...rest,
});

const SHAPE = [5, 5, 20, 40];
const FANS = { fanIn: 500, fanOut: 1000 };

function spread(initializer: Initializer): { mean: number; deviation: number; limit: number } {
  const { data } = initialValues(parameter(initializer), SHAPE, 7);
  const mean = data.reduce((a, b) => a + b, 0) / data.length;
  const variance = data.reduce((a, b) => a + (b - mean) ** 2, 0) / data.length;
  return { mean, deviation: Math.sqrt(variance), limit: data.reduce((a, b) => Math.max(a, Math.abs(b)), 0) };
}

// Deviations worked out by hand for a fan-in of 500 and a fan-out of 1000; a uniform's deviation is its limit / sqrt(3).
test.each([
  ['he-normal', 0.0632456],
  ['he-uniform', 0.0632456],
  ['xavier-normal', 0.0365148],
  ['xavier-uniform', 0.0365148],
  ['lecun-normal', 0.0447214],
  ['lecun-uniform', 0.0447214],
] as const)('%s has the deviation of its paper', (kind, deviation) => {
  const seen = spread({ kind, ...FANS });
  expect(Math.abs(seen.mean)).toBeLessThan(0.001);
  expect(Math.abs(seen.deviation / deviation - 1)).toBeLessThan(0.02);
});

test.each([
  ['he-uniform', 0.1095445],
  ['xavier-uniform', 0.0632456],
  ['lecun-uniform', 0.0774597],
] as const)('%s stays inside its limit and comes near it', (kind, limit) => {
  const seen = spread({ kind, ...FANS });
  expect(seen.limit).toBeLessThanOrEqual(limit);
  expect(seen.limit).toBeGreaterThan(0.99 * limit);
});

test('plain normal and uniform take their scale, constant its value', () => {
  expect(Math.abs(spread({ kind: 'normal', scale: 0.01 }).deviation / 0.01 - 1)).toBeLessThan(0.02);
  expect(spread({ kind: 'uniform', scale: 0.5 }).limit).toBeLessThanOrEqual(0.5);
  expect([...initialValues(parameter({ kind: 'constant', value: 1 }), [3], 7).data]).toEqual([1, 1, 1]);
});

test('number i is number i of the stream of seed, layer stream and role', () => {
  const stream = new RandomStream(7, 'conv#1/kernel', 'init');
  const values = initialValues(parameter({ kind: 'normal', scale: 1 }), [2, 2], 7);
  expect([...values.data]).toEqual([0, 1, 2, 3].map((i) => Math.fround(stream.normal(0, i))));
});

test('a renamed layer starts with the same numbers; seed, stream and role change them', () => {
  const kind = { kind: 'normal', scale: 1 } as const;
  const values = (p: Parameter, seed = 7): number[] => [...initialValues(p, [4], seed).data];
  const plain = values(parameter(kind));
  expect(values(parameter(kind, { name: 'first/kernel', layer: 'first' }))).toEqual(plain);
  expect(values(parameter(kind), 8)).not.toEqual(plain);
  expect(values(parameter(kind, { stream: 'conv#2' }))).not.toEqual(plain);
  expect(values(parameter(kind, { name: 'c1/bias' }))).not.toEqual(plain);
});
