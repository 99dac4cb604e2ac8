import type { AttrValue, OpTyping, ValueType } from '@convlang/ir';
import { completeAttrs, OpError, type AnyOp, type InputSpec } from './define-op.js';

/** Complete attributes and output types of one application of an op. */
export interface Inferred {
  readonly attrs: Readonly<Record<string, AttrValue>>;
  readonly outputs: readonly ValueType[];
}

function formatInputs(op: AnyOp): string {
  const mark = (i: InputSpec): string => `${i.name}${i.optional ? '?' : i.variadic ? '...' : ''}`;
  return op.inputs.map(mark).join(', ') || 'no inputs';
}

function checkInputs(op: AnyOp, inputs: readonly ValueType[]): void {
  let required = 0;
  for (const { optional } of op.inputs) if (optional !== true) required++;
  const most = op.inputs.at(-1)?.variadic ? Infinity : op.inputs.length;
  if (inputs.length < required || inputs.length > most)
    throw new OpError(`${op.name}: takes ${formatInputs(op)}, not ${inputs.length} inputs`);
  inputs.forEach((type, i) => {
    const spec = op.inputs[Math.min(i, op.inputs.length - 1)];
    const dtype = spec?.dtype ?? 'f32';
    if (type.dtype !== dtype)
      throw new OpError(
        `${op.name}: ${spec?.name ?? `input ${i}`} has dtype ${type.dtype}, expected ${dtype}`,
      );
  });
}

/**
 * Checks one application of an op and gives its types: number and dtypes of the inputs, attributes, then the op's own rule.
 *
 * @throws OpError when anything does not fit
 */
export function inferOp(
  op: AnyOp,
  inputs: readonly ValueType[],
  attrs: Readonly<Record<string, AttrValue>>,
): Inferred {
  checkInputs(op, inputs);
  const complete = completeAttrs(op, attrs);
  return { attrs: complete, outputs: op.infer(inputs, complete) };
}

/** Finds an op by name; `ops` is a registry such as `coreOps`, or an extended one. */
export function findOp(ops: Readonly<Record<string, AnyOp>>, name: string): AnyOp {
  const op = Object.hasOwn(ops, name) ? ops[name] : undefined;
  if (op === undefined) throw new OpError(`there is no op ${name}; there are ${Object.keys(ops).join(', ')}`);
  return op;
}

/** What a graph builder needs of a registry. */
export function createTyping(ops: Readonly<Record<string, AnyOp>>): OpTyping {
  return { infer: (name, inputs, attrs) => inferOp(findOp(ops, name), inputs, attrs) };
}
