import { assert } from '@convlang/diagnostics';
import type { Attrs, ValueId } from '@convlang/ir';
import { shapeAttr } from '../shape/batch-shape.js';
import type { LoweringContext } from './rules.js';

/** The largest number of float32: what cannot be exceeded, and negative, what never wins. */
export const LARGEST = 3.4028234663852886e38;

/** No pads, as an attribute. */
export const NO_PADS: readonly number[] = [0, 0, 0, 0];

/** The `i`-th input of the application; rules rely on what `infer` has checked. */
export function operandAt({ inputs }: LoweringContext, i: number): ValueId {
  const input = inputs[i];
  assert(input !== undefined, `there is no input ${i}`);
  return input;
}

/** Sizes of a value as numbers, the batch as -1. */
export function sizesOf(context: LoweringContext, value: ValueId): readonly number[] {
  return shapeAttr(context.typeOf(value).shape);
}

/** A number of complete attributes. */
export function numberOf(attrs: Attrs, name: string): number {
  const value = attrs[name];
  assert(typeof value === 'number', `attribute ${name} is no number`);
  return value;
}

/** `scale * x + shift` */
export function scaleShiftOf(context: LoweringContext, x: ValueId, scale: number, shift = 0): ValueId {
  return context.emit('scaleShift', [x], { scale, shift });
}

/** Images with explicit cells around them. */
export function padded(context: LoweringContext, x: ValueId, pads: readonly number[], value = 0): ValueId {
  return context.emit('pad', [x], { pads, value });
}

/** The middle of padded images: `size` rows and columns without the pads. */
export function cropped(
  context: LoweringContext,
  x: ValueId,
  pads: readonly number[],
  size: readonly number[],
): ValueId {
  const [batch = -1, , , channels = 1] = sizesOf(context, x);
  const [top = 0, , left = 0] = pads;
  return context.emit('slice', [x], { begin: [0, top, left, 0], size: [batch, ...size, channels] });
}

/** Height and width of images with pads. */
export function paddedSize(size: readonly number[], pads: readonly number[]): readonly number[] {
  return size.map((length, axis) => length + (pads[2 * axis] ?? 0) + (pads[2 * axis + 1] ?? 0));
}

/** `length` places of one axis from `begin` on. */
export function cutAxis(
  context: LoweringContext,
  x: ValueId,
  axis: number,
  begin: number,
  length: number,
): ValueId {
  const sizes = sizesOf(context, x);
  return context.emit('slice', [x], {
    begin: sizes.map((_, i) => (i === axis ? begin : 0)),
    size: sizes.with(axis, length),
  });
}

/** The arithmetic that rules are written in: one node each. */
export interface Arithmetic {
  readonly add: (a: ValueId, b: ValueId) => ValueId;
  readonly sub: (a: ValueId, b: ValueId) => ValueId;
  readonly mul: (a: ValueId, b: ValueId) => ValueId;
  readonly div: (a: ValueId, b: ValueId) => ValueId;
  readonly sqrt: (x: ValueId) => ValueId;
  /** `scale * x + shift` */
  readonly scaleShift: (x: ValueId, scale: number, shift?: number) => ValueId;
  /** Filled with one number. */
  readonly constant: (value: number, shape: readonly number[]) => ValueId;
  /** Sums what broadcasting from the shape would have repeated. */
  readonly sumTo: (x: ValueId, shape: readonly number[]) => ValueId;
}

/** Arithmetic in a lowered graph. */
export function arithmeticOf(context: LoweringContext): Arithmetic {
  const binary =
    (op: string) =>
    (a: ValueId, b: ValueId): ValueId =>
      context.emit(op, [a, b]);
  return {
    add: binary('add'),
    sub: binary('sub'),
    mul: binary('mul'),
    div: binary('div'),
    sqrt: (x) => context.emit('sqrt', [x]),
    scaleShift: (x, scale, shift) => scaleShiftOf(context, x, scale, shift),
    constant: (value, shape) => context.emit('constant', [], { value, shape }),
    sumTo: (x, shape) => context.emit('sumTo', [x], { shape }),
  };
}
