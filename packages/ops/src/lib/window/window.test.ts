import { describe, expect, it } from 'vitest';
import { noPad, resolveWindow, type WindowRequest } from './window.js';

const plain: WindowRequest = {
  input: [28, 28],
  kernel: [5, 5],
  stride: [1, 1],
  dilation: [1, 1],
  pad: noPad,
  rounding: 'exact',
  ceilBy: 'pad',
};

const square = (
  size: number,
  kernel: number,
  stride: number,
  more: Partial<WindowRequest> = {},
): WindowRequest => ({
  ...plain,
  input: [size, size],
  kernel: [kernel, kernel],
  stride: [stride, stride],
  ...more,
});

const sides = (pad: number): Partial<WindowRequest> => ({
  pad: { kind: 'sides', sides: [pad, pad, pad, pad] },
});

describe('resolveWindow', () => {
  it('follows (W - F + 2P)/S + 1', () => {
    expect(resolveWindow(square(227, 11, 4))).toEqual({
      kind: 'fits',
      pads: [0, 0, 0, 0],
      overhang: [0, 0],
      added: [0, 0],
      output: [55, 55],
    });
    expect(resolveWindow(square(27, 5, 1, sides(2)))).toMatchObject({ output: [27, 27] });
  });

  it('refuses a window that does not fit in whole steps, direction by direction', () => {
    const result = resolveWindow({ ...square(224, 11, 4), input: [227, 224] });
    expect(result).toMatchObject({
      kind: 'mismatch',
      mismatch: {
        reason: 'inexact',
        axes: [
          { name: 'height', size: 227, extent: 11, padding: 0, stride: 4, verdict: 'fits' },
          { name: 'width', size: 224, verdict: 'inexact' },
        ],
      },
    });
  });

  it('refuses a window larger than its padded input', () => {
    expect(resolveWindow(square(4, 5, 1))).toMatchObject({ mismatch: { reason: 'too-small' } });
    expect(resolveWindow(square(3, 5, 1, sides(1)))).toMatchObject({ output: [1, 1] });
  });

  it('counts the holes of a dilated kernel', () => {
    expect(resolveWindow(square(28, 3, 1, { dilation: [2, 2], ...sides(2) }))).toMatchObject({
      output: [28, 28],
    });
    expect(resolveWindow(square(4, 3, 1, { dilation: [2, 2] }))).toMatchObject({
      mismatch: { reason: 'too-small' },
    });
  });

  it('leaves rows unread with floor', () => {
    expect(resolveWindow(square(224, 7, 2, { ...sides(1), rounding: 'floor' }))).toMatchObject({
      pads: [1, 1, 1, 1],
      output: [110, 110],
    });
  });

  it('lets the last window of a pool reach over the edge with ceil, as Caffe does', () => {
    const pool = { rounding: 'ceil', ceilBy: 'overhang' } as const;
    expect(resolveWindow(square(112, 3, 2, pool))).toEqual({
      kind: 'fits',
      pads: [0, 0, 0, 0],
      overhang: [1, 1],
      added: [0, 0],
      output: [56, 56],
    });
  });

  it('gives a convolution more zeros with ceil', () => {
    expect(resolveWindow(square(110, 3, 2, { rounding: 'ceil' }))).toEqual({
      kind: 'fits',
      pads: [0, 1, 0, 1],
      overhang: [0, 0],
      added: [1, 1],
      output: [55, 55],
    });
  });

  it('starts no window in the far padding with ceil, as PyTorch does', () => {
    // torch.nn.MaxPool2d(2, 2, padding=1, ceil_mode=True) on 3x3 gives 2x2: a third window would start at pixel 3.
    const pool = { rounding: 'ceil', ceilBy: 'overhang', ...sides(1) } as const;
    expect(resolveWindow(square(3, 2, 2, pool))).toMatchObject({ output: [2, 2], overhang: [0, 0] });
    // torch.nn.MaxPool2d(3, 2, padding=1, ceil_mode=True) on 4x4 gives 3x3.
    expect(resolveWindow(square(4, 3, 2, pool))).toMatchObject({ output: [3, 3], overhang: [1, 1] });
  });

  it('keeps windows that fit in the far padding with ceil', () => {
    // torch.nn.Conv2d(1, 10, 1, padding=1) on 13x13 gives 15x15.
    for (const rounding of ['exact', 'floor', 'ceil'] as const)
      for (const ceilBy of ['pad', 'overhang'] as const)
        expect(resolveWindow(square(13, 1, 1, { ...sides(1), rounding, ceilBy }))).toMatchObject({
          pads: [1, 1, 1, 1],
          output: [15, 15],
        });
  });

  it('adds no window behind the image with ceil, where there is no padding either', () => {
    // torch.nn.MaxPool2d(1, 2, ceil_mode=True) on 6x7 gives 3x4.
    const pool = { rounding: 'ceil', ceilBy: 'overhang' } as const;
    expect(resolveWindow({ ...square(6, 1, 2, pool), input: [6, 7] })).toMatchObject({ output: [3, 4] });
  });

  it('pads `same` as TensorFlow does, the odd pixel at the bottom and right', () => {
    expect(resolveWindow(square(224, 7, 2, { pad: { kind: 'same', odd: 'after' } }))).toMatchObject({
      pads: [2, 3, 2, 3],
      output: [112, 112],
    });
    expect(resolveWindow(square(224, 7, 2, { pad: { kind: 'same', odd: 'before' } }))).toMatchObject({
      pads: [3, 2, 3, 2],
      output: [112, 112],
    });
  });

  it('needs no padding for `same` where the stride is wider than the window', () => {
    expect(resolveWindow(square(4, 1, 2, { pad: { kind: 'same', odd: 'after' } }))).toMatchObject({
      pads: [0, 0, 0, 0],
      output: [2, 2],
    });
  });

  it('pads half of the dilated kernel for `half`', () => {
    expect(resolveWindow(square(28, 5, 1, { pad: { kind: 'half' } }))).toMatchObject({
      pads: [2, 2, 2, 2],
      output: [28, 28],
    });
    expect(resolveWindow(square(28, 3, 1, { pad: { kind: 'half' }, dilation: [3, 3] }))).toMatchObject({
      pads: [3, 3, 3, 3],
      output: [28, 28],
    });
  });

  it('takes pads side by side', () => {
    const request = { ...square(224, 7, 2), pad: { kind: 'sides', sides: [2, 3, 2, 3] } as const };
    expect(resolveWindow(request)).toMatchObject({ pads: [2, 3, 2, 3], output: [112, 112] });
  });
});

/**
 * Windows that are there, counted one by one: all that end inside the padded image; with ceil one more, if it starts in the
 * image or the padding before it (shape of https://docs.pytorch.org/docs/2.8/generated/torch.nn.MaxPool2d.html, ceil_mode).
 */
function countWindows(
  { size, kernel, stride, pads: [before, after] }: Line,
  rounding: 'floor' | 'ceil',
): { readonly count: number; readonly end: number } {
  let count = 0;
  while (count * stride + kernel <= before + size + after) count++;
  const isCovered = (count - 1) * stride + kernel === before + size + after;
  if (rounding === 'ceil' && !isCovered && count * stride < before + size) count++;
  return { count, end: (count - 1) * stride + kernel };
}

interface Line {
  readonly size: number;
  readonly kernel: number;
  readonly stride: number;
  readonly pads: readonly [before: number, after: number];
}

function* lines(): Generator<Line> {
  for (let size = 1; size <= 9; size++)
    for (let kernel = 1; kernel <= 4; kernel++)
      for (let stride = 1; stride <= 5; stride++)
        for (let before = 0; before <= 3; before++)
          for (let after = 0; after <= 3; after++)
            if (kernel <= before + size + after) yield { size, kernel, stride, pads: [before, after] };
}

describe('every window of small images', () => {
  const found = (line: Line, rounding: WindowRequest['rounding'], ceilBy: 'pad' | 'overhang') => {
    const { size, kernel, stride, pads } = line;
    const pad = { kind: 'sides', sides: [...pads, ...pads] } as const;
    const result = resolveWindow(square(size, kernel, stride, { pad, rounding, ceilBy }));
    return result.kind === 'fits' ? result : null;
  };

  it.each(['pad', 'overhang'] as const)('is counted one by one, with ceil by %s', (ceilBy) => {
    const wrong = [...lines()].flatMap((line) =>
      (['floor', 'ceil'] as const).flatMap((rounding) => {
        const { count, end } = countWindows(line, rounding);
        const fit = found(line, rounding, ceilBy);
        // What the last window reads is there: it ends in the padding, the zeros of `ceil` or the overhang.
        const room = line.size + (fit?.pads[0] ?? 0) + (fit?.pads[1] ?? 0) + (fit?.overhang[0] ?? 0);
        return fit?.output[0] === count && end <= room ? [] : [{ line, rounding, count, fit }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is the same by every word where the division comes out whole', () => {
    const exact = [...lines()].filter((line) => found(line, 'exact', 'overhang') !== null);
    expect(exact.length).toBeGreaterThan(500);
    const wrong = exact.flatMap((line) =>
      (['floor', 'ceil'] as const).flatMap((rounding) =>
        (['pad', 'overhang'] as const)
          .map((ceilBy) => ({ line, fit: found(line, rounding, ceilBy) }))
          .filter(({ fit }) => JSON.stringify(fit) !== JSON.stringify(found(line, 'exact', 'overhang'))),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
