import type { Attrs } from '@convlang/ir';
import type { OpName } from '@convlang/ops';
import type { Dice } from './dice.js';

/** What is applied behind an op, which engines do before they store: a rectifier, a sum with as many numbers, a product by channel. */
export const epilogues = ['relu', 'add', 'mul'] as const;
type Epilogue = (typeof epilogues)[number];

/** An application of an op, by its shapes. */
export interface ShapeCase {
  readonly op: OpName;
  readonly attrs: Attrs;
  /** Of its inputs; that of pooled images is made by the pool itself. */
  readonly shapes: readonly (readonly number[])[];
  readonly behind: readonly Epilogue[];
  /** Whether the second input is a parameter, of which an engine may keep what it makes of it. */
  readonly isKept: boolean;
}

type Pair = readonly [number, number];
const both = (make: (axis: 0 | 1) => number): Pair => [make(0), make(1)];

/** Windows over images: sizes that each axis has at least one window of. */
interface Windows {
  readonly kernel: Pair;
  readonly stride: Pair;
  readonly dilation: Pair;
  /** Top, bottom, left, right. */
  readonly pads: readonly number[];
  /** Cells past the padding that windows may cover, as where sizes are rounded up. */
  readonly overhang: Pair;
  readonly size: Pair;
  readonly output: Pair;
}

interface WindowBounds {
  readonly kernel: readonly [number, ...number[]];
  readonly stride: number;
  readonly dilation: number;
  readonly overhangs?: boolean;
}

function windowsOf(dice: Dice, bounds: WindowBounds): Windows {
  const kernel = both(() => dice.pick(bounds.kernel));
  const stride = both(() => 1 + dice.below(bounds.stride));
  const dilation = both(() => 1 + dice.below(bounds.dilation));
  const pads = [0, 0, 1, 1].map((axis) => dice.below(kernel[axis as 0 | 1]));
  const reach = (axis: 0 | 1): number => (kernel[axis] - 1) * dilation[axis] + 1;
  const padding = (axis: 0 | 1): number => (pads[2 * axis] ?? 0) + (pads[2 * axis + 1] ?? 0);
  const size = both((axis) => Math.max(1, reach(axis) - padding(axis)) + dice.below(dice.pick([3, 9, 16])));
  // No window lies beyond the image as a whole.
  const overhang = both((axis) =>
    bounds.overhangs === true
      ? dice.below(Math.min(stride[axis], kernel[axis] - (pads[2 * axis + 1] ?? 0)))
      : 0,
  );
  const output = both(
    (axis) => Math.floor((size[axis] + padding(axis) + overhang[axis] - reach(axis)) / stride[axis]) + 1,
  );
  return { kernel, stride, dilation, pads, overhang, size, output };
}

/** Numbers of channels, of which those that fill vectors and panels are no rarer than others. */
const channels = (dice: Dice): number => dice.pick([1, 2, 3, 4, 5, 7, 8, 9, 12, 16, 17, 24]);

function epiloguesOf(dice: Dice): readonly Epilogue[] {
  return Array.from({ length: dice.below(3) }, () => dice.pick(epilogues));
}

/** A convolution: plain, of 3 by 3 cells and many channels as Winograd's algorithm takes them, of one pixel, in groups, or of each channel by itself. */
function convOf(dice: Dice, op: 'conv' | 'convInputGrad' | 'convKernelGrad'): ShapeCase {
  const kind = dice.pick(['plain', 'plain', 'square', 'pixel', 'groups', 'depthwise']);
  const isSquare = kind === 'square';
  const windows = windowsOf(dice, {
    kernel: isSquare ? [3] : kind === 'pixel' ? [1] : [1, 2, 3, 3, 3, 5, 7],
    stride: isSquare ? 1 : dice.pick([1, 3]),
    dilation: isSquare ? 1 : dice.pick([1, 1, 3]),
  });
  const { kernel, stride, dilation, pads, size, output } = windows;
  const groups = kind === 'depthwise' ? channels(dice) : kind === 'groups' ? 2 + dice.below(3) : 1;
  const wide = (): number => dice.pick([16, 20, 32]);
  const depth = kind === 'depthwise' ? 1 : isSquare ? wide() : channels(dice);
  const filters = groups * (kind === 'depthwise' ? 1 + dice.below(2) : isSquare ? wide() : channels(dice));
  const samples = 1 + dice.below(6);
  const attrs = { stride, pads, dilation, groups };
  const x = [samples, ...size, groups * depth];
  const weights = [...kernel, depth, filters];
  const dy = [samples, ...output, filters];
  const [hasMore, isKept] = [dice.below(2) === 1, dice.below(2) === 1];
  switch (op) {
    case 'conv':
      return {
        op,
        attrs,
        shapes: [x, weights, ...(hasMore ? [[filters]] : [])],
        behind: epiloguesOf(dice),
        isKept,
      };
    case 'convInputGrad':
      return { op, attrs: { ...attrs, size }, shapes: [dy, weights], behind: epiloguesOf(dice), isKept };
    case 'convKernelGrad':
      return {
        op,
        attrs: { ...attrs, kernel },
        shapes: [x, dy, ...(hasMore ? [weights] : [])],
        behind: [],
        isKept: false,
      };
  }
}

function poolOf(dice: Dice, op: 'maxpool' | 'maxpoolGrad' | 'avgpool' | 'avgpoolGrad'): ShapeCase {
  const windows = windowsOf(dice, { kernel: [1, 2, 2, 3, 3, 5], stride: 4, dilation: 1, overhangs: true });
  const { kernel, stride, pads, overhang, size, output } = windows;
  const [samples, depth] = [1 + dice.below(3), channels(dice)];
  const x = [samples, ...size, depth];
  const y = [samples, ...output, depth];
  const attrs = { kernel, stride, pads, overhang };
  const count = { ...attrs, count: dice.pick(['real', 'padded', 'none']) };
  switch (op) {
    case 'maxpool':
      return { op, attrs, shapes: [x], behind: [], isKept: false };
    case 'maxpoolGrad':
      return { op, attrs, shapes: [x, y, y], behind: [], isKept: false };
    case 'avgpool':
      return { op, attrs: count, shapes: [x], behind: [], isKept: false };
    case 'avgpoolGrad':
      return { op, attrs: { ...count, size }, shapes: [y], behind: [], isKept: false };
  }
}

function matmulOf(dice: Dice): ShapeCase {
  const length = (): number => dice.pick([1 + dice.below(9), 1 + dice.below(40), 1 + dice.below(130)]);
  const [rows, depth, columns] = [length(), length(), length()];
  const [transposeA, transposeB] = [dice.below(2) === 1, dice.below(2) === 1];
  const hasAcc = dice.below(2) === 1;
  return {
    op: 'matmul',
    attrs: { transposeA, transposeB },
    shapes: [
      transposeA ? [depth, rows] : [rows, depth],
      transposeB ? [columns, depth] : [depth, columns],
      ...(hasAcc ? [[rows, columns]] : []),
    ],
    behind: hasAcc || transposeA ? [] : epiloguesOf(dice),
    isKept: dice.below(2) === 1,
  };
}

/** A random application of a convolution, a pool, a matrix product, or one of their gradients. */
export function makeShapeCase(dice: Dice): ShapeCase {
  const make = dice.pick<(own: Dice) => ShapeCase>([
    (own) => convOf(own, 'conv'),
    (own) => convOf(own, 'conv'),
    (own) => convOf(own, 'convInputGrad'),
    (own) => convOf(own, 'convKernelGrad'),
    (own) => poolOf(own, own.pick(['maxpool', 'maxpoolGrad', 'avgpool', 'avgpoolGrad'])),
    matmulOf,
  ]);
  return make(dice);
}
