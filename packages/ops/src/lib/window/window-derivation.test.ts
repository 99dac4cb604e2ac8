import { describe, expect, it } from 'vitest';
import { noPad, resolveWindow, type WindowRequest } from './window.js';
import { windowSizes } from './window-derivation.js';

type Case = Pick<WindowRequest, 'pad' | 'rounding' | 'ceilBy'> & {
  readonly size: number;
  readonly kernel: number;
  readonly stride: number;
};

/** What is said of a window on a line of pixels; `null` where it does not fit. */
function sizesOf({ size, kernel, stride, ...rest }: Case) {
  const pair = (n: number) => [n, n] as const;
  const sizes = { input: pair(size), kernel: pair(kernel), stride: pair(stride), dilation: pair(1) };
  const fit = resolveWindow({ ...sizes, ...rest });
  if (fit.kind === 'mismatch') return null;
  const padding = rest.pad.kind === 'sides' ? 'given' : rest.pad.kind;
  const { pads, overhang, added, output } = fit;
  const attrs = { ...sizes, pads, overhang, added, padding, rounding: rest.rounding };
  const lines = windowSizes({ inputs: [[size, size, 1]], output: [...output, 1], attrs });
  return { fit, text: lines.join('\n') };
}

function* cases(): Generator<Case> {
  const pads = [
    noPad,
    { kind: 'sides', sides: [1, 1, 1, 1] },
    { kind: 'sides', sides: [2, 0, 2, 0] },
    { kind: 'sides', sides: [0, 2, 0, 2] },
    { kind: 'same', odd: 'after' },
    { kind: 'half' },
  ] as const;
  for (let size = 1; size <= 9; size++)
    for (let kernel = 1; kernel <= 4; kernel++)
      for (let stride = 1; stride <= 4; stride++)
        for (const pad of pads)
          for (const rounding of ['exact', 'floor', 'ceil'] as const)
            for (const ceilBy of ['pad', 'overhang'] as const)
              yield { size, kernel, stride, pad, rounding, ceilBy };
}

/** The value of the formula that a text shows. */
function shownValue(text: string): number {
  return Number(/\+ 1 = (-?[\d.]+)$/m.exec(text)?.[1]);
}

describe('how the sizes of a window are explained', () => {
  it('says up, down or nothing as the numbers say', () => {
    const wrong = [...cases()].flatMap((example) => {
      const said = sizesOf(example);
      if (said === null) return [];
      const [output] = said.fit.output;
      const value = shownValue(said.text);
      const expected =
        output > value
          ? `rounded up to ${output} `
          : output < value
            ? `rounded down to ${output} `
            : undefined;
      const found = /rounded (up|down) to \d+ /.exec(said.text)?.[0];
      return found === expected ? [] : [{ example, text: said.text, expected }];
    });
    expect(wrong).toEqual([]);
  });

  it('names the word of the file that rounds', () => {
    const wrong = [...cases()].flatMap((example) => {
      const text = sizesOf(example)?.text ?? '';
      if (!text.includes('rounded')) return [];
      const expected = example.pad.kind === 'same' ? '(pad same' : `(round ${example.rounding}`;
      return text.includes(expected) ? [] : [{ example, text }];
    });
    expect(wrong).toEqual([]);
  });

  it('tells where the last window ends, and what lies there', () => {
    const pool = { size: 6, kernel: 3, stride: 2, rounding: 'ceil', ceilBy: 'overhang' } as const;
    expect(sizesOf({ ...pool, pad: noPad })?.text).toContain(
      'rounded up to 3 (round ceil): the last window reaches 1 past the edge, which counts for nothing',
    );
    const padded = { kind: 'sides', sides: [1, 1, 1, 1] } as const;
    expect(sizesOf({ ...pool, pad: padded })?.text).toContain('the last window reaches 1 past the padding');
    expect(sizesOf({ ...pool, pad: noPad, ceilBy: 'pad' })?.text).toContain(
      'rounded up to 3 (round ceil): the last window reaches 1 past the edge, where zeros are added',
    );
  });

  it('says that ceil adds no window behind the image', () => {
    const pool = { size: 6, kernel: 1, stride: 2, rounding: 'ceil', ceilBy: 'overhang' } as const;
    expect(sizesOf({ ...pool, pad: noPad })?.text).toContain(
      'rounded down to 3 (round ceil adds no window that would start behind the image)',
    );
  });
});
