import { sameShape, type Dim, type Shape, type ValueType } from '@convlang/ir';
import { OpError } from './definition/define-op.js';

/** Refuses inputs or attributes: `conv: kernel has 3 channels a group, x has 4`. */
export function refuse(op: string, problem: string): never {
  throw new OpError(`${op}: ${problem}`);
}

/** A shape for messages: `[N, 28, 28, 6]`. */
export function formatShape(shape: Shape): string {
  return `[${shape.join(', ')}]`;
}

/** The type of float32 numbers of a shape; float64 exists only inside the interpreter. */
export function f32(...shape: Shape): ValueType {
  return { dtype: 'f32', shape };
}

export function requireRank(op: string, name: string, type: ValueType, rank: number): void {
  if (type.shape.length !== rank)
    refuse(op, `${name} has ${rank} dimensions, not ${type.shape.length} as ${formatShape(type.shape)}`);
}

/** @param because says where the expected shape comes from: `as x` */
export function requireShape(
  op: string,
  name: string,
  type: ValueType,
  expected: Shape,
  because?: string,
): void {
  if (!sameShape(type.shape, expected))
    refuse(
      op,
      `${name} has shape ${formatShape(type.shape)}, expected ${formatShape(expected)}${because === undefined ? '' : ` (${because})`}`,
    );
}

/** A dimension that cannot be the batch. */
export function requireSize(op: string, name: string, dim: Dim | undefined): number {
  if (typeof dim !== 'number') refuse(op, `${name} is a number, not ${dim ?? 'missing'}`);
  return dim;
}

/** Each of a list of whole numbers is at least `min`. */
export function requireEach(op: string, name: string, values: readonly number[], min: number): void {
  const wrong = values.find((v) => v < min);
  if (wrong !== undefined) refuse(op, `${name} is at least ${min}, not ${wrong}`);
}

/** The optional input `acc`, onto which an accumulating op adds, has the output's shape. */
export function requireAcc(op: string, acc: ValueType | undefined, output: ValueType): void {
  if (acc !== undefined) requireShape(op, 'acc', acc, output.shape, 'as the output');
}

/** The last dimension: channels of an image, or features of a vector. */
export function channelsOf(op: string, name: string, type: ValueType): number {
  return requireSize(op, `the last dimension of ${name}`, type.shape.at(-1));
}
