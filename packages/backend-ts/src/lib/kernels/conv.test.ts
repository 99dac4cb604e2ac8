import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SampleInput } from '@convlang/ops';
import { compareSample } from '../../testing/compare-sample.js';

/** A convolution that fits: sizes are made from the number of windows. */
const geometry = fc
  .record({
    samples: fc.integer({ min: 1, max: 6 }),
    kernel: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
    stride: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    dilation: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 })),
    pads: fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 3 }))),
    size: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })),
    groups: fc.integer({ min: 1, max: 3 }),
    depth: fc.integer({ min: 1, max: 5 }),
    filters: fc.integer({ min: 1, max: 9 }),
  })
  .filter(({ kernel, dilation, pads, size }) =>
    [0, 1].every(
      (axis) =>
        ((kernel[axis] ?? 1) - 1) * (dilation[axis] ?? 1) + 1 <=
        (size[axis] ?? 1) + (pads[2 * axis] ?? 0) + (pads[2 * axis + 1] ?? 0),
    ),
  );

type Geometry = typeof geometry extends fc.Arbitrary<infer T> ? T : never;

function shapes(g: Geometry): { x: number[]; y: number[]; kernel: number[] } {
  const count = (axis: 0 | 1): number => {
    const extent = (g.kernel[axis] - 1) * g.dilation[axis] + 1;
    const padded = g.size[axis] + (g.pads[2 * axis] ?? 0) + (g.pads[2 * axis + 1] ?? 0);
    return Math.floor((padded - extent) / g.stride[axis]) + 1;
  };
  return {
    x: [g.samples, ...g.size, g.depth * g.groups],
    y: [g.samples, count(0), count(1), g.filters * g.groups],
    kernel: [...g.kernel, g.depth, g.filters * g.groups],
  };
}

const attrsOf = ({ stride, pads, dilation, groups }: Geometry) => ({ stride, pads, dilation, groups });

/** Numbers of [-1, 1), drawn by the name of the sample. */
const random = (shape: readonly number[]): SampleInput => ({ shape, low: -1, high: 1 });

describe('convolution kernels', () => {
  it('agree with the reference for any stride, padding, dilation and groups', async () => {
    await fc.assert(
      fc.asyncProperty(geometry, async (g) => {
        const { x, kernel, y } = shapes(g);
        const inputs = [random(x), random(kernel), random([y[3] ?? 1])];
        expect(await compareSample('conv', { name: 'any', inputs, attrs: attrsOf(g) })).toEqual([]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('give the gradient to the input', async () => {
    await fc.assert(
      fc.asyncProperty(geometry, async (g) => {
        const { kernel, y } = shapes(g);
        const sample = {
          name: 'any',
          inputs: [random(y), random(kernel)],
          attrs: { ...attrsOf(g), size: g.size },
        };
        expect(await compareSample('convInputGrad', sample)).toEqual([]);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('give the gradient to the kernel, added onto what was there', async () => {
    await fc.assert(
      fc.asyncProperty(geometry, async (g) => {
        const { x, kernel, y } = shapes(g);
        const inputs = [random(x), random(y), random(kernel)];
        const attrs = { ...attrsOf(g), kernel: g.kernel };
        expect(await compareSample('convKernelGrad', { name: 'any', inputs, attrs })).toEqual([]);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

/** Geometries that do not fit into one piece of the workspace. */
const large: readonly (readonly [string, Geometry])[] = [
  ['more terms than one product sums', { ...plain(6, 6, 64, 5), kernel: [3, 3], pads: [1, 1, 1, 1] }],
  ['images larger than the workspace', { ...plain(66, 66, 32, 5), kernel: [2, 2] }],
  ['large images and more terms', { ...plain(34, 40, 130, 3), kernel: [2, 2], stride: [3, 3] }],
  ['large images in groups', { ...plain(66, 66, 16, 2), groups: 2, stride: [2, 2] }],
  ['kernels of 3x3 (Winograd)', { ...plain(18, 13, 16, 20), kernel: [3, 3], pads: [1, 1, 0, 2] }],
  ['kernels of 3x3 over many channels (Winograd)', { ...plain(12, 12, 520, 13), kernel: [3, 3] }],
  ['more filters than one part of the columns', { ...plain(3, 3, 2, 800), kernel: [2, 2] }],
];

function plain(height: number, width: number, depth: number, filters: number): Geometry {
  return {
    samples: 2,
    kernel: [1, 1],
    stride: [1, 1],
    dilation: [1, 1],
    pads: [0, 0, 0, 0],
    size: [height, width],
    groups: 1,
    depth,
    filters,
  };
}

describe('depthwise convolution kernels', () => {
  const depthwise = geometry.map((g) => ({ ...g, depth: 1, filters: 1, groups: g.depth + g.filters }));

  it('agree with the reference, forward and backward', async () => {
    await fc.assert(
      fc.asyncProperty(depthwise, async (g) => {
        const { x, kernel, y } = shapes(g);
        const attrs = attrsOf(g);
        const problems = [
          ...(await compareSample('conv', {
            name: 'any',
            inputs: [random(x), random(kernel), random(y.slice(3))],
            attrs,
          })),
          ...(await compareSample('convInputGrad', {
            name: 'any',
            inputs: [random(y), random(kernel)],
            attrs: { ...attrs, size: g.size },
          })),
          ...(await compareSample('convKernelGrad', {
            name: 'any',
            inputs: [random(x), random(y), random(kernel)],
            attrs: { ...attrs, kernel: g.kernel },
          })),
        ];
        expect(problems).toEqual([]);
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});

describe.each(large)('with %s, convolution', (_, g) => {
  const { x, y, kernel } = shapes(g);

  it('agrees with the reference', async () => {
    const inputs = [random(x), random(kernel)];
    expect(await compareSample('conv', { name: 'large', inputs, attrs: attrsOf(g) })).toEqual([]);
  });

  it('has the right gradient to the input', async () => {
    const sample = {
      name: 'large',
      inputs: [random(y), random(kernel)],
      attrs: { ...attrsOf(g), size: g.size },
    };
    expect(await compareSample('convInputGrad', sample)).toEqual([]);
  });

  it('has the right gradient to the kernel', async () => {
    const sample = {
      name: 'large',
      inputs: [random(x), random(y)],
      attrs: { ...attrsOf(g), kernel: g.kernel },
    };
    expect(await compareSample('convKernelGrad', sample)).toEqual([]);
  });
});
