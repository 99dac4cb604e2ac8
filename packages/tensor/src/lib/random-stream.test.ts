import { describe, expect, it } from 'vitest';
import { RandomStream } from '../index.js';

const stream = (): RandomStream => new RandomStream(1998, 'conv#1', 'init');
const many = (draw: (i: number) => number, count = 20_000): number[] =>
  Array.from({ length: count }, (_, i) => draw(i));
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe('RandomStream', () => {
  it('gives the same number at an address whatever was asked before', () => {
    const forwards = many((i) => stream().uint32(3, i), 40);
    const one = stream();
    const backwards = many((i) => one.uint32(3, 39 - i), 40).toReversed();
    expect(backwards).toEqual(forwards);
    one.uint32(4, 0);
    expect(one.uint32(3, 1)).toBe(forwards[1]);
  });

  it('gives other numbers for another seed, name, purpose or step', () => {
    const base = many((i) => stream().uint32(0, i), 8);
    const others = [
      new RandomStream(1999, 'conv#1', 'init'),
      new RandomStream(1998 + 2 ** 32, 'conv#1', 'init'),
      new RandomStream(1998, 'conv#2', 'init'),
      new RandomStream(1998, 'conv#1', 'dropout'),
    ].map((other) => many((i) => other.uint32(0, i), 8));
    const next = many((i) => stream().uint32(1, i), 8);
    const all = [base, next, ...others].flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it('draws uniform numbers of [0, 1) that float32 holds exactly', () => {
    const values = many((i) => stream().uniform(0, i));
    expect(values.every((v) => v >= 0 && v < 1 && Math.fround(v) === v)).toBe(true);
    expect(mean(values)).toBeCloseTo(0.5, 2);
    expect(mean(values.map((v) => (v - 0.5) ** 2))).toBeCloseTo(1 / 12, 2);
  });

  it('draws normal numbers with mean 0 and variance 1', () => {
    const values = many((i) => stream().normal(0, i));
    expect(values.every((v) => Number.isFinite(v))).toBe(true);
    expect(Math.abs(mean(values))).toBeLessThan(0.03);
    expect(Math.abs(mean(values.map((v) => v * v)) - 1)).toBeLessThan(0.05);
    // Two thirds of a normal distribution lie within one deviation.
    expect(values.filter((v) => Math.abs(v) < 1).length / values.length).toBeCloseTo(0.6827, 1);
  });

  it('fills arrays of any length with the numbers that it gives one by one', () => {
    for (const length of [0, 1, 2, 3, 5, 17]) {
      const [normal, uniform] = [new Float32Array(length), new Float32Array(length)];
      stream().fillNormal(2 ** 33 + 1, 0.3, normal);
      stream().fillUniform(6, 0.7, uniform);
      const places = Array.from({ length }, (_, i) => i);
      expect([...normal]).toEqual(places.map((i) => Math.fround(0.3 * stream().normal(2 ** 33 + 1, i))));
      expect([...uniform]).toEqual(places.map((i) => Math.fround(0.7 * (2 * stream().uniform(6, i) - 1))));
    }
  });

  it('draws whole numbers below a bound, each about as often', () => {
    const values = many((i) => stream().integer(0, i, 5));
    const counts = [0, 1, 2, 3, 4].map((v) => values.filter((w) => w === v).length);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(values.length);
    expect(counts.every((count) => Math.abs(count - 4000) < 250)).toBe(true);
  });

  it('permutes, another way at each step', () => {
    const first = stream().permutation(0, 100);
    expect([...first].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
    expect(stream().permutation(0, 100)).toEqual(first);
    expect(stream().permutation(1, 100)).not.toEqual(first);
    expect([...stream().permutation(0, 0)]).toEqual([]);
  });

  it('permutes fairly: each of three lands everywhere about as often', () => {
    const one = stream();
    const places = [0, 0, 0];
    for (let step = 0; step < 3000; step++) {
      const place = one.permutation(step, 3).indexOf(0);
      places[place] = (places[place] ?? 0) + 1;
    }
    expect(places.every((count) => Math.abs(count - 1000) < 120)).toBe(true);
  });

  it('reaches addresses beyond 2^32', () => {
    const one = stream();
    expect(one.uint32(0, 2 ** 36)).not.toBe(one.uint32(0, 0));
    expect(one.uint32(2 ** 33, 5)).not.toBe(one.uint32(0, 5));
  });
});
