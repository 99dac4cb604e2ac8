import { noPad, resolveWindow, type PadSpec, type WindowFit } from '@convlang/ops';
import { describe, expect, it } from 'vitest';
import { frameworkWords, type WindowWords } from './framework-window.js';
import { frameworkNames, frameworks, type FrameworkName } from './frameworks.js';

/** A window along one direction of the image. */
interface Line {
  readonly family: 'conv' | 'pool';
  readonly size: number;
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
  readonly pad: PadSpec;
}

const both = (n: number) => [n, n] as const;
const alike = (pad: number): PadSpec => ({ kind: 'sides', sides: [pad, pad, pad, pad] });

/** What a port of a line's layer makes of it by the framework's rules; `null` where it does not fit. */
function portOf(line: Line, framework: FrameworkName): WindowFit | null {
  const { family, stride, pad } = line;
  const ours: WindowWords = { family, isGlobal: false, stride: both(stride), pad, rounding: 'exact' };
  const theirs = frameworkWords(ours, frameworks[framework].windows);
  const fit = resolveWindow({
    input: both(line.size),
    kernel: both(line.kernel),
    stride: theirs.stride ?? both(line.kernel),
    dilation: both(line.dilation),
    pad: theirs.pad,
    rounding: theirs.rounding,
    ceilBy: family === 'pool' ? 'overhang' : 'pad',
  });
  return fit.kind === 'fits' ? fit : null;
}

/** Sizes, kernels, strides, dilations and pads, all with all: of convolutions, and of pools, which have no dilation. */
function linesOf(family: Line['family']): readonly Line[] {
  const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1);
  return upTo(13).flatMap((size) =>
    upTo(5).flatMap((kernel) =>
      upTo(4).flatMap((stride) =>
        (family === 'pool' ? [1] : [1, 2]).flatMap((dilation) =>
          // No framework pools with pads of a whole window, nor PyTorch with more than half of one.
          [0, 1, 2].flatMap((pad) =>
            family === 'pool' && pad * 2 > kernel
              ? []
              : [{ family, size, kernel, stride, dilation, pad: alike(pad) }],
          ),
        ),
      ),
    ),
  );
}

const padOf = ({ pad }: Line): number => (pad.kind === 'sides' ? pad.sides[0] : NaN);
const outputOf = (line: Line, framework: FrameworkName): number | null =>
  portOf(line, framework)?.output[0] ?? null;

/** All lines of a family on which a port has another size than a published formula; below 1 there is no output. */
function wrong(
  family: Line['family'],
  framework: FrameworkName,
  published: (line: Line) => number,
): readonly unknown[] {
  const lines = linesOf(family);
  expect(lines.length).toBeGreaterThan(300);
  return lines.flatMap((line) => {
    const expected = published(line);
    const found = outputOf(line, framework);
    return found === (expected < 1 ? null : expected) ? [] : [{ line, found, expected }];
  });
}

describe('PyTorch', () => {
  // torch.nn.Conv2d and MaxPool2d: floor((H + 2 padding - dilation (kernel - 1) - 1) / stride + 1).
  const published = (line: Line): number =>
    Math.floor((line.size + 2 * padOf(line) - line.dilation * (line.kernel - 1) - 1) / line.stride + 1);

  it.each(['conv', 'pool'] as const)('has the sizes of its pages for a %s', (family) => {
    expect(wrong(family, 'torch', published)).toEqual([]);
  });

  it("keeps the size by padding='same' at stride 1, and has half the kernel at others", () => {
    const line: Line = {
      family: 'conv',
      size: 8,
      kernel: 4,
      stride: 1,
      dilation: 1,
      pad: { kind: 'same', odd: 'after' },
    };
    expect(portOf(line, 'torch')).toMatchObject({ output: [8, 8], pads: [1, 2, 1, 2] });
    expect(portOf({ ...line, stride: 2 }, 'torch')).toMatchObject({ output: [5, 5], pads: [2, 2, 2, 2] });
    // nn.MaxPool2d has no 'same'.
    expect(portOf({ ...line, family: 'pool' }, 'torch')).toMatchObject({ pads: [2, 2, 2, 2] });
  });
});

describe('TensorFlow', () => {
  // tf.nn, notes on padding: VALID ceil((H - F + 1) / S) with F the dilated kernel, SAME ceil(H / S).
  const published = ({ size, kernel, stride, dilation, ...line }: Line): number =>
    padOf({ size, kernel, stride, dilation, ...line }) > 0
      ? Math.ceil(size / stride)
      : Math.ceil((size - dilation * (kernel - 1)) / stride);

  it.each(['conv', 'pool'] as const)('has the sizes of its pages for a %s', (family) => {
    expect(wrong(family, 'tensorflow', published)).toEqual([]);
  });

  it('has the odd pixel of SAME at the bottom and right', () => {
    // pad_along_height = max(F - S, 0) where S divides H, else max(F - H % S, 0); pad_top is half of it, rounded down.
    for (const line of linesOf('conv').filter((each) => padOf(each) > 0)) {
      const extent = line.dilation * (line.kernel - 1) + 1;
      const rest = line.size % line.stride;
      const along = Math.max(extent - (rest === 0 ? line.stride : rest), 0);
      const top = Math.floor(along / 2);
      expect([line, portOf(line, 'tensorflow')?.pads.slice(0, 2)]).toEqual([line, [top, along - top]]);
    }
  });
});

describe('Caffe', () => {
  it('has the sizes of conv_layer.cpp', () => {
    // (H + 2 pad - (dilation (kernel - 1) + 1)) / stride + 1 in whole numbers, which cut towards 0: a window that is larger is an error.
    const published = (line: Line): number => {
      const steps = line.size + 2 * padOf(line) - (line.dilation * (line.kernel - 1) + 1);
      return steps < 0 ? 0 : Math.trunc(steps / line.stride) + 1;
    };
    expect(wrong('conv', 'caffe', published)).toEqual([]);
  });

  it('has the sizes of pooling_layer.cpp', () => {
    // ceil((H + 2 pad - kernel) / stride) + 1; with pads, one less where the last window starts at H + pad or behind it.
    const published = (line: Line): number => {
      const [pad, steps] = [padOf(line), line.size + 2 * padOf(line) - line.kernel];
      const pooled = steps < 0 ? 0 : Math.ceil(steps / line.stride) + 1;
      const isBehind = pad > 0 && (pooled - 1) * line.stride >= line.size + pad;
      return isBehind ? pooled - 1 : pooled;
    };
    // Without pads it lays windows behind the image, which its table of meanings tells.
    const behind = wrong('pool', 'caffe', published) as readonly { line: Line }[];
    expect(behind.length).toBeGreaterThan(0);
    expect(behind.filter(({ line }) => padOf(line) > 0 || line.stride <= line.kernel)).toEqual([]);
  });

  it('moves a pool by 1 that says no stride, and a global one not at all', () => {
    const pool: WindowWords = {
      family: 'pool',
      isGlobal: false,
      stride: null,
      pad: noPad,
      rounding: 'exact',
    };
    const { windows } = frameworks.caffe;
    expect(frameworkWords(pool, windows).stride).toEqual([1, 1]);
    expect(frameworkWords({ ...pool, isGlobal: true }, windows).stride).toBeNull();
    expect(frameworkWords({ ...pool, stride: [2, 3] }, windows).stride).toEqual([2, 3]);
    // torch.nn.MaxPool2d and keras.layers.MaxPooling2D move by their window.
    expect(frameworkWords(pool, frameworks.torch.windows).stride).toBeNull();
    expect(frameworkWords(pool, frameworks.tensorflow.windows).stride).toBeNull();
  });
});

describe('pads of a port', () => {
  const words = (pad: PadSpec): WindowWords => ({
    family: 'conv',
    isGlobal: false,
    stride: [2, 2],
    pad,
    rounding: 'ceil',
  });

  it('are the larger of two sides where a framework pads both alike', () => {
    const pad: PadSpec = { kind: 'sides', sides: [0, 1, 2, 0] };
    for (const framework of ['torch', 'caffe'] as const)
      expect(frameworkWords(words(pad), frameworks[framework].windows).pad).toEqual({
        kind: 'sides',
        sides: [1, 1, 2, 2],
      });
  });

  it('are none where the file pads nothing', () => {
    for (const framework of frameworkNames)
      expect(frameworkWords(words(noPad), frameworks[framework].windows).pad).toEqual(noPad);
  });

  it('can be put before a layer, where the framework has a call that pads', () => {
    const padBefore = (framework: FrameworkName, value: 'zero' | 'lowest') =>
      frameworks[framework].windows.padBefore([1, 2, 3, 4], value);
    // F.pad counts from the last dimension: left, right, top, bottom; tf.pad has a pair for each of [N, h, w, c].
    expect(padBefore('torch', 'zero')).toBe('F.pad(x, (3, 4, 1, 2)) before it');
    expect(padBefore('torch', 'lowest')).toBe("F.pad(x, (3, 4, 1, 2), value=float('-inf')) before it");
    expect(padBefore('tensorflow', 'zero')).toBe('tf.pad(x, [[0, 0], [1, 2], [3, 4], [0, 0]]) before it');
    expect(padBefore('tensorflow', 'lowest')).toBe(
      'tf.pad(x, [[0, 0], [1, 2], [3, 4], [0, 0]], constant_values=-inf) before it',
    );
    expect(padBefore('caffe', 'zero')).toBeNull();
  });
});
