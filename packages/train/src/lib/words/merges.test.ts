import { createTsBackend } from '@convlang/backend-ts';
import { compile, compileOrThrow } from '@convlang/compiler';
import { describe, expect, it } from 'vitest';
import { eightImages } from '../../testing/eight-images.js';
import { runWord } from '../../testing/run-word.js';
import { evaluate } from '../evaluate.js';
import { train } from '../train.js';

/** `x` and `1 - 3 x` by a convolution whose numbers are known. */
const branches = '- skip - conv 1x1x1 as c';
const line = { 'c/kernel': [-3], 'c/bias': [1] };

describe('a merge', () => {
  const input = [1, -1, 0.25, 0.5];
  // 1 - 3 x: -2, 4, 0.25, -0.5.
  it.each([
    ['sub', [3, -5, 0, 1], [4, 4, 4, 4]],
    ['mul', [-2, -4, 0.0625, -0.25], [-5, 7, -0.5, -2]],
    // A tie at 0.25: half of each slope, as torch.maximum has it.
    ['max', [1, 4, 0.25, 0.5], [1, -3, -1, 1]],
    ['average', [-0.5, 1.5, 0.25, 0], [-1, -1, -1, -1]],
  ] as const)('by %s', (merge, y, slopes) => {
    const { output, gradients } = runWord(`input 2x2x1 | parallel ${merge} { ${branches} }`, {
      input,
      parameters: line,
    });
    expect(output).toEqual(y);
    expect(gradients['input']).toEqual(slopes);
  });

  it('takes the others from the first, and the mean of all', () => {
    const three = (merge: string) =>
      runWord(`input 2x2x1 | parallel ${merge} { ${branches} - conv 1x1x1 share c }`, {
        input: [1, 0, 0, 0],
        parameters: line,
      }).output[0];
    expect(three('sub')).toBe(5);
    expect(three('average')).toBeCloseTo(-1, 12);
  });
});

describe('mul', () => {
  it('repeats one pixel over all, and one channel over all', () => {
    const x = [1, 2, 3, 4];
    const pixel = runWord('input 2x1x2 | parallel mul { - skip - avgpool global }', { input: x });
    // Means of the channels: 2 and 3.
    expect(pixel.output).toEqual([2, 6, 6, 12]);
    // d/dx of x * mean(x): the mean, and half of the sum of the channel.
    expect(pixel.gradients['input']).toEqual([4, 6, 4, 6]);
    const channel = runWord('input 2x1x2 | parallel mul { - skip - conv 1x1x1 bias off as c }', {
      input: x,
      parameters: { 'c/kernel': [1, -1] },
    });
    // Differences of the channels: -1 and -1.
    expect(channel.output).toEqual([-1, -2, -3, -4]);
    expect(channel.gradients['c/kernel']).toEqual([1 + 2 + 9 + 12, 2 + 4 + 12 + 16]);
  });

  it.each([
    ['- skip - avgpool global | conv 3x1x1', '4x4x2 against 1x1x3'],
    ['- skip - maxpool 2', '4x4x2 against 2x2x2'],
    ['- skip - avgpool global | flatten', '4x4x2 against 2'],
    ['- conv 2x4x1 - conv 2x1x1', '1x4x2 against 4x4x2'],
  ])('refuses %s', (pair, shapes) => {
    const text = `input 4x4x2 | parallel mul { ${pair} }`;
    const { diagnostics } = compile(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(['E217']);
    expect(diagnostics[0]?.message).toContain(shapes);
  });

  it('proposes as many channels as there are to gate', () => {
    const { diagnostics } = compile(
      'input 4x4x2 | parallel mul { - skip - avgpool global | conv 3x1x1 | sigmoid }',
      { fixes: true },
    );
    expect(diagnostics[0]?.fixes?.map(({ edits }) => edits.map(({ text }) => text))).toEqual([['2']]);
  });
});

/** J. Hu et al., 2018, figure 3: 64 channels and a reduction by 16 have 64 * 4 + 4 * 64 weights. */
const squeeze = `block se(r) {
    parallel mul { - skip - avgpool global | conv (in.c / r)x1x1 bias off | relu | conv (in.c)x1x1 bias off | sigmoid }
  }`;

describe('squeeze and excitation', () => {
  it('has the parameters of the paper', () => {
    const { graph } = compileOrThrow(`${squeeze.replace('(in.c)x1x1', '(64)x1x1')} input 8x8x64 | se(16)`);
    const sizes = graph.parameters.map(({ value }) =>
      (graph.values[value]?.type.shape ?? []).map(Number).reduce((a, b) => a * b, 1),
    );
    expect(sizes).toEqual([256, 256]);
  });

  it('learns eight images by heart', async () => {
    const model = compileOrThrow(`${squeeze.replace('(in.c)x1x1', '(8)x1x1')}
      input 12x12x3
      | conv 8x3x3 pad 1 bias off | bn | hardswish | se(2) | maxpool 2
      | parallel add { - skip - conv 8x3x3 pad 1 bias off | bn | silu | se(2) | droppath 0.1 }
      | avgpool global | dense 8 | softmax
      train { optimizer adam lr 0.01 epochs 80 batch 8 seed 4 }`);
    const backend = createTsBackend();
    const data = eightImages([12, 12, 3], 8);
    const { weights } = await train(model, { backend, data });
    const { accuracy } = await evaluate(model, weights, data, { backend });
    expect(accuracy).toBe(1);
  });
});
