import type { RunTimes, StepTime } from '@convlang/backend';
import { compileOrThrow } from '@convlang/compiler';
import type { Node } from '@convlang/ir';
import { describe, expect, it } from 'vitest';
import { gigaflops, profileOf, profileTrace } from '../../index.js';

const { graph } = compileOrThrow('input 6x6x2 | conv 4x3x3 as c | relu as r | maxpool 2 as p | dense 3 as d');

/** A run in which the convolution and its rectifier are one step, and the steps take so many milliseconds, a pause after the last. */
function runOf(ms: readonly number[], pause: number): RunTimes {
  const [conv, relu, ...rest] = graph.nodes.filter(({ op }) => op !== 'reshape') as [Node, Node, ...Node[]];
  let at = 0;
  const steps = [[conv, relu] as const, ...rest.map((node) => [node] as const)].map((nodes, i): StepTime => {
    const start = at;
    at += ms[i] ?? 0;
    return { nodes, start, ms: ms[i] ?? 0 };
  });
  return { graph, steps, ms: at + pause };
}

const profile = profileOf(graph, 2, [runOf([4, 1, 1, 1], 1), runOf([2, 9, 2, 2], 1), runOf([3, 2, 3, 3], 2)]);

describe('profileOf', () => {
  it('counts operations and bytes by hand', () => {
    const of = (layer: string) => profile.layers.find((row) => row.layer === layer);
    // 4x4 pixels of 4 filters over 3x3x2, two operations a link, and one a number for the rectifier; batch 2.
    expect(of('c')).toMatchObject({
      fused: ['r'],
      operations: 2 * (2 * 16 * 4 * 18 + 16 * 4),
      // Images, kernel and bias in; only the rectified numbers out.
      read: 4 * (2 * 72 + 72 + 4),
      written: 4 * 2 * 64,
    });
    // Each cell of four windows of 2x2, 4 channels, batch 2.
    expect(of('p')?.operations).toBe(2 * 4 * 4 * 4);
    // The product and its bias are two steps here.
    expect(of('d')).toMatchObject({ steps: 2, written: 2 * (4 * 2 * 3) });
  });

  it('takes medians step by step, and sums up to the whole', () => {
    expect(profile.steps.map(({ ms }) => ms).slice(0, 3)).toEqual([3, 2, 2]);
    expect(profile.runs).toBe(3);
    const sum = (rows: readonly { readonly ms: number }[]): number =>
      rows.reduce((all, { ms }) => all + ms, 0);
    for (const rows of [profile.steps, profile.layers, profile.kernels])
      expect(sum(rows) + profile.restMs).toBeCloseTo(profile.ms, 10);
    for (const key of ['operations', 'read', 'written'] as const)
      for (const rows of [profile.layers, profile.kernels])
        expect(rows.reduce((all, row) => all + row[key], 0)).toBe(profile[key]);
    expect(profile.kernels[0]?.kernel).toBe('conv+relu');
  });

  it('says rates in thousand millions a second', () => {
    expect(gigaflops({ operations: 3e9, ms: 1500 })).toBe(2);
    expect(gigaflops({ operations: 3, ms: 0 })).toBe(0);
  });
});

describe('profileTrace', () => {
  const { traceEvents } = profileTrace(profile);
  const ofKind = (cat: string) => traceEvents.filter((event) => event.cat === cat);

  it('is the run in the middle, with kernels inside layers inside the run', () => {
    const [run] = ofKind('run');
    // Of 8, 16 and 13 milliseconds; times are in microseconds.
    expect(run).toMatchObject({ name: graph.name, ph: 'X', ts: 0, dur: 13_000, args: { batch: 2 } });
    for (const [inner, outer] of [
      [ofKind('kernel'), ofKind('layer')],
      [ofKind('layer'), ofKind('run')],
    ] as const)
      for (const { ts, dur } of inner)
        expect(outer.filter((one) => one.ts <= ts && ts + dur <= one.ts + one.dur)).toHaveLength(1);
  });

  it('adds up to the times of that run', () => {
    const total = (events: ReturnType<typeof ofKind>): number =>
      events.reduce((all, { dur }) => all + dur, 0);
    expect(total(ofKind('kernel'))).toBe(11_000);
    expect(total(ofKind('layer'))).toBe(11_000);
  });
});
