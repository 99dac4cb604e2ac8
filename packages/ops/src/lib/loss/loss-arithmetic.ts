import type { Attrs, ValueId } from '@convlang/ir';
import { shapeAttr } from '../shape/batch-shape.js';
import type { LossStep } from './define-loss.js';

/** Arithmetic of losses: one node each, named after the loss. */
export function lossArithmetic({ builder, name }: Pick<LossStep<unknown>, 'builder' | 'name'>) {
  const emit = (op: string, inputs: readonly ValueId[], attrs: Attrs = {}): ValueId =>
    builder.emit(op, inputs, { attrs, name: `${name}/${op}` });
  return {
    emit,
    add: (a: ValueId, b: ValueId) => emit('add', [a, b]),
    sub: (a: ValueId, b: ValueId) => emit('sub', [a, b]),
    mul: (a: ValueId, b: ValueId) => emit('mul', [a, b]),
    relu: (x: ValueId) => emit('relu', [x]),
    square: (x: ValueId) => emit('square', [x]),
    scaleShift: (x: ValueId, scale: number, shift = 0) => emit('scaleShift', [x], { scale, shift }),
    /** `|x|`, with the slope 0 at 0. */
    abs: (x: ValueId) => {
      const positive = emit('relu', [x]);
      return emit('add', [positive, emit('relu', [emit('scaleShift', [x], { scale: -1 })])]);
    },
    /** Sums over the last axis, which stays with size 1. */
    sumLast: (x: ValueId) => emit('sumTo', [x], { shape: shapeAttr(builder.typeOf(x).shape).with(-1, 1) }),
  };
}
