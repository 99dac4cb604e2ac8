import type { HostKernel, HostNumbers } from '@convlang/backend';
import type { OpRules, OpSamples } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { halfPlugin } from '../../testing/half.js';
import { checkPlugin } from '../../check.js';

const samples: OpSamples = {
  good: [
    { name: 'literals', inputs: [{ shape: [2], data: [3, -1] }], expected: [[1.5, -0.5]] },
    { name: 'drawn', inputs: [{ shape: [2, 3], low: -1, high: 1 }] },
  ],
  bad: [],
};
const plugin = { ...halfPlugin, samples: { halve: samples } };

/** The plugin with another gradient. */
function withGradient(scale: number): typeof plugin {
  const gradients: OpRules['gradients'] = {
    halve: ({ builder, outputGradients: [dy] }) => [
      dy == null ? null : builder.emit('scaleShift', [dy], { attrs: { scale } }),
    ],
  };
  return { ...plugin, rules: { ...plugin.rules, gradients } };
}

describe('checkPlugin', () => {
  it('finds nothing wrong with a plugin that is right', () => expect(checkPlugin(plugin)).toEqual([]));

  it('finds a wrong gradient', () => {
    expect(checkPlugin(withGradient(0.5))).toEqual([]);
    expect(checkPlugin(withGradient(-0.5))[0]).toMatch(
      /^halve, literals: the gradient to x, at 0, is (-?[\d.]+), not -?[\d.]+$/,
    );
  });

  it('finds a wrong lowering', () => {
    const lowerings: OpRules['lowerings'] = {
      halve: ({ inputs, emit }) => [emit('scaleShift', inputs, { scale: 0.25 })],
    };
    expect(checkPlugin({ ...plugin, rules: { ...plugin.rules, lowerings } })[0]).toBe(
      'halve, literals: lowered y[0] is 0.75, not 1.5',
    );
  });

  it('finds a wrong kernel, and one that changes its input', () => {
    const kernel =
      (run: (x: HostNumbers, y: HostNumbers) => void): HostKernel<never> =>
      () => ({
        scratch: 0,
        tableBytes: 0,
        run: ([x], [y]) => {
          if (x !== undefined && y !== undefined) run(x, y);
          return undefined;
        },
      });
    const faultsOf = (halve: HostKernel<never>): readonly string[] =>
      checkPlugin({ ...plugin, kernels: { halve } });
    expect(
      faultsOf(
        kernel((x, y) => {
          y.set(x.map((value) => value / 2));
        }),
      ),
    ).toEqual([]);
    expect(
      faultsOf(
        kernel((x, y) => {
          y.set(x);
        }),
      )[0],
    ).toBe('halve, literals: its kernel gives 3 in y[0], not 1.5');
    const greedy = kernel((x, y) => {
      y.set(x.map((value) => value / 2));
      x.fill(0);
    });
    expect(faultsOf(greedy)[0]).toBe('halve, literals: its kernel changes its input x');
  });

  it('finds wrong literals, samples that are not refused, and what is missing', () => {
    const wrong = { name: 'wrong', inputs: [{ shape: [1], data: [1] }], expected: [[2]] };
    const bad = [{ name: 'a vector', inputs: [[2]], message: 'no' }];
    expect(checkPlugin({ ...plugin, samples: { halve: { good: [wrong], bad } } })).toEqual([
      'halve, wrong: y is 0.5, not 2',
      'halve, a vector: it should be refused',
    ]);
    expect(checkPlugin(halfPlugin)).toEqual(['halve: it has no samples']);
    const { lowerings = {} } = plugin.rules;
    expect(checkPlugin({ ...plugin, rules: { lowerings } })[0]).toContain('it has no gradient');
  });

  it('finds an example that does not compile', () => {
    const half = { ...plugin.layers.half, examples: ['half 3'] };
    expect(checkPlugin({ ...plugin, layers: { half } })[0]).toContain(
      'the example `half 3` does not compile',
    );
  });
});
