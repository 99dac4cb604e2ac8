import { assert } from '@convlang/diagnostics';
import type { Attrs, ValueId, ValueType } from '@convlang/ir';
import { shapeAttr } from '../shape/batch-shape.js';
import type { GradientContext, GradientRule } from './rules.js';
import { tuple } from '../shape/tuple.js';

/** The `i`-th input of the node; rules rely on what `infer` has checked. */
export function inputOf(context: GradientContext, i: number): ValueId {
  const input = context.inputs[i];
  assert(input !== undefined, `${context.node.op} has no input ${i}`);
  return input;
}

/** The type of the `i`-th input. */
export function inputType(context: GradientContext, i: number): ValueType {
  return context.builder.typeOf(inputOf(context, i));
}

/** The gradient of the node's only output. */
export function outputGradient(context: GradientContext): ValueId {
  const [gradient] = tuple(context.outputGradients, 1);
  assert(gradient !== null, `${context.node.op} has no gradient of its output`);
  return gradient;
}

/** Emits a node of the backward pass: it belongs to the same layer, and is named after the node's output. */
export function emitStep(
  context: GradientContext,
  op: string,
  inputs: readonly ValueId[],
  attrs: Attrs = {},
): ValueId {
  const [output] = tuple(context.outputs, 1);
  const name = `grad/${context.builder.nameOf(output)}/${op}`;
  return context.builder.emit(op, inputs, { attrs, layer: context.node.layer, name });
}

/** Emits the gradient of input `i`, named after it; `null`, and no work, when it is not wanted. */
export function emitGradient(
  context: GradientContext,
  i: number,
  op: string,
  inputs: readonly ValueId[],
  attrs: Attrs = {},
): ValueId | null {
  const target = context.inputs[i];
  if (target === undefined || !context.wants(i)) return null;
  const name = `grad/${context.builder.nameOf(target)}`;
  return context.builder.emit(op, inputs, { attrs, layer: context.node.layer, name });
}

/** The gradient of an input that was broadcast: summed back to the input's shape. */
export function emitSumToInput(context: GradientContext, i: number, gradient: ValueId): ValueId {
  const shape = shapeAttr(inputType(context, i).shape);
  const own = shapeAttr(context.builder.typeOf(gradient).shape);
  if (shape.length === own.length && shape.every((size, k) => size === own[k])) return gradient;
  return emitStep(context, 'sumTo', [gradient], { shape });
}

/** Sizes of an input as numbers, the batch as -1. */
export function inputSizes(context: GradientContext, i: number): readonly number[] {
  return shapeAttr(inputType(context, i).shape);
}

/** An attribute that is a list of whole numbers; the node's attributes are checked and complete. */
export function wholeNumbers(attrs: Attrs, name: string): readonly number[] {
  const value = attrs[name];
  assert(typeof value === 'object', `attribute ${name} is no list`);
  return value.flat();
}

/** The gradient by an op of the output and its gradient, with the activation's own attributes. */
export function fromOutput(gradientOp: string): GradientRule {
  return (context) => {
    const [y] = tuple(context.outputs, 1);
    return [emitGradient(context, 0, gradientOp, [y, outputGradient(context)], context.attrs)];
  };
}
