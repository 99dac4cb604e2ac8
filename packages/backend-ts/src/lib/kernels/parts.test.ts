import type { HostKernels, HostNumbers, HostProgram, Operand } from '@convlang/backend';
import { bindBatch } from '@convlang/ir';
import { buildSample, coreOps, opSamples, type OpName } from '@convlang/ops';
import { allocate, RandomStream, sizeOf } from '@convlang/tensor';
import { describe, expect, it } from 'vitest';
import { kernels } from '../kernels.js';

interface Site {
  readonly inputs: readonly Operand[];
  readonly outputs: readonly Operand[];
  readonly attrs: unknown;
}

function programOf(op: string, site: Site): HostProgram {
  const kernel = (kernels as HostKernels)[op];
  if (kernel === undefined) throw new Error(`no kernel of ${op}`);
  return kernel({ ...site, attrs: site.attrs as never });
}

function operand(shape: readonly number[]): Operand {
  return { dtype: 'f32', shape, size: sizeOf(shape) };
}

function noise({ size }: Operand): Float32Array {
  const random = new RandomStream(5, 'numbers', 'draw');
  return Float32Array.from({ length: size }, (_, i) => random.normal(0, i));
}

/** A run of a program over an array that holds no more than the program is ahead of what it told, with what is wrong in what it tells. */
function runInParts(op: string, site: Site): readonly string[] {
  const program = programOf(op, site);
  const inputs = site.inputs.map(noise);
  const scratch = new Float64Array(program.scratch);
  const whole = site.outputs.map(({ size }) => new Float32Array(size));
  const first = program.run(inputs, whole, scratch);
  while (first?.next().done === false);
  const [expected = new Float32Array(0)] = whole;
  const wrong: string[] = [];
  const row = site.outputs[0]?.shape.at(-1) ?? 1;
  const held = new Float32Array(Math.min(program.ahead ?? 0, expected.length)).fill(NaN);
  let done = 0;
  const pieces = program.run(inputs, [held], scratch, (from, to, written = to) => {
    if (from !== done || to < from || to % row !== 0) wrong.push(`${from} to ${to} after ${done}`);
    for (let i = from; i < to; i++) if (held[i - done] !== expected[i]) wrong.push(`${i} is not done`);
    // What is told is gone at once, and what is written already moves to the front.
    held.copyWithin(0, to - done, written - done);
    held.fill(NaN, written - to);
    done = to;
    return -done;
  });
  while (pieces?.next().done === false);
  if (done !== expected.length) wrong.push(`${done} of ${expected.length} are done`);
  return wrong.slice(0, 5);
}

interface Case {
  readonly name: string;
  readonly op: 'conv' | 'convInputGrad';
  readonly batch: number;
  readonly side: number;
  readonly kernel: readonly [number, number, number, number];
  readonly stride?: number;
  readonly groups?: number;
}

const cases: readonly Case[] = [
  {
    name: 'Winograd, a sample of several blocks of tiles',
    op: 'conv',
    batch: 2,
    side: 50,
    kernel: [3, 3, 8, 8],
  },
  { name: 'Winograd, several samples a block', op: 'conv', batch: 7, side: 15, kernel: [3, 3, 8, 8] },
  { name: 'Winograd, channels in two parts', op: 'conv', batch: 2, side: 10, kernel: [3, 3, 256, 288] },
  { name: 'Winograd, the gradient', op: 'convInputGrad', batch: 3, side: 17, kernel: [3, 3, 12, 8] },
  { name: 'patches', op: 'conv', batch: 3, side: 30, kernel: [5, 5, 3, 8] },
  { name: 'patches, small images', op: 'conv', batch: 20, side: 4, kernel: [1, 1, 3, 5] },
  { name: 'patches in groups', op: 'conv', batch: 9, side: 9, kernel: [3, 3, 2, 8], groups: 2 },
  { name: 'patches, channels in two parts', op: 'conv', batch: 2, side: 8, kernel: [1, 1, 4, 800] },
  {
    name: 'patches, the gradient of a stride',
    op: 'convInputGrad',
    batch: 5,
    side: 9,
    kernel: [3, 3, 4, 6],
    stride: 2,
  },
  { name: 'patches, the gradient', op: 'convInputGrad', batch: 5, side: 12, kernel: [5, 5, 4, 6] },
  { name: 'each channel by itself', op: 'conv', batch: 20, side: 7, kernel: [3, 3, 1, 12], groups: 12 },
];

describe('a convolution tells of its parts when they are done', () => {
  it.each(cases)('$name', ({ op, batch, side, kernel, stride = 1, groups = 1 }) => {
    const [height, width, depth, filters] = kernel;
    const pad = (height - 1) / 2;
    const out = Math.floor((side + 2 * pad - height) / stride) + 1;
    const x = operand([batch, side, side, depth * groups]);
    const y = operand([batch, out, out, filters]);
    const weights = operand([height, width, depth, filters]);
    const attrs = {
      stride: [stride, stride],
      pads: [pad, pad, pad, pad],
      dilation: [1, 1],
      overhang: [0, 0],
      groups,
      size: [side, side],
    };
    const [from, to] = op === 'conv' ? [x, y] : [y, x];
    expect(runInParts(op, { inputs: [from, weights], outputs: [to], attrs })).toEqual([]);
  });
});

describe('a product tells of its parts when they are done', () => {
  it.each([
    { name: 'one row', rows: 1, inner: 70, columns: 9, transposeB: false },
    { name: 'few rows, onto what is there', rows: 3, inner: 600, columns: 5, transposeB: false, onto: true },
    { name: 'many rows', rows: 900, inner: 20, columns: 10, transposeB: false },
    {
      name: 'more terms than one piece, onto what is there',
      rows: 500,
      inner: 600,
      columns: 130,
      transposeB: true,
      onto: true,
    },
    { name: 'columns in two parts', rows: 200, inner: 5, columns: 1000, transposeB: false },
  ])('$name', ({ rows, inner, columns, transposeB, onto = false }) => {
    const [a, y] = [operand([rows, inner]), operand([rows, columns])];
    const b = operand(transposeB ? [columns, inner] : [inner, columns]);
    const inputs = onto ? [a, b, y] : [a, b];
    expect(runInParts('matmul', { inputs, outputs: [y], attrs: { transposeA: false, transposeB } })).toEqual(
      [],
    );
  });
});

/** Ops of the core that are computed in parts, each sample with its own numbers. */
const inParts = (Object.keys(opSamples) as OpName[]).flatMap((op) =>
  opSamples[op].good.flatMap((sample) => {
    const { graph, batch, feeds } = buildSample(coreOps, op, sample);
    const [node] = graph.nodes;
    if (node?.op !== op || graph.nodes.length > 1) return [];
    const operandAt = (id: number): Operand => {
      const type = graph.values[id]?.type;
      const shape = bindBatch(type?.shape ?? [], batch);
      return { dtype: type?.dtype ?? 'f32', shape, size: sizeOf(shape) };
    };
    const site = {
      inputs: node.inputs.map(operandAt),
      outputs: node.outputs.map(operandAt),
      attrs: node.attrs,
    };
    if (!Object.hasOwn(kernels, op) || programOf(op, site).part === undefined) return [];
    const numbers = graph.inputs.map(({ name }) => feeds[name]?.data ?? new Float32Array(0));
    return [{ op, name: sample.name, site, numbers }];
  }),
);

describe('an op in parts', () => {
  it('is what rectifiers, biases, additions and batch normalisation are', () => {
    const ops = new Set<string>(inParts.map(({ op }) => op));
    expect(
      ['relu', 'reluGrad', 'tanh', 'clamp', 'batchNorm', 'add', 'mul'].filter((op) => !ops.has(op)),
    ).toEqual([]);
  });

  it.each(inParts)('has the bits that it has as a whole: $op, $name', ({ op, site, numbers }) => {
    const run = (
      compute: (program: HostProgram, outputs: readonly HostNumbers[], scratch: Float64Array) => void,
    ) => {
      const program = programOf(op, site);
      const outputs = site.outputs.map(({ dtype, size }) => allocate(dtype, size));
      compute(program, outputs, new Float64Array(program.scratch));
      return outputs;
    };
    const whole = run((program, outputs, scratch) => program.run(numbers, outputs, scratch));
    const parts = run((program, outputs, scratch) => {
      const row = site.outputs[0]?.shape.at(-1) ?? 1;
      const length = outputs[0]?.length ?? 0;
      for (let from = 0; from < length; from += row)
        program.part?.(numbers, outputs, scratch, from, from + row);
    });
    expect(parts).toEqual(whole);
  });
});

describe('a rectifier', () => {
  it('keeps positive numbers and every NaN, and makes the others zero', () => {
    const bits = Int32Array.of(
      0x00000000,
      0x00000001,
      0x3f800000,
      0x7f800000,
      0x7f800001,
      0x7fc00000,
      0x7fffffff, // 0 to infinity, then NaNs
      -0x80000000,
      -0x7fffffff,
      0xbf800000,
      0xff800000, // -0, the least below it, -1, -infinity
      0xff800001,
      0xffc00000,
      -1, // NaNs with a sign
    );
    const x = new Float32Array(bits.buffer);
    const y = new Float32Array(x.length);
    programOf('relu', { inputs: [operand([14])], outputs: [operand([14])], attrs: {} }).run(
      [x],
      [y],
      new Float64Array(0),
    );
    const zeros = [0, 0, 0, 0];
    expect([...new Int32Array(y.buffer)]).toEqual([...bits.slice(0, 7), ...zeros, ...bits.slice(11)]);
  });
});

describe('a maximum', () => {
  it('is that of Math.max in windows with signs, with NaNs and with neither', () => {
    // Each window is a column of two.
    const windows = [
      [3, 5],
      [0, 0],
      [Infinity, 7],
      [NaN, 7],
      [-0, -0],
      [-2, -1],
      [-Infinity, -Infinity],
      [4, -1],
      [-1, NaN],
      [9, 8],
    ];
    const site = {
      inputs: [operand([1, 2, windows.length, 1])],
      outputs: [operand([1, 1, windows.length, 1])],
      attrs: { kernel: [2, 1], stride: [2, 1], pads: [0, 0, 0, 0], overhang: [0, 0] },
    };
    const pool = (order: readonly (readonly number[])[]): number[] => {
      const x = Float32Array.from([0, 1].flatMap((row) => order.map((window) => window[row] as number)));
      const y = new Float32Array(order.length);
      programOf('maxpool', site).run([x], [y], new Float64Array(0));
      return [...y];
    };
    const largest = (order: readonly (readonly number[])[]) => order.map((window) => Math.max(...window));
    expect(pool(windows)).toEqual(largest(windows));
    // The sign first, so that all behind it are computed the other way.
    expect(pool(windows.toReversed())).toEqual(largest(windows.toReversed()));
  });
});
