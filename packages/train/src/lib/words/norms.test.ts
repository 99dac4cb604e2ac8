import { describe, expect, it } from 'vitest';
import { compile, compileOrThrow } from '@convlang/compiler';
import { runWord } from '../../testing/run-word.js';

const EPS = 1e-5;

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** `torch.nn.functional.layer_norm` of one group without gain and bias, and its backward: `(g - mean(g) - n mean(g n)) / deviation`. */
function normalised(x: readonly number[], g: readonly number[], eps = EPS) {
  const middle = mean(x);
  const deviation = Math.sqrt(mean(x.map((v) => (v - middle) ** 2)) + eps);
  const y = x.map((v) => (v - middle) / deviation);
  const along = mean(g.map((d, i) => d * (y[i] ?? 0)));
  return { y, dx: g.map((d, i) => (d - mean(g) - (y[i] ?? 0) * along) / deviation) };
}

function expectClose(found: readonly number[] | undefined, expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(found?.[i], `number ${i}`).toBeCloseTo(value, 9);
  });
}

/** Of two places of three channels each. */
const x = [1, 2, 4, -1, 0, 7];
const g = [0.5, -1, 2, 1, 3, -2];

describe('layernorm', () => {
  const [first, second] = [normalised(x.slice(0, 3), g.slice(0, 3)), normalised(x.slice(3), g.slice(3))];

  it('normalises the channels of each place', () => {
    const { output, gradients } = runWord('input 1x2x3 | layernorm as n', { input: x, weights: g });
    expectClose(output, [...first.y, ...second.y]);
    expectClose(gradients['input'], [...first.dx, ...second.dx]);
    // A gain and a bias a channel: summed over both places.
    expectClose(
      gradients['n/gain'],
      [0, 1, 2].map((c) => (g[c] ?? 0) * (first.y[c] ?? 0) + (g[c + 3] ?? 0) * (second.y[c] ?? 0)),
    );
    expectClose(gradients['n/bias'], [1.5, 2, 0]);
  });

  it('normalises each sample of a vector by itself', () => {
    const { output, gradients } = runWord('input 3 | layernorm eps 0.5', { input: x, batch: 2, weights: g });
    const halves = [normalised(x.slice(0, 3), g.slice(0, 3), 0.5), normalised(x.slice(3), g.slice(3), 0.5)];
    expectClose(
      output,
      halves.flatMap(({ y }) => y),
    );
    expectClose(
      gradients['input'],
      halves.flatMap(({ dx }) => dx),
    );
  });

  it('normalises all numbers of a sample, with a gain and a bias for each', () => {
    const whole = normalised(x, g);
    const gain = [1, 2, 3, 4, 5, 6];
    const { output, gradients } = runWord('input 1x2x3 | layernorm over all as n', {
      input: x,
      weights: g,
      parameters: { 'n/gain': gain, 'n/bias': [1, 0, 0, 0, 0, -1] },
    });
    expectClose(
      output,
      whole.y.map((v, i) => v * (gain[i] ?? 0) + (i === 0 ? 1 : 0) - (i === 5 ? 1 : 0)),
    );
    expectClose(
      gradients['n/gain'],
      whole.y.map((v, i) => v * (g[i] ?? 0)),
    );
    expectClose(gradients['n/bias'], g);
    expectClose(
      gradients['input'],
      normalised(
        x,
        g.map((d, i) => d * (gain[i] ?? 0)),
      ).dx,
    );
  });

  it('keeps its digits beside a large mean', () => {
    const { output } = runWord('input 3 | layernorm', { input: x.slice(0, 3).map((v) => v + 1e6) });
    expectClose(output, first.y);
  });

  it('does without what is off', () => {
    const { graph } = compileOrThrow('input 2x2x3 | layernorm gain off bias off | layernorm bias off');
    expect(graph.parameters.map(({ name }) => name)).toEqual(['layernorm2/gain']);
  });
});

describe('groupnorm', () => {
  // Two pixels of four channels.
  const input = [1, 2, 3, 5, -1, 0, 7, 2];
  const weights = [0.5, -1, 2, 1, 3, -2, 0.25, 1];
  const [left, right] = [
    [0, 1, 4, 5],
    [2, 3, 6, 7],
  ].map((at) => {
    const of = (values: readonly number[]) => at.map((i) => values[i] ?? 0);
    return normalised(of(input), of(weights));
  });

  it('normalises neighbouring channels over all pixels', () => {
    const { output, gradients } = runWord('input 2x1x4 | groupnorm 2 as n', { input, weights });
    const inOrder = ([a, b, c, d]: readonly number[] = [], [e, f, g, h]: readonly number[] = []) =>
      [a, b, e, f, c, d, g, h].map((value) => value ?? NaN);
    expectClose(output, inOrder(left?.y, right?.y));
    expectClose(gradients['input'], inOrder(left?.dx, right?.dx));
    expectClose(gradients['n/bias'], [3.5, -3, 2.25, 2]);
  });

  it('of one group is layernorm over all, and of as many as there are channels instancenorm', () => {
    const run = (word: string) => runWord(`input 2x1x4 | ${word}`, { input, weights }).output;
    expectClose(run('groupnorm 1'), run('layernorm over all'));
    expectClose(run('groupnorm 4'), run('instancenorm'));
  });

  it('refuses groups that do not divide the channels, with the nearest that do', () => {
    const { diagnostics } = compile('input 4x4x6 | groupnorm 4', { fixes: true });
    expect(diagnostics.map(({ code }) => code)).toEqual(['E218']);
    expect(diagnostics[0]?.fixes?.map(({ edits }) => edits.map(({ text }) => text))).toEqual([['3']]);
  });
});

describe('instancenorm', () => {
  it('normalises each channel of each image, without parameters unless they are asked for', () => {
    const input = [1, 10, 2, 20, 4, 70, 5, 0, 5, 1, 8, 2];
    const text = 'input 1x3x2 | instancenorm';
    const { output } = runWord(text, { input, batch: 2 });
    const channel = (values: readonly number[]) => normalised(values, [0, 0, 0]).y;
    const [a, b, c, d] = [
      [1, 2, 4],
      [10, 20, 70],
      [5, 5, 8],
      [0, 1, 2],
    ].map(channel) as [number[], number[], number[], number[]];
    const pixels = (first: readonly number[], second: readonly number[]) =>
      first.flatMap((value, i) => [value, second[i] ?? NaN]);
    expectClose(output, [...pixels(a, b), ...pixels(c, d)]);
    expect(compileOrThrow(text).graph.parameters).toEqual([]);
    const { graph } = compileOrThrow('input 3x3x2 | instancenorm gain on bias on as n');
    expect(graph.parameters.map(({ name }) => name)).toEqual(['n/gain', 'n/bias']);
  });

  it.each([
    'input 4x4x2 | avgpool global | instancenorm | dense 2',
    'input 8 | groupnorm 8 | dense 2',
    'input 4x4x1 | layernorm | dense 2',
  ])('warns where each number is normalised by itself: %s', (text) => {
    expect(compile(text).diagnostics.map(({ code }) => code)).toContain('W722');
  });
});

describe('bn without gain or bias', () => {
  it.each([
    ['bn gain off', ['bn1/bias']],
    ['bn bias off', ['bn1/gain']],
    ['bn gain off bias off', []],
  ] as const)('%s has no such parameter, and normalises as bn does', (word, trained) => {
    const state = { 'bn1/mean': [1, 0, -1], 'bn1/variance': [4, 1, 0.25] };
    const { graph } = compileOrThrow(`input 1x2x3 | ${word}`);
    expect(graph.parameters.filter(({ role }) => role === 'trained').map(({ name }) => name)).toEqual(
      trained,
    );
    const run = { input: x, weights: g, parameters: state };
    const [bare, whole] = [runWord(`input 1x2x3 | ${word}`, run), runWord('input 1x2x3 | bn', run)];
    expect(bare.output).toEqual(whole.output);
    expect(bare.gradients['input']).toEqual(whole.gradients['input']);
  });
});

describe('gain', () => {
  it('multiplies each channel by a number of its own, from where it starts', () => {
    const { output, gradients } = runWord('input 1x2x3 | gain 0.25 as f', { input: x, weights: g });
    expectClose(
      output.map((v) => v * 4),
      x,
    );
    expectClose(gradients['f/gain'], [-0.5, -2, -6]);
    expectClose(
      gradients['input']?.map((v) => v * 4),
      g,
    );
  });
});
